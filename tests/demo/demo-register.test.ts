import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/application/workbook/sheets';
import type { RegisterSnapshot, RegisterTable } from '../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import type { Outcome } from '../../src/domain/verdicts/outcome';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';
import { unresolvedReferences } from './unresolved-references';

const DAYS = ['2026-09-10', '2026-11-22', '2027-05-20'] as const;
const EVERY_DEMO_AND_DAY = DEMO_IDS.flatMap((id) => DAYS.map((day) => [id, day] as const));

function outcomesOf(register: RegisterSnapshot, asOf: string): ReadonlySet<Outcome> {
  return new Set(evaluateRegister(register, { asOf }).map(({ outcome }) => outcome));
}

describe.each(EVERY_DEMO_AND_DAY)('%s on %s', (id, day) => {
  const register = demoRegister(id, day);

  it('is told the same each time', () => {
    expect(demoRegister(id, day)).toEqual(register);
  });

  it('has as many groups, people and organisations as a municipality has', () => {
    // Bodies of districts stand beside the groups, under a regulation of their own.
    const groups = register.groups.filter(({ regulationId }) => regulationId === id);
    expect(groups.length).toBeGreaterThanOrEqual(12);
    expect(groups.length).toBeLessThanOrEqual(30);
    expect(register.groups.length - groups.length).toBeLessThanOrEqual(id === 'novosibirsk-2022' ? 30 : 0);
    expect(register.persons.length).toBeGreaterThanOrEqual(100);
    expect(register.persons.length).toBeLessThanOrEqual(400);
    const [least, most] = id === 'gymnasium7-2023' ? [1, 6] : [15, 40];
    expect(register.organizations.length).toBeGreaterThanOrEqual(least);
    expect(register.organizations.length).toBeLessThanOrEqual(most);
  });

  it('points only at rows that exist', () => {
    expect(unresolvedReferences(register)).toEqual([]);
  });

  it('knows nothing of later days', () => {
    const held = register.meetings.filter(({ status }) => status === 'held');
    const later = [
      ...held.flatMap(({ date, minutesOn }) => [date, minutesOn]),
      ...register.plans.flatMap(({ approvedOn, submittedOn }) => [approvedOn, submittedOn]),
      ...register.reports.flatMap(({ submittedOn, consideredOn }) => [submittedOn, consideredOn]),
      ...register.memberships.flatMap(({ from, to }) => [from, to]),
      ...register.assignments.map(({ doneOn }) => doneOn),
      ...register.products.map(({ madeOn }) => madeOn),
    ].filter((date) => date !== null && date > day);
    expect(later).toEqual([]);
  });

  it('calls groups by the kinds of its regulation and holds meetings on workdays', () => {
    const kinds = register.regulations.flatMap(({ groupTypes }) => groupTypes);
    expect(register.groups.filter(({ type }) => !kinds.includes(type))).toEqual([]);
    const weekends = register.meetings.filter(({ date }) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
    expect(weekends).toEqual([]);
  });

  it('shows the good and the bad side by side', () => {
    const outcomes = outcomesOf(register, day);
    expect(outcomes).toContain('violated');
    expect(outcomes).toContain('met');
  });
});

it.each(DEMO_IDS)('%s shows a group of every outcome on 22 November 2026', (id) => {
  const outcomes = outcomesOf(demoRegister(id, '2026-11-22'), '2026-11-22');
  for (const outcome of ['violated', 'atRisk', 'cantTell', 'pending', 'met', 'waived'] as const)
    expect(outcomes).toContain(outcome);
});

it('tells five different municipalities', () => {
  const stories = DEMO_IDS.map((id) => JSON.stringify(demoRegister(id, '2026-11-22').persons));
  expect(new Set(stories).size).toBe(5);
});

describe.each(DEMO_IDS)('people of %s', (id) => {
  const { persons, memberships } = demoRegister(id, '2026-11-22');

  it('bear names that do not repeat and write from example.ru', () => {
    const names = persons.map((person) => `${person.lastName} ${person.firstName} ${person.middleName}`);
    expect(new Set(names).size).toBe(names.length);
    expect(persons.filter(({ email }) => email !== '' && !/^[a-z0-9.-]+@example\.ru$/.test(email))).toEqual([]);
  });

  it('stand in a group once at a time, a curator aside', () => {
    const rows = memberships.filter(({ role }) => role !== 'curator').map((row) => `${row.groupId} ${row.personId}`);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });
});

it('only adds to the past as days go by', () => {
  const held = (day: string): Map<string, string | null> =>
    new Map(
      demoRegister('novosibirsk-2022', day)
        .meetings.filter(({ status }) => status === 'held')
        .map(({ id, date }) => [id, date]),
    );
  const inNovember = held('2026-11-22');
  for (const [meetingId, date] of held('2026-09-10')) expect(inNovember.get(meetingId)).toBe(date);
});

it('checks every field of the register that points at another row', () => {
  const broken = { ...demoRegister('lyubim', '2026-11-22'), persons: [] };
  const tables = new Set(unresolvedReferences(broken).map((one) => one.split(' ')[0]));
  const expected: readonly RegisterTable[] = ['jobs', 'memberships', 'meetings', 'agendaItems'];
  for (const table of expected) expect(tables).toContain(sheetOf(table).id);
});
