// «N заседаний за эксперимент»: from its first day to its last, as sheet «Календарь» has them.
import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../../../src/domain/calendar/built-in-calendar';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { CalendarEntry } from '../../../src/domain/register/calendar-entry';
import type { Group } from '../../../src/domain/register/group';
import type { Meeting } from '../../../src/domain/register/meeting';
import type { MethodProduct } from '../../../src/domain/register/method-product';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, normOf } from '../norm-of';
import { product, says } from '../norm-under-test';
import { group, meeting, plan, planItem, register } from '../register-builder';

const experiment = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'К-Э',
  calendar: '',
  schoolYear: '2026/27',
  kind: 'experiment',
  title: 'Цифровая среда',
  from: '2026-10-01',
  to: '2027-01-31',
  needsReview: null,
  note: '',
  ...fields,
});

interface Rows {
  readonly spans?: readonly Partial<CalendarEntry>[];
  readonly group?: Partial<Group>;
  readonly kind?: string;
  readonly parameters?: Partial<NormParameters>;
  readonly products?: readonly MethodProduct[];
  readonly tables?: Partial<Parameters<typeof register>[0]>;
}

/** Two meetings in the experiment of 1 October 2026 – 31 January 2027. */
function made(meetings: readonly (string | Meeting)[], rows: Rows = {}) {
  const { spans = [{}], group: fields = {}, kind = 'meetings-per-period', parameters = {}, products = [] } = rows;
  return register({
    norms: [normOf(kind, { count: 2, period: 'experiment', ...parameters })],
    groups: [group(fields)],
    calendar: [...builtInCalendar, ...spans.map(experiment)],
    meetings: meetings.map((one) => (typeof one === 'string' ? meeting(one) : one)),
    products: [...products],
    ...rows.tables,
  });
}

const ID = 'experiment:2026-10-01';

describe('meetings of an experiment', () => {
  test.each<[string, readonly (string | Meeting)[], string, string]>([
    ['on its first and last day', ['2026-10-01', '2027-01-31'], '2027-02-01', 'met meetings.enough'],
    ['the day before it', ['2026-09-30', '2027-01-31'], '2027-02-01', 'violated meetings.too-few'],
    ['the day after it', ['2026-10-01', '2027-02-01'], '2027-02-01', 'violated meetings.too-few'],
    ['both already', ['2026-10-01', '2026-10-02'], '2026-10-02', 'met meetings.enough'],
    ['the second is tomorrow', ['2026-10-01', '2026-10-02'], '2026-10-01', 'pending meetings.fewer-so-far'],
    ['the day before it begins', [], '2026-09-30', 'pending meetings.not-started'],
    ['its first day', [], '2026-10-01', 'pending meetings.fewer-so-far'],
    ['15 days before its last', ['2026-10-01'], '2027-01-16', 'pending meetings.fewer-so-far'],
    ['14 days before its last', ['2026-10-01'], '2027-01-17', 'atRisk meetings.near'],
    ['its last day', ['2026-10-01'], '2027-01-31', 'atRisk meetings.near'],
    ['the day after its last', ['2026-10-01'], '2027-02-01', 'violated meetings.too-few'],
    [
      'the day after, one planned for its end',
      ['2026-10-01', meeting('2027-01-29', { status: 'planned' })],
      '2027-02-01',
      'cantTell meetings.unanswered',
    ],
    ['one without a day', ['2026-10-01', meeting(null)], '2027-02-01', 'cantTell meetings.unanswered'],
    [
      'put off beyond its end',
      ['2026-10-01', meeting('2027-02-10', { status: 'postponed', plannedOn: '2027-01-20' })],
      '2026-12-01',
      'atRisk meetings.moved-away',
    ],
  ])('%s', (_, meetings, asOf, expected) => {
    expect(answers(made(meetings), NORM, asOf)).toEqual([`${ID} ${expected}`]);
  });

  test('a plan that cannot reach the number is a danger', () => {
    const tables = {
      plans: [plan({ id: 'ПЛ-1', approvedOn: '2026-09-10' })],
      planItems: [planItem({ planId: 'ПЛ-1', title: 'Заседание', termOn: '2026-11-10' })],
    };
    expect(answers(made([], { tables }), NORM, '2026-10-05')).toEqual([`${ID} atRisk meetings.plan-too-small`]);
  });

  test('only the forms that the norm names count', () => {
    const rows = { parameters: { forms: ['семинар'] } };
    const meetings = [meeting('2026-10-05', { form: 'семинар' }), meeting('2026-11-05', { form: 'круглый стол' })];
    expect(answers(made(meetings, rows), NORM, '2027-02-01')).toEqual([`${ID} violated meetings.too-few`]);
  });

  test('it ends with the group', () => {
    const rows = { group: { closedOn: '2026-12-20' } };
    expect(answers(made(['2026-10-01'], rows), NORM, '2026-12-20')).toEqual([`${ID} atRisk meetings.near`]);
    expect(answers(made(['2026-10-01'], rows), NORM, '2026-12-21')).toEqual([`${ID} violated meetings.too-few`]);
  });

  test.each([
    ['62 days of 123', '2026-12-01', 'pending meetings.fewer-so-far'],
    ['61 days of 123', '2026-12-02', 'inapplicable meetings.part-of-period'],
  ])('a group that lives %s', (_, createdOn, expected) => {
    expect(answers(made([], { group: { createdOn } }), NORM, '2026-12-05')).toEqual([`${ID} ${expected}`]);
  });
});

describe('which experiment', () => {
  const none = { spans: [] };
  test('without its days nobody can tell, and the missing cells are named', () => {
    const verdict = theVerdict(made(['2026-10-01'], none), NORM, '2026-10-15');
    expect([verdict.period.id, verdict.outcome, verdict.reason.code]).toEqual([
      'year',
      'cantTell',
      'meetings.experiment-undated',
    ]);
    expect(verdict.missing).toEqual([
      { table: 'calendar', id: null, field: 'from' },
      { table: 'calendar', id: null, field: 'to' },
    ]);
  });

  test.each<[string, Rows, string[]]>([
    ['its own', { group: { calendar: 'Пилот' }, spans: [{ calendar: 'Пилот' }] }, [`${ID} pending`]],
    ['of another group', { spans: [{ calendar: 'Пилот' }] }, ['year cantTell']],
    [
      'its own goes before the common one',
      { group: { calendar: 'Пилот' }, spans: [{ calendar: 'Пилот' }, { from: '2026-09-01' }] },
      [`${ID} pending`],
    ],
    ['the common one where it has no own', { group: { calendar: 'Школа № 1' } }, [`${ID} pending`]],
    [
      'two in one year',
      { spans: [{}, { id: 'К-2', from: '2027-03-01', to: '2027-05-31' }] },
      [`${ID} pending`, 'experiment:2027-03-01 pending'],
    ],
    ['of another year', { spans: [{ from: '2025-10-01', to: '2026-05-31' }] }, ['year inapplicable']],
    [
      'its last day is the first of the year',
      { spans: [{ from: '2026-03-01', to: '2026-09-01' }] },
      ['experiment:2026-03-01 violated'],
    ],
    [
      'its last day is the one before the year',
      { spans: [{ from: '2026-03-01', to: '2026-08-31' }] },
      ['year inapplicable'],
    ],
    [
      'it ended the day before the group was made',
      { group: { createdOn: '2026-10-01' }, spans: [{ from: '2026-09-01', to: '2026-09-30' }] },
      ['year inapplicable'],
    ],
    ['dates the wrong way round are no dates', { spans: [{ to: '2026-09-30' }] }, ['year cantTell']],
  ])('%s', (_, rows, expected) => {
    const found = answers(made([], rows), NORM, '2026-10-15').map((one) => one.split(' ').slice(0, 2).join(' '));
    expect(found).toEqual(expected);
  });

  test('one of two school years is counted whole, and the later year speaks of it', () => {
    const rows = { spans: [{ from: '2026-03-01', to: '2026-12-20', schoolYear: '2025/26' }] };
    const snapshot = made(['2026-03-01', '2026-12-20'], rows);
    const found = verdictsOf(snapshot, NORM, '2026-12-21', { schoolYears: ['2025/26', '2026/27'] });
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toEqual(['2026/27 met']);
    expect(found[0]?.counted).toHaveLength(2);
  });

  test('while its first year lasts, that year speaks of it', () => {
    const rows = { spans: [{ from: '2026-03-01', to: '2026-12-20' }] };
    expect(answers(made([], rows), NORM, '2026-08-31', '2025/26')).toEqual([
      'experiment:2026-03-01 pending meetings.fewer-so-far',
    ]);
    expect(answers(made([], rows), NORM, '2026-09-01', '2025/26')).toEqual([]);
  });
});

describe('products of an experiment', () => {
  const of = (kind: string, products: readonly MethodProduct[], rows: Rows = {}) =>
    made([], { kind, products, parameters: { count: 1 }, ...rows });
  test.each<[string, MethodProduct[], string, string]>([
    ['made on its first day', [product('ПР-1', '2026-10-01')], '2027-02-01', 'met products.enough'],
    ['made on its last day', [product('ПР-1', '2027-01-31')], '2027-02-01', 'met products.enough'],
    ['made the day before', [product('ПР-1', '2026-09-30')], '2027-02-01', 'violated products.too-few'],
    ['made the day after', [product('ПР-1', '2027-02-01')], '2027-02-01', 'violated products.too-few'],
    ['nobody knows when', [product('ПР-1', null)], '2027-02-01', 'cantTell products.not-filled'],
    ['none 15 days before its last', [], '2027-01-16', 'pending products.fewer-so-far'],
    ['none 14 days before its last', [], '2027-01-17', 'atRisk products.near'],
  ])('%s', (_, products, asOf, expected) => {
    expect(answers(of('products-made', products), NORM, asOf)).toEqual([`${ID} ${expected}`]);
  });

  test('without its days, and in a year without one', () => {
    expect(answers(of('products-made', [], { spans: [] }), NORM, '2026-10-15')).toEqual([
      'year cantTell products.experiment-undated',
    ]);
    const before = { spans: [{ from: '2025-10-01', to: '2026-05-31' }] };
    expect(answers(of('results-shown', [], before), NORM, '2026-10-15')).toEqual([
      'year inapplicable results.no-experiment',
    ]);
  });

  test('in words', () => {
    expect(says(theVerdict(of('products-made', []), NORM, '2027-02-01'))).toBe(
      'Методических продуктов за эксперимент «Цифровая среда»: 0 из 1, срок прошёл 31.01.2027. Если продукт есть, нажмите «Добавить продукт» на карточке объединения.',
    );
  });
});

describe('in words', () => {
  test.each<[Rows, string, string]>([
    [
      {},
      '2027-02-01',
      'Эксперимент «Цифровая среда»: заседаний 1 из 2, срок прошёл 31.01.2027. Если заседание было, внесите его со статусом «проведено».',
    ],
    [
      { spans: [{ title: 'Эксперимент по чтению' }] },
      '2026-09-20',
      'Эксперимент по чтению начинается 01.10.2026, требуется: 2.',
    ],
    [{ spans: [{ title: '' }] }, '2026-09-20', 'Эксперимент начинается 01.10.2026, требуется: 2.'],
    [
      { spans: [] },
      '2026-10-15',
      'Не понятно, за какой эксперимент считать: его дней в календаре нет. Внесите на лист «Календарь» строку вида «эксперимент» с первым и последним днём; если эксперимент ведёт не каждое объединение, дайте строке своё название календаря и впишите его в «Календарь» объединения.',
    ],
    [
      { spans: [{ from: '2025-10-01', to: '2026-05-31' }] },
      '2026-10-15',
      'Эксперимента в этом учебном году у объединения нет: считать не за что.',
    ],
  ])('%o', (rows, asOf, expected) => {
    expect(says(theVerdict(made(['2026-10-01'], rows), NORM, asOf))).toBe(expected);
  });
});
