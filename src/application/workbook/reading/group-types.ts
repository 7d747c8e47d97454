import type { Group } from '../../../domain/register/group';
import type { Regulation } from '../../../domain/regulations/regulation';
import { nearest, plainWords } from './plain-words';
import type { SheetIssues } from './sheet-issues';
import type { SheetRows } from './sheet-reader';
import { shortened } from './text-readers';

/** Reports groups of a type that their regulation does not name; one without such a list takes any. */
export function reportGroupTypes(groups: SheetRows, regulations: readonly Regulation[], issues: SheetIssues): void {
  const { definition, positions } = groups.layout;
  const index = definition.columns.findIndex(({ field }) => field === 'type');
  const basis = definition.columns.find(({ field }) => field === 'regulationId')?.title ?? '';
  const position = positions[index] ?? -1;
  if (position < 0) return;
  const known = new Map(regulations.map((one) => [one.id, { one, types: new Set(one.groupTypes.map(plainWords)) }]));
  groups.rows.forEach((row, k) => {
    const { type, regulationId } = row as unknown as Group;
    const regulation = known.get(regulationId);
    if (regulation === undefined || regulation.types.size === 0 || regulation.types.has(plainWords(type))) return;
    const { groupTypes, shortTitle, title } = regulation.one;
    const similar = nearest(type, groupTypes);
    issues.warning('UNKNOWN_GROUP_TYPE', groups.rowNumbers[k] ?? 0, position, {
      // The column that it hangs on: a reading without «Положение» cannot find this anew.
      column: basis,
      value: shortened(type),
      regulation: shortTitle || title,
      allowed: groupTypes,
      ...(similar === undefined ? {} : { nearest: similar }),
    });
  });
}
