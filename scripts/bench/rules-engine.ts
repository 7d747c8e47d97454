// The same twelve norms judged by the product and by json-rules-engine, in one run: is an engine of our own worth it?
import { Engine, type RuleProperties } from 'json-rules-engine';
import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import { fullYears } from '../../src/domain/calendar/date-arithmetic';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { GENERATED_AS_OF, generatedRegister } from './generated-register';
import { median, rounded } from './median';
import { TWELVE_NORMS, withNorms } from './twelve-norms';

const YEARS = ['2024/25', '2025/26', '2026/27'] as const;

/** What the conditions ask about: everything already looked up and counted, dates as numbers. */
type Facts = Readonly<Record<string, number | string | boolean>>;

const number = (date: string | null | undefined): number => (date ? Number(date.replace(/-/g, '')) : 99_999_999);

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(keyOf(row));
    if (list === undefined) groups.set(keyOf(row), [row]);
    else list.push(row);
  }
  return groups;
}

/** Looks everything up as the product does, but without calendars, periods, shifts, reasons or provenance. */
function factsOf(snapshot: RegisterSnapshot): readonly Facts[] {
  const meetings = groupBy(snapshot.meetings, ({ groupIds }) => groupIds[0] ?? '');
  const memberships = groupBy(snapshot.memberships, ({ groupId }) => groupId);
  const plans = groupBy(snapshot.plans, ({ groupId, schoolYear }) => groupId + schoolYear);
  const reports = groupBy(snapshot.reports, ({ groupId, schoolYear }) => groupId + schoolYear);
  const persons = new Map(snapshot.persons.map((person) => [person.id, person]));
  return snapshot.groups.flatMap(({ id }) =>
    YEARS.map((year): Facts => {
      const start = year.slice(0, 4);
      const end = String(Number(start) + 1);
      const held = (meetings.get(id) ?? []).filter(
        ({ status, date }) => status === 'held' && date !== null && date >= `${start}-08-15` && date < `${end}-08-15`,
      );
      const members = memberships.get(id) ?? [];
      const leader = members.find(({ role }) => role === 'leader');
      const person = persons.get(leader?.personId ?? '');
      const curator = members.find(({ role }) => role === 'curator');
      const curating = persons.get(curator?.personId ?? '');
      const since = (who: typeof person, on: string | null | undefined): number =>
        who?.specialtySince && on ? fullYears(who.specialtySince, on) : 0;
      const nextYear = `${end}/${String(Number(end) + 1).slice(2)}`;
      return {
        start: Number(start) * 10_000,
        end: Number(end) * 10_000,
        hasLeader: leader !== undefined,
        hasSecretary: members.some(({ role }) => role === 'secretary'),
        hasCurator: curator !== undefined,
        leaderCategory: person?.category ?? '',
        leaderYears: since(person, leader?.from),
        curatorCategory: curating?.category ?? '',
        curatorYears: since(curating, curator?.from),
        majority: (leader?.votesFor ?? 0) * 2 - members.filter(({ role }) => role !== 'curator').length,
        meetings: held.length,
        withoutMinutes: held.filter(({ minutesOn }) => minutesOn === null).length,
        firstMeeting: number(held[0]?.date) - Number(start) * 10_000,
        planApproved: number(plans.get(id + year)?.[0]?.approvedOn) - Number(start) * 10_000,
        reported: number(reports.get(id + year)?.[0]?.submittedOn) - Number(end) * 10_000,
        nextPlan: number(plans.get(id + nextYear)?.[0]?.submittedOn) - Number(end) * 10_000,
      };
    }),
  );
}

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const eligible = (who: string) => [
  is(`${who}Category`, 'in', ['высшая', 'первая']),
  is(`${who}Years`, 'greaterThanInclusive', 5),
];

const CONDITIONS: readonly (readonly ReturnType<typeof is>[])[] = [
  [is('hasCurator', 'equal', true)],
  eligible('curator'),
  eligible('leader'),
  [is('hasLeader', 'equal', true)],
  [is('majority', 'greaterThan', 0)],
  [is('hasSecretary', 'equal', true)],
  [is('meetings', 'greaterThanInclusive', 3)],
  [is('withoutMinutes', 'equal', 0)],
  [is('reported', 'lessThanInclusive', 515)],
  [is('nextPlan', 'lessThanInclusive', 515)],
  [is('firstMeeting', 'lessThanInclusive', 915)],
  [is('planApproved', 'lessThanInclusive', 915)],
];

function rules(): RuleProperties[] {
  return CONDITIONS.map((all, i) => ({
    name: TWELVE_NORMS[i] ?? '',
    conditions: { all: [...all] },
    event: { type: 'met' },
  }));
}

async function engineMs(snapshot: RegisterSnapshot): Promise<number> {
  const engine = new Engine(rules());
  const started = performance.now();
  for (const facts of factsOf(snapshot)) await engine.run({ ...facts });
  return performance.now() - started;
}

function ownMs(snapshot: RegisterSnapshot): number {
  const started = performance.now();
  evaluateRegister(snapshot, { asOf: GENERATED_AS_OF, schoolYears: YEARS });
  return performance.now() - started;
}

/** Milliseconds for the twelve norms over so many groups and three school years, medians of runs that take turns. */
export interface RulesEngineFigures {
  readonly groups: number;
  readonly norms: number;
  readonly ownMs: number;
  readonly jsonRulesEngineMs: number;
}

/** Judges the same register by both. Ours says more: outcomes of seven kinds with due dates, reasons and rows. */
export async function measureRulesEngine(groups: number, runs: number): Promise<RulesEngineFigures> {
  const register = generatedRegister(groups, DEFAULT_SETTINGS);
  const twelve = withNorms(register, TWELVE_NORMS);
  const own: number[] = [];
  const engine: number[] = [];
  for (let i = 0; i < runs; i++) {
    own.push(ownMs(twelve));
    engine.push(await engineMs(twelve));
  }
  return {
    groups,
    norms: TWELVE_NORMS.length,
    ownMs: rounded(median(own)),
    jsonRulesEngineMs: rounded(median(engine)),
  };
}
