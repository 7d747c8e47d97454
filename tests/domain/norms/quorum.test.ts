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
