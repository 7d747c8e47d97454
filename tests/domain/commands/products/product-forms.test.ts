import { describe, expect, test } from 'vitest';
import { addProduct } from '../../../../src/domain/commands/products/add-product';
import { changeProduct } from '../../../../src/domain/commands/products/change-product';
import { handOverProduct, showProduct } from '../../../../src/domain/commands/products/product-events';
import type { MethodProduct } from '../../../../src/domain/register/method-product';
import { answers } from '../../judge';
import { product } from '../../norm-under-test';
import { membership, person } from '../../register-builder';
import { cannotOpen, done, isOffered, refused, startOf, under } from '../plans/support';

const people = [
  person({ id: 'П-01' }),
  person({ id: 'П-02', lastName: 'Ёлкина' }),
  person({ id: 'П-03', lastName: 'Ушла' }),
];
const members = ['П-01', 'П-02'].map((personId) => membership({ personId, role: 'member' }));
const left = membership({ personId: 'П-03', role: 'member', to: '2026-09-30' });
const snapshot = (regulationId: string, products: readonly MethodProduct[] = []) =>
  under(regulationId, { persons: people, memberships: [...members, left], products }, { plannedUntil: '2027-05-31' });
const NAME = { title: 'Памятка' };

describe('adding a product', () => {
  test('kinds are of the regulation, authors are the members of today', () => {
    const { lists, values } = startOf(addProduct, snapshot('noyabrsk-2020'), null, '2026-10-01');
    expect(lists.kinds?.map(({ id }) => id)).toEqual([
      'методические рекомендации',
      'памятка',
      'методический бюллетень',
      'обобщение опыта работы',
    ]);
    expect(lists.authors?.map(({ id }) => id)).toEqual(['П-02', 'П-01']);
    expect(values.madeOn).toBe('2026-10-01');
    expect(startOf(addProduct, snapshot('gymnasium7-2023'), null, '2026-10-01').values.kind).toBe(
      'методические материалы',
    );
  });

  test.each([
    [[], '', ['noAuthors']],
    [['П-01'], 'индивидуальный', []],
    [['П-01', 'П-02'], 'коллективный', []],
  ])('authors %j', (authorIds, authorship, codes) => {
    const made = done(addProduct, snapshot('lyubim'), null, '2026-10-01', { ...NAME, authorIds });
    expect(made.next.products[0]?.authorship).toBe(authorship);
    expect(made.codes).toEqual(codes);
  });

  test('is refused with all faults at once, warned of what is odd', () => {
    expect(
      refused(addProduct, snapshot('lyubim'), null, '2026-10-01', {
        ...NAME,
        madeOn: '2026-10-02',
        url: 'файл на диске',
      }),
    ).toEqual(['madeOn inFuture', 'url notUrl']);
    const twice = done(addProduct, snapshot('lyubim', [product('МТ-1', null)]), null, '2026-10-01', {
      title: ' памятка',
      madeOn: null,
      url: 'https://disk.ru/1',
    });
    expect(twice.codes).toEqual(['noAuthors', 'notDated', 'sameTitle']);
  });
});

describe('changing a product', () => {
  test('an author who has left stays; authorship follows the authors', () => {
    const register = snapshot('lyubim', [
      product('МТ-1', '2026-09-20', { authorIds: ['П-03'], authorship: 'коллективный' }),
    ]);
    const { lists } = startOf(changeProduct, register, 'МТ-1', '2026-10-01');
    expect(lists.authors?.map(({ id }) => id)).toEqual(['П-02', 'П-01', 'П-03']);
    const authorshipWith = (values: object) =>
      done(changeProduct, register, 'МТ-1', '2026-10-01', values).next.products[0]?.authorship;
    expect(authorshipWith({ stage: 'готов' })).toBe('коллективный');
    expect(authorshipWith({ authorIds: ['П-01'] })).toBe('индивидуальный');
    expect(cannotOpen(changeProduct, register, 'МТ-9', '2026-10-01')).toBe('noProduct');
  });
});

describe('showing and handing over', () => {
  const made = (fields: Partial<MethodProduct> = {}) =>
    snapshot('noyabrsk-2020', [product('МТ-1', '2026-10-01', fields)]);

  test('today is the last day', () => {
    const values = { shownOn: '2026-10-03', shownWhere: 'Семинар' };
    expect(refused(showProduct, made(), 'МТ-1', '2026-10-02', values)).toEqual(['shownOn inFuture']);
    expect(done(showProduct, made(), 'МТ-1', '2026-10-03', values).next.products[0]).toMatchObject(values);
  });

  test('a second time is told beside the first, whose day stays; an earlier one takes its place', () => {
    const shown = made({ shownOn: '2026-11-01', shownWhere: 'Семинар' });
    const shownAt = (shownOn: string) =>
      done(showProduct, shown, 'МТ-1', '2026-12-31', { shownOn, shownWhere: 'Педсовет' }).next.products[0];
    expect(shownAt('2026-12-05')).toMatchObject({
      shownOn: '2026-11-01',
      shownWhere: 'Семинар; Педсовет (05.12.2026)',
    });
    expect(shownAt('2026-10-05')).toMatchObject({
      shownOn: '2026-10-05',
      shownWhere: 'Педсовет; Семинар (01.11.2026)',
    });
  });

  test('the receiver of the clause is offered; another one, and a day before the product, are told', () => {
    expect(startOf(handOverProduct, made(), 'МТ-1', '2026-10-05').values.sentTo).toBe('департамент');
    const codes = (sentTo: string, sentOn: string) =>
      done(handOverProduct, made(), 'МТ-1', '2026-10-05', { sentTo, sentOn }).codes;
    expect(codes('в департамент образования', '2026-10-01')).toEqual([]);
    expect(codes('РИМК', '2026-09-30')).toEqual(['otherBody', 'beforeMade']);
    expect(isOffered(handOverProduct, made(), 'МТ-1', '2026-10-05')).toBe(true);
    expect(isOffered(handOverProduct, made({ sentOn: '2026-10-02' }), 'МТ-1', '2026-10-05')).toBe(false);
  });
});

describe('what the clauses say of products', () => {
  const normId = (snapshotOf: ReturnType<typeof snapshot>, kind: string, regulationId: string) =>
    snapshotOf.norms.find((norm) => norm.kind === kind && norm.regulationId === regulationId)?.id ?? '';
  const answer = (register: ReturnType<typeof snapshot>, kind: string, regulationId: string, asOf: string) =>
    answers(register, normId(register, kind, regulationId), asOf);

  test('Ноябрьск: a product of the year is made by the last day of teaching, and sent', () => {
    const id = 'noyabrsk-2020';
    const empty = under(id, { persons: people, memberships: members });
    expect(answer(empty, 'products-made', id, '2027-05-31')).toEqual(['year atRisk products.near']);
    expect(answer(empty, 'products-made', id, '2027-06-01')).toEqual(['year violated products.too-few']);
    const { next } = done(addProduct, empty, null, '2027-05-31', { ...NAME, kind: 'памятка', authorIds: ['П-01'] });
    expect(answer(next, 'products-made', id, '2027-06-01')).toEqual(['year met products.enough']);
    expect(answer(next, 'products-handed-over', id, '2027-05-31')).toEqual(['year atRisk handed-over.near']);
    expect(answer(next, 'products-handed-over', id, '2027-06-01')).toEqual(['year violated handed-over.not-sent']);
    const sent = done(handOverProduct, next, next.products[0]?.id ?? '', '2027-05-31').next;
    expect(answer(sent, 'products-handed-over', id, '2027-06-01')).toEqual(['year met handed-over.all']);
  });

  test('Любимский район: a product in the life of the group, up to its last day', () => {
    const empty = snapshot('lyubim');
    expect(answer(empty, 'products-made', 'lyubim', '2027-05-31')).toEqual(['term atRisk products.near']);
    expect(answer(empty, 'products-made', 'lyubim', '2027-06-01')).toEqual(['term violated products.too-few']);
    const { next } = done(addProduct, empty, null, '2027-05-31', NAME);
    expect(answer(next, 'products-made', 'lyubim', '2027-06-01')).toEqual(['term met products.enough']);
  });

  test('Гимназия № 7: results are shown in the life of the team', () => {
    const id = 'gymnasium7-2023';
    const register = snapshot(id, [product('МТ-1', '2027-05-20')]);
    expect(answer(register, 'results-shown', id, '2027-05-31')).toEqual(['term atRisk results.near']);
    expect(answer(register, 'results-shown', id, '2027-06-01')).toEqual(['term violated results.too-few']);
    const { next } = done(showProduct, register, 'МТ-1', '2027-05-31', { shownWhere: 'Семинар' });
    expect(answer(next, 'results-shown', id, '2027-06-01')).toEqual(['term met results.enough']);
  });

  test.each(['novosibirsk-2022', 'rybnoye-2020'])('%s: asks for no product', (id) => {
    const kinds = snapshot(id)
      .norms.filter(({ regulationId }) => regulationId === id)
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => /^products|^results/.test(kind))).toEqual([]);
  });
});
