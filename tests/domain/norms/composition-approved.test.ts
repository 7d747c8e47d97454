import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../../src/domain/register/document-record';
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, membership, plan, register } from '../register-builder';

const ON = '2026-10-15';
const order = { basisKind: 'приказ', basisNumber: '12', basisDate: '2024-09-01' };
const byCreation = { createdOn: '2024-09-01', creationBasis: 'приказ от 01.09.2024 № 12' };

function made(
  rows: readonly Partial<Membership>[],
  fields: Partial<Group> = {},
  withinWorkingDays: number | null = null,
) {
  return register({
    norms: [normOf('composition-approved', { withinWorkingDays })],
    groups: [group(fields)],
    memberships: rows.map((row, i) => membership({ id: `У-${i}`, personId: `П-${i}`, role: 'member', ...row })),
  });
}

describe('joining', () => {
  test.each([
    ['all by order', [order, order], 'met composition.approved'],
    // Ten working days after 1 October 2026 end on the 15th.
    ['joined ten working days ago', [order, { from: '2026-10-01' }], 'atRisk composition.no-order-yet'],
    ['joined eleven working days ago', [order, { from: '2026-09-30' }], 'violated composition.no-order'],
    ['joined today', [order, { from: ON }], 'atRisk composition.no-order-yet'],
    ['joins tomorrow', [order, { from: '2026-10-16' }], 'met composition.approved'],
    [
      'by minutes only',
      [{ basisKind: 'протокол', basisNumber: '1', basisDate: '2024-09-01' }],
      'violated composition.no-order',
    ],
    ['an order without a number', [{ ...order, basisNumber: '' }], 'cantTell composition.unknown'],
    ['an order without a date', [{ ...order, basisDate: null }], 'cantTell composition.unknown'],
    [
      'an order of tomorrow',
      [{ ...order, basisDate: '2026-10-16', from: '2026-10-01' }],
      'atRisk composition.no-order-yet',
    ],
    ['not known since when', [{ from: null }], 'cantTell composition.unknown'],
    ['by order, not known since when', [{ ...order, from: null }], 'met composition.approved'],
    ['the curator is not of the composition', [order, { role: 'curator' as const }], 'met composition.approved'],
    ['nobody', [], 'cantTell group.nobody'],
  ])('%s', (_, rows, expected) => {
    expect(answers(made(rows), NORM, ON)).toEqual([`year ${expected}`]);
  });

  test('the term of the norm is not said to be ours', () => {
    const { data } = theVerdict(made([order, { from: '2026-10-14' }], {}, 10), NORM, ON).reason;
    expect(data).toMatchObject({ term: 10, ownTerm: 0 });
  });

  test('who becomes secretary by minutes was taken in by order before', () => {
    const rows = [
      { ...order, personId: 'П-7', to: '2026-08-31' },
      { personId: 'П-7', role: 'secretary' as const, from: '2026-09-01', basisKind: 'протокол' },
    ];
    expect(answers(made(rows), NORM, ON)).toEqual(['year met composition.approved']);
  });

  test('who left and came back needs a new order', () => {
    const rows = [
      { ...order, personId: 'П-7', to: '2026-08-30', endBasis: 'приказ от 30.08.2026 № 9' },
      { personId: 'П-7', from: '2026-09-01' },
    ];
    expect(answers(made(rows), NORM, ON)).toEqual(['year violated composition.no-order']);
  });
});

describe('the order of creation approves those who were there on that day', () => {
  test.each([
    ['all of the first day', [{}, {}], byCreation, 'met composition.approved'],
    [
      'elected on that day',
      [{ role: 'leader' as const, basisKind: 'протокол' }, {}],
      byCreation,
      'met composition.approved',
    ],
    ['a day later', [{}, { from: '2024-09-02' }], byCreation, 'violated composition.no-order'],
    [
      'a later one by an order of their own',
      [{}, { ...order, from: '2025-02-01' }],
      byCreation,
      'met composition.approved',
    ],
    ['a row with an order half written', [{ basisKind: 'приказ' }], byCreation, 'met composition.approved'],
    [
      'an order of creation without a number',
      [{}],
      { ...byCreation, creationBasis: 'приказ' },
      'cantTell composition.unknown',
    ],
    ['no word about the creation', [{}], { ...byCreation, creationBasis: '' }, 'cantTell composition.unknown'],
    ['created by minutes', [{}], { ...byCreation, creationBasis: 'протокол № 1' }, 'violated composition.no-order'],
    ['the day of creation is not known', [{}], { ...byCreation, createdOn: null }, 'cantTell composition.unknown'],
  ])('%s', (_, rows, fields, expected) => {
    expect(answers(made(rows, fields), NORM, ON)).toEqual([`year ${expected}`]);
  });
});

describe('leaving', () => {
  const leaves = (to: string, endBasis = '') => [order, { ...order, to, endBasis }];
  test.each([
    ['leaves today', leaves(ON), 'met composition.approved'],
    ['left ten working days ago', leaves('2026-10-01'), 'atRisk composition.no-order-yet'],
    ['left eleven working days ago', leaves('2026-09-30'), 'violated composition.no-order'],
    ['by order', leaves('2026-09-30', 'приказ от 30.09.2026 № 9'), 'met composition.approved'],
    ['at own request only', leaves('2026-09-30', 'заявление'), 'violated composition.no-order'],
    ['an order without number and date', leaves('2026-09-30', 'приказ'), 'cantTell composition.unknown'],
    [
      'on the last day of the year before: its term ends in this one',
      leaves('2026-08-31'),
      'violated composition.no-order',
    ],
    ['long before: the matter of its own year', leaves('2026-05-31'), 'met composition.approved'],
  ])('%s', (_, rows, expected) => {
    expect(answers(made(rows), NORM, ON)).toEqual([`year ${expected}`]);
  });

  test.each([
    [
      'last year, when the register was kept',
      '2026-05-31',
      [plan({ schoolYear: '2025/26' })],
      'violated composition.no-order',
    ],
    ['last year, when nobody kept it', '2026-05-31', [], 'met composition.approved'],
    [
      'last year, by an order',
      '2026-05-31',
      [plan({ schoolYear: '2025/26' })],
      'met composition.approved',
      'приказ от 31.05.2026 № 9',
    ],
    ['the year before that', '2025-05-31', [plan({ schoolYear: '2025/26' })], 'met composition.approved'],
  ])('%s', (_, to, plans, expected, endBasis = '') => {
    expect(answers({ ...made(leaves(to, endBasis)), plans }, NORM, ON)).toEqual([`year ${expected}`]);
  });

  test('changing a role is not leaving', () => {
    const rows = [
      { ...order, personId: 'П-7', to: '2026-09-15' },
      { ...order, personId: 'П-7', role: 'leader' as const, from: '2026-09-16' },
    ];
    expect(answers(made(rows), NORM, ON)).toEqual(['year met composition.approved']);
  });
});

test('the clause may give another term', () => {
  expect(answers(made([order, { from: '2026-10-09' }], {}, 3), NORM, '2026-10-14')).toEqual([
    'year atRisk composition.no-order-yet',
  ]);
  expect(answers(made([order, { from: '2026-10-09' }], {}, 3), NORM, '2026-10-15')).toEqual([
    'year violated composition.no-order',
  ]);
});

test('how many joined and left without an order, their rows and cells, and the day', () => {
  const verdict = theVerdict(
    made([order, { from: '2026-09-21' }, { from: '2026-09-30' }, { ...order, to: '2026-10-08' }]),
    NORM,
    ON,
  );
  expect(verdict.reason.data).toMatchObject({ joined: 2, left: 1, term: 10, ownTerm: 1 });
  expect(verdict.counted).toEqual([
    { table: 'memberships', id: 'У-1' },
    { table: 'memberships', id: 'У-2' },
    { table: 'memberships', id: 'У-3' },
  ]);
  expect(verdict.missing).toEqual([
    { table: 'memberships', id: 'У-1', field: 'basisKind' },
    { table: 'memberships', id: 'У-2', field: 'basisKind' },
    { table: 'memberships', id: 'У-3', field: 'endBasis' },
  ]);
  expect(verdict.due?.date).toBe('2026-10-05');
});

test('a closed group', () => {
  expect(answers(made([{}], { closedOn: '2026-10-14' }), NORM, ON)).toEqual(['year inapplicable group.closed']);
});

describe('a yearly list with compositions', () => {
  const list = (date: string | null, fields: Partial<DocumentRecord> = {}): DocumentRecord => ({
    id: 'Д-1',
    kind: 'перечень',
    number: '400-од',
    date,
    title: 'Перечень объединений',
    groupId: null,
    meetingId: null,
    schoolYear: '2026/27',
    status: 'подписан',
    fileId: '',
    url: '',
    createdOn: null,
    keepUntil: null,
    note: '',
    ...fields,
  });
  const listed = (document: DocumentRecord, rows: readonly Partial<Membership>[], content = ['перечень']) => ({
    ...made(rows),
    norms: [normOf('composition-approved', { content })],
    documents: [document],
  });

  test.each([
    ['holds whoever was there on its day', list('2026-09-10'), { from: '2026-09-10' }, 'met composition.approved'],
    ['does not hold who came a day later', list('2026-09-09'), { from: '2026-09-10' }, 'violated composition.no-order'],
    [
      'lets go who left by its day',
      list('2026-09-10'),
      { from: '2024-09-01', to: '2026-09-10' },
      'met composition.approved',
    ],
    [
      'does not let go who left after it',
      list('2026-09-09'),
      { from: '2024-09-01', to: '2026-09-10' },
      'violated composition.no-order',
    ],
    ['of a later day does not count yet', list('2026-10-16'), { from: '2026-09-10' }, 'violated composition.no-order'],
    ['without a day does not count', list(null), { from: '2026-09-10' }, 'violated composition.no-order'],
    [
      'on signature does not count',
      list('2026-09-10', { status: 'на подписи', number: '' }),
      { from: '2026-09-10' },
      'violated composition.no-order',
    ],
    [
      'of changes is not the list',
      list('2026-09-10', { title: 'О внесении изменений в перечень' }),
      { from: '2026-09-10' },
      'violated composition.no-order',
    ],
  ])('%s', (_, document, row, expected) => {
    expect(answers(listed(document, [order, row]), NORM, ON)).toEqual([`year ${expected}`]);
  });

  test('counts only where the norm names it', () => {
    const register = listed(list('2026-09-10'), [order, { from: '2026-09-10' }], []);
    expect(answers(register, NORM, ON)).toEqual(['year violated composition.no-order']);
  });
});
