import { describe, expect, test } from 'vitest';
import type { NormParameters } from '../../../src/domain/norms/norm-parameters';
import type { Group } from '../../../src/domain/register/group';
import type { MethodProduct } from '../../../src/domain/register/method-product';
import { answers, theVerdict, verdictsOf } from '../judge';
import { NORM, product, says, underNorm } from '../norm-under-test';
import { group } from '../register-builder';

const judged = (
  kind: string,
  parameters: Partial<NormParameters>,
  products: readonly MethodProduct[],
  fields: Partial<Group> = {},
) => underNorm(kind, parameters, { groups: [group(fields)], products: [...products] });

describe('products-made: one a year', () => {
  test.each<[string, MethodProduct[], string, string]>([
    ['made on the last day', [product('ПР-1', '2027-05-31')], '2027-06-01', 'met products.enough'],
    ['made in June', [product('ПР-1', '2027-06-10')], '2027-06-10', 'met products.enough'],
    ['made in the year before', [product('ПР-1', '2026-08-14')], '2027-06-01', 'violated products.too-few'],
    ['made in late August', [product('ПР-1', '2026-08-15')], '2027-06-01', 'met products.enough'],
    ['made tomorrow', [product('ПР-1', '2027-05-21')], '2027-05-20', 'atRisk products.near'],
    ['nobody knows when', [product('ПР-1', null)], '2027-06-01', 'cantTell products.not-filled'],
    ['none in the middle of the year', [], '2027-05-16', 'pending products.fewer-so-far'],
    ['none a fortnight before the end', [], '2027-05-17', 'atRisk products.near'],
    ['none on the last day', [], '2027-05-31', 'atRisk products.near'],
    ['none on the day after', [], '2027-06-01', 'violated products.too-few'],
  ])('%s', (_, products, asOf, expected) => {
    expect(answers(judged('products-made', {}, products), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test.each([
    ['Методические рекомендации по чтению', 'met products.enough'],
    ['памятка', 'violated products.too-few'],
    ['', 'cantTell products.not-filled'],
  ])('of the kind «%s»', (kind, expected) => {
    const snapshot = judged('products-made', { content: ['методические рекомендации'] }, [
      product('ПР-1', '2026-10-10', { kind }),
    ]);
    expect(answers(snapshot, NORM, '2027-06-01')).toEqual([`year ${expected}`]);
  });

  test('a group created in June owes none', () => {
    expect(answers(judged('products-made', {}, [], { createdOn: '2027-06-01' }), NORM, '2027-06-30')).toEqual([
      'year inapplicable products.created-after',
    ]);
  });

  test('half a year asks for half of four', () => {
    const verdict = theVerdict(
      judged('products-made', { count: 4 }, [], { createdOn: '2027-01-16' }),
      NORM,
      '2027-02-01',
    );
    expect(verdict.reason.data).toMatchObject({ required: 2, full: 4 });
  });
});

describe('products-made: by the end of the work of the group', () => {
  const TERM = { period: 'term' } as const;
  const ends = { createdOn: '2025-10-01', plannedUntil: '2026-12-20' };
  test.each<[string, MethodProduct[], Partial<Group>, string, string]>([
    ['made in its first year', [product('ПР-1', '2025-11-10')], ends, '2026-12-21', 'met products.enough'],
    ['made some day', [product('ПР-1', null)], ends, '2026-12-21', 'met products.enough'],
    ['none on the last day', [], ends, '2026-12-20', 'atRisk products.near'],
    ['closed without one', [], { ...ends, closedOn: '2026-12-20' }, '2026-12-21', 'violated products.too-few'],
    [
      'made after closing',
      [product('ПР-1', '2026-12-21')],
      { ...ends, closedOn: '2026-12-20' },
      '2026-12-25',
      'violated products.too-few',
    ],
    ['no end known', [], { plannedUntil: null }, '2026-12-21', 'pending products.term-open'],
  ])('%s', (_, products, fields, asOf, expected) => {
    expect(answers(judged('products-made', TERM, products, fields), NORM, asOf)).toEqual([`term ${expected}`]);
  });

  test('is asked once, not for every year', () => {
    const found = verdictsOf(
      judged('products-made', TERM, [product('ПР-9', '2026-01-10', { groupId: 'О-09' })], ends),
      NORM,
      '2026-10-01',
    );
    expect(found.map(({ schoolYear }) => schoolYear)).toEqual(['2026/27']);
  });

  test('says what to do', () => {
    const verdict = theVerdict(
      judged('products-made', TERM, [], { ...ends, closedOn: '2026-12-20' }),
      NORM,
      '2026-12-21',
    );
    expect(says(verdict)).toBe(
      'Методических продуктов за весь срок работы: 0 из 1, срок прошёл 20.12.2026. Если продукт есть, нажмите «Добавить продукт» на карточке объединения.',
    );
  });
});

describe('results-shown', () => {
  test.each<[string, MethodProduct[], string, string]>([
    ['shown', [product('ПР-1', null, { shownOn: '2027-05-31' })], '2027-06-01', 'met results.enough'],
    [
      'shown, nobody knows when',
      [product('ПР-1', null, { shownWhere: 'педсовет' })],
      '2027-06-01',
      'cantTell results.not-filled',
    ],
    ['made and not shown', [product('ПР-1', '2027-03-10')], '2027-06-01', 'violated results.too-few'],
    ['not shown a fortnight before', [], '2027-05-17', 'atRisk results.near'],
    ['not shown before that', [], '2027-05-16', 'pending results.fewer-so-far'],
  ])('%s', (_, products, asOf, expected) => {
    expect(answers(judged('results-shown', {}, products), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('before closing', () => {
    const closed = { plannedUntil: '2027-01-20' };
    expect(answers(judged('results-shown', { period: 'term' }, [], closed), NORM, '2027-01-20')).toEqual([
      'term atRisk results.near',
    ]);
    expect(says(theVerdict(judged('results-shown', { period: 'term' }, [], closed), NORM, '2027-01-20'))).toBe(
      'Показано результатов за весь срок работы: 0 из 1; сегодня последний день, 20.01.2027. Покажите результаты коллегам и внесите, где и когда.',
    );
  });
});

describe('products-handed-over: to the department', () => {
  const TO = { body: 'департамент' } as const;
  const made = (fields: Partial<MethodProduct>) => [product('ПР-1', '2026-10-10', fields)];
  test.each<[string, MethodProduct[], string, string]>([
    ['sent', made({ sentOn: '2027-05-30', sentTo: 'в департамент образования' }), '2027-06-01', 'met handed-over.all'],
    [
      'sent to nobody knows whom',
      made({ sentOn: '2027-05-30' }),
      '2027-06-01',
      'cantTell handed-over.receiver-unknown',
    ],
    [
      'sent to another',
      made({ sentOn: '2027-05-30', sentTo: 'РИМК' }),
      '2027-06-01',
      'atRisk handed-over.other-receiver',
    ],
    ['not sent in winter', made({}), '2027-05-16', 'pending handed-over.pending'],
    ['not sent a fortnight before', made({}), '2027-05-17', 'atRisk handed-over.near'],
    ['not sent on the last day', made({}), '2027-05-31', 'atRisk handed-over.near'],
    ['not sent on the day after', made({}), '2027-06-01', 'violated handed-over.not-sent'],
    [
      'one of two',
      [...made({ sentOn: '2027-05-30', sentTo: 'департамент' }), product('ПР-2', '2026-11-10')],
      '2027-06-01',
      'violated handed-over.not-sent',
    ],
    ['of the year before', [product('ПР-1', '2026-05-10')], '2027-06-01', 'inapplicable handed-over.none'],
    ['none yet', [], '2027-05-31', 'pending handed-over.none-yet'],
    ['none', [], '2027-06-01', 'inapplicable handed-over.none'],
  ])('%s', (_, products, asOf, expected) => {
    expect(answers(judged('products-handed-over', TO, products), NORM, asOf)).toEqual([`year ${expected}`]);
  });

  test('names the products that were not sent', () => {
    const verdict = theVerdict(judged('products-handed-over', TO, made({})), NORM, '2027-06-01');
    expect(verdict.missing).toEqual([{ table: 'products', id: 'ПР-1', field: 'sentOn' }]);
    expect(says(verdict)).toBe(
      'Не передано продуктов: 1 из 1 (кому: департамент), срок прошёл 31.05.2027. Передайте и внесите дату.',
    );
  });
});
