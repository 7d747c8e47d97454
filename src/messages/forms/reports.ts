// Words of the forms of the paper about the year.
import { shortDate } from '../ui-dates';
import { countOf, type PluralForms } from '../ui-plural';
import type { FieldWords, FormWords, Said, WordData } from './form-words';

type Table = Readonly<Record<string, Said>>;

const day = (date: WordData[string] | undefined): string =>
  typeof date === 'string' ? shortDate(date) : 'день не указан';
const MEETINGS: PluralForms = ['встреча', 'встречи', 'встреч'];
const TALKS: PluralForms = ['выступление', 'выступления', 'выступлений'];
const people = (names: WordData[string] | undefined): string => (names ? ` (${names})` : '');

const CARD: Readonly<Record<string, FieldWords>> = {
  conclusions: { label: 'Выводы', hint: 'Числа уже посчитаны, напишите, что они значат' },
  problems: { label: 'Проблемы' },
  nextTasks: { label: 'Задачи на следующий год', hint: 'Каждая с новой строки' },
};

/** What the register has counted; each sentence leads to its rows. */
const FIGURES: Table = {
  held: ({ count, percent }) =>
    `Проведено: ${countOf(Number(count), MEETINGS)}${percent === null ? '' : `, в среднем пришли ${percent} % участников`}.`,
  planned: ({ count }) => `Ещё запланировано или не отмечено: ${countOf(Number(count), MEETINGS)}.`,
  cancelled: ({ count }) => `Отменено: ${countOf(Number(count), MEETINGS)}.`,
  talks: ({ count, name }) => `${name || 'Участник'}: ${countOf(Number(count), TALKS)}.`,
  products: ({ count, kind }) => `Продукты, ${kind || 'вид не указан'}: ${count}.`,
  assignmentsDone: ({ count }) => `Поручений выполнено: ${count}.`,
  assignmentsOpen: ({ count }) => `Поручений не выполнено: ${count}.`,
  assignmentsLate: ({ count }) => `Поручений с опозданием или просроченных: ${count}.`,
  awards: ({ count }) => `Ходатайств с результатом: ${count}.`,
  itemsDone: ({ count }) => `Мероприятий плана выполнено: ${count}.`,
  itemsOpen: ({ count }) => `Мероприятий плана не выполнено: ${count}.`,
  joined: ({ count, names }) => `Пришли в состав за год: ${count}${people(names)}.`,
  left: ({ count, names }) => `Выбыли из состава за год: ${count}${people(names)}.`,
  without: ({ count, names }) => `Без выступления, продукта и выполненного поручения: ${count}${people(names)}.`,
};

const CANNOT_OPEN: Table = {
  noGroup: 'Такого объединения в реестре нет.',
  noReport: 'Такого отчёта в реестре нет: возможно, строку удалили.',
  reported: 'За этот учебный год отчёт уже есть.',
  considered: ({ on }) => `Отчёт уже рассмотрен ${day(on)} и больше не меняется.`,
  stepDone: ({ on }) => `Это уже отмечено ${day(on)}. Если запись ошибочна, отмените её в журнале.`,
};
const STEP_ISSUES: Table = {
  ...CANNOT_OPEN,
  inFuture: 'Этот день ещё не наступил. Укажите день, когда это произошло.',
};
const STEP_WARNINGS: Table = {
  notAsked: 'Положение такого шага не требует. Запись сохранится.',
  otherBody: ({ by, body, clause }) =>
    by
      ? `Указано «${by}», а п. ${clause} называет: ${body}. Проверьте.`
      : `Не указано, кому; п. ${clause} называет: ${body}.`,
  noConclusions: 'Выводы пока не написаны.',
  notSubmitted: ({ clause }) => `Отчёт ещё не сдан, а п. ${clause} этого требует.`,
  beforeSubmission: ({ on }) => `Отчёт сдан позже, ${day(on)}: проверьте порядок дней.`,
};

const draftReport: FormWords = {
  title: 'Составить отчёт',
  intro: 'По положению это {reportTitle}. Всё, что знает реестр, уже посчитано.',
  submit: 'Сохранить',
  done: 'Отчёт составлен',
  fields: { schoolYear: { label: 'Учебный год' }, ...CARD },
  facts: FIGURES,
  cannotOpen: CANNOT_OPEN,
  issues: {
    ...CANNOT_OPEN,
    reportExists: ({ schoolYear }) => `Отчёт за ${schoolYear} учебный год уже есть: измените его.`,
  },
  warnings: { noConclusions: 'Выводы пока не написаны: вернитесь к ним до сдачи.' },
};

const changeReport: FormWords = {
  title: 'Изменить отчёт',
  submit: 'Сохранить',
  done: 'Отчёт изменён',
  fields: CARD,
  facts: FIGURES,
  cannotOpen: CANNOT_OPEN,
  issues: CANNOT_OPEN,
  warnings: {
    submittedAlready: ({ on }) => `Отчёт уже сдан ${day(on)}: сообщите об изменениях тому, кто его получил.`,
  },
};

const submitReport: FormWords = {
  title: 'Сдать отчёт',
  submit: 'Отметить сдачу',
  done: 'Отчёт сдан',
  fields: { on: { label: 'Сдан' }, by: { label: 'Кому' } },
  cannotOpen: CANNOT_OPEN,
  issues: STEP_ISSUES,
  warnings: STEP_WARNINGS,
};

const considerReport: FormWords = {
  title: 'Рассмотреть отчёт',
  submit: 'Отметить рассмотрение',
  done: 'Отчёт рассмотрен',
  fields: {
    on: { label: 'Рассмотрен' },
    by: { label: 'Кем' },
    number: { label: 'Номер протокола' },
  },
  cannotOpen: CANNOT_OPEN,
  issues: STEP_ISSUES,
  warnings: STEP_WARNINGS,
};

const hearReport: FormWords = {
  title: 'Заслушать итоги года',
  intro: 'Вопрос добавится в повестку последней встречи учебного года.',
  submit: 'Добавить в повестку',
  done: 'Итоги года внесены в повестку',
  fields: {
    meetingId: { label: 'Где заслушаны' },
    question: { label: 'Вопрос' },
    speakerId: { label: 'Кто докладывал' },
    spoke: { label: 'О чём говорили' },
    decided: { label: 'Решили', hint: 'Каждое решение с новой строки' },
  },
  cannotOpen: { ...CANNOT_OPEN, noMeeting: 'В этом учебном году встреч ещё нет. Сначала назначьте последнюю.' },
  issues: { ...CANNOT_OPEN, heardAlready: 'Этот вопрос уже есть в повестке выбранной встречи.' },
  warnings: {
    notAsked: 'Положение не требует заслушивать итоги. Вопрос всё равно добавится в повестку.',
    notLast: ({ date }) => `После этой встречи есть ещё одна, ${day(date)}: положение говорит о последней.`,
  },
};

/** Forms of the paper about the year by the id of their command. */
export const REPORT_FORMS: Readonly<Record<string, FormWords>> = {
  draftReport,
  submitReport,
  considerReport,
  hearReport,
  changeReport,
};
