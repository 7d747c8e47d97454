import { describe, expect, it } from 'vitest';
import { approvalWord } from '../../../src/domain/russian/approval-word';

describe('the stamp of approval agrees with the paper', () => {
  it.each([
    ['план работы', 'УТВЕРЖДЁН'],
    ['План работы творческой группы «Карта»', 'УТВЕРЖДЁН'],
    ['аналитический отчёт', 'УТВЕРЖДЁН'],
    ['анализ (отчёт) о работе', 'УТВЕРЖДЁН'],
    ['Перечень профессиональных объединений', 'УТВЕРЖДЁН'],
    ['чек-лист', 'УТВЕРЖДЁН'],
    ['дорожная карта', 'УТВЕРЖДЕНА'],
    ['программа', 'УТВЕРЖДЕНА'],
    ['Положение о творческой группе', 'УТВЕРЖДЕНО'],
    ['списки групп', 'УТВЕРЖДЕНЫ'],
    ['составы объединений', 'УТВЕРЖДЕНЫ'],
    ['результаты работы', 'УТВЕРЖДЕНЫ'],
    ['итоги работы', 'УТВЕРЖДЕНЫ'],
  ])('%s: %s', (paper, text) => {
    expect(approvalWord(paper)).toEqual({ text, certain: true });
  });

  it('of a paper that it does not know is left to a person', () => {
    expect(approvalWord('меморандум')).toEqual({ text: 'УТВЕРЖДЕНО', certain: false });
    expect(approvalWord('')).toEqual({ text: 'УТВЕРЖДЕНО', certain: false });
  });
});
