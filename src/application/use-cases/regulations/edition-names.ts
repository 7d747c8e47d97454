// Names of regulations for lists to choose from: two editions of one regulation must not look alike.
import type { Regulation } from '../../../domain/regulations/regulation';
import { actMark, firstDayMark, markedTitle } from '../../../messages/edition-words';

type Named = Pick<Regulation, 'id' | 'title' | 'shortTitle' | 'family' | 'actDate' | 'actNumber' | 'inForceFrom'>;

/** What a regulation is called where nothing else is like it. */
export const regulationName = ({ shortTitle, title }: Pick<Regulation, 'shortTitle' | 'title'>): string =>
  shortTitle || title;

const plain = (name: string): string => name.trim().toLowerCase().replace(/ё/g, 'е');

function isAlike(one: Named, other: Named): boolean {
  const sameFamily = one.family !== '' && one.family === other.family;
  return sameFamily || plain(regulationName(one)) === plain(regulationName(other));
}

/** From what people know best to what is always different. */
const MARKS: readonly ((one: Named) => string)[] = [
  ({ actDate, actNumber }) => actMark(actDate, actNumber),
  ({ inForceFrom }) => firstDayMark(inForceFrom),
  ({ inForceFrom, actDate, actNumber }) =>
    [actMark(actDate, actNumber), firstDayMark(inForceFrom)].filter((part) => part !== '').join(', '),
  ({ inForceFrom, id }) => `${firstDayMark(inForceFrom)}, ${id}`,
];

/**
 * Returns what a list calls the regulation among the others: its short title, and where another one shares its family
 * or its title, also the act, else the first day, by which they differ.
 */
export function nameAmong(one: Named, all: readonly Named[]): string {
  const name = regulationName(one);
  const alike = all.filter((other) => other.id === one.id || isAlike(one, other));
  if (alike.length < 2) return name;
  const mark = MARKS.find((markOf) => {
    const marks = alike.map(markOf);
    return !marks.includes('') && new Set(marks).size === marks.length;
  });
  return mark === undefined ? name : markedTitle(name, mark(one));
}
