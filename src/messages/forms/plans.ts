// Words of the forms of the plan of the year.
import { shortDate } from '../ui-dates';
import { countOf, type PluralForms } from '../ui-plural';
import { titleForms } from '../verdicts-words';
import type { FieldWords, FormWords, Said, WordData } from './form-words';

type Table = Readonly<Record<string, Said>>;

const LINES: PluralForms = ['строка', 'строки', 'строк'];
const day = (date: WordData[string] | undefined): string =>
  typeof date === 'string' ? shortDate(date) : 'день не указан';
const gatherings = (count: unknown, title: unknown): string => countOf(Number(count), titleForms(String(title)));

const PERIODS: Readonly<Record<string, string>> = {
  schoolQuarter: 'четвертей',
  trimester: 'триместров',
  vacation: 'каникул',
};

const STEP_DONE: Readonly<Record<string, string>> = {
  submitted: 'представлен',
  agreed: 'согласован',
  considered: 'рассмотрен',
  approved: 'утверждён',
};
const stepWord = (step: WordData[string] | undefined): string => STEP_DONE[String(step)] ?? String(step);

const CARD: Readonly<Record<string, FieldWords>> = {
  theme: { label: 'Тема года' },
  goal: { label: 'Цель' },
  tasks: { label: 'Задачи', hint: 'Каждая с новой строки' },
  expectedResult: { label: 'Ожидаемый результат' },
  items: {
    label: 'Мероприятия',
    add: 'Добавить мероприятие',
    fields: {
      title: { label: 'Мероприятие' },
      form: { label: 'Форма', hint: 'Слово «{meetingTitle}» означает встречу самого объединения' },
      termOn: { label: 'Дата' },
      termText: { label: 'Срок словами', hint: 'Если день ещё не известен: «IV четверть», «октябрь»' },
      responsible: { label: 'Ответственный' },
      place: { label: 'Место' },
      direction: { label: 'Направление' },
      result: { label: 'Результат', hint: 'Чего ждут от мероприятия' },
    },
  },
  withMeetings: {
    label: 'Завести {meetings} по плану',
    hint: 'По встрече на каждую строку с датой; если на эту дату встреча уже есть, вторая не появится',
  },
};

const CARD_ISSUES: Table = {
  noGroup: 'Такого объединения в реестре нет: возможно, строку удалили.',
  noPlan: 'Такого плана в реестре нет: возможно, строку удалили.',
  olderVersion: 'Это прежняя редакция плана, она хранится для чтения. Откройте последнюю.',
  notAlive: ({ schoolYear }) => `В ${schoolYear} учебном году объединение ещё не создано или уже закрыто.`,
  termOutsideYear: ({ from, to }) =>
    `День не из этого учебного года: он должен быть с ${day(from)} по ${day(to)}. Исправьте дату или выберите другой год.`,
};

const CARD_WARNINGS: Table = {
  noItems: 'В плане нет ни одного мероприятия.',
  noTerm: ({ count }) => `Срока нет: ${countOf(Number(count), LINES)}. По ним нельзя будет судить, выполнен ли план.`,
  termUnclear: ({ title, term }) =>
    `«${title}»: срок «${term}» непонятен. Напишите дату, месяц, четверть или полугодие.`,
  noPeriods: ({ periods, schoolYear, terms }) =>
    `В «Календаре» нет ${PERIODS[String(periods)] ?? 'периодов'} ${schoolYear}: посчитать по дням пока нельзя (срок: ${terms}). План сохранится; добавьте строки на лист «Календарь».`,
  dayOff: ({ title, date, reason }) => `«${title}»: ${day(date)} – нерабочий день (${reason}).`,
  noDirection: ({ direction, clause }) => `В плане нет направления «${direction}» (п. ${clause}).`,
  planTooSmall: ({ title, clause, planned, required, meetingTitle }) =>
    `${title}: план предусматривает ${gatherings(planned, meetingTitle)}, п. ${clause} требует ${required}.`,
  meetingsMade: ({ made, linked, meetingTitle }) =>
    Number(linked) > 0
      ? `По плану заведено: ${gatherings(made, meetingTitle)}; уже были и связаны с планом: ${linked}.`
      : `По плану заведено: ${gatherings(made, meetingTitle)}.`,
  meetingsPast: ({ count, meetingTitle }) =>
    `Не заведено: ${gatherings(count, meetingTitle)}, день уже прошёл. Если встреча состоялась, запишите её проведённой.`,
};

const draftPlan: FormWords = {
  title: 'Составить план',
  intro: 'По положению это {planTitle}.',
  submit: 'Сохранить',
  done: 'План составлен',
  fields: { schoolYear: { label: 'Учебный год' }, ...CARD },
  facts: {
    copied: ({ from, items, moved }) =>
      `Взято из плана ${from} учебного года: ${countOf(Number(items), LINES)}. Даты перенесены на год, на рабочий день той же недели: ${moved}. Проверьте их.`,
    fromNorms: ({ items, clauses }) =>
      `Прошлогоднего плана в реестре нет. Предложено столько встреч, сколько требует положение (п. ${clauses}): ${items}.`,
    noNumber: 'Прошлогоднего плана в реестре нет, а числа встреч положение не называет: впишите мероприятия сами.',
  },
  cannotOpen: {
    noGroup: 'Такого объединения в реестре нет.',
    planned: 'План на этот учебный год уже есть. План на следующий составляют с 1 мая.',
    notAlive: ({ schoolYear }) => `В ${schoolYear} учебном году объединение ещё не создано или уже закрыто.`,
  },
  issues: {
    ...CARD_ISSUES,
    planExists: ({ schoolYear }) => `План на ${schoolYear} учебный год уже есть: измените его.`,
  },
  warnings: CARD_WARNINGS,
};

const PLAN_NOT_THERE: Table = {
  noPlan: 'Такого плана в реестре нет.',
  olderVersion: 'Это прежняя редакция плана, она хранится для чтения. Откройте последнюю.',
};

const changePlan: FormWords = {
  title: 'Изменить план',
  submit: 'Сохранить',
  done: 'План изменён',
  fields: CARD,
  cannotOpen: {
    ...PLAN_NOT_THERE,
    approved: ({ approvedOn }) => `План утверждён ${day(approvedOn)}: внесите изменения новой редакцией.`,
  },
  issues: {
    ...CARD_ISSUES,
    approved: ({ approvedOn }) => `План утверждён ${day(approvedOn)}: внесите изменения новой редакцией.`,
    heldItemRemoved: ({ title, date }) =>
      `Убрать «${title}» нельзя: по этой строке ${day(date)} уже проведена встреча. Верните строку.`,
  },
  warnings: {
    ...CARD_WARNINGS,
    meetingUnlinked: ({ title, date }) =>
      `Строка «${title}» убрана, встреча ${day(date)} осталась, но с планом больше не связана.`,
  },
};

const amendPlan: FormWords = {
  title: 'Новая редакция плана',
  intro: 'Утверждённая редакция останется как была, изменения станут новой редакцией.',
  submit: 'Сохранить редакцию',
  done: 'Составлена новая редакция плана',
  fields: { reason: { label: 'Почему меняется', hint: 'Останется в примечании к новой редакции' }, ...CARD },
  facts: {
    approvedVersion: ({ version, approvedOn, approvedBy }) =>
      `Редакция ${version} утверждена ${day(approvedOn)}${approvedBy ? ` (${approvedBy})` : ''}.`,
  },
  cannotOpen: { ...PLAN_NOT_THERE, notApproved: 'План ещё не утверждён: его можно просто изменить.' },
  issues: {
    ...CARD_ISSUES,
    notApproved: 'План ещё не утверждён: его можно просто изменить.',
    noChanges: 'Изменений нет: новая редакция повторила бы утверждённую. Измените план или закройте форму.',
  },
  warnings: {
    ...CARD_WARNINGS,
    approveAgain: ({ clause, body }) =>
      `По п. ${clause} новую редакцию тоже утверждают${body ? ` (${body})` : ''}: до этого она считается неутверждённой.`,
    meetingOutside: ({ title, date }) =>
      `Строки «${title}» в новой редакции нет, а встреча по ней (${day(date)}) не отменена: она окажется вне плана.`,
  },
};

const STEP_CANNOT: Table = {
  ...PLAN_NOT_THERE,
  stepDone: ({ on }) => `Это уже отмечено ${day(on)}. Если запись ошибочна, отмените её в журнале.`,
};
const STEP_ISSUES: Table = {
  ...STEP_CANNOT,
  inFuture: 'Этот день ещё не наступил. Укажите день, когда это произошло.',
  beforeLastVersion: ({ on, version }) =>
    `Редакция ${version} этого плана утверждена ${day(on)}: следующую не утверждают раньше. Исправьте день.`,
};
const STEP_WARNINGS: Table = {
  notAsked: 'Положение такого шага не требует. Запись сохранится.',
  otherBody: ({ by, body, clause }) => `Указано «${by}», а п. ${clause} называет: ${body}. Проверьте.`,
  stepBefore: ({ step, clause }) => `План ещё не ${stepWord(step)}, а п. ${clause} этого требует.`,
  beforeEarlier: ({ step, on }) => `План ${stepWord(step)} позже, ${day(on)}: проверьте порядок дней.`,
  farFromYear: ({ schoolYear, from, to }) =>
    `План на ${schoolYear} учебный год обычно утверждают с ${day(from)} по ${day(to)}: проверьте день и год.`,
  afterLater: ({ step, on }) => `План ${stepWord(step)} раньше, ${day(on)}: проверьте порядок дней.`,
};

function step(title: string, done: string, on: string, by: string, submit: string): FormWords {
  return {
    title,
    submit,
    done,
    fields: { on: { label: on }, by: { label: by } },
    cannotOpen: STEP_CANNOT,
    issues: STEP_ISSUES,
    warnings: STEP_WARNINGS,
  };
}

const approvePlan: FormWords = {
  title: 'Утвердить план',
  submit: 'Отметить утверждение',
  done: 'План утверждён',
  fields: {
    on: { label: 'Утверждён' },
    by: { label: 'Кем или чем', hint: 'Словами положения: приказ начальника департамента, РИМК' },
    number: { label: 'Номер', hint: 'Приказа или протокола: 39/1' },
  },
  cannotOpen: STEP_CANNOT,
  issues: STEP_ISSUES,
  warnings: STEP_WARNINGS,
};

const approvePlanAtMeeting: FormWords = {
  title: 'Утвердить план на встрече',
  intro: 'День и номер возьмутся у встречи.',
  submit: 'Отметить утверждение',
  done: 'План утверждён самим объединением',
  fields: { meetingId: { label: 'На какой встрече', hint: 'Только проведённые' } },
  cannotOpen: { ...STEP_CANNOT, noMeeting: 'Проведённых встреч этого учебного года нет. Сначала запишите первую.' },
  issues: { ...STEP_ISSUES, noMeeting: 'У этой встречи нет даты или её удалили. Выберите другую.' },
  warnings: STEP_WARNINGS,
};

const ITEM_CANNOT: Table = {
  ...PLAN_NOT_THERE,
  noItem: 'Такой строки плана в реестре нет.',
  itemDone: ({ doneOn }) => `Строка уже отмечена выполненной ${day(doneOn)}.`,
};

const markPlanItem: FormWords = {
  title: 'Отметить выполнение',
  submit: 'Отметить',
  done: 'Строка плана выполнена',
  fields: {
    doneOn: { label: 'Выполнено' },
    result: { label: 'Результат', hint: 'Здесь то, чего ждали по плану: напишите, что получилось' },
  },
  facts: {
    item: ({ title, termOn, term }) => {
      const when = typeof termOn === 'string' ? day(termOn) : term;
      return when ? `«${title}», срок: ${when}.` : `«${title}», без срока.`;
    },
    unfulfilled: ({ count }) => `Ещё не выполнено по этому плану: ${countOf(Number(count), LINES)}.`,
  },
  cannotOpen: ITEM_CANNOT,
  issues: { ...ITEM_CANNOT, inFuture: 'Этот день ещё не наступил. Укажите день, когда это было сделано.' },
};

/** Forms of the plan of the year by the id of their command. */
export const PLAN_FORMS: Readonly<Record<string, FormWords>> = {
  draftPlan,
  submitPlan: step('Представить план', 'План представлен', 'Представлен', 'Кому', 'Отметить'),
  agreePlan: step('Согласовать план', 'План согласован', 'Согласован', 'Кем', 'Отметить согласование'),
  considerPlan: step('Рассмотреть план', 'План рассмотрен', 'Рассмотрен', 'Кем', 'Отметить рассмотрение'),
  approvePlanAtMeeting,
  approvePlan,
  changePlan,
  amendPlan,
  markPlanItem,
};
