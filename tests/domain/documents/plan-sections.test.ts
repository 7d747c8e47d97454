import { describe, expect, it } from 'vitest';
import { planSections } from '../../../src/domain/documents/papers/work/plan-sections';
import type { PlanItem } from '../../../src/domain/register/plan-item';

const line = (number: string, direction: string): PlanItem =>
  ({
    ...{ id: `М-${number}`, planId: 'ПЛ-1', number, title: `строка ${number}`, direction, form: '', place: '' },
    ...{ termOn: null, termText: '', responsible: '', result: '', doneOn: null },
  }) as PlanItem;

/** Numbers by sections as they are printed. */
const numbers = (...lines: readonly (readonly [number: string, direction: string])[]): unknown =>
  planSections(
    lines.map(([number, direction]) => line(number, direction)),
    undefined,
  ).map(({ мероприятия }) => (Array.isArray(мероприятия) ? мероприятия.map((row) => row.номер) : []));

describe('numbers of the lines of a plan run on in the order of the paper', () => {
  it('are those of the register when they do so there', () => {
    expect(numbers(['1.1', 'А'], ['1.2', 'А'], ['2.1.', 'Б'])).toEqual([['1.1', '1.2'], ['2.1']]);
    expect(numbers(['2', 'А'], ['10', 'А'], ['11', 'Б'])).toEqual([['2', '10'], ['11']]);
  });

  it('are given anew when sections part them', () => {
    expect(numbers(['1', 'А'], ['2', 'Б'], ['3', 'А'])).toEqual([['1', '2'], ['3']]);
  });

  it('are given anew when one is missing or said twice', () => {
    expect(numbers(['5', 'А'], ['', 'А'])).toEqual([['1', '2']]);
    expect(numbers(['5', 'А'], ['5', 'Б'])).toEqual([['1'], ['2']]);
  });
});
