// The one sentence of a verdict, in words that a leader understands. Codes and data come from the domain.
import type { Verdict } from '../domain/verdicts/verdict';
import { MEETING_SENTENCES } from './verdicts-meetings';
import { PAPER_SENTENCES } from './verdicts-papers';
import { PEOPLE_SENTENCES } from './verdicts-people';
import { dateWords, type SentenceTable, sentenceOf, USUAL_NAMES, type VerdictNames } from './verdicts-words';

const COMMON: SentenceTable = {
  waiver: (s) =>
    `Исключение: ${s.text('reason')}${s.text('author') === '' ? '' : ` (${s.text('author')}${s.text('date') === '' ? '' : `, ${s.date('date')}`})`}.`,
  'norm.unknown-kind': (s) => `Вид нормы «${s.text('kind')}» не известен: выберите его из списка на листе «Нормы».`,
  'norm.parameter-missing': () => 'В норме не заполнены обязательные параметры: допишите их на листе «Нормы».',
  'norm.other-type': (s) => `Норма не для этого вида объединения («${s.text('type')}»).`,
  'norm.other-audience': (s) => `Норма – ${s.text('wanted')}, а группа – ${s.text('audience')}.`,
  'norm.audience-unknown': () =>
    'Не понятно, чья это группа: заполните «Чья группа» или уровень образования в местах работы членов.',
  'combination.all': (s) => `Выполнено ${s.number('kept')} из ${s.number('total')} условий; нужны все.`,
  'combination.any': (s) => `Выполнено ${s.number('kept')} из ${s.number('total')} условий; достаточно одного.`,
  'combination.unknown-part': () =>
    'Норма ссылается на другие, которых нет или которые выключены: проверьте лист «Нормы».',
};

const SENTENCES: SentenceTable = { ...COMMON, ...MEETING_SENTENCES, ...PAPER_SENTENCES, ...PEOPLE_SENTENCES };

/** Tells whether a reason code has words; for the test over the catalogue. */
export function hasVerdictMessage(code: string): boolean {
  return SENTENCES[code] !== undefined;
}

/**
 * Returns the one Russian sentence of a verdict: what is the matter, by when, what to do.
 *
 * @param names titles of the group's regulation (the regulation itself fits); `personName` only for those who may
 * see names.
 */
export function verdictMessage(verdict: Verdict, names: VerdictNames = USUAL_NAMES): string {
  const make = SENTENCES[verdict.reason.code];
  if (make !== undefined) return make(sentenceOf(verdict, names));
  const due = verdict.due === null ? '' : ` Срок ${dateWords(verdict.due.date)}.`;
  return `${verdict.period.title}: пункт ${verdict.clause}.${due}`;
}
