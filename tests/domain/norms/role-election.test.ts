import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { Meeting } from '../../../src/domain/register/meeting';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { meeting, membership, register } from '../register-builder';

const DAY = '2024-09-01';
const others = Array.from({ length: 9 }, (_, i) => `П-1${i}`);

/** Ten members, the leader among them, elected on 1 September 2024. */
function made(leader: Partial<Membership>, parameters: Partial<NormParameters>, meetings: readonly Meeting[] = []) {
  return register({
    norms: [normOf('leader-basis', { method: 'election', ...parameters })],
    memberships: [
      membership({ id: 'У-1', from: DAY, basisDate: DAY, ...leader }),
      ...others.map((personId) => membership({ personId, role: 'member', from: '2024-01-01' })),
    ],
    meetings,
  });
}

const held = (fields: Partial<Meeting>) => [meeting(DAY, fields)];
const present = (count: number) => ['П-01', ...others].slice(0, count);

describe('a majority of those present is enough where the clause says so', () => {
  test.each([
    ['4 of 7 who voted', { votesFor: 4, votesAgainst: 3 }, [], 'met basis.elected-by-present'],
    ['3 of 6', { votesFor: 3, votesAgainst: 3 }, [], 'violated basis.no-majority-of-present'],
    ['3 of 6 who abstained', { votesFor: 3, votesAbstained: 3 }, [], 'violated basis.no-majority-of-present'],
    ['4 for, nothing else written', { votesFor: 4 }, [], 'cantTell basis.unknown'],
    [
      '4 for, the meeting says 7 were there',
      { votesFor: 4 },
      held({ presentIds: present(7) }),
      'met basis.elected-by-present',
    ],
    ['4 for, 8 were there', { votesFor: 4 }, held({ presentIds: present(8) }), 'violated basis.no-majority-of-present'],
    [
      'guests do not vote',
      { votesFor: 4 },
      held({ presentIds: [...present(7), 'П-99'] }),
      'met basis.elected-by-present',
    ],
    ['another day', { votesFor: 4 }, [meeting('2024-09-02', { presentIds: present(7) })], 'cantTell basis.unknown'],
    ['only planned', { votesFor: 4 }, held({ status: 'planned', presentIds: present(7) }), 'cantTell basis.unknown'],
    ['6 of 10: a majority of all', { votesFor: 6 }, [], 'met basis.elected'],
    ['11 of 10', { votesFor: 11 }, [], 'cantTell basis.more-votes-than-members'],
  ])('%s', (_, leader, meetings, expected) => {
    expect(answers(made(leader, { majorityOf: 'present' }, meetings), NORM, '2026-10-15')).toEqual([
      `year ${expected}`,
    ]);
  });

  test('the empty cell is named', () => {
    expect(theVerdict(made({ votesFor: 4 }, { majorityOf: 'present' }), NORM, '2026-10-15').missing).toEqual([
      { table: 'memberships', id: 'У-1', field: 'votesAgainst' },
    ]);
  });
});

test.each([
  [null, 'atRisk basis.majority-of-present'],
  ['members', 'atRisk basis.majority-of-present'],
  ['present', 'met basis.elected-by-present'],
] as const)('4 for, 3 against, ten members; majority of %s', (majorityOf, expected) => {
  const snapshot = made({ votesFor: 4, votesAgainst: 3 }, { majorityOf });
  expect(answers(snapshot, NORM, '2026-10-15')).toEqual([`year ${expected}`]);
  const { data } = theVerdict(snapshot, NORM, '2026-10-15').reason;
  expect(data).toMatchObject({ votesFor: 4, members: 10, voted: 7, ofMembers: 0, ofPresent: 1 });
});

test.each([
  ['открытое голосование', { note: 'Тайное голосование' }, 'violated basis.secret-ballot'],
  ['открытое голосование', { basisKind: 'протокол тайного голосования' }, 'violated basis.secret-ballot'],
  ['открытое голосование', { note: '' }, 'met basis.elected'],
  ['', { note: 'Тайное голосование' }, 'met basis.elected'],
])('«%s», %o', (word, leader, expected) => {
  const content = word === '' ? [] : [word];
  expect(answers(made({ votesFor: 6, ...leader }, { content }), NORM, '2026-10-15')).toEqual([`year ${expected}`]);
});
