import { describe, expect, test } from 'vitest';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, says, underNorm } from '../norm-under-test';
import { meeting, membership } from '../register-builder';

const member = (personId: string, from: string, to: string | null = null) =>
  membership({ personId, role: 'member', from, to });

/** Four members on 10 October; П-5 joins on the 11th, П-4 leaves on the 10th; П-9 is the curator. */
const memberships = [
  member('П-1', '2025-09-01'),
  membership({ personId: 'П-1', role: 'leader' }),
  member('П-2', '2025-09-01'),
  member('П-3', '2026-10-10'),
  member('П-4', '2025-09-01', '2026-10-10'),
  member('П-5', '2026-10-11'),
  membership({ personId: 'П-9', role: 'curator' }),
];
const judged = (presentIds: readonly string[], date = '2026-10-10') =>
  underNorm('quorum', { percent: 50 }, { memberships, meetings: [meeting(date, { id: 'З-1', presentIds })] });

describe('a half of the members', () => {
  test.each([
    ['two of four', ['П-1', 'П-2'], 'met quorum.enough'],
    ['one of four', ['П-1'], 'violated quorum.too-few'],
    ['one twice', ['П-1', 'П-1'], 'violated quorum.too-few'],
    ['the curator is no member', ['П-1', 'П-9'], 'violated quorum.too-few'],
    ['who joins the day after does not count', ['П-1', 'П-5'], 'violated quorum.too-few'],
    ['who leaves that day counts', ['П-3', 'П-4'], 'met quorum.enough'],
    ['nobody is marked', [], 'cantTell quorum.attendance-unknown'],
  ])('%s', (_, present, expected) => {
    expect(answers(judged(present), NORM, '2026-12-01')).toEqual([`meeting:З-1 ${expected}`]);
  });

  test('on the day after the composition is another', () => {
    expect(answers(judged(['П-3', 'П-4'], '2026-10-11'), NORM, '2026-12-01')).toEqual([
      'meeting:З-1 violated quorum.too-few',
    ]);
  });

  test('without a composition nobody can tell', () => {
    const snapshot = underNorm(
      'quorum',
      { percent: 50 },
      { meetings: [meeting('2026-10-10', { id: 'З-1', presentIds: ['П-1'] })] },
    );
    expect(answers(snapshot, NORM, '2026-12-01')).toEqual(['meeting:З-1 cantTell quorum.composition-unknown']);
  });

  test('without meetings nothing is due', () => {
    expect(answers(underNorm('quorum', { percent: 50 }), NORM, '2026-12-01')).toEqual([
      'year pending quorum.no-meetings',
    ]);
  });

  test('of last year only what is not kept is told', () => {
    const meetings = [
      meeting('2026-05-10', { id: 'З-1', presentIds: ['П-1', 'П-2'] }),
      meeting('2026-05-20', { id: 'З-2', presentIds: ['П-1'] }),
    ];
    const snapshot = underNorm('quorum', { percent: 50 }, { memberships, meetings });
    expect(
      verdictsOf(snapshot, NORM, '2026-10-01').map(({ schoolYear, period }) => `${schoolYear} ${period.id}`),
    ).toEqual(['2025/26 meeting:З-2', '2026/27 year']);
  });

  test('says how many were there and how many had to be', () => {
    expect(says(theVerdict(judged(['П-1']), NORM, '2026-12-01'))).toBe(
      '10.10.2026: присутствовал 1 из 4, а нужно не меньше 2 (50 %): кворума не было. Проверьте явку и состав на этот день.',
    );
  });
});

describe('two thirds, however they are rounded', () => {
  const people = (count: number) => Array.from({ length: count }, (_, i) => `П-${i}`);
  const judgedOf = (percent: number, present: number, total: number) =>
    theVerdict(
      underNorm(
        'quorum',
        { percent },
        {
          memberships: people(total).map((id) => member(id, '2025-09-01')),
          meetings: [meeting('2026-10-10', { id: 'З-1', presentIds: people(present) })],
        },
      ),
      NORM,
      '2026-12-01',
    );

  test.each([
    [67, 6, 9, 'met', 6],
    [67, 5, 9, 'violated', 6],
    [67, 2, 3, 'met', 2],
    [67, 1, 3, 'violated', 2],
    [67, 7, 10, 'met', 7],
    [67, 6, 10, 'violated', 7],
    [66.67, 6, 9, 'met', 6],
    [66.6, 200, 300, 'met', 200],
    [66.6, 199, 300, 'violated', 200],
    // Other shares are what they say.
    [66, 198, 300, 'met', 198],
    [68, 6, 9, 'violated', 7],
  ])('share %s: %s of %s is %s, %s needed', (percent, present, total, outcome, needed) => {
    const verdict = judgedOf(percent, present, total);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.reason.data.needed).toBe(needed);
  });

  test('and are called so', () => {
    expect(says(judgedOf(67, 6, 9))).toBe('10.10.2026: присутствовали 6 из 9 – кворум (две трети) есть.');
    expect(says(judgedOf(67, 5, 9))).toBe(
      '10.10.2026: присутствовали 5 из 9, а нужно не меньше 6 (две трети): кворума не было. Проверьте явку и состав на этот день.',
    );
    expect(says(judgedOf(66, 6, 9))).toBe('10.10.2026: присутствовали 6 из 9 – кворум (66 %) есть.');
  });
});
