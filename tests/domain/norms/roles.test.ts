import { describe, expect, test } from 'vitest';
import type { Membership } from '../../../src/domain/register/membership';
import type { Person } from '../../../src/domain/register/person';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { answers, theVerdict } from '../judge';
import { says } from '../norm-under-test';
import { group, job, meeting, membership, person, plan, register } from '../register-builder';

const on = '2026-10-15';

function ns(memberships: readonly Partial<Membership>[], extra: Partial<Person> = {}) {
  return register({ memberships: memberships.map(membership), persons: [person(extra)], jobs: [job()] });
}

describe('a vacancy', () => {
  const NORM = 'novosibirsk-2022/7.4-leader';
  test.each([
    ['leads today', [{}], 'met role.present'],
    ['leads up to today', [{ to: on }], 'met role.present'],
    ['acting', [{ to: '2026-09-30' }, { role: 'actingLeader' as const, from: '2026-10-01' }], 'met role.acting'],
    ['left ten working days ago', [{ to: '2026-10-01' }], 'atRisk role.vacant-lately'],
    ['left eleven working days ago', [{ to: '2026-09-30' }], 'violated role.vacant'],
    ['members, never a leader', [{ role: 'member' as const }], 'violated role.vacant'],
    ['no composition at all', [], 'cantTell role.no-composition'],
    ['the only row begins tomorrow', [{ from: '2026-10-16' }], 'cantTell role.no-composition'],
    ['begins tomorrow', [{ role: 'member' as const }, { from: '2026-10-16' }], 'violated role.vacant'],
    ['an unknown first day is no vacancy', [{ from: null }], 'met role.present'],
  ])('%s', (_, rows, expected) => {
    expect(answers(ns(rows), NORM, on)).toEqual([`year ${expected}`]);
  });

  const undated = (tables: Partial<RegisterSnapshot>, row: Partial<Membership> = {}) =>
    register({
      groups: [group({ createdOn: null })],
      memberships: [membership({ role: 'member', from: null, ...row })],
      ...tables,
    });

  test.each<[string, RegisterSnapshot, string]>([
    ['nothing dates it', undated({}), 'cantTell role.created-unknown'],
    ['a meeting of tomorrow', undated({ meetings: [meeting('2026-10-16')] }), 'cantTell role.created-unknown'],
    ['a plan of the next year', undated({ plans: [plan({ schoolYear: '2027/28' })] }), 'cantTell role.created-unknown'],
    ['a held meeting', undated({ meetings: [meeting(on)] }), 'violated role.vacant'],
    ['a plan', undated({ plans: [plan()] }), 'violated role.vacant'],
    ['a member’s first day', undated({}, { from: on }), 'violated role.vacant'],
  ])('a group without the day of creation, never a leader: %s', (_, snapshot, expected) => {
    expect(answers(snapshot, NORM, on)).toEqual([`year ${expected}`]);
  });

  test('the day of creation is what is missing', () => {
    expect(theVerdict(undated({}), NORM, on).missing).toEqual([
      { table: 'groups', id: 'О-01', field: 'createdOn' },
      { table: 'memberships', id: null, field: null },
    ]);
  });

  test('what is said: no number of days that nobody knows, no «new» one where there never was one', () => {
    const member: Partial<Membership> = { role: 'member' };
    expect(says(theVerdict(ns([]), NORM, on))).toBe(
      'Состав не внесён, поэтому не видно, есть ли руководитель: нажмите «Изменить состав» на карточке объединения или внесите людей на лист «Состав» – с днём и основанием.',
    );
    expect(says(theVerdict(ns([member]), NORM, on))).toBe(
      'Нет руководителя с самого начала (объединение создано 01.09.2020): внесите руководителя и основание.',
    );
    expect(says(theVerdict(undated({ plans: [plan()] }), NORM, on))).toBe(
      'Нет руководителя с начала ведения реестра: внесите руководителя и основание.',
    );
    expect(says(theVerdict(undated({ plans: [plan()] }), NORM, '2026-09-02'))).toBe(
      'Нет руководителя с начала ведения реестра: внесите руководителя и основание.',
    );
    expect(says(theVerdict(undated({}), NORM, on))).toBe(
      'Нет руководителя, а с какого дня работает объединение, не записано: заполните «Создано» или внесите руководителя и основание.',
    );
    expect(says(theVerdict(ns([{ to: '2026-09-30' }]), NORM, on))).toBe(
      'Нет руководителя с 01.10.2026 (11 рабочих дней): внесите нового и основание.',
    );
  });

  test('Гимназия № 7: strict once any row stands in the composition', () => {
    const plc = { groups: [group({ regulationId: 'gymnasium7-2023', createdOn: null })] };
    const ids = 'gymnasium7-2023/3.3-coordinator';
    expect(answers(register(plc), ids, on)).toEqual(['year cantTell role.no-composition']);
    const rows = { memberships: [membership({ role: 'member', from: null })] };
    expect(answers(register({ ...plc, ...rows }), ids, on)).toEqual(['year violated role.vacant']);
  });

  test('two leaders at once: the row of the earlier is not closed', () => {
    const verdict = theVerdict(
      ns([
        { id: 'У-1', from: '2024-09-01' },
        { id: 'У-2', personId: 'П-02', from: '2026-09-01' },
      ]),
      NORM,
      on,
    );
    expect(verdict.reason.code).toBe('role.several');
    expect(verdict.missing).toEqual([{ table: 'memberships', id: 'У-1', field: 'to' }]);
  });

  test('Гимназия № 7: «всегда» – the same day', () => {
    const snapshot = register({
      groups: [group({ regulationId: 'gymnasium7-2023' })],
      memberships: [membership({ to: '2026-10-14' })],
    });
    expect(answers(snapshot, 'gymnasium7-2023/3.3-coordinator', '2026-10-14')).toEqual(['year met role.present']);
    expect(answers(snapshot, 'gymnasium7-2023/3.3-coordinator', '2026-10-15')).toEqual(['year violated role.vacant']);
  });

  test.each(['2026-10-17', '2026-10-18', '2026-10-19'])(
    'Гимназия № 7 3.3 «всегда»: the coordinator left on Friday, %s is a violation, a day off or not',
    (asOf) => {
      const snapshot = register({
        groups: [group({ regulationId: 'gymnasium7-2023' })],
        memberships: [membership({ to: '2026-10-16' })],
      });
      expect(answers(snapshot, 'gymnasium7-2023/3.3-coordinator', asOf)).toEqual(['year violated role.vacant']);
    },
  );

  test('a closed group needs nobody', () => {
    const snapshot = register({ groups: [group({ closedOn: '2026-10-01' })] });
    expect(answers(snapshot, NORM, on)).toEqual(['year inapplicable role.group-closed']);
  });

  test('secretary and curator are roles of their own', () => {
    const snapshot = ns([{ role: 'secretary' }]);
    expect(answers(snapshot, 'novosibirsk-2022/7.5-secretary', on)).toEqual(['year met role.present']);
    expect(answers(snapshot, 'novosibirsk-2022/7.2-curator', on)).toEqual(['year violated role.vacant']);
  });
});

describe('Новосибирск 7.3: «педагог» – of a manager with a category the program warns', () => {
  const NORM = 'novosibirsk-2022/7.3';
  const led = (position: string, workerClass = '') =>
    register({
      memberships: [membership({ from: '2024-09-01' })],
      persons: [person({ category: 'высшая', categoryFrom: '2020-03-01', specialtySince: '2010-09-01', workerClass })],
      jobs: [job({ position })],
    });
  test.each([
    ['Директор', '', 'atRisk eligible.manager-post'],
    ['заведующая детским садом', '', 'atRisk eligible.manager-post'],
    ['заместитель директора по УВР', '', 'atRisk eligible.manager-post'],
    ['начальник отдела', '', 'atRisk eligible.manager-post'],
    ['', 'руководящий', 'atRisk eligible.manager-post'],
    ['учитель', 'педагогический', 'met eligible.yes'],
    ['старший воспитатель', '', 'met eligible.yes'],
  ])('«%s», «%s»', (position, workerClass, expected) => {
    expect(answers(led(position, workerClass), NORM, '2026-10-15')).toEqual([`year ${expected}`]);
  });

  test('the sentence names the post and both ways out', () => {
    expect(says(theVerdict(led('Директор'), NORM, '2026-10-15'))).toBe(
      'Руководитель: по положению это педагог, а должность – «Директор». Если он ведёт педагогическую работу, внесите её как место работы в группе; иначе оформите исключение с причиной.',
    );
  });
});

describe('Новосибирск 7.3: highest or first category and five years on the day of election, 2024-09-01', () => {
  const NORM = 'novosibirsk-2022/7.3';
  test.each([
    ['highest, 14 years', {}, 'met eligible.yes'],
    ['first', { category: 'первая' }, 'met eligible.yes'],
    ['«педагог-методист» has the highest too', { category: 'Педагог-методист' }, 'met eligible.yes'],
    ['«педагог-наставник» too', { category: 'педагог-наставник' }, 'met eligible.yes'],
    ['five years to the day', { specialtySince: '2019-09-01' }, 'met eligible.yes'],
    ['a day less', { specialtySince: '2019-09-02' }, 'violated eligible.years'],
    [
      'fitness for the post is no category',
      { category: 'соответствие занимаемой должности' },
      'violated eligible.category',
    ],
    ['none', { category: 'без категории' }, 'violated eligible.category'],
    ['given after the election', { categoryFrom: '2024-09-02' }, 'violated eligible.category-later'],
    ['given on the day', { categoryFrom: '2024-09-01' }, 'met eligible.yes'],
    ['valid to the day', { categoryUntil: '2024-09-01' }, 'met eligible.yes'],
    ['expired the day before', { categoryUntil: '2024-08-31' }, 'violated eligible.category-expired'],
    ['expired since then: judged on the day of election', { categoryUntil: '2025-12-31' }, 'met eligible.yes'],
    ['category not filled', { category: '' }, 'cantTell eligible.unknown'],
    ['years not filled', { specialtySince: null }, 'cantTell eligible.unknown'],
    [
      'a broken part outweighs a missing one',
      { category: 'без категории', specialtySince: null },
      'violated eligible.category',
    ],
    [
      'a manager without a category is only warned of',
      { workerClass: 'руководящий', category: 'без категории' },
      'atRisk eligible.manager',
    ],
  ])('%s', (_, fields, expected) => {
    expect(answers(ns([{}], fields), NORM, on)).toEqual([`year ${expected}`]);
  });

  test('both missing fields are named with the person', () => {
    expect(theVerdict(ns([{}], { category: '', specialtySince: null }), NORM, on).missing).toEqual([
      { table: 'persons', id: 'П-01', field: 'category' },
      { table: 'persons', id: 'П-01', field: 'specialtySince' },
    ]);
  });

  test('without the first day nothing can be judged', () => {
    expect(theVerdict(ns([{ id: 'У-1', from: null }]), NORM, on).missing).toEqual([
      { table: 'memberships', id: 'У-1', field: 'from' },
    ]);
  });

  test('nobody to judge', () => {
    expect(answers(ns([]), NORM, on)).toEqual(['year inapplicable eligible.nobody']);
  });
});

describe('Рыбновский район 4.2: three years and a category for a teacher, nothing of a director', () => {
  const judge = (position: string, fields: Partial<Person>) =>
    answers(
      register({
        groups: [group({ regulationId: 'rybnoye-2020' })],
        memberships: [membership()],
        persons: [person(fields)],
        jobs: [job({ position })],
      }),
      'rybnoye-2020/4.2',
      on,
    );
  test.each([
    ['учитель', { category: 'первая', specialtySince: '2021-09-01' }, 'met eligible.yes'],
    ['учитель', { category: 'первая', specialtySince: '2021-09-02' }, 'violated eligible.years'],
    ['Директор школы', { category: '', specialtySince: null }, 'met eligible.exempt'],
    ['заместитель директора', { category: 'без категории' }, 'violated eligible.category'],
  ])('%s', (position, fields, expected) => {
    expect(judge(position, fields)).toEqual([`year ${expected}`]);
  });
});

describe('Любим 1.2 and 4.5: positions', () => {
  const judge = (norm: string, role: Membership['role'], position: string) =>
    answers(
      register({
        groups: [group({ regulationId: 'lyubim' })],
        memberships: [membership({ role })],
        persons: [person()],
        jobs: [job({ position })],
      }),
      norm,
      on,
    );
  test.each([
    ['lyubim/1.2-position', 'leader', 'заведующий детским садом', 'met eligible.yes'],
    ['lyubim/1.2-position', 'leader', 'воспитатель', 'violated eligible.position'],
    ['lyubim/1.2-position', 'leader', '', 'cantTell eligible.unknown'],
    ['lyubim/4.5-position', 'curator', 'методист по дошкольному образованию', 'met eligible.yes'],
    ['lyubim/4.5-position', 'curator', 'методист', 'violated eligible.position'],
  ] as const)('%s of a %s who is «%s»', (norm, role, position, expected) => {
    expect(judge(norm, role, position)).toEqual([`year ${expected}`]);
  });
});

test('Новосибирск 7.2: a deputy head curates without a category, a methodist needs it', () => {
  const judge = (position: string, fields: Partial<Person>) =>
    answers(
      register({
        memberships: [membership({ role: 'curator' })],
        persons: [person(fields)],
        jobs: [job({ position })],
      }),
      'novosibirsk-2022/7.2-eligible',
      on,
    );
  expect(judge('заместитель директора', { category: '' })).toEqual(['year met eligible.exempt']);
  expect(judge('методист', {})).toEqual(['year met eligible.yes']);
  expect(judge('методист', { specialtySince: '2020-01-01' })).toEqual(['year violated eligible.years']);
  expect(judge('учитель', {})).toEqual(['year violated eligible.position']);
});

test('Гимназия № 7, 3.3: the coordinator is one of the members', () => {
  const judge = (rows: readonly Partial<Membership>[]) =>
    answers(
      register({
        groups: [group({ regulationId: 'gymnasium7-2023' })],
        memberships: rows.map(membership),
        persons: [person()],
      }),
      'gymnasium7-2023/3.3-member',
      on,
    );
  expect(judge([{}])).toEqual(['year met eligible.yes']);
  expect(judge([{}, { role: 'member', from: '2023-09-01' }])).toEqual(['year met eligible.yes']);
  // The role goes on from the row of the member that ends the day before; after a day between, the member has left.
  expect(judge([{}, { role: 'member', from: '2023-09-01', to: '2024-08-31' }])).toEqual(['year met eligible.yes']);
  expect(judge([{}, { role: 'member', from: '2023-09-01', to: '2024-08-30' }])).toEqual([
    'year violated eligible.not-member',
  ]);
  expect(judge([{}, { role: 'curator', from: '2023-09-01' }])).toEqual(['year violated eligible.not-member']);
});

test.each([
  [
    'novosibirsk-2022/7.3',
    'leader',
    'учитель',
    'Руководитель: требования на 01.09.2026 выполнены (категория высшая, стаж 16 лет).',
  ],
  [
    'novosibirsk-2022/7.2-eligible',
    'curator',
    'методист',
    'Куратор: требования на 01.09.2026 выполнены (должность «методист», категория высшая, стаж 16 лет).',
  ],
  [
    'gymnasium7-2023/3.3-member',
    'leader',
    '',
    'Руководитель: требования на 01.09.2026 выполнены (из числа участников).',
  ],
  [
    'lyubim/1.2-position',
    'leader',
    'директор школы',
    'Руководитель: требования на 01.09.2026 выполнены (должность «директор школы»).',
  ],
] as const)('%s: what is kept says by what', (norm, role, position, expected) => {
  const regulationId = norm.split('/')[0] ?? '';
  const snapshot = register({
    groups: [group({ regulationId, type: regulationId === 'lyubim' ? 'районная творческая группа' : 'ГМО' })],
    memberships: [membership({ role, from: '2026-09-01' })],
    persons: [person({ category: 'высшая', categoryFrom: '2020-03-01', specialtySince: '2010-09-01' })],
    jobs: [job({ position })],
  });
  expect(says(theVerdict(snapshot, norm, on))).toBe(expected);
});

describe('Новосибирск 7.4: elected by a majority of all members', () => {
  const NORM = 'novosibirsk-2022/7.4-election';
  /** Ten members on the day of the vote, the leader among them. */
  const ten = (leader: Partial<Membership>) =>
    ns([
      { basisDate: '2024-09-01', ...leader },
      ...Array.from({ length: 9 }, (_, i) => ({ personId: `П-1${i}`, role: 'member' as const, from: '2024-01-01' })),
    ]);
  test.each([
    ['6 of 10', { votesFor: 6, votesAgainst: 4 }, 'met basis.elected'],
    ['5 of 10 is no majority of all', { votesFor: 5, votesAgainst: 3 }, 'atRisk basis.majority-of-present'],
    ['5 for, 5 against', { votesFor: 5, votesAgainst: 5 }, 'violated basis.no-majority'],
    ['3 for, 3 abstained', { votesFor: 3, votesAbstained: 3 }, 'violated basis.no-majority'],
    ['more votes than members', { votesFor: 11 }, 'cantTell basis.more-votes-than-members'],
    ['minutes without votes', { basisKind: 'протокол' }, 'cantTell basis.unknown'],
    ['appointed by order', { basisKind: 'приказ' }, 'violated basis.not-elected'],
    ['nothing known', {}, 'cantTell basis.unknown'],
  ])('%s', (_, leader, expected) => {
    expect(answers(ten(leader), NORM, on)).toEqual([`year ${expected}`]);
  });

  test('members are counted on the day of the vote', () => {
    const grown = ns([
      { votesFor: 2, votesAgainst: 0, basisDate: '2024-09-01' },
      { personId: 'П-11', role: 'member', from: '2024-01-01' },
      { personId: 'П-12', role: 'member', from: '2024-09-02' },
      { personId: 'П-13', role: 'member', from: '2024-09-02' },
      { personId: 'П-14', role: 'curator', from: '2024-01-01' },
    ]);
    expect(theVerdict(grown, NORM, on).reason.data).toMatchObject({ votesFor: 2, members: 2 });
  });
});

test.each([
  [
    'noyabrsk-2020/3.1-order',
    { basisKind: 'приказ', basisDate: '2026-09-01', basisNumber: '215' },
    'Руководитель: основание – приказ от 01.09.2026 № 215.',
  ],
  [
    'noyabrsk-2020/3.1-order',
    { basisKind: 'распоряжение', basisDate: '2026-09-01', basisNumber: '7-р' },
    'Руководитель: основание – распоряжение от 01.09.2026 № 7-р.',
  ],
  [
    'rybnoye-2020/4.1-basis',
    { basisKind: 'протокол заседания', basisDate: '2026-09-01', basisNumber: '' },
    'Руководитель: основание – протокол заседания от 01.09.2026.',
  ],
  ['rybnoye-2020/4.1-basis', { basisKind: '', basisNumber: '5' }, 'Руководитель: основание – документ № 5.'],
])('%s names the act it rests on', (norm, leader, expected) => {
  const snapshot = register({
    groups: [group({ regulationId: norm.split('/')[0] ?? '' })],
    memberships: [membership({ basisDate: null, ...leader })],
  });
  expect(says(theVerdict(snapshot, norm, on))).toBe(expected);
});

describe('Ноябрьск 3.1: appointed by order; Рыбновский район 4.1: any basis', () => {
  const judge = (norm: string, leader: Partial<Membership>) =>
    answers(
      register({ groups: [group({ regulationId: norm.split('/')[0] ?? '' })], memberships: [membership(leader)] }),
      norm,
      on,
    );
  const order = { basisKind: 'Приказ', basisNumber: '39/1', basisDate: '2024-09-01' };
  test.each([
    ['noyabrsk-2020/3.1-order', order, 'met basis.order'],
    ['noyabrsk-2020/3.1-order', { ...order, basisKind: 'протокол' }, 'violated basis.not-order'],
    ['noyabrsk-2020/3.1-order', { ...order, basisNumber: '' }, 'cantTell basis.unknown'],
    ['noyabrsk-2020/3.1-order', { ...order, basisDate: null }, 'cantTell basis.unknown'],
    ['noyabrsk-2020/3.1-order', {}, 'cantTell basis.unknown'],
    ['rybnoye-2020/4.1-basis', { basisKind: 'протокол' }, 'met basis.any'],
    ['rybnoye-2020/4.1-basis', {}, 'cantTell basis.unknown'],
  ])('%s %o', (norm, leader, expected) => {
    expect(judge(norm, leader)).toEqual([`year ${expected}`]);
  });
});
