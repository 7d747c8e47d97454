import type { ListRegulationsOutput, WhatChangesInput } from '../../contract/regulations';
import { changesWords } from '../../messages/ui-regulations';
import type { SelectOption } from '../controls/field';

type Lists = Pick<ListRegulationsOutput, 'regulations' | 'builtIn'>;

/** Marks, in the value of an option, a regulation as the program ships it. */
const SHIPPED = 'shipped ';

/** What groups may be judged by: regulations of the workbook, then those as shipped. */
export function offerTargets({ regulations, builtIn }: Lists): readonly SelectOption[] {
  return [
    ...regulations.map(({ id, shortTitle }) => ({ value: id, title: shortTitle })),
    ...builtIn.map(({ id, shortTitle }) => ({ value: SHIPPED + id, title: changesWords.shipped(shortTitle) })),
  ];
}

/**
 * Returns the first thing to compare `fromId` with: the same as shipped, which shows what own edits have changed; else
 * another regulation of the workbook.
 */
export function comparedWith(lists: Lists, fromId: string): string {
  if (lists.builtIn.some(({ id }) => id === fromId)) return SHIPPED + fromId;
  return lists.regulations.find(({ id }) => id !== fromId)?.id ?? offerTargets(lists)[0]?.value ?? '';
}

/** Makes the request; `null` when a regulation would be compared with itself or nothing is chosen. */
export function toTarget(fromId: string, target: string, schoolYear: string): Omit<WhatChangesInput, 'offset'> | null {
  if (fromId === '' || target === '' || fromId === target) return null;
  const toShipped = target.startsWith(SHIPPED);
  return { fromId, toId: toShipped ? target.slice(SHIPPED.length) : target, toShipped, schoolYear };
}
