import { describe, expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar/date-arithmetic';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Digest, SentDigest } from '../../../src/domain/reminders/digest';
import { planDigests } from '../../../src/domain/reminders/plan-digests';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import { group, meeting, membership, person, register, report } from '../register-builder';

/** A group whose only clause is the analysis due on Monday 17 May 2027 (15 May is Saturday). */
const REPORT = 'novosibirsk-2022/7.8-report';

function only(normIds: readonly string[], tables: Partial<RegisterSnapshot> = {}): RegisterSnapshot {
  const base = register({
    persons: [person()],
    memberships: [membership({ votesFor: 1, basisKind: 'протокол' })],
    ...tables,
  });
  return { ...base, norms: base.norms.filter(({ id }) => normIds.includes(id)) };
}

function digestsOn(snapshot: RegisterSnapshot, asOf: string, sent: readonly SentDigest[] = []): Digest[] {
  return planDigests(evaluateRegister(snapshot, { asOf, schoolYears: ['2026/27'] }), snapshot, asOf, sent);
}

function leaderDigest(snapshot: RegisterSnapshot, asOf: string): Digest | undefined {
  return digestsOn(snapshot, asOf).find(({ recipient }) => recipient === 'person:П-01');
}

/** Every day from one to another, inclusive, with a ledger that remembers; days of letters with their steps. */
function simulate(
  snapshotOn: (asOf: string) => RegisterSnapshot,
  from: string,
  to: string,
  skip: readonly string[] = [],
) {
  const sent: SentDigest[] = [];
  const letters: Record<string, string[]> = {};
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) {
    const asOf = fromDayNumber(day);
    if (skip.includes(asOf)) continue;
    const digests = digestsOn(snapshotOn(asOf), asOf, sent);
    expect(digestsOn(snapshotOn(asOf), asOf, [...sent, ...digests])).toEqual([]);
    for (const digest of digests) {
      const words = digest.isMonthly ? 'month' : digest.items.map(({ stage }) => stage).join(' ');
      const list = letters[digest.recipient] ?? [];
      letters[digest.recipient] = [...list, `${asOf} ${words}`];
    }
    sent.push(...digests);
  }
  return letters;
}

describe('a school year of one analysis due on 17 May 2027 that nobody hands in', () => {
  const snapshot = only([REPORT]);

  test('the leader gets seven letters, never on a day off; the methodist one and then one a month', () => {
    expect(simulate(() => snapshot, '2026-09-01', '2027-12-31')).toEqual({
      'person:П-01': [
        '2027-04-19 window',
        '2027-04-29 d10',
        '2027-05-12 d3',
        '2027-05-14 d1',
        '2027-05-18 o0',
        '2027-05-24 o5',
        '2027-06-15 o20',
      ],
      methodists: [
        '2027-05-18 o0',
        '2027-06-01 month',
        '2027-07-01 month',
        '2027-08-02 month',
        '2027-09-01 month',
        '2027-10-01 month',
        '2027-11-01 month',
        '2027-12-01 month',
      ],
    });
  });

  test('handed in on 26 May, nothing more is written', () => {
    const reports = [report({ submittedOn: '2027-05-26', submittedTo: 'куратор' })];
    const done = only([REPORT], { reports });
    expect(simulate(() => done, '2027-05-15', '2027-08-31')).toEqual({
      'person:П-01': ['2027-05-17 d1', '2027-05-18 o0', '2027-05-24 o5'],
      methodists: ['2027-05-18 o0'],
    });
  });

  test('a run that was missed only delays: nothing is lost, nothing doubled', () => {
    const skip = ['2027-05-14', '2027-05-18', '2027-05-19', '2027-06-01'];
    expect(simulate(() => snapshot, '2027-05-12', '2027-06-20', skip)).toEqual({
      'person:П-01': ['2027-05-12 d3', '2027-05-17 d1', '2027-05-20 o0', '2027-05-24 o5', '2027-06-15 o20'],
      methodists: ['2027-05-20 o0', '2027-06-02 month'],
    });
  });

  test('entered only when it is long overdue, it is written about once', () => {
    const before = only([REPORT], { groups: [] });
    const letters = simulate((asOf) => (asOf < '2027-07-07' ? before : snapshot), '2027-05-12', '2027-07-31');
    expect(letters).toEqual({ 'person:П-01': ['2027-07-07 o20'], methodists: ['2027-07-07 o0'] });
  });

  test('nobody is written to on a Saturday, a Sunday or a holiday', () => {
    for (const asOf of ['2027-05-15', '2027-05-16', '2027-05-10', '2026-12-31', '2027-06-12', '2027-06-14']) {
      expect(digestsOn(snapshot, asOf)).toEqual([]);
    }
  });
});

describe('the near steps', () => {
  const snapshot = only([REPORT]);
  test.each([
    ['2027-04-16', null],
    ['2027-04-19', 'window'],
    ['2027-04-28', 'window'],
    ['2027-04-29', 'd10'],
    ['2027-05-11', 'd10'],
    ['2027-05-12', 'd3'],
    ['2027-05-13', 'd3'],
    ['2027-05-14', 'd1'],
    ['2027-05-17', 'd1'],
    ['2027-05-18', 'o0'],
    ['2027-05-21', 'o0'],
    ['2027-05-24', 'o5'],
    ['2027-06-11', 'o5'],
    ['2027-06-15', 'o20'],
  ])('on %s: %s', (asOf, stage) => {
    expect(leaderDigest(snapshot, asOf)?.items[0]?.stage ?? null).toBe(stage);
  });

  test('it stands among what comes near, then among what is overdue', () => {
    expect(leaderDigest(snapshot, '2027-05-17')?.items[0]?.section).toBe('soon');
    expect(leaderDigest(snapshot, '2027-05-18')?.items[0]?.section).toBe('overdue');
  });

  test('handed in, in time or late, it is nobody’s business any more', () => {
    for (const submittedOn of ['2027-05-17', '2027-05-20']) {
      const done = only([REPORT], { reports: [report({ submittedOn, submittedTo: 'куратор' })] });
      expect(digestsOn(done, '2027-05-21')).toEqual([]);
    }
  });
});

describe('who is told', () => {
  test('the leader, and the methodists only when it has gone wrong', () => {
    const snapshot = only([REPORT]);
    expect(digestsOn(snapshot, '2027-05-17').map(({ recipient }) => recipient)).toEqual(['person:П-01']);
    expect(digestsOn(snapshot, '2027-05-18').map(({ recipient, emails }) => [recipient, emails])).toEqual([
      ['person:П-01', ['leader@example.ru']],
      ['methodists', ['methodist@example.ru']],
    ]);
  });

  test('a leader without an e-mail is named to the methodists with what he would have been told', () => {
    const snapshot = only([REPORT], { persons: [person({ email: ' ' })] });
    const [digest, ...others] = digestsOn(snapshot, '2027-05-17');
    expect(others).toEqual([]);
    expect(digest?.recipient).toBe('methodists');
    expect(digest?.unreachable).toEqual(['П-01']);
    expect(digest?.items).toHaveLength(1);
  });

  test('what nobody answers for goes to the methodists', () => {
    const snapshot = only(['novosibirsk-2022/7.4-leader'], { memberships: [] });
    expect(digestsOn(snapshot, '2026-10-01').map(({ recipient }) => recipient)).toEqual(['methodists']);
  });

  test('one letter for all groups of a person', () => {
    const snapshot = only([REPORT], {
      groups: [group(), group({ id: 'О-02' })],
      memberships: [membership(), membership({ groupId: 'О-02' })],
    });
    expect(leaderDigest(snapshot, '2027-05-17')?.items.map(({ verdict }) => verdict.groupId)).toEqual(['О-01', 'О-02']);
  });

  test('last year’s missing minutes are still told, last year’s missing meetings are not', () => {
    const norms = ['novosibirsk-2022/7.6-minutes', 'novosibirsk-2022/7.6-meetings'];
    const snapshot = only(norms, { meetings: [meeting('2026-05-20', { id: 'З-1' })] });
    const verdicts = evaluateRegister(snapshot, { asOf: '2026-10-01' });
    expect(verdicts.filter(({ schoolYear }) => schoolYear === '2025/26').map(({ normId }) => normId)).toEqual([
      'novosibirsk-2022/7.6-meetings',
      'novosibirsk-2022/7.6-minutes',
    ]);
    const digest = planDigests(verdicts, snapshot, '2026-10-01').find(({ personId }) => personId === 'П-01');
    expect(digest?.items.map(({ verdict }) => verdict.normId)).toEqual(['novosibirsk-2022/7.6-minutes']);
  });

  test('what is only for information is told to nobody', () => {
    const base = only([REPORT]);
    const snapshot = { ...base, norms: base.norms.map((norm) => ({ ...norm, severity: 'info' as const })) };
    expect(digestsOn(snapshot, '2027-05-18')).toEqual([]);
  });
});

test('missing data is told once, a vacancy once; then once a month to the methodists', () => {
  const unknown = only(['novosibirsk-2022/7.3'], { persons: [person({ category: '' })] });
  expect(simulate(() => unknown, '2026-10-01', '2026-12-01')).toEqual({
    methodists: ['2026-10-01 once', '2026-11-02 month', '2026-12-01 month'],
  });
  const vacant = only(['novosibirsk-2022/7.4-leader'], { memberships: [membership({ to: '2026-10-14' })] });
  expect(simulate(() => vacant, '2026-10-01', '2026-12-01')).toEqual({
    methodists: ['2026-10-15 once', '2026-10-29 once', '2026-11-02 month', '2026-12-01 month'],
  });
});

test('a recommendation that is not followed is no overdue duty, and no business of the methodists', () => {
  const snapshot = only(['noyabrsk-2020/3.7-minutes'], {
    groups: [group({ regulationId: 'noyabrsk-2020', type: 'лаборатория' })],
    meetings: [meeting('2026-09-10')],
  });
  expect(digestsOn(snapshot, '2026-10-05').map(({ recipient, items }) => [recipient, items[0]?.section])).toEqual([
    ['person:П-01', 'advice'],
  ]);
});

describe('which letters go out', () => {
  const two = only([REPORT], {
    groups: [group(), group({ id: 'О-02' })],
    memberships: [membership(), membership({ groupId: 'О-02' })],
  });
  const forLeader = (asOf: string, sent: readonly SentDigest[]) =>
    digestsOn(two, asOf, sent).find(({ personId }) => personId === 'П-01');
  const first = digestsOn(only([REPORT]), '2027-05-18');

  test('never a second one on the same day, whatever has changed', () => {
    const other = [{ recipient: 'person:П-01', day: '2027-05-18', topics: ['другое'] }];
    expect(forLeader('2027-05-18', other)).toBeUndefined();
    expect(forLeader('2027-05-19', other)?.items).toHaveLength(2);
  });

  test('the next day only what is new, with a count of the rest', () => {
    const letter = forLeader('2027-05-19', first);
    expect(letter?.items.map(({ verdict }) => verdict.groupId)).toEqual(['О-02']);
    expect(letter?.toldBefore).toBe(1);
  });

  test('a letter to somebody else does not hold this one back', () => {
    const other = first.map((one) => ({ ...one, recipient: 'person:П-02' }));
    expect(forLeader('2027-05-18', other)?.items).toHaveLength(2);
  });
});

test('the same verdicts in another order give the same letters', () => {
  const snapshot = register({
    groups: [group(), group({ id: 'О-02' })],
    persons: [person()],
    memberships: [membership(), membership({ groupId: 'О-02' })],
  });
  const verdicts = evaluateRegister(snapshot, { asOf: '2027-06-10' });
  expect(planDigests([...verdicts].reverse(), snapshot, '2027-06-10')).toEqual(
    planDigests(verdicts, snapshot, '2027-06-10'),
  );
});

test('nobody is written to about a column that the methodist has to bring back', () => {
  const snapshot = only([REPORT]);
  const hindered = [{ table: 'reports', sheet: 'Отчёты', cell: 'D1' }] as const;
  expect(digestsOn(snapshot, '2027-05-18').map(({ recipient }) => recipient)).toContain('person:П-01');
  expect(digestsOn({ ...snapshot, hindered }, '2027-05-18')).toEqual([]);
});
