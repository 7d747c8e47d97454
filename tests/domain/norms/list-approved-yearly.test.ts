import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../src/domain/register/document-record';
import type { Group } from '../../../src/domain/register/group';
import { answers, theVerdict } from '../judge';
import { NORM, normOf } from '../norm-of';
import { group, register } from '../register-builder';

const deadline = { operator: 'notLaterThan', month: 9, day: 15, yearOf: 'start' } as const;

function document(fields: Partial<DocumentRecord>): DocumentRecord {
  return {
    id: 'Д-1',
    kind: 'список объединений',
    number: '215',
    date: '2026-09-10',
    title: '',
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
  };
}

function made(
  documents: readonly Partial<DocumentRecord>[],
  parameters: Parameters<typeof normOf>[1] = { deadline },
  fields: Partial<Group> = {},
) {
  return register({
    norms: [normOf('list-approved-yearly', parameters)],
    groups: [group(fields)],
    documents: documents.map(document),
  });
}

test.each([
  [14, '2026-09-01', 'atRisk list.near'],
  [13, '2026-09-01', 'pending list.pending'],
  [14, '2026-09-15', 'atRisk list.near'],
  [14, '2026-09-16', 'violated list.missing'],
])('no list by 15 September with a warning of %i days, on %s', (warnDays, asOf, expected) => {
  const norms = [normOf('list-approved-yearly', { deadline }, { warnDays })];
  expect(answers({ ...made([]), norms }, NORM, asOf)).toEqual([`year ${expected}`]);
});

test.each([
  ['in time', {}, 'met list.in-time'],
  ['on the last day', { date: '2026-09-15' }, 'met list.in-time'],
  ['a day later', { date: '2026-09-16' }, 'violated list.late'],
  ['tomorrow: not known yet', { date: '2026-09-21' }, 'violated list.missing'],
  ['of this group', { groupId: 'О-01' }, 'met list.in-time'],
  ['of another group', { groupId: 'О-02' }, 'violated list.missing'],
  ['of another year', { schoolYear: '2025/26' }, 'violated list.missing'],
  ['without a year, dated in it', { schoolYear: '' }, 'met list.in-time'],
  ['an order about the list', { kind: 'приказ', title: 'Об утверждении Перечня объединений' }, 'met list.in-time'],
  ['an order about something else', { kind: 'приказ', title: 'О конференции' }, 'violated list.missing'],
  ['a change of the list', { kind: 'приказ', title: 'О внесении изменений в перечень' }, 'violated list.missing'],
  ['sent', { status: 'отправлен', number: '' }, 'met list.in-time'],
  ['filed', { status: 'В деле', number: '' }, 'met list.in-time'],
  ['a draft without a number', { status: 'черновик', number: '' }, 'violated list.missing'],
  ['waiting for a signature', { status: 'на подписи', number: '' }, 'violated list.missing'],
  ['no status, but a number', { status: '' }, 'met list.in-time'],
  ['signed, the day is not written', { date: null }, 'cantTell list.date-unknown'],
  ['a draft, the day is not written', { date: null, status: 'черновик' }, 'violated list.missing'],
] as const)('%s', (_, fields, expected) => {
  expect(answers(made([fields]), NORM, '2026-09-20')).toEqual([`year ${expected}`]);
});

test.each([
  ['2027-05-01', 'pending list.pending'],
  ['2027-05-20', 'atRisk list.near'],
  ['2027-07-01', 'violated list.missing'],
])('without a day in the clause the end of lessons decides: on %s', (asOf, expected) => {
  const verdict = theVerdict(made([], {}), NORM, asOf);
  expect(`${verdict.outcome} ${verdict.reason.code}`).toBe(expected);
  expect(verdict.reason.data.withoutDeadline).toBe(1);
});

test('without a day in the clause no day is too late', () => {
  expect(answers(made([{ date: '2027-06-20' }], {}), NORM, '2027-07-01')).toEqual(['year met list.in-time']);
});

test.each([
  [{ deadline, content: ['банк данных'] }, { kind: 'банк данных' }, 'met list.in-time'],
  [{ deadline, content: ['банк данных'] }, {}, 'violated list.missing'],
  [{ deadline, body: 'реестр' }, { kind: 'реестр групп' }, 'met list.in-time'],
])('the clause may name the paper: %o', (parameters, fields, expected) => {
  expect(answers(made([fields], parameters), NORM, '2026-09-20')).toEqual([`year ${expected}`]);
});

test('the field to fill is named', () => {
  expect(theVerdict(made([]), NORM, '2026-09-20').missing).toEqual([{ table: 'documents', id: null, field: null }]);
  expect(theVerdict(made([{ status: 'черновик', number: '' }]), NORM, '2026-09-20').missing).toEqual([
    { table: 'documents', id: 'Д-1', field: 'status' },
  ]);
  expect(theVerdict(made([{ date: null }]), NORM, '2026-09-20').missing).toEqual([
    { table: 'documents', id: 'Д-1', field: 'date' },
  ]);
});

test('the earliest approved one counts', () => {
  const verdict = theVerdict(
    made([
      { id: 'Д-2', date: '2026-09-18' },
      { id: 'Д-3', date: '2026-09-02' },
    ]),
    NORM,
    '2026-09-20',
  );
  expect(verdict.outcome).toBe('met');
  expect(verdict.counted).toEqual([{ table: 'documents', id: 'Д-3' }]);
});

test.each([
  [{ closedOn: '2026-09-14' }, '2026-09-20', 'inapplicable list.group-ends'],
  [{ closedOn: '2026-09-15' }, '2026-09-20', 'violated list.missing'],
  [{ createdOn: '2026-12-01' }, '2026-12-10', 'pending list.pending'],
  [{ createdOn: '2026-12-01' }, '2026-12-31', 'atRisk list.near'],
  [{ createdOn: '2026-12-01' }, '2027-01-15', 'violated list.missing'],
  [{ createdOn: '2027-06-15' }, '2027-06-20', 'inapplicable list.created-after'],
])('a part of the year: %o on %s', (fields, asOf, expected) => {
  expect(answers(made([], { deadline }, fields), NORM, asOf)).toEqual([`year ${expected}`]);
});
