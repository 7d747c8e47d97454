// Words of the home screens: what burns, what comes, what to do at this time of the year; search.
import { meetingForms } from './forms/meeting-forms';
import { shortDate } from './ui-dates';
import { countOf, formatCount } from './ui-plural';

const GROUPS = ['объединение', 'объединения', 'объединений'] as const;
const DUTIES = ['требование', 'требования', 'требований'] as const;
const VIOLATIONS = ['нарушение', 'нарушения', 'нарушений'] as const;

/** Words of a home screen. */
export const homeWords = {
  burning: 'Горит',
  nothingBurns: 'Нарушений нет.',
  notChecked: 'Ещё не проверено',
  whyCheck: 'Проверка скажет, что нарушено, что под угрозой и чьи сроки близко.',
  groupNotChecked: 'ещё не проверено',
  moreDuties: (count: number): string => `и ещё ${countOf(count, VIOLATIONS)}`,
  moreGroups: (count: number): string => `Показать ещё ${countOf(count, GROUPS)}`,
  groupsBelow: (count: number): string => `Ещё ${countOf(count, GROUPS)} с нарушениями — в списке ниже`,
  soon: 'Ближайшие две недели',
  nothingSoon: 'На две недели вперёд сроков нет.',
  moreSoon: (count: number): string => `Показать ещё ${countOf(count, DUTIES)}`,
  soonBelow: (count: number): string => `Ещё ${countOf(count, DUTIES)} — в списке ниже`,
  changed: (since: string): string => `Что изменилось с ${shortDate(since)}`,
  nothingChanged: 'Никто ничего не записывал.',
  sameOutcomes: 'Нарушений столько же.',
  moreChanges: (count: number): string => `Раньше — ещё ${formatCount(count)}: журнал`,
  violationsWere: (was: number, now: number): string =>
    now === 0 ? `нарушений больше нет (было ${was})` : `нарушений было ${was}, стало ${now}`,
  chooseGroup: 'В каком объединении?',
  all: 'Все требования',
  myGroups: 'Мои объединения',
  noGroups: 'Сейчас вы не состоите ни в одном объединении.',
  next: 'Следующие три дела',
  nothingNext: 'Сейчас от вас ничего не ждут.',
  moreNext: (count: number): string => `Показать ещё ${countOf(count, ['дело', 'дела', 'дел'])}`,
  nextHidden: (count: number): string => `Ещё ${countOf(count, ['дело', 'дела', 'дел'])} покажем, когда сделаете эти`,
  dueBy: 'до',
  nextMeeting: (date: string): string => `следующая встреча ${shortDate(date)}`,
  noNextMeeting: 'следующая встреча не назначена',
  reportIn: (schoolYear: string, date: string): string => `отчёт за ${schoolYear} сдан ${shortDate(date)}`,
  reportAwaited: (schoolYear: string): string => `отчёт за ${schoolYear} не сдан`,
  violations: (count: number): string => countOf(count, VIOLATIONS),
  noViolations: 'нарушений нет',
  myEvidence: 'Мои свидетельства',
} as const;

/** Words of the search over everything. */
export const searchWords = {
  label: 'Поиск по реестру',
  placeholder: 'Поиск по реестру',
  hint: 'Ctrl+K или /',
  found: (count: number): string => (count === 0 ? 'Ничего не найдено' : `Найдено: ${formatCount(count)}`),
  nothing: 'Ничего не найдено. Достаточно начала слов, порядок не важен.',
  more: (count: number): string => `Показать все ${formatCount(count)}`,
  rest: (count: number): string => `и ещё ${formatCount(count)}: уточните поиск`,
  clear: 'Очистить поиск',
  noTitle: 'без названия',
  evidence: 'Свидетельства',
  sections: {
    groups: 'Объединения',
    persons: 'Педагоги',
    organizations: 'Организации',
    meetings: 'Заседания',
    planItems: 'Пункты планов',
    assignments: 'Поручения',
    products: 'Методические продукты',
    documents: 'Документы',
  },
} as const;

/** What a button of a home screen says, by the screen or form that it opens: a form is called as its own heading. */
export const ACTION_LABELS: Readonly<Record<string, string>> = {
  openGroup: 'К объединению',
  openMeeting: 'Записать заседание',
  createGroup: 'Создать объединение',
  changeGroup: 'Карточка объединения',
  decideFrequency: 'Своя периодичность',
  closeGroup: 'Закрыть объединение',
  changeComposition: 'Изменить состав',
  approveComposition: 'Утвердить состав приказом',
  electLeader: 'Избрать руководителя голосованием',
  appointLeader: 'Назначить руководителя приказом',
  electSecretary: 'Избрать секретаря голосованием',
  appointSecretary: 'Назначить секретаря приказом',
  assignCurator: 'Закрепить куратора',
  draftPlan: 'Составить план',
  submitPlan: 'Представить план',
  markPlanItem: 'Отметить выполнение',
  scheduleMeeting: 'Назначить заседание',
  inviteToMeeting: 'Пригласить на заседание',
  closeAssignment: 'Поручение выполнено',
  requestInformation: 'Запросить сведения',
  addProduct: 'Добавить продукт',
  draftReport: 'Составить отчёт',
  submitReport: 'Сдать отчёт',
  addPetition: 'Ходатайство о поощрении',
  import: 'Загрузить списки',
  startYear: 'Новый учебный год',
};

/**
 * Label of a button of a home screen, in the regulation's own word for a meeting.
 *
 * @example
 * actionLabel('scheduleMeeting', 'встреча') // => 'Назначить встречу'
 */
export function actionLabel(action: string, meetingTitle = 'заседание'): string {
  const { meetingAccusative } = meetingForms(meetingTitle);
  // «Заседание» is the same in the accusative.
  const label = ACTION_LABELS[action] ?? ACTION_LABELS.openGroup ?? '';
  return label.replace(/заседание$/, meetingAccusative);
}

/** Forms that sentences of verdicts name: they need the group alone. */
export const NAMED_FORMS: readonly string[] = [
  'changeComposition',
  'changeGroup',
  'decideFrequency',
  'addProduct',
  'electLeader',
];

/** Id of the form whose button a sentence tells to press; `null` when it names none, or one of another place. */
export function formNamedIn(sentence: string): string | null {
  const button = /нажмите «([^»]+)»/i.exec(sentence)?.[1];
  return NAMED_FORMS.find((id) => ACTION_LABELS[id] === button) ?? null;
}

/** A season of the office: what it is about, and the forms and screens that it needs. */
interface SeasonWords {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly string[];
}

/** By the season of the contract. */
export const SEASONS: Readonly<
  Record<
    'preparing' | 'opening' | 'working' | 'vacations' | 'halfYear' | 'finishing' | 'handingOver' | 'quiet',
    SeasonWords
  >
> = {
  preparing: {
    title: 'Август: готовим учебный год',
    text: 'Августовские встречи, выборы и назначения, состав, планы.',
    actions: ['startYear', 'createGroup', 'appointLeader', 'changeComposition', 'draftPlan'],
  },
  opening: {
    title: 'Начало года: приказ и планы',
    text: 'Приказ и перечень объединений, утверждение планов, первые встречи.',
    actions: ['startYear', 'createGroup', 'approveComposition', 'draftPlan', 'scheduleMeeting'],
  },
  working: {
    title: 'Учебный год идёт',
    text: 'Встречи по плану, протоколы, поручения.',
    actions: ['scheduleMeeting', 'requestInformation'],
  },
  vacations: {
    title: 'Каникулы: время встреч',
    text: 'Объединения собираются в каникулы: проверьте, у всех ли назначен день.',
    actions: ['scheduleMeeting'],
  },
  halfYear: {
    title: 'Декабрь: итоги полугодия',
    text: 'Все ли встречи полугодия прошли и есть ли протоколы.',
    actions: ['scheduleMeeting', 'requestInformation'],
  },
  finishing: {
    title: 'Весна: итоги и новые планы',
    text: 'Итоговые встречи, анализ работы за год, проекты планов.',
    actions: ['scheduleMeeting', 'draftReport', 'draftPlan'],
  },
  handingOver: {
    title: 'Июнь: сдаём год',
    text: 'Пакет методических продуктов, ходатайства, дела, переход на новый год.',
    actions: ['startYear', 'addPetition', 'draftReport', 'draftPlan'],
  },
  quiet: {
    title: 'Лето',
    text: 'Можно спокойно подготовить новый год: планы, составы, отчёты до 31 августа.',
    actions: ['startYear', 'draftPlan'],
  },
};

/** Season's forms that are opened on a group, which has to be chosen first. */
export const FORMS_ON_GROUP: readonly string[] = [
  'appointLeader',
  'changeComposition',
  'approveComposition',
  'draftPlan',
  'scheduleMeeting',
  'draftReport',
  'addPetition',
];
