import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar/date-arithmetic';
import { normKindById } from '../../../src/domain/norms/catalogue';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { builtInRegulations } from '../../../src/domain/regulations';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { verdictMessage } from '../../../src/messages/verdicts';
import { agendaItem, group, job, meeting, membership, person, plan, register, report } from '../register-builder';

const day = (from: string, to: string) =>
  fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map(fromDayNumber);
const anyDay = day('2025-06-01', '2027-12-31');
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const anyMeeting = fc.record({
  date: maybe(anyDay),
  status: fc.constantFrom('held', 'held', 'planned', 'postponed', 'cancelled'),
  minutesOn: maybe(anyDay),
  countedIn: fc.constantFrom('', '', '', 'II четверть', 'I полугодие', '2025/26', 'невесть что'),
});

const anyMembership = fc.record({
  role: fc.constantFrom('leader', 'actingLeader', 'secretary', 'curator', 'member'),
  personId: fc.constantFrom('П-01', 'П-02', 'П-03'),
  from: maybe(day('2020-01-01', '2027-12-31')),
  to: maybe(anyDay),
  votesFor: maybe(fc.integer({ min: 0, max: 5 })),
  basisKind: fc.constantFrom('', 'приказ', 'протокол'),
});

const anyPlan = fc.record({
  schoolYear: fc.constantFrom('2025/26', '2026/27', '2027/28'),
  approvedOn: maybe(anyDay),
  approvedBy: fc.constantFrom('', 'заседание', 'РИМК', 'приказ'),
  submittedOn: maybe(anyDay),
});

const anyGroup = fc.record({
  regulationId: fc.constantFrom(...builtInRegulations.map(({ regulation }) => regulation.id)),
  createdOn: maybe(anyDay),
  closedOn: maybe(anyDay),
  plannedUntil: maybe(anyDay),
  audience: fc.constantFrom('', 'школьные', 'дошкольные'),
});

/** Parts of a register; small, so that a counterexample can be read. */
const anyParts = fc.record({
  one: anyGroup,
  meetings: fc.array(anyMeeting, { maxLength: 8 }),
  memberships: fc.array(anyMembership, { maxLength: 6 }),
  plans: fc.array(anyPlan, { maxLength: 3 }),
  reports: fc.array(fc.record({ schoolYear: fc.constantFrom('2025/26', '2026/27'), submittedOn: maybe(anyDay) }), {
    maxLength: 3,
  }),
});
type Parts = typeof anyParts extends fc.Arbitrary<infer P> ? P : never;

const PEOPLE = ['П-01', 'П-02', 'П-03'];

function registerOf({ one, meetings, memberships, plans, reports }: Parts): RegisterSnapshot {
  return register({
    groups: [group(one), group({ id: 'О-02' })],
    persons: PEOPLE.map((id) => person({ id })),
    jobs: PEOPLE.map((personId) => job({ personId })),
    meetings: meetings.map((fields, i) => meeting(fields.date, { ...fields, id: `З-${i}` } as never)),
    memberships: memberships.map((fields, i) => membership({ ...fields, id: `У-${i}` } as never)),
    plans: plans.map((fields, i) => plan({ ...fields, id: `ПЛ-${i}` })),
    reports: reports.map((fields, i) => report({ ...fields, id: `А-${i}` })),
    agendaItems: meetings.map((_, i) => agendaItem({ meetingId: `З-${i}`, question: 'О плане', decided: 'Принять' })),
  });
}

/** Enough to have found what it found, few enough for every run of the suite. */
const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) };

const YEARS = ['2025/26', '2026/27'];
const judge = (snapshot: RegisterSnapshot, asOf: string): Verdict[] =>
  evaluateRegister(snapshot, { asOf, schoolYears: YEARS });

function reversed(snapshot: RegisterSnapshot): RegisterSnapshot {
  const tables = Object.entries(snapshot).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? [...rows].reverse() : rows,
  ]);
  return Object.fromEntries(tables) as RegisterSnapshot;
}

describe('whatever the register', () => {
  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(anyParts, anyDay, (parts, asOf) => {
        const snapshot = registerOf(parts);
        expect(judge(reversed(snapshot), asOf)).toEqual(judge(snapshot, asOf));
      }),
      RUNS,
    );
  });

  test('facts of later days do not change the answer of a day', () => {
    fc.assert(
      fc.property(anyParts, anyDay, (parts, asOf) => {
        const snapshot = registerOf(parts);
        const known = <T>(date: T | null): T | null => (date !== null && String(date) > asOf ? null : date);
        const past: RegisterSnapshot = {
          ...snapshot,
          groups: snapshot.groups.map((row) => ({ ...row, closedOn: known(row.closedOn) })),
          meetings: snapshot.meetings
            .filter(({ date, status }) => status !== 'held' || date === null || date <= asOf)
            .map((row) => ({ ...row, minutesOn: known(row.minutesOn) })),
          memberships: snapshot.memberships.filter(({ from }) => from === null || from <= asOf),
          plans: snapshot.plans.map((row) => ({
            ...row,
            approvedOn: known(row.approvedOn),
            submittedOn: known(row.submittedOn),
          })),
          reports: snapshot.reports.map((row) => ({ ...row, submittedOn: known(row.submittedOn) })),
        };
        expect(judge(past, asOf)).toEqual(judge(snapshot, asOf));
      }),
      RUNS,
    );
  });

  test('one more held meeting never takes a kept count away', () => {
    const kept = (verdicts: readonly Verdict[]) =>
      new Set(
        verdicts
          .filter(({ kind, outcome }) => kind === 'meetings-per-period' && outcome === 'met')
          .map(({ key }) => key),
      );
    fc.assert(
      fc.property(anyParts, anyDay, anyDay, (parts, asOf, extra) => {
        const snapshot = registerOf(parts);
        const before = kept(judge(snapshot, asOf));
        const after = kept(
          judge({ ...snapshot, meetings: [...snapshot.meetings, meeting(extra, { id: 'З-ещё' })] }, asOf),
        );
        for (const key of before) expect(after.has(key), key).toBe(true);
      }),
      RUNS,
    );
  });

  test('every verdict has words without holes, and a violation is never due in the future', () => {
    fc.assert(
      fc.property(anyParts, anyDay, (parts, asOf) => {
        const snapshot = registerOf(parts);
        for (const verdict of judge(snapshot, asOf)) {
          const message = verdictMessage(verdict);
          expect(message).not.toMatch(/undefined|NaN|null|\[object|—/);
          expect(message).toMatch(/^[А-ЯЁI0-9«].*[.]$/s);
          if (verdict.outcome === 'violated' && !verdict.reason.code.endsWith('.late')) {
            expect(
              (verdict.due?.date ?? '') <= asOf ||
                /^(plan\.other-approver|term\..*too-(long|short))$/.test(verdict.reason.code),
              verdict.reason.code,
            ).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('judging a group alone or with the others gives the same', () => {
    fc.assert(
      fc.property(anyParts, anyDay, (parts, asOf) => {
        const snapshot = registerOf(parts);
        const alone = evaluateRegister(snapshot, { asOf, groupIds: ['О-01'] });
        expect(alone).toEqual(evaluateRegister(snapshot, { asOf }).filter(({ groupId }) => groupId === 'О-01'));
      }),
      RUNS,
    );
  });

  test('what is owed of the year before is what the whole year answers, no more', () => {
    fc.assert(
      fc.property(anyParts, day('2026-09-01', '2027-08-31'), (parts, asOf) => {
        const snapshot = registerOf({
          ...parts,
          plans: [...parts.plans, { schoolYear: '2025/26', approvedOn: null, approvedBy: '', submittedOn: null }],
        });
        // The other group has no record of the year: nothing of it is asked.
        const whole = evaluateRegister(snapshot, { asOf, schoolYears: ['2025/26'], groupIds: ['О-01'] });
        const owed = evaluateRegister(snapshot, { asOf }).filter(({ schoolYear }) => schoolYear === '2025/26');
        for (const debt of owed) expect(whole).toContainEqual(debt);
        const unkept = whole.filter(
          ({ outcome, kind, reason, severity }) =>
            ['violated', 'atRisk', 'cantTell'].includes(outcome) &&
            normKindById(kind)?.judges === 'year' &&
            severity !== 'info' &&
            !reason.code.endsWith('.late'),
        );
        for (const verdict of unkept) expect(owed).toContainEqual(verdict);
      }),
      RUNS,
    );
  });
});
