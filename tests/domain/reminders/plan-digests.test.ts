import { describe, expect, test } from 'vitest';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Digest } from '../../../src/domain/reminders/digest';
import { digestsToSend, type SentDigest } from '../../../src/domain/reminders/digests-to-send';
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

function digestsOn(snapshot: RegisterSnapshot, asOf: string): Digest[] {
  return planDigests(evaluateRegister(snapshot, { asOf, schoolYears: ['2026/27'] }), snapshot, asOf);
}

function leaderDigest(snapshot: RegisterSnapshot, asOf: string): Digest | undefined {
  return digestsOn(snapshot, asOf).find(({ recipient }) => recipient === 'person:П-01');
}

describe('the analysis due on 17 May 2027', () => {
  const snapshot = only([REPORT]);
  test.each([
    ['2027-04-15', null],
    ['2027-04-16', 'd30'],
    ['2027-04-30', 'd14'],
    ['2027-05-03', 'd14'],
    ['2027-05-07', 'd7'],
    ['2027-05-10', 'd7'],
    ['2027-05-12', 'd7'],
    ['2027-05-13', 'd7'],
    ['2027-05-14', 'd1'],
    ['2027-05-17', 'd1'],
    ['2027-05-18', 'o0'],
    ['2027-05-24', 'o0'],
    ['2027-05-25', 'o1'],
  ])('on %s the step is %s', (asOf, stage) => {
    expect(leaderDigest(snapshot, asOf)?.items[0]?.stage ?? null).toBe(stage);
  });

  test('the last reminder before a weekend comes on Friday', () => {
    expect(leaderDigest(snapshot, '2027-05-14')?.items[0]?.stage).toBe('d1');
    expect(leaderDigest(snapshot, '2027-05-15')?.situationKey).toBe(leaderDigest(snapshot, '2027-05-14')?.situationKey);
  });

  test('an unchanged situation keeps its key from day to day, a further step changes it', () => {
    const key = (asOf: string) => leaderDigest(snapshot, asOf)?.situationKey;
    expect(key('2027-05-19')).toBe(key('2027-05-18'));
    expect(key('2027-05-25')).not.toBe(key('2027-05-24'));
    expect(key('2027-05-18')).not.toBe(key('2027-05-17'));
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

test('missing data is repeated once a month, a vacancy once a week', () => {
  const unknown = only(['novosibirsk-2022/7.3'], { persons: [person({ category: '' })] });
  const stage = (snapshot: RegisterSnapshot, asOf: string) => digestsOn(snapshot, asOf)[0]?.items[0]?.stage;
  expect(stage(unknown, '2026-10-01')).toBe(stage(unknown, '2026-10-31'));
  expect(stage(unknown, '2026-11-01')).not.toBe(stage(unknown, '2026-10-31'));
  const vacant = only(['novosibirsk-2022/7.4-leader'], { memberships: [] });
  expect(stage(vacant, '2026-10-05')).toBe(stage(vacant, '2026-10-11'));
  expect(stage(vacant, '2026-10-12')).not.toBe(stage(vacant, '2026-10-11'));
});

describe('which letters go out', () => {
  const snapshot = only([REPORT], { persons: [person()] });
  const letter = (asOf: string) => digestsOn(snapshot, asOf).filter(({ personId }) => personId === 'П-01');
  const sent = (asOf: string): SentDigest[] =>
    letter(asOf).map(({ recipient, day, situationKey }) => ({ recipient, day, situationKey }));

  test('the first one', () => {
    expect(digestsToSend(letter('2027-05-18'), [])).toHaveLength(1);
  });

  test('never a second one on the same day, whatever has changed', () => {
    const other = sent('2027-05-18').map((one) => ({ ...one, situationKey: 'person:П-01|другое' }));
    expect(digestsToSend(letter('2027-05-18'), other)).toEqual([]);
  });

  test('not again while nothing changes, again after a week', () => {
    expect(digestsToSend(letter('2027-05-19'), sent('2027-05-18'))).toEqual([]);
    expect(digestsToSend(letter('2027-05-25'), sent('2027-05-18'))).toHaveLength(1);
  });

  test('the last letter counts, not any of the past', () => {
    const ledger = [
      ...sent('2027-05-18'),
      ...sent('2027-05-18').map((one) => ({ ...one, day: '2027-05-19', situationKey: 'x' })),
    ];
    expect(digestsToSend(letter('2027-05-20'), ledger)).toHaveLength(1);
    expect(digestsToSend(letter('2027-05-20'), [...ledger].reverse())).toHaveLength(1);
  });

  test('a letter to somebody else does not hold this one back', () => {
    const other = sent('2027-05-18').map((one) => ({ ...one, recipient: 'person:П-02' }));
    expect(digestsToSend(letter('2027-05-18'), other)).toHaveLength(1);
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
