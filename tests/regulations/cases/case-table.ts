// Literal case tables of norms: facts, the day, and what has to be answered.
import { expect, test } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date';
import type { SchoolYear } from '../../../src/domain/calendar/school-year';
import type { Group } from '../../../src/domain/register/group';
import type { Meeting } from '../../../src/domain/register/meeting';
import type { Organization } from '../../../src/domain/register/organization';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { verdictsOf } from '../../domain/judge';
import { group, meeting, register } from '../../domain/register-builder';

export type Facts = Partial<RegisterSnapshot>;

/**
 * What is the case, rows, the day, the answers. Answers are «period outcome code», several of them parted by «; »;
 * «by 2026-09-15» after it is the due date, «of 2» the number asked for. Periods that are not named may answer
 * anything; an empty text means that the norm answers nothing.
 */
export type Case = readonly [
  about: string,
  facts: Facts,
  asOf: PlainDate,
  expected: string,
  schoolYear?: SchoolYear | undefined,
];

/** Cases by norm: what follows the id of the regulation in the id of the norm. */
export type CaseTable = Readonly<Record<string, readonly Case[]>>;

/** Makes facts about one usual group of a regulation. */
export type FactsOf = (tables?: Facts, fields?: Partial<Group>) => Facts;

export function factsOf(regulationId: string, usual: Partial<Group>): FactsOf {
  return (tables = {}, fields = {}) => ({ groups: [group({ regulationId, ...usual, ...fields })], ...tables });
}

/** Held meetings of the group on the days. */
export function held(...dates: readonly string[]): { readonly meetings: readonly Meeting[] } {
  return { meetings: dates.map((date) => meeting(date)) };
}

export function organization(fields: Partial<Organization> = {}): Organization {
  return {
    id: 'ОО-01',
    name: 'МБОУ «Школа № 1»',
    shortName: 'Школа № 1',
    kind: 'школа',
    isSubordinate: true,
    workWeek: null,
    place: '',
    headPosition: '',
    headName: '',
    note: '',
    ...fields,
  };
}

function answerOf({ period, outcome, reason, due }: Verdict, like: string): string {
  const by = like.includes(' by ') ? ` by ${due?.date ?? 'never'}` : '';
  const of = like.includes(' of ') ? ` of ${reason.data.required ?? 'nothing'}` : '';
  return `${period.id} ${outcome} ${reason.code}${by}${of}`;
}

/** The answers of the norm about the facts, in the words of the case. */
export function answersTo(normId: string, [, facts, asOf, expected, schoolYear]: Case): readonly string[] {
  const verdicts = verdictsOf(register(facts), normId, asOf, { schoolYears: [schoolYear ?? '2026/27'] });
  if (expected === '') return verdicts.map((verdict) => answerOf(verdict, ''));
  const wanted = new Map(expected.split('; ').map((answer) => [answer.split(' ')[0], answer]));
  return verdicts.flatMap((verdict) => {
    const like = wanted.get(verdict.period.id);
    return like === undefined ? [] : [answerOf(verdict, like)];
  });
}

/** Runs every case of the tables of one regulation. */
export function runCases(regulationId: string, tables: readonly CaseTable[]): void {
  for (const table of tables) {
    for (const [part, cases] of Object.entries(table)) {
      const normId = `${regulationId}/${part}`;
      test.each(cases.map((one) => [one[0], one[2], one] as const))(`${normId}: %s, on %s`, (_about, _asOf, one) => {
        const expected = one[3] === '' ? [] : one[3].split('; ');
        expect([...answersTo(normId, one)].sort()).toEqual([...expected].sort());
      });
    }
  }
}
