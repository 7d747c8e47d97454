import { describe, expect, it } from 'vitest';
import { orderRequisites } from '../../../../src/domain/documents/papers/orders/act-requisites';
import { clauseOf, legalBasis } from '../../../../src/domain/documents/papers/orders/legal-basis';
import { builtInRegulations } from '../../../../src/domain/regulations';
import { registerOf } from '../../../golden/register-of';

const regulationOf = (id: string) => {
  const found = builtInRegulations.find(({ regulation }) => regulation.id === id);
  if (found === undefined) throw new Error(`No regulation ${id}`);
  return found.regulation;
};

const basis = (id: string, clause: string): string =>
  legalBasis(regulationOf(id), clause, new Map())
    .pieces.map(({ text }) => text)
    .join('');

describe('number and date of an order', () => {
  it.each([
    ['приказ от 01.09.2026 № 215', '215', '2026-09-01'],
    ['Приказ начальника от 1 сентября 2026 г. №0482-09', '0482-09', '2026-09-01'],
    ['приказ № 39/1 от 23.03.2020.', '39/1', '2020-03-23'],
    ['распоряжение от 31.08.2026 № 12-р, п. 2', '12-р', '2026-08-31'],
    ['приказ от 01.09.2026', '', '2026-09-01'],
    ['приказ № 215', '215', null],
    // Another act, nothing at all, a day that is none.
    ['протокол от 01.09.2026 № 1', '', null],
    ['', '', null],
    ['приказ от 31.09.2026 № 5', '5', null],
  ])('%s', (written, number, date) => {
    expect(orderRequisites(written)).toEqual({ number, date });
  });
});

describe('what an order rests on', () => {
  it('names the clause, the regulation and its act', () => {
    expect(basis('novosibirsk-2022', 'I.4')).toBe(
      'пунктом I.4 Положения о профессиональных объединениях педагогических работников и управленческих кадров ' +
        'образовательных организаций, утверждённого приказом департамента образования мэрии города Новосибирска ' +
        'от 01.06.2022 № 0482-09',
    );
  });

  it('says whose the order is where the act does not', () => {
    expect(basis('rybnoye-2020', '1.4')).toContain('утверждённого приказом начальника управления образования и МП');
  });

  it('names the regulation as a whole without a clause, in its own case', () => {
    expect(basis('gymnasium7-2023', '')).toMatch(/^Положением о .*, утверждённым приказом директора .* № 121$/);
  });

  it('invents no act where the text has none', () => {
    expect(basis('lyubim', '4.1')).toBe('пунктом 4.1 Положения о районных творческих группах');
  });

  it('takes the clause of the first kind of norm that the regulation has', () => {
    const snapshot = registerOf('novosibirsk-2022', {}, {});
    expect(clauseOf(snapshot, 'novosibirsk-2022', ['curator-basis'])).toBe('7.2');
    expect(clauseOf(snapshot, 'novosibirsk-2022', ['results-shown', 'report-submitted'])).toBe('7.8');
    expect(clauseOf(snapshot, 'novosibirsk-2022', ['results-shown'])).toBe('');
    expect(clauseOf(snapshot, 'lyubim', ['curator-basis'])).toBe('');
  });
});
