// «Создаётся из руководителей районных объединений»: each member on the day of joining.
import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { says } from '../norm-under-test';
import { group, membership, register } from '../register-builder';

const ON = '2026-10-15';
const JOINED = '2026-09-10';

interface Rows {
  readonly city?: readonly Partial<Membership>[];
  readonly rows?: readonly Partial<Membership>[];
  readonly bodies?: readonly Partial<Group>[];
  readonly group?: Partial<Group>;
  readonly parameters?: Partial<NormParameters>;
}

/** П-01 joined the city group on 10 September 2026 and has led О-09 since 2025. */
function made({ city = [{}], rows = [{}], bodies = [{}], group: fields = {}, parameters = {} }: Rows) {
  const words = { otherBody: ['районное методическое объединение'], otherBodyRole: 'leader', ...parameters } as const;
  return register({
    norms: [normOf('members-of-body', words)],
    groups: [
      group(fields),
      ...bodies.map((one) =>
        group({ id: 'О-09', name: 'Математики района', type: 'РМО', regulationId: 'rybnoye-2020', ...one }),
      ),
    ],
    memberships: [
      ...city.map((one, i) => membership({ id: `У-${i + 1}`, role: 'member', from: JOINED, ...one })),
      ...rows.map((one, i) => membership({ id: `Р-${i + 1}`, groupId: 'О-09', from: '2025-09-01', ...one })),
    ],
  });
}

const other = { personId: 'П-77' };

describe('members of the city group lead district ones', () => {
  test.each<[string, Rows, string]>([
    ['leads', {}, 'met of-body.all'],
    ['from that day', { rows: [{ from: JOINED }] }, 'met of-body.all'],
    ['from the day after, another before', { rows: [{ from: '2026-09-11' }, other] }, 'violated of-body.outside'],
    ['up to that day', { rows: [{ to: JOINED }] }, 'met of-body.all'],
    ['up to the day before, another after', { rows: [{ to: '2026-09-09' }, other] }, 'violated of-body.outside'],
    ['led when joining, not any more', { rows: [{ to: '2026-10-01' }] }, 'met of-body.all'],
    ['a member there', { rows: [{ role: 'member' }, other] }, 'violated of-body.outside'],
    [
      'a member there is enough where the norm says so',
      { rows: [{ role: 'member' }], parameters: { otherBodyRole: 'member' } },
      'met of-body.all',
    ],
    ['no leader is entered there', { rows: [{ role: 'member' }] }, 'cantTell of-body.unknown'],
    ['no such group', { bodies: [], rows: [] }, 'cantTell of-body.no-body'],
    ['such a group closed the day before', { bodies: [{ closedOn: '2026-09-09' }] }, 'cantTell of-body.no-body'],
    ['closed on the day', { bodies: [{ closedOn: JOINED }] }, 'met of-body.all'],
    ['day of joining not entered', { city: [{ from: null }] }, 'cantTell of-body.unknown'],
    ['the leader of the city group is a member', { city: [{ role: 'leader' }] }, 'met of-body.all'],
    ['a curator is none', { city: [{}, { ...other, role: 'curator' }] }, 'met of-body.all'],
    ['one of two', { city: [{}, { personId: 'П-02' }] }, 'violated of-body.outside'],
    ['who has left is not asked about', { city: [{}, { personId: 'П-02', to: '2026-10-14' }] }, 'met of-body.all'],
    ['leaves today', { city: [{}, { personId: 'П-02', to: ON }] }, 'violated of-body.outside'],
    [
      'became the leader when not leading any more: the day of joining decides',
      { city: [{ to: '2026-09-30' }, { role: 'leader', from: '2026-10-01' }], rows: [{ to: JOINED }, other] },
      'met of-body.all',
    ],
    [
      'came back after a day outside: the day of coming back decides',
      { city: [{ to: '2026-09-30' }, { role: 'leader', from: '2026-10-02' }], rows: [{ to: JOINED }, other] },
      'violated of-body.outside',
    ],
    [
      'came from curating: the day of joining decides',
      { city: [{ role: 'curator', from: '2025-09-01' }, { from: '2026-10-01' }], rows: [{ to: JOINED }, other] },
      'violated of-body.outside',
    ],
    [
      'a first row without its day',
      {
        city: [
          { from: null, to: '2026-09-30' },
          { role: 'leader', from: '2026-10-01' },
        ],
      },
      'cantTell of-body.unknown',
    ],
    ['nobody', { city: [] }, 'cantTell group.nobody'],
    ['closed', { group: { closedOn: '2026-10-14' } }, 'inapplicable group.closed'],
    ['closes today', { group: { closedOn: ON } }, 'met of-body.all'],
  ])('%s', (_, rows, expected) => {
    expect(answers(made(rows), NORM, ON)).toEqual([`year ${expected}`]);
  });
});

test('rows of both groups are counted', () => {
  expect(theVerdict(made({}), NORM, ON).counted).toEqual([
    { table: 'memberships', id: 'У-1' },
    { table: 'memberships', id: 'Р-1' },
  ]);
});

test('of those outside the rows are named, of the others what to enter', () => {
  const verdict = theVerdict(made({ city: [{}, { personId: 'П-02' }, { personId: 'П-03', from: null }] }), NORM, ON);
  expect(verdict.counted).toEqual([{ table: 'memberships', id: 'У-2' }]);
  expect(verdict.missing).toEqual([{ table: 'memberships', id: 'У-3', field: 'from' }]);
  expect(verdict.reason.data).toMatchObject({ outside: 1, unknown: 1, total: 3 });
});

test('what is not in the register is named', () => {
  expect(theVerdict(made({ bodies: [], rows: [] }), NORM, ON).missing).toEqual([
    { table: 'groups', id: null, field: null },
  ]);
  expect(theVerdict(made({ rows: [] }), NORM, ON).missing).toEqual([{ table: 'memberships', id: null, field: null }]);
});

describe('in words', () => {
  test.each<[Rows, string]>([
    [{}, 'Все участники (1) руководили другим объединением (районное методическое объединение), когда вошли в состав.'],
    [
      { parameters: { otherBodyRole: 'member' } },
      'Все участники (1) состояли в другом объединении (районное методическое объединение), когда вошли в состав.',
    ],
    [
      { city: [{}, { personId: 'П-02' }] },
      'По положению каждый участник, когда входит в состав, руководит другим объединением (районное методическое объединение); в реестре этого нет у 1 участника из 2. Если записи не хватает, внесите её в «Состав» того объединения; иначе проверьте состав или оформите исключение с причиной.',
    ],
    [
      { rows: [] },
      'Не понятно, из кого состоит объединение: о 1 участнике из 1 не видно, руководит ли он другим объединением (районное методическое объединение). Заполните составы этих объединений – «Математики района» – и дни вступления.',
    ],
    [
      { city: [{ from: null }] },
      'Не понятно, из кого состоит объединение: о 1 участнике из 1 не видно, руководит ли он другим объединением (районное методическое объединение). Заполните дни вступления.',
    ],
    [
      { bodies: [], rows: [] },
      'По положению каждый участник, когда входит в состав, руководит другим объединением (районное методическое объединение), а таких объединений в реестре нет: сравнить не с чем. Нажмите «Создать объединение» (слова положения – в «Вид» или «Название») и внесите составы.',
    ],
  ])('%o', (rows, expected) => {
    expect(says(theVerdict(made(rows), NORM, ON))).toBe(expected);
  });
});
