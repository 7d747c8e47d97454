// The one sentence of a verdict, in words that a leader understands. Codes and data come from the domain.
import type { Verdict } from '../domain/verdicts/verdict';
import { AUDIENCE_SENTENCES } from './verdicts-audience';
import { GROUP_SENTENCES } from './verdicts-groups';
import { MEETING_SENTENCES } from './verdicts-meetings';
import { PAPER_STEP_SENTENCES } from './verdicts-paper-steps';
import { PAPER_SENTENCES } from './verdicts-papers';
import { PEOPLE_SENTENCES } from './verdicts-people';
import {
  dateWords,
  genitiveOfRole,
  type SentenceTable,
  sentenceOf,
  shiftWords,
  USUAL_NAMES,
  type VerdictNames,
  withUsualNames,
} from './verdicts-words';
import { WORK_SENTENCES } from './verdicts-work';

const COMMON: SentenceTable = {
  waiver: (s) =>
    `Исключение: ${s.text('reason')}${s.text('author') === '' ? '' : ` (${s.text('author')}${s.text('date') === '' ? '' : `, ${s.date('date')}`})`}.`,
  'norm.unreadable': (s) =>
    `Не прочитать лист «${s.text('sheet')}», ячейка ${s.text('cell')}${s.number('count') > 1 ? ` (и ещё ${s.number('count') - 1})` : ''}: от неё зависит, соблюдена ли норма. Исправьте ячейку.`,
  'norm.unknown-kind': (s) => `Вид нормы «${s.text('kind')}» не известен: выберите его из списка на листе «Нормы».`,
  'norm.parameter-missing': () => 'В норме не заполнены обязательные параметры: допишите их на листе «Нормы».',
  'norm.other-type': (s) => `Норма не для этого вида объединения («${s.text('type')}»).`,
  'norm.column-missing': (s) =>
    `Не проверено: на листе «${s.text('sheet')}» не найден столбец${s.text('cell') === '' ? '' : ` (${s.text('cell')})`}. Верните его название – что исправить, сказано в замечаниях к таблице.`,
  'combination.all': (s) => `Выполнено ${s.number('kept')} из ${s.number('total')} условий; нужны все.`,
  'combination.any': (s) => `Выполнено ${s.number('kept')} из ${s.number('total')} условий; достаточно одного.`,
  'combination.unknown-part': () =>
    'Норма ссылается на другие, которых нет или которые выключены: проверьте лист «Нормы».',
};

const SENTENCES: SentenceTable = {
  ...COMMON,
  ...AUDIENCE_SENTENCES,
  ...MEETING_SENTENCES,
  ...PAPER_SENTENCES,
  ...PAPER_STEP_SENTENCES,
  ...PEOPLE_SENTENCES,
  ...GROUP_SENTENCES,
  ...WORK_SENTENCES,
};

/** Tells whether a reason code has words; for the test over the catalogue. */
export function hasVerdictMessage(code: string): boolean {
  return SENTENCES[code] !== undefined;
}

/** Clauses that only recommend, and those that others speak for, are not to be read as duties. */
function adviceWords({ severity, outcome, reason }: Verdict): string {
  if (severity === 'must' || outcome !== 'violated') return '';
  if (severity === 'info') return 'К сведению, отдельно не требуется. ';
  return reason.code.endsWith('.late')
    ? 'Рекомендация выполнена позже срока. '
    : 'Рекомендация не выполнена (не обязанность). ';
}

/** Who acts when nobody holds the role: «За руководителя действует методист: руководителя в группе нет.» */
function standInWords({ responsible, outcome, reason }: Verdict, names: VerdictNames): string {
  const { role, actsAs, compositionEmpty } = responsible;
  // These sentences are about the composition themselves.
  if (actsAs === undefined || reason.code.startsWith('role.') || reason.code === 'group.nobody') return '';
  if (outcome !== 'violated' && outcome !== 'atRisk' && outcome !== 'cantTell') return '';
  if (compositionEmpty === true) return ' Действует методист: состав не заполнен.';
  const missing =
    role === 'secretary' ? names.secretaryTitle : role === 'curator' ? names.curatorTitle : names.leaderTitle;
  const whose = genitiveOfRole(missing);
  return ` За ${whose} действует ${actsAs === 'leader' ? names.leaderTitle : 'методист'}: ${whose} в группе нет.`;
}

/**
 * Returns the Russian words of a verdict: what is the matter, by when, what to do; then, where somebody acts in
 * another's place, who does.
 *
 * @param given titles of the group's regulation (the regulation itself fits), an empty one is said in the usual word;
 * `personName` only for those who may see names.
 */
export function verdictMessage(verdict: Verdict, given: VerdictNames = USUAL_NAMES): string {
  const names = withUsualNames(given);
  const sentence = sentenceWords(verdict, names);
  return adviceWords(verdict) + sentence + shiftWords(verdict, sentence) + standInWords(verdict, names);
}

function sentenceWords(verdict: Verdict, names: VerdictNames): string {
  const make = SENTENCES[verdict.reason.code];
  if (make !== undefined) return make(sentenceOf(verdict, names));
  const due = verdict.due === null ? '' : ` Срок ${dateWords(verdict.due.date)}.`;
  return `${verdict.period.title}: пункт ${verdict.clause}.${due}`;
}
