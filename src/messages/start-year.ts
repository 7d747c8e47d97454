// Words of the roll-over to a new school year.
import { shortDate } from './ui-dates';
import { countOf, formatCount } from './ui-plural';

type Data = Readonly<Record<string, string | number | null>>;

const PLANS = ['проект плана', 'проекта планов', 'проектов планов'] as const;
const GROUPS = ['объединение', 'объединения', 'объединений'] as const;
const day = (date: unknown): string => (typeof date === 'string' ? shortDate(date) : '');

/** What the journal and the result say. */
export const startYearDone = (schoolYear: string): string => `Начат ${schoolYear} учебный год`;

const ISSUES: Readonly<Record<string, (data: Data) => string>> = {
  otherYear: ({ schoolYear, expected }) =>
    `Сейчас начинают ${expected} учебный год, а не ${schoolYear}. Откройте этот экран заново.`,
  noGroup: ({ groupId }) =>
    `Объединения с кодом ${groupId} в реестре нет: возможно, строку удалили. Откройте этот экран заново.`,
  twice: ({ name }) => `О «${name}» решено дважды. Оставьте одно решение.`,
  required: () => 'Заполните: без этого объединение не закрыть.',
  orderNumber: ({ clause }) => `Положение (п. ${clause}) требует приказа: впишите его номер.`,
  orderDate: ({ clause }) => `Положение (п. ${clause}) требует приказа: впишите его дату.`,
  notOrder: ({ clause }) => `Положение (п. ${clause}) требует приказа.`,
  endsBeforeCreation: ({ name, createdOn }) => `«${name}» создано позже, ${day(createdOn)}. Исправьте последний день.`,
  heldLater: ({ name, date }) => `У «${name}» есть заседание ${day(date)}, позже последнего дня. Исправьте день.`,
  joinedLater: ({ name, names }) => `В «${name}» позже последнего дня вступили: ${names}. Исправьте день.`,
};

/** The sentence of a problem of the roll-over. */
export const startYearIssue = (code: string, data: Data): string => ISSUES[code]?.(data) ?? code;

/** Said over the fields when all that is wrong is that some of them are empty. */
export const startYearIncomplete = 'Ничего не записано. Заполните выделенные поля и нажмите кнопку ещё раз.';

/** Words of the wizard. */
export const yearWords = {
  title: (schoolYear: string): string => `Новый учебный год ${schoolYear}`,
  opening: 'Новый учебный год',
  about: 'Проверьте объединения и решите о каждом. Ничего не записывается, пока вы не нажмёте кнопку внизу.',
  choice: (name: string): string => `Что с «${name}»`,
  choices: { continue: 'Продолжает работу', close: 'Закрыть', skip: 'Пока не трогать' },
  copyPlan: 'Проект плана по прошлогоднему',
  copyAll: 'Составить проекты планов по прошлогодним всем, у кого плана ещё нет',
  leader: (name: string, members: number): string =>
    [name, countOf(members, ['человек', 'человека', 'человек'])].filter((part) => part !== '').join(' · '),
  checks: {
    noReport: () => 'отчёт за прошлый год не сдан',
    openAssignments: (count: number) => `не выполнено поручений: ${count}`,
    noLeader: () => 'нет руководителя',
    leaderTermOver: () => 'срок полномочий руководителя кончается',
    groupTermOver: () => 'срок, на который создано, кончается',
    withoutAct: (count: number) => `без приказа или протокола в составе: ${count}`,
    planThere: () => 'план на новый год уже есть',
    nothingToCopy: () => 'прошлогоднего плана нет',
  } as Readonly<Record<string, (count: number) => string>>,
  allClear: 'всё в порядке',
  closing: 'Закрытие',
  closedOn: 'Последний день работы',
  orderNumber: 'Приказ №',
  orderDate: 'Дата приказа',
  reason: 'Причина',
  reasonHint: 'Например: поставленные задачи решены',
  summary: (go: number, plans: number, close: number, skip: number): string =>
    [`Продолжат: ${go}`, `проектов планов: ${plans}`, `закроем: ${close}`, `не тронем: ${skip}`].join(', '),
  start: 'Начать учебный год',
  starting: (done: number, all: number): string => `Записано объединений: ${done} из ${all}…`,
  done: (schoolYear: string): string => `${schoolYear} учебный год начат`,
  doneAbout: (plans: number, closed: number): string =>
    `${countOf(plans, PLANS)}, закрыто: ${countOf(closed, GROUPS)}. Отменить можно здесь или в журнале.`,
  nothing: 'Менять было нечего: всё уже сделано.',
  undo: 'Отменить всё',
  undone: 'Переход отменён: всё как было.',
  list: 'Перечень для приказа',
  listTitle: (schoolYear: string): string => `Перечень объединений на ${schoolYear} учебный год`,
  listBack: 'К решениям',
  print: 'Напечатать',
  noGroups: 'Действующих объединений нет.',
  more: (count: number): string => `Показать ещё ${countOf(count, GROUPS)}`,
  search: 'Поиск: объединение, руководитель',
  nothingFound: 'Такого объединения нет. Проверьте написание.',
  reading: (done: number, all: number): string => `Прочитано объединений: ${formatCount(done)} из ${formatCount(all)}…`,
  leaderOf: 'Руководитель',
  membersOf: 'Состав',
} as const;
