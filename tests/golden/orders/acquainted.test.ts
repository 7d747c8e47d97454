import { describe, expect, it } from 'vitest';
import { docxText } from '../docx-text';
import { makeOrder, type OrderCase } from './make-order';
import { ORDER_CASES } from './order-cases';

function orderCase(paperId: string, name: string): OrderCase {
  const found = ORDER_CASES.find((one) => one.paperId === paperId && one.name === name);
  if (found === undefined) throw new Error(`No case ${paperId} ${name}`);
  return found;
}

/** No-break spaces are told as spaces. */
const textOf = (one: OrderCase): string => docxText(makeOrder(one).bytes).replace(/[\u00a0·]/g, ' ');

describe('the order on encouragement', () => {
  const gymnasium = orderCase('order-encouragement', 'gymnasium7-2023');

  it('tells the head of another organisation to show it', () => {
    expect(textOf(gymnasium)).toContain('Руководителю МОУ «Гимназия № 7» ознакомить');
  });

  it('does not tell the head who signs it', () => {
    const { organizations } = gymnasium.register;
    const register = {
      ...gymnasium.register,
      settings: { ...gymnasium.register.settings, authorityName: 'МОУ «Гимназия № 7»' },
      organizations,
    };
    const text = textOf({ ...gymnasium, register });
    expect(text).toContain('2. Контроль за исполнением');
    expect(text).not.toContain('ознакомить');
  });
});

describe('the order on the results of a year', () => {
  const gymnasium = orderCase('order-results', 'gymnasium7-2023');
  const made = (today: string): string => textOf({ ...gymnasium, context: { today } });

  it('sets a term that lies ahead', () => {
    expect(made('2027-08-31')).toContain('в срок до 01.09.2027.');
  });

  it('leaves the term to the pen from the day on which it is over', () => {
    expect(made('2027-09-01')).toContain('в срок до ________.');
  });

  it('calls those who lead as their regulation does', () => {
    expect(made('2027-06-01')).toContain('Координаторам профессиональных объединений');
    expect(textOf(orderCase('order-results', 'lyubim'))).toContain('Руководителям профессиональных объединений');
  });
});

it('those who sign that they read an order stand by surname', () => {
  const text = textOf(orderCase('order-change', 'lyubim'));
  expect(text.indexOf('А. С. Ёлкина |')).toBeGreaterThan(0);
  expect(text.indexOf('П. О. Швец |')).toBeGreaterThan(text.indexOf('А. С. Ёлкина |'));
});
