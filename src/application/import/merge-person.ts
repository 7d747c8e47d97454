import type { Person } from '../../domain/register/person';
import { isInitial, type ReadName } from '../../domain/russian/read-name';
import { plainWords } from '../workbook/reading/plain-words';
import type { ImportRecord } from './read-records';

/** A field that the register (or an earlier row) and the file say differently. */
export interface Difference {
  readonly field:
    | 'category'
    | 'categoryFrom'
    | 'categoryUntil'
    | 'specialty'
    | 'specialtySince'
    | 'education'
    | 'email';
  readonly known: string;
  readonly written: string;
}

const FIELDS: readonly Difference['field'][] = [
  'category',
  'categoryFrom',
  'categoryUntil',
  'specialty',
  'specialtySince',
  'education',
  'email',
];

const same = (a: string | null, b: string | null): boolean => plainWords(a ?? '') === plainWords(b ?? '');

const isDayOfCategory = (field: string): boolean => field === 'categoryFrom' || field === 'categoryUntil';

/** Initials of the register give way to whole names of the file. */
function fullerName(row: Person, name: ReadName): Pick<Person, 'firstName' | 'middleName'> {
  const fuller = (known: string, written: string) =>
    (known === '' || isInitial(known)) && written !== '' && !isInitial(written) ? written : known || written;
  return { firstName: fuller(row.firstName, name.firstName), middleName: fuller(row.middleName, name.middleName) };
}

/**
 * Adds what a row says to a person: empty fields are filled; filled ones stay unless they are to be replaced, and the
 * differences are told. The days of a category go with its word: those of another category are not taken.
 */
export function mergePerson(
  row: Person,
  { facts, sinceIsCounted }: ImportRecord,
  name: ReadName,
  onDifference: 'keep' | 'replace',
): { readonly row: Person; readonly differences: readonly Difference[] } {
  const differences: Difference[] = [];
  const next: { -readonly [F in keyof Person]: Person[F] } = { ...row, ...fullerName(row, name) };
  const isOther = row.category !== '' && facts.category !== '' && !same(row.category, facts.category);
  for (const field of FIELDS) {
    const known = row[field];
    const written = facts[field];
    if (written === null || written === '' || same(known, written)) continue;
    // Years of a stage are counted back from today: a day of the register is more exact.
    if (field === 'specialtySince' && sinceIsCounted && known !== null) continue;
    const isEmpty = known === null || known === '';
    if (!isEmpty) differences.push({ field, known, written });
    if (onDifference === 'replace' || (isEmpty && !(isOther && isDayOfCategory(field)))) {
      Object.assign(next, { [field]: written });
    }
  }
  if (onDifference === 'replace' && isOther) {
    next.categoryFrom = facts.categoryFrom;
    next.categoryUntil = facts.categoryUntil;
  }
  if (row.note === '' && facts.note !== '') next.note = facts.note;
  return { row: next, differences };
}
