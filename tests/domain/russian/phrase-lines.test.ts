import { describe, expect, it } from 'vitest';
import { confirmedPhrases, declineConfirmedPhrase } from '../../../src/domain/russian/confirmed-phrases';
import { phraseLineProblems, withPhraseForms } from '../../../src/domain/russian/phrase-lines';

const FORMS = { genitive: 'РайОНО', dative: 'РайОНО', accusative: '', instrumental: '', prepositional: ' РайОНО ' };
const NONE = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };
const LINE = 'РайОНО = род: РайОНО; дат: РайОНО; пр: РайОНО';

describe('lines of confirmed phrases', () => {
  it.each([
    ['', []],
    [`${LINE}\n\nсовет = Род.: совета; творительный: советом`, []],
    ['РайОНО: РайОНО', [[1, 'noSign', '']]],
    ['= род: РайОНО', [[1, 'noSign', '']]],
    ['совет =', [[1, 'noForms', 'совет']]],
    [
      `${LINE}\nсовет = рд: совета; совету; дат:`,
      [
        [2, 'noCase', 'рд: совета'],
        [2, 'noCase', 'совету'],
        [2, 'noCase', 'дат:'],
      ],
    ],
    [`${LINE}\nрайоно = вин: РайОНО`, [[2, 'repeated', 'районо']]],
  ])('%j', (setting, problems) => {
    expect(phraseLineProblems(setting).map(({ line, fault, part }) => [line, fault, part])).toEqual(problems);
  });

  it('take the place of those of the same phrase, whatever its quotes; others stay as they were typed', () => {
    expect(withPhraseForms('', 'РайОНО', FORMS)).toBe(LINE);
    expect(withPhraseForms('совет  =  род: совета', 'РайОНО', FORMS)).toBe(`совет  =  род: совета\n${LINE}`);
    expect(withPhraseForms('Центр "Исток" = род: x\nсовет = род: y', 'центр «Исток»', NONE)).toBe('совет = род: y');
    expect(withPhraseForms(`a = род: б\nРАЙОНО = род: В\nг = род: д`, 'РайОНО', FORMS)).toBe(
      `a = род: б\n${LINE}\nг = род: д`,
    );
  });

  it('once put in are certain', () => {
    const confirmed = confirmedPhrases(withPhraseForms('', 'РайОНО', FORMS));
    expect(declineConfirmedPhrase('Районо', 'dative', confirmed)).toEqual({ text: 'РайОНО', certain: true });
    expect(declineConfirmedPhrase('РайОНО', 'instrumental', confirmed).certain).toBe(false);
  });
});
