import { russianKey } from './compare-russian';
import type { Wording } from './wording';

const WORDS = { masculine: 'УТВЕРЖДЁН', feminine: 'УТВЕРЖДЕНА', neuter: 'УТВЕРЖДЕНО', plural: 'УТВЕРЖДЕНЫ' } as const;

/** Head nouns of papers that get a stamp, by the form of the participle that they want. */
const KINDS: Readonly<Record<keyof typeof WORDS, string>> = {
  masculine:
    'план перечень список состав отчёт анализ порядок регламент график проект чек-лист акт устав кодекс паспорт банк реестр',
  feminine: 'карта программа инструкция циклограмма смета форма справка структура модель концепция номенклатура опись',
  neuter: 'положение задание содержание решение руководство расписание',
  plural:
    'списки планы составы итоги результаты рекомендации материалы критерии правила требования показатели изменения',
};

const FORMS: ReadonlyMap<string, keyof typeof WORDS> = new Map(
  (Object.keys(KINDS) as (keyof typeof WORDS)[]).flatMap((form) =>
    KINDS[form].split(' ').map((noun) => [russianKey(noun), form] as const),
  ),
);

/**
 * The first word of a stamp of approval, in agreement with the paper: the first noun of its name that is known decides.
 * Of an unknown one «УТВЕРЖДЕНО», not certain.
 *
 * @example
 * approvalWord('дорожная карта').text // => 'УТВЕРЖДЕНА'
 */
export function approvalWord(paper: string): Wording {
  for (const word of russianKey(paper).split(/[^а-я-]+/)) {
    const form = FORMS.get(word);
    if (form !== undefined) return { text: WORDS[form], certain: true };
  }
  return { text: WORDS.neuter, certain: false };
}
