// Roles and members «из числа» of another group: judged on the day of taking the role, of joining.
import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { says } from '../norm-under-test';
import { group, membership, person, register } from '../register-builder';

const ON = '2026-10-15';
const DISTRICT = ['районное методическое объединение', 'окружное методическое объединение'];
const district = (fields: Partial<Group> = {}) =>
  group({ id: 'О-09', name: 'Математики Центрального района', type: 'РМО', regulationId: 'rybnoye-2020', ...fields });
/** In the district group; the norm judges groups of Новосибирск alone. The leader took the role on 10 September 2026. */
const there = (fields: Partial<Membership> = {}) =>
  membership({ id: 'У-9', groupId: 'О-09', role: 'member', from: '2025-09-01', ...fields });

interface Rows {
  readonly bodies?: readonly Group[];
  readonly rows?: readonly Membership[];
  readonly city?: Partial<Membership>;
  readonly parameters?: Partial<NormParameters>;
}

function made(kind: string, { bodies = [district()], rows = [there()], city, parameters }: Rows): RegisterSnapshot {
  return register({
    norms: [normOf(kind, { otherBody: DISTRICT, ...parameters })],
    groups: [group(), ...bodies],
    memberships: [membership({ id: 'У-1', from: '2026-09-10', ...city }), ...rows],
    persons: [person()],
  });
}

const other = { personId: 'П-77' };
const leads = { otherBodyRole: 'leader' } as const;

describe('a leader of the city group is a member of a district one', () => {
  test.each<[string, Rows, string]>([
    ['by the type in short', {}, 'met eligible.yes'],
    ['by the type in full', { bodies: [district({ type: 'Окружное методическое объединение' })] }, 'met eligible.yes'],
    [
      'by the name',
      { bodies: [district({ type: 'творческое объединение', name: 'Районное методическое объединение математиков' })] },
      'met eligible.yes',
    ],
    ['its leader is a member too', { rows: [there({ role: 'leader' })] }, 'met eligible.yes'],
    ['from that day', { rows: [there({ from: '2026-09-10' })] }, 'met eligible.yes'],
    ['from the day after', { rows: [there(other), there({ from: '2026-09-11' })] }, 'violated eligible.not-in-body'],
    ['up to that day', { rows: [there({ to: '2026-09-10' })] }, 'met eligible.yes'],
    ['up to the day before', { rows: [there(other), there({ to: '2026-09-09' })] }, 'violated eligible.not-in-body'],
    ['left it later', { rows: [there({ to: '2026-09-30' })] }, 'met eligible.yes'],
    ['first day not entered', { rows: [there({ from: null })] }, 'met eligible.yes'],
    ['only curates it', { rows: [there(other), there({ role: 'curator' })] }, 'violated eligible.not-in-body'],
    ['others are there', { rows: [there(other)] }, 'violated eligible.not-in-body'],
    ['nobody has been entered there', { rows: [] }, 'cantTell eligible.body-empty'],
    [
      'everybody had left by that day',
      { rows: [there({ ...other, to: '2026-09-09' })] },
      'cantTell eligible.body-empty',
    ],
    ['no district group in the register', { bodies: [], rows: [] }, 'cantTell eligible.no-body'],
    [
      'only a group of another type',
      { bodies: [district({ type: 'творческое объединение' })] },
      'cantTell eligible.no-body',
    ],
    ['closed on that day', { bodies: [district({ closedOn: '2026-09-10' })] }, 'met eligible.yes'],
    ['closed the day before', { bodies: [district({ closedOn: '2026-09-09' })] }, 'cantTell eligible.no-body'],
    ['created on that day', { bodies: [district({ createdOn: '2026-09-10' })] }, 'met eligible.yes'],
    ['created the day after', { bodies: [district({ createdOn: '2026-09-11' })] }, 'cantTell eligible.no-body'],
    ['day of taking the role not entered', { city: { from: null } }, 'cantTell eligible.unknown'],
    ['nobody leads', { city: { role: 'member' } }, 'inapplicable eligible.nobody'],
    ['no body asked for', { bodies: [], parameters: { otherBody: [] } }, 'met eligible.yes'],
  ])('%s', (_, rows, expected) => {
    expect(answers(made('leader-eligible', rows), NORM, ON)).toEqual([`year ${expected}`]);
  });
});

describe('… and leads it', () => {
  test.each<[string, readonly Membership[], string]>([
    ['leads', [there({ role: 'leader' })], 'met eligible.yes'],
    ['stands in for the leader', [there({ role: 'actingLeader' })], 'met eligible.yes'],
    ['a member under another leader', [there(), there({ ...other, role: 'leader' })], 'violated eligible.not-in-body'],
    ['a member where no leader is entered', [there()], 'cantTell eligible.body-empty'],
    [
      'led up to the day before, another after',
      [there({ role: 'leader', to: '2026-09-09' }), there({ ...other, role: 'leader', from: '2026-09-10' })],
      'violated eligible.not-in-body',
    ],
  ])('%s', (_, rows, expected) => {
    expect(answers(made('leader-eligible', { rows, parameters: leads }), NORM, ON)).toEqual([`year ${expected}`]);
  });
});

const aboutCity = (kind: string, rows: Rows) => theVerdict(made(kind, rows), NORM, ON);

test('a group is not its own other body', () => {
  const city = { bodies: [], rows: [], parameters: { otherBody: ['ММО'] } };
  const snapshot = made('leader-eligible', city);
  expect(answers(snapshot, NORM, ON)).toEqual(['year cantTell eligible.no-body']);
});

test('a row of the other group that cannot be read may be the one', () => {
  const snapshot = made('leader-eligible', { rows: [there(other)] });
  const row = { table: 'memberships', id: 'У-5', field: 'personId', sheet: 'Состав', cell: 'B7' } as const;
  const judged = (groupId: string) => answers({ ...snapshot, unreadable: [{ ...row, groupId }] }, NORM, ON);
  expect(judged('О-09')).toEqual(['year cantTell eligible.body-empty']);
  expect(judged('О-77')).toEqual(['year violated eligible.not-in-body']);
});

test('a curator may be asked the same', () => {
  expect(aboutCity('curator-eligible', { city: { role: 'curator' } }).outcome).toBe('met');
});

test('the row of the other group is counted', () => {
  expect(aboutCity('leader-eligible', {}).counted).toEqual([
    { table: 'memberships', id: 'У-1' },
    { table: 'persons', id: 'П-01' },
    { table: 'memberships', id: 'У-9' },
  ]);
});

test('what to enter is named', () => {
  expect(aboutCity('leader-eligible', { bodies: [], rows: [] }).missing).toEqual([
    { table: 'groups', id: null, field: null },
  ]);
  expect(aboutCity('leader-eligible', { rows: [] }).missing).toEqual([{ table: 'memberships', id: null, field: null }]);
});

test('a category that does not suffice is told before a body that is not there', () => {
  const rows = { bodies: [], rows: [], parameters: { categories: ['вторая'] } };
  expect(aboutCity('leader-eligible', rows).reason.code).toBe('eligible.category');
});

test('who leads a district group and has no category entered: the category is asked for', () => {
  const snapshot = made('leader-eligible', { parameters: { categories: ['высшая'] } });
  const persons = [person({ category: '' })];
  const found = answers({ ...snapshot, persons }, NORM, ON);
  expect(found).toEqual(['year cantTell eligible.unknown']);
});

describe('in words', () => {
  const said = (rows: Rows) => says(aboutCity('leader-eligible', rows));
  test('met', () => {
    expect(said({})).toBe(
      'Руководитель: требования на 10.09.2026 выполнены (состоит в другом объединении – «Математики Центрального района»).',
    );
    expect(said({ rows: [there({ role: 'leader' })], parameters: leads })).toBe(
      'Руководитель: требования на 10.09.2026 выполнены (руководит другим объединением – «Математики Центрального района»).',
    );
  });
  test('not there', () => {
    expect(said({ rows: [there(other)] })).toBe(
      'Руководитель: по положению состоит в другом объединении (районное методическое объединение или окружное методическое объединение), а на 10.09.2026 такой записи нет. Если это так, внесите её в «Состав» того объединения; иначе нужен другой человек или исключение с причиной.',
    );
  });
  test('no such group', () => {
    expect(said({ bodies: [], rows: [], parameters: { ...leads, otherBody: ['РМО'] } })).toBe(
      'Руководитель: по положению руководит другим объединением (РМО), а такого на 10.09.2026 в реестре нет. Нажмите «Создать объединение» (слова положения – в «Вид» или «Название») и внесите состав.',
    );
  });
  test('nobody in it', () => {
    expect(said({ rows: [], parameters: leads })).toBe(
      'Руководитель: не понятно, руководит ли другим объединением: на 10.09.2026 в «Составе» не видно руководителя – «Математики Центрального района». Внесите или исправьте.',
    );
  });
});
