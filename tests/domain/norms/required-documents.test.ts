import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../src/domain/register/meeting';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { answers, theVerdict, verdictsOf } from '../judge';
import { documentRecord, NORM, product, says, underNorm } from '../norm-under-test';
import { group, meeting, membership, person, plan, register, report } from '../register-builder';

const judged = (content: readonly string[], tables: Partial<RegisterSnapshot> = {}) =>
  underNorm('required-documents', { content }, tables);
const OVER = '2027-06-01';
const met = 'year met documents.all';
const violated = 'year violated documents.absent';

describe('each word after the end of teaching', () => {
  test.each<[string, string, Partial<RegisterSnapshot>, string]>([
    ['план', 'план работы на текущий учебный год', { plans: [plan()] }, met],
    ['план of another year', 'план', { plans: [plan({ schoolYear: '2025/26' })] }, violated],
    ['план as a paper', 'план', { documents: [documentRecord('Д-1', 'план')] }, met],
    ['дорожная карта as a paper', 'дорожная карта', { documents: [documentRecord('Д-1', 'дорожная карта')] }, met],
    ['дорожная карта where the plan is no such thing', 'дорожная карта', { plans: [plan()] }, violated],
    [
      'чек-лист by its title',
      'чек-лист',
      { documents: [documentRecord('Д-1', 'справка', { title: 'Чек-лист мероприятий' })] },
      met,
    ],
    [
      'чек-лист of another year',
      'чек-лист',
      { documents: [documentRecord('Д-1', 'чек-лист', { schoolYear: '2025/26' })] },
      violated,
    ],
    [
      'чек-лист without a year',
      'чек-лист',
      { documents: [documentRecord('Д-1', 'чек-лист', { schoolYear: '' })] },
      met,
    ],
    [
      'чек-лист of tomorrow',
      'чек-лист',
      { documents: [documentRecord('Д-1', 'чек-лист', { date: '2027-06-02' })] },
      violated,
    ],
    [
      'чек-лист of another group',
      'чек-лист',
      { documents: [documentRecord('Д-1', 'чек-лист', { groupId: 'О-02' })] },
      violated,
    ],
    ['анализ', 'анализ (отчёт) за учебный год', { reports: [report({ submittedOn: '2027-05-31' })] }, met],
    [
      'анализ of tomorrow',
      'анализ',
      { reports: [report({ submittedOn: '2027-06-02' })] },
      'year pending documents.not-yet',
    ],
    [
      'анализ за прошедший год',
      'анализ работы за прошедший учебный год',
      { reports: [report({ schoolYear: '2025/26', submittedOn: '2026-05-15' })] },
      met,
    ],
    [
      'анализ за прошедший год, only this year’s',
      'анализ работы за прошедший учебный год',
      { reports: [report()], plans: [plan({ schoolYear: '2025/26' })] },
      violated,
    ],
    [
      'анализ за прошедший год of a new group',
      'анализ работы за прошедший учебный год',
      { groups: [group({ createdOn: '2026-09-01' })] },
      met,
    ],
    [
      'анализ за прошедший год of a group of 31 May',
      'анализ работы за прошедший учебный год',
      { groups: [group({ createdOn: '2026-05-31' })], plans: [plan({ schoolYear: '2025/26' })] },
      violated,
    ],
    [
      'анализ за прошедший год of a register begun this year',
      'анализ работы за прошедший учебный год',
      { meetings: [meeting('2026-08-31')] },
      met,
    ],
    [
      'анализ за прошедший год of a group that met last year',
      'анализ работы за прошедший учебный год',
      { meetings: [meeting('2026-08-14')] },
      violated,
    ],
    [
      'анализ за прошедший год, an empty row',
      'анализ работы за прошедший учебный год',
      { reports: [report({ schoolYear: '2025/26' })] },
      violated,
    ],
    [
      'анализ за прошедший год, written and not handed in',
      'анализ работы за прошедший учебный год',
      { reports: [report({ schoolYear: '2025/26', conclusions: 'План выполнен' })] },
      met,
    ],
    [
      'протоколы',
      'протоколы заседаний',
      { meetings: [meeting('2026-10-10', { minutesNumber: '1' }), meeting('2026-12-10', { minutesOn: '2026-12-12' })] },
      met,
    ],
    [
      'протоколы, one absent',
      'протоколы заседаний',
      { meetings: [meeting('2026-10-10', { minutesNumber: '1' }), meeting('2026-12-10')] },
      violated,
    ],
    ['протоколы, no meetings', 'протоколы заседаний', {}, met],
    [
      'банк данных',
      'банк данных о педагогических работниках',
      { persons: [person()], memberships: [membership()] },
      met,
    ],
    [
      'банк данных of a closed group',
      'банк данных',
      {
        groups: [group({ closedOn: '2026-11-06' })],
        persons: [person()],
        memberships: [membership({ to: '2026-11-06' })],
        plans: [plan()],
      },
      met,
    ],
    ['банк данных, no card', 'банк данных о педагогических работниках', { memberships: [membership()] }, violated],
    ['банк данных, no members', 'банк данных', {}, violated],
    ['разработки', 'разработки педагогов', { products: [product('ПР-1', '2026-10-10')] }, met],
    ['разработки of the year before', 'разработки педагогов', { products: [product('ПР-1', '2026-05-10')] }, violated],
    ['положение', 'положение', {}, met],
    ['приказ', 'приказ об организации', { groups: [group({ creationBasis: 'приказ от 01.09.2020 № 5' })] }, met],
    ['приказ, nothing written', 'приказ об организации', {}, violated],
    ['any other paper', 'график консультаций', { documents: [documentRecord('Д-1', 'график консультаций')] }, met],
    ['any other paper, absent', 'график консультаций', {}, violated],
  ])('%s', (_, word, tables, expected) => {
    expect(answers(judged([word], tables), NORM, OVER)).toEqual([expected]);
  });
});

describe('when a paper is looked for', () => {
  const works = { meetings: [meeting('2026-09-10', { minutesOn: '2026-09-11' })] };
  test.each<[string, readonly string[], Partial<RegisterSnapshot>, string, string]>([
    ['the report in winter', ['анализ'], works, '2027-02-01', 'pending documents.not-yet'],
    ['the plan before the first meeting', ['план'], {}, '2026-10-01', 'pending documents.not-yet'],
    ['the plan once the group works', ['план'], works, '2026-10-01', 'atRisk documents.working-without'],
    ['the report after the end of teaching', ['анализ'], works, '2027-06-01', 'pending documents.not-yet'],
    ['the report fifteen days before the end', ['анализ'], works, '2027-08-16', 'pending documents.not-yet'],
    ['the report a fortnight before the end', ['отчёт'], works, '2027-08-17', 'atRisk documents.near'],
    ['the report on the last day', ['анализ'], works, '2027-08-31', 'atRisk documents.near'],
    ['the report on the day after', ['анализ'], works, '2027-09-01', 'violated documents.absent'],
    [
      'the report of a group that ends',
      ['анализ'],
      { groups: [group({ closedOn: '2027-02-20' })] },
      '2027-02-21',
      'violated documents.absent',
    ],
    [
      'a list with the report, another absent',
      ['анализ', 'разработки'],
      works,
      '2027-06-01',
      'violated documents.absent',
    ],
    [
      'a list with the report, only it absent',
      ['анализ', 'протоколы'],
      works,
      '2027-06-01',
      'pending documents.not-yet',
    ],
    [
      'minutes within their days of grace',
      ['протоколы'],
      { meetings: [meeting('2026-10-08')] },
      '2026-10-15',
      'met documents.all',
    ],
    [
      'minutes after them',
      ['протоколы'],
      { meetings: [meeting('2026-10-08')] },
      '2026-10-16',
      'atRisk documents.working-without',
    ],
  ])('%s', (_, content, tables, asOf, expected) => {
    expect(answers(judged(content, tables), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test.each<[string, Partial<Meeting>, string, readonly string[], readonly string[]]>([
    ['none, in the days of grace', {}, '2026-10-15', ['З-1'], ['протоколы']],
    ['made in the days of grace', { minutesOn: '2026-10-09' }, '2026-10-15', ['З-1', 'З-2'], ['протоколы']],
    ['numbered in the days of grace', { minutesNumber: '2' }, '2026-10-15', ['З-1', 'З-2'], ['протоколы']],
    ['made tomorrow', { minutesOn: '2026-10-16' }, '2026-10-15', ['З-1'], ['протоколы']],
    ['made, the days of grace are over', { minutesOn: '2026-10-09' }, '2026-10-16', ['З-1', 'З-2'], ['протоколы']],
    ['none, the days of grace are over', {}, '2026-10-16', [], []],
  ])('minutes are counted as soon as they are made: %s', (_, fields, asOf, counted, present) => {
    const meetings = [
      meeting('2026-09-10', { id: 'З-1', minutesOn: '2026-09-11' }),
      meeting('2026-10-08', { id: 'З-2', ...fields }),
    ];
    const verdict = theVerdict(judged(['протоколы'], { meetings }), NORM, asOf);
    expect(verdict.counted.map(({ id }) => id)).toEqual(counted);
    expect(verdict.reason.data.present).toEqual(present);
  });

  test('minutes of the only meeting, made in its days of grace, are there', () => {
    const meetings = [meeting('2026-10-08', { id: 'З-1', minutesOn: '2026-10-08' })];
    const verdict = theVerdict(judged(['протоколы'], { meetings }), NORM, '2026-10-08');
    expect(verdict.counted).toEqual([{ table: 'meetings', id: 'З-1' }]);
    expect(verdict.outcome).toBe('met');
  });

  test('after the end of teaching the report is not named among what is absent', () => {
    const verdict = theVerdict(judged(['анализ', 'разработки'], works), NORM, '2027-06-01');
    expect(verdict.reason.data.absent).toEqual(['разработки']);
    expect(verdict.due?.date).toBe('2027-05-31');
  });

  test('the day of the report is ours, and that is said', () => {
    expect(says(theVerdict(judged(['анализ'], works), NORM, '2027-06-01'))).toBe(
      'К концу учебного года (31.08.2027) понадобятся: анализ.',
    );
    expect(says(theVerdict(judged(['анализ'], works), NORM, '2027-09-01'))).toBe(
      'Нет документов (должны быть к 31.08.2027): анализ. Оформите и внесите в реестр. Срок положением не установлен: принят конец учебного года.',
    );
  });

  test('a group of June is not asked', () => {
    expect(answers(judged(['план'], { groups: [group({ createdOn: '2027-06-01' })] }), NORM, '2027-06-30')).toEqual([
      'year inapplicable documents.created-after',
    ]);
  });

  test('stays owed in the next year', () => {
    const found = verdictsOf(judged(['анализ'], works), NORM, '2027-09-10');
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toContain('2026/27 violated');
  });
});

test('the gymnasium calls its plan a road map', () => {
  const snapshot = judged(['дорожная карта'], { plans: [plan()] });
  const regulations = register().regulations.map((one) =>
    one.id === 'novosibirsk-2022' ? { ...one, planTitle: 'дорожная карта' } : one,
  );
  expect(answers({ ...snapshot, regulations }, NORM, OVER)).toEqual([met]);
});

test('one finding tells what is there and what is not', () => {
  const verdict = theVerdict(
    judged(['план', 'анализ', 'чек-лист'], { plans: [plan({ id: 'ПЛ-1' })] }),
    NORM,
    '2027-09-01',
  );
  expect(verdict.counted).toEqual([{ table: 'plans', id: 'ПЛ-1' }]);
  expect(verdict.missing).toEqual([
    { table: 'reports', id: null, field: null },
    { table: 'documents', id: null, field: null },
  ]);
  expect(says(verdict)).toBe(
    'Нет документов (должны быть к 31.05.2027): анализ, чек-лист. Есть: план. Оформите и внесите в реестр.',
  );
});
