import type { PlainDate } from '../../calendar/plain-date';
import { type SchoolYear, schoolYearOf, schoolYearOfMeeting } from '../../calendar/school-year';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';
import { type NumberLook, numberAfter, numberLook } from './number-look';

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

/** The school year of a paper dated so: minutes of late August belong to the year that their meeting opens. */
export function schoolYearOfPaper(
  { settings }: Pick<RegisterSnapshot, 'settings'>,
  kind: string,
  date: PlainDate,
): SchoolYear {
  return isNumberedByGroup(kind) ? schoolYearOfMeeting(date, settings.nextYearMeetingsFrom) : schoolYearOf(date);
}

/**
 * Papers whose numbers stand in one row: same kind, same school or calendar year by the setting, same group. Minutes of
 * late August open the next school year together with their meeting.
 */
export function sameJournal(
  { documents, settings }: Pick<RegisterSnapshot, 'documents' | 'settings'>,
  { kind, groupId, date }: Numbered,
): readonly DocumentRecord[] {
  const yearOf = (day: PlainDate): string =>
    settings.numberingYear === 'календарный год' ? day.slice(0, 4) : schoolYearOfPaper({ settings }, kind, day);
  return ofJournal({ documents }, { kind, groupId }).filter(
    (row) => row.date !== null && yearOf(row.date) === yearOf(date),
  );
}

/** Dated papers of the journal in all years. */
function ofJournal(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  { kind, groupId }: Pick<Numbered, 'kind' | 'groupId'>,
): readonly DocumentRecord[] {
  return documents.filter(
    (row) =>
      russianKey(row.kind) === russianKey(kind) &&
      row.date !== null &&
      (!isNumberedByGroup(kind) || row.groupId === groupId),
  );
}

type Register = Pick<RegisterSnapshot, 'documents' | 'settings'>;

interface Looked {
  readonly row: DocumentRecord;
  readonly year: string;
  readonly look: NumberLook;
}

/** Numbers of one look are one row of numbers: «12-од» and «40-к» count apart. A year in it changes with the year. */
function rowKey({ look, year }: Looked): string {
  const tail = look.after.replace(/\s/g, '');
  const isYear = [year, year.slice(2)].some((one) => tail === `/${one}` || tail === `-${one}`);
  return russianKey(`${look.before.replace(/\s/g, '')}|${isYear ? 'year' : tail}`);
}

/** The paper dated last; of one day that with the greater number. */
function isAfter(a: Looked, b: Looked): boolean {
  const [dayA, dayB] = [a.row.date ?? '', b.row.date ?? ''];
  return dayA === dayB ? a.look.serial > b.look.serial : dayA > dayB;
}

const looked = (rows: readonly DocumentRecord[]): readonly Looked[] =>
  rows.flatMap((row): Looked[] => {
    const year = (row.date ?? '').slice(0, 4);
    const look = numberLook(row.number, year);
    return look === undefined ? [] : [{ row, year, look }];
  });

function latestOf(all: readonly Looked[]): Looked | undefined {
  let latest: Looked | undefined;
  for (const one of all) if (latest === undefined || isAfter(one, latest)) latest = one;
  return latest;
}

/** The paper whose number the next one follows: of those that look as the latest one does, that with the greatest. */
function lastLooked(snapshot: Register, wanted: Numbered): Looked | undefined {
  const all = looked(sameJournal(snapshot, wanted));
  const latest = latestOf(all);
  if (latest === undefined) return undefined;
  const key = rowKey(latest);
  let greatest = latest;
  for (const one of all) if (rowKey(one) === key && one.look.serial > greatest.look.serial) greatest = one;
  return greatest;
}

/** The row of «Документы» whose number the next one follows; `undefined`: the next is the first. */
export function lastOfJournal(snapshot: Register, wanted: Numbered): DocumentRecord | undefined {
  return lastLooked(snapshot, wanted)?.row;
}

/**
 * The number after the greatest of the year, in the look of the latest paper: «181-О» → «182-О», «01-05/12» →
 * «01-05/13», «5а» → «6», «39/1» → «40». The first number of a year has the look of the years before it: «190-од» →
 * «1-од»; «1» when there is none.
 */
export function nextNumber(snapshot: Register, wanted: Numbered): string {
  const last = lastLooked(snapshot, wanted);
  const year = wanted.date.slice(0, 4);
  if (last !== undefined) return numberAfter(last.look, last.year, year);
  const before = latestOf(
    looked(ofJournal(snapshot, wanted).filter(({ date }) => date !== null && date < wanted.date)),
  );
  return before === undefined ? '1' : numberAfter({ ...before.look, serial: 0 }, before.year, year);
}
