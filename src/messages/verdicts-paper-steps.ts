// Sentences about steps of papers on their way, and about the papers that a group has to have and to keep.
import {
  agree,
  capital,
  counted,
  DAY,
  type Sentence,
  type SentenceTable,
  timeLeft,
  titleForms,
  YEAR,
} from './verdicts-words';

type Forms = readonly [masculine: string, feminine: string, neuter: string, plural: string];

const DONE: Readonly<Record<string, Forms>> = {
  submitted: ['представлен', 'представлена', 'представлено', 'представлены'],
  agreed: ['согласован', 'согласована', 'согласовано', 'согласованы'],
  considered: ['рассмотрен', 'рассмотрена', 'рассмотрено', 'рассмотрены'],
  approved: ['утверждён', 'утверждена', 'утверждено', 'утверждены'],
};

/** What to do and what to fill. */
const DO: Readonly<Record<string, readonly [verb: string, who: string]>> = {
  submitted: ['представить', 'кому'],
  agreed: ['согласовать', 'кем'],
  considered: ['рассмотреть', 'кем'],
  approved: ['утвердить', 'кем'],
};

const EVENTS: Readonly<Record<string, string>> = {
  creation: 'создания группы',
  planApproval: 'утверждения плана',
  teachingEnd: 'окончания занятий',
};

function eventWords({ names, text }: Sentence): string {
  const many = titleForms(names.meetingTitle)[2];
  if (text('after') === 'meeting') return `первого из ${many} года`;
  return text('after') === 'lastMeeting' ? `последнего из ${many} года` : (EVENTS[text('after')] ?? 'события');
}

type TitleOf = (sentence: Sentence) => string;

function done(sentence: Sentence, title: string): string {
  const forms = DONE[sentence.text('step')];
  return forms === undefined ? '' : agree(title, forms);
}

function body(sentence: Sentence): string {
  const [, who = 'кем'] = DO[sentence.text('step')] ?? [];
  return sentence.text('body') === '' ? '' : ` (${who}: ${sentence.text('body')})`;
}

function verb(sentence: Sentence): string {
  return DO[sentence.text('step')]?.[0] ?? 'оформить';
}

function days(sentence: Sentence): string {
  return counted(sentence.number('days'), DAY);
}

/** Says openly that the day is ours, not the regulation's. */
function whose(sentence: Sentence): string {
  return sentence.number('withoutDeadline') === 1 ? ' Срок положением не установлен: принят конец учебного года.' : '';
}

function stepSentences(prefix: string, titleOf: TitleOf): SentenceTable {
  const head = (s: Sentence, not = ''): string => `${capital(titleOf(s))}: ${not}${done(s, titleOf(s))}`;
  return {
    [`${prefix}.in-time`]: (s) => `${head(s)} ${s.date('date')}${body(s)}.`,
    [`${prefix}.late`]: (s) => `${head(s)} ${s.date('date')}, на ${days(s)} позже срока ${s.due}.`,
    [`${prefix}.missing`]: (s) =>
      `${head(s, 'не ')}${body(s)}, срок прошёл ${s.due} (${days(s)} назад). Если это сделано, внесите дату и кем.${whose(s)}`,
    [`${prefix}.near`]: (s) => `${head(s, 'не ')}${body(s)}, ${timeLeft(s)}.${whose(s)}`,
    [`${prefix}.pending`]: (s) => `${capital(titleOf(s))}: ${verb(s)} не позднее ${s.due}${body(s)}.${whose(s)}`,
    [`${prefix}.body-unknown`]: (s) =>
      `${head(s)} ${s.date('date')}, но не записано, ${DO[s.text('step')]?.[1] ?? 'кем'}: заполните (по положению: ${s.text('body')}).`,
    [`${prefix}.other-body`]: (s) =>
      `${head(s)} ${s.date('date')} – «${s.text('by')}», а по положению – ${s.text('body')}: проверьте.`,
    [`${prefix}.awaiting`]: (s) =>
      `${capital(titleOf(s))}: срок отсчитывают от ${eventWords(s)}; этот день ещё не наступил.`,
    [`${prefix}.created-after`]: (s) => `Группа создана ${s.date('createdOn')}: в этом учебном году не требуется.`,
    [`${prefix}.step-unknown`]: () =>
      'В норме не указан шаг, который бывает у этого документа: выберите его на листе «Нормы».',
  };
}

const PLAN_STEP: SentenceTable = {
  ...stepSentences('plan-step', ({ names }) => names.planTitle),
  'plan-step.wrong-order': (s) =>
    `${capital(s.names.planTitle)}: ${done(s, s.names.planTitle)} ${s.date('date')}, уже после утверждения (${s.date('approvedOn')}): порядок нарушен. Проверьте даты.`,
  'plan-step.approved-without': (s) =>
    `${capital(s.names.planTitle)}: утверждение записано ${s.date('approvedOn')}, а ${verb(s)} нужно было раньше${body(s)}: внесите дату, если это сделано.`,
  'plan-step.no-deadline': (s) =>
    `${capital(s.names.planTitle)}: ещё не ${done(s, s.names.planTitle)}${body(s)}; срок положением не установлен.`,
  'plan-step.working-without': (s) =>
    `${capital(s.names.planTitle)}: не ${done(s, s.names.planTitle)}${body(s)}, а ${titleForms(s.names.meetingTitle)[1]} уже идут (срок положением не установлен).`,
  'plan-step.year-over': (s) =>
    `${capital(s.names.planTitle)}: не ${done(s, s.names.planTitle)}${body(s)}, а учебный год закончился.`,
  'plan-step.group-ends': (s) => `Группа заканчивает работу ${s.date('endsOn')}, раньше срока ${s.due}.`,
};

const REPORT_STEP: SentenceTable = {
  ...stepSentences('report-step', ({ names, verdict }) => `${names.reportTitle} за ${verdict.schoolYear}`),
  'report-step.not-submitted': (s) =>
    `${capital(s.names.reportTitle)} за ${s.verdict.schoolYear}: ${verb(s)} не позднее ${s.due}${body(s)}; сначала его нужно сдать.${whose(s)}`,
};

function absent(sentence: Sentence): string {
  return sentence.list('absent').join(', ');
}

const DIRECTIONS: SentenceTable = {
  'directions.all': (s) => `В плане есть все направления: ${s.list('content').join(', ')}.`,
  'directions.absent': (s) => `В плане нет направлений: ${absent(s)}. Добавьте мероприятия.`,
  'directions.not-filled': (s) =>
    `В плане не видно направлений: ${absent(s)}. Направление не указано у ${counted(s.number('blank'), ['мероприятия', 'мероприятий', 'мероприятий'])} – заполните.`,
  'directions.no-plan-yet': (s) => `В плане года должны быть направления: ${absent(s)}.`,
  'directions.no-plan': (s) =>
    `Плана года с мероприятиями нет, поэтому направлений не видно: ${absent(s)}. Внесите план.`,
  'directions.created-after': (s) => `Группа создана ${s.date('createdOn')}, после окончания занятий.`,
};

/** «Дело 2025/26 хранят до 31.12.2031». */
function keepUntil(sentence: Sentence): string {
  return `Дело ${sentence.text('schoolYear')} хранят до ${sentence.date('until')}`;
}

/** «меньше 5 лет», «меньше 1 года». */
function yearsOf(sentence: Sentence): string {
  return counted(sentence.number('years'), ['года', 'лет', 'лет']);
}

const RETENTION: SentenceTable = {
  'retention.kept': (s) => `Документы хранятся не меньше ${yearsOf(s)}: ${s.number('total')}.`,
  'retention.too-short': (s) =>
    `Срок хранения меньше ${yearsOf(s)} у документов: ${s.number('short')} из ${s.number('total')}. ${keepUntil(s)}: исправьте «Хранить до».`,
  'retention.not-set': (s) =>
    `Срок хранения не установлен у документов: ${s.number('unset')} из ${s.number('total')}; до этого их не уничтожают. ${keepUntil(s)} (${counted(s.number('years'), YEAR)}).`,
  'retention.no-documents': () => 'Документов группы с учебным годом в реестре нет.',
};

function present(sentence: Sentence): string {
  const words = sentence.list('present');
  return words.length === 0 ? '' : ` Есть: ${words.join(', ')}.`;
}

/** Says openly that the day is ours: the analysis of the year is waited for longer than the other papers. */
function ofYear(sentence: Sentence): string {
  return sentence.number('ofYear') === 1 ? ' Срок положением не установлен: принят конец учебного года.' : '';
}

const DOCUMENTS: SentenceTable = {
  'documents.all': (s) => `Обязательные документы на месте: ${s.list('present').join(', ')}.`,
  'documents.not-yet': (s) =>
    `К концу ${s.number('ofYear') === 1 ? 'учебного года' : 'занятий'} (${s.due}) понадобятся: ${absent(s)}.${present(s)}`,
  'documents.working-without': (s) =>
    `Группа работает, а документов нет: ${s.list('early').join(', ')}. Оформите и внесите в реестр.${present(s)}`,
  'documents.near': (s) =>
    `Нет документов: ${absent(s)}; ${s.number('days') === 0 ? `сегодня последний день, ${s.due}` : `до ${s.due} – ${days(s)}`}.${present(s)} Оформите и внесите в реестр.${ofYear(s)}`,
  'documents.absent': (s) =>
    `Нет документов (должны быть к ${s.due}): ${absent(s)}.${present(s)} Оформите и внесите в реестр.${ofYear(s)}`,
  'documents.created-after': (s) => `Группа создана ${s.date('createdOn')}, после окончания занятий.`,
};

/** Sentences by reason code. */
export const PAPER_STEP_SENTENCES: SentenceTable = {
  ...PLAN_STEP,
  ...REPORT_STEP,
  ...DIRECTIONS,
  ...RETENTION,
  ...DOCUMENTS,
};
