// What is said of a person beside the name: category, speciality, education, e-mail.
import type { PlainDate } from '../../calendar/plain-date';
import { CATEGORIES, type Person } from '../../register/person';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';
import type { CommandIssue, CommandWarning } from '../decision';
import type { Option } from '../definition/command';
import type { DraftOf, InputOf } from '../definition/input-fields';
import { wordOptions } from '../lists/options';
import { fullName } from '../lists/people-options';

/** First and last year that may be typed as the beginning of work in the speciality, both inclusive. */
const FIRST_YEAR = 1940;

/** Facts of a person; the years in the speciality are kept as the year of their beginning, counted from 1 September. */
export const PERSON_FACTS = {
  workerClass: { kind: 'choice', list: 'workerClasses' },
  category: { kind: 'choice', list: 'categories', open: true },
  categoryFrom: { kind: 'date' },
  categoryUntil: { kind: 'date' },
  specialty: { kind: 'text' },
  specialtyYear: { kind: 'number', min: FIRST_YEAR, max: 2199 },
  education: { kind: 'text' },
  email: { kind: 'text', maxLength: 254 },
  note: { kind: 'text', long: true },
} as const;

type Facts = InputOf<typeof PERSON_FACTS>;

/** From this day categories are given without end (приказ № 196 of 24.03.2023, in force since 1 September 2023). */
export const WITHOUT_END_FROM: PlainDate = '2023-09-01';

/** Categories that were given for five years before that day. */
const HAD_TERM = ['высшая', 'первая'];

/** Lists of the facts. */
export function factLists({ persons }: Pick<RegisterSnapshot, 'persons'>): Readonly<Record<string, readonly Option[]>> {
  return {
    workerClasses: wordOptions(['педагогический', 'руководящий']),
    categories: wordOptions([...CATEGORIES, ...persons.map(({ category }) => category)]),
    sexes: wordOptions(['ж', 'м']),
  };
}

/** The facts of a person as the form shows them. */
export function factsOfPerson(person: Person): DraftOf<typeof PERSON_FACTS> {
  const { workerClass, category, categoryFrom, categoryUntil, specialty, education, email, note } = person;
  const specialtyYear = yearOf(person.specialtySince);
  return { workerClass, category, categoryFrom, categoryUntil, specialty, specialtyYear, education, email, note };
}

const yearOf = (day: PlainDate | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** The fields of the row; a day within the year that was typed stays as it is. */
export function factFields({ specialtyYear, ...facts }: Facts, known: PlainDate | null): Partial<Omit<Person, 'id'>> {
  const isKept = yearOf(known) === specialtyYear;
  const specialtySince = isKept ? known : specialtyYear === null ? null : `${specialtyYear}-09-01`;
  return { ...facts, specialtySince };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `noCategory`, `endsBeforeStart`, `futureYear`, `badEmail`, `sameEmail` (it tells who is at the keyboard). */
export function factIssues(
  { persons }: Pick<RegisterSnapshot, 'persons'>,
  facts: Facts,
  ownId: string | null,
  today: PlainDate,
): readonly CommandIssue[] {
  const { category, categoryFrom, categoryUntil, specialtyYear, email } = facts;
  const issues: CommandIssue[] = [];
  const hasDays = categoryFrom !== null || categoryUntil !== null;
  if (category === '' && hasDays) issues.push({ path: 'category', code: 'noCategory', data: {} });
  if (categoryFrom !== null && categoryUntil !== null && categoryUntil < categoryFrom) {
    issues.push({ path: 'categoryUntil', code: 'endsBeforeStart', data: { categoryFrom } });
  }
  if (specialtyYear !== null && specialtyYear > Number(today.slice(0, 4))) {
    issues.push({ path: 'specialtyYear', code: 'futureYear', data: { year: specialtyYear } });
  }
  if (email === '') return issues;
  if (!EMAIL.test(email)) return [...issues, { path: 'email', code: 'badEmail', data: {} }];
  const same = persons.find((one) => one.id !== ownId && russianKey(one.email) === russianKey(email));
  return same === undefined
    ? issues
    : [...issues, { path: 'email', code: 'sameEmail', data: { name: fullName(same) } }];
}

/** Days of a category against the rules of attestation: `hasTerm`, `needsTerm`; one that has run out: `expired`. */
export function factWarnings(
  { category, categoryFrom, categoryUntil }: Facts,
  today: PlainDate,
): readonly CommandWarning[] {
  const warnings: CommandWarning[] = [];
  if (categoryFrom !== null && categoryFrom >= WITHOUT_END_FROM && categoryUntil !== null) {
    warnings.push({ code: 'hasTerm', data: { categoryUntil } });
  }
  const hadTerm = HAD_TERM.includes(russianKey(category));
  if (hadTerm && categoryFrom !== null && categoryFrom < WITHOUT_END_FROM && categoryUntil === null) {
    warnings.push({ code: 'needsTerm', data: { categoryFrom } });
  }
  if (categoryUntil !== null && categoryUntil < today) warnings.push({ code: 'expired', data: { categoryUntil } });
  return warnings;
}
