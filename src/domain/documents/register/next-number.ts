import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOf, schoolYearOfMeeting } from '../../calendar/school-year';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';

/** What a number is given for. */
interface Numbered {
  readonly kind: string;
  readonly groupId: string | null;
  readonly date: PlainDate;
}

/** Kinds that each group numbers by itself; all others have one row of numbers for the whole register. */
const OWN_OF_GROUP: readonly string[] = ['протокол', 'выписка из протокола'];

/** Tells whether each group numbers papers of this kind by itself. */
export const isNumberedByGroup = (kind: string): boolean => OWN_OF_GROUP.includes(russianKey(kind));

/**
 * Papers whose numbers stand in one row: same kind, same school or calendar year by the setting, same group. Minutes of
 * late August open the next school year together with their meeting.
 */
export function sameJournal(
  { documents, settings }: Pick<RegisterSnapshot, 'documents' | 'settings'>,
  { kind, groupId, date }: Numbered,
): readonly DocumentRecord[] {
  const schoolYear = (day: PlainDate): string =>
    isNumberedByGroup(kind) ? schoolYearOfMeeting(day, settings.nextYearMeetingsFrom) : schoolYearOf(day);
  const yearOf = (day: PlainDate): string =>
    settings.numberingYear === 'календарный год' ? day.slice(0, 4) : schoolYear(day);
  return documents.filter(
    (row) =>
      russianKey(row.kind) === russianKey(kind) &&
      row.date !== null &&
      yearOf(row.date) === yearOf(date) &&
      (!isNumberedByGroup(kind) || row.groupId === groupId),
  );
}

/**
 * The number after the greatest of the year, in the look of that one: «181-О» → «182-О», «39/1» → «40»; «1» when there
 * is none.
 */
export function nextNumber(snapshot: Pick<RegisterSnapshot, 'documents' | 'settings'>, wanted: Numbered): string {
  let [greatest, tail] = [0, ''];
  for (const { number } of sameJournal(snapshot, wanted)) {
    const [, digits = '', rest = ''] = /^(\d{1,6})(.*)$/.exec(number.trim()) ?? [];
    if (digits === '' || Number(digits) <= greatest) continue;
    greatest = Number(digits);
    tail = /^\s?-\s?[А-Яа-яЁё]+$/.test(rest) ? rest : '';
  }
  return `${greatest + 1}${tail}`;
}
