// Words of the forms of assignments and of requests for information.
import { shortDate } from '../ui-dates';
import { countOf } from '../ui-plural';
import type { FieldWords, FormWords, LetterWords, Said, WordData } from './form-words';
import { ABOUT_LETTERS, letterFrame } from './letters';

type Table = Readonly<Record<string, Said>>;

const day = (date: unknown): string => (typeof date === 'string' ? shortDate(date) : 'день не указан');
const term = (dueOn: unknown): string => (typeof dueOn === 'string' ? `, срок – ${shortDate(dueOn)}` : '');

const CANNOT_OPEN: Table = {
  noGroup: 'Такого объединения в реестре нет.',
  noMeeting: 'Такой встречи в реестре нет: возможно, строку удалили.',
  notHeld: 'Встреча ещё не проведена: решений у неё нет.',
  noAssignment: 'Такого поручения в реестре нет: возможно, строку удалили.',
  done: ({ doneOn }) => `Поручение уже выполнено ${day(doneOn)}.`,
};

const DUE_ISSUES: Table = {
  dueBeforeMeeting: ({ givenOn }) => `Срок раньше встречи ${day(givenOn)}. Исправьте дату.`,
  dueAfterClosing: ({ closedOn }) => `Объединение закрыто ${day(closedOn)}: срок не может быть позже.`,
};

const DUE_WARNINGS: Table = {
  noTerm: ({ task }) => `«${task}»: без срока. Поручение будет переходить из встречи во встречу, пока его не закроют.`,
  duePast: ({ task, dueOn }) => `«${task}»: срок ${day(dueOn)} уже прошёл.`,
};

const FACTS: Table = {
  assignment: ({ task, executor, dueOn }) => `${task}${executor ? ` – ${executor}` : ''}${term(dueOn)}`,
};

const TASK: FieldWords = { label: 'Что сделать', hint: 'Начните с глагола: подготовить, провести' };
const EXECUTOR: FieldWords = { label: 'Исполнитель' };
const DUE: FieldWords = { label: 'Срок', hint: 'Последний день включительно' };
const NOTIFY: FieldWords = { label: 'Сообщить исполнителю письмом' };

function assigned({ group, task, dueOn }: WordData): LetterWords {
  return letterFrame(`Поручение: ${group}${term(dueOn)}`, [`${group}. Вам поручено: ${task}`, `Срок: ${day(dueOn)}`]);
}

function requested({ group, task, dueOn }: WordData): LetterWords {
  const words = String(task).replace(/^Запрос: /, '');
  return letterFrame(`Запрос методиста${term(dueOn)}`, [
    `${group}. Методист просит: ${words}`,
    `Ответьте не позднее ${day(dueOn)}: в поручениях объединения откройте запрос и нажмите «Поручение выполнено».`,
  ]);
}

const addAssignment: FormWords = {
  title: 'Дать поручение',
  submit: 'Поручить',
  done: 'Поручение дано',
  fields: {
    task: TASK,
    executorId: EXECUTOR,
    dueOn: DUE,
    meetingId: { label: 'На какой встрече', hint: 'Пусто — поручение руководителя' },
    agendaItemId: { label: 'По какому вопросу' },
    notify: NOTIFY,
  },
  cannotOpen: CANNOT_OPEN,
  issues: { ...CANNOT_OPEN, ...DUE_ISSUES, otherMeeting: 'Вопрос другой встречи. Выберите вопрос этой.' },
  warnings: { ...DUE_WARNINGS, ...ABOUT_LETTERS },
  letters: { assigned },
};

const addAssignmentsOfMeeting: FormWords = {
  title: 'Поручения из решений',
  intro: 'Каждая строка решения — поручение. Уберите те, что поручениями не являются.',
  submit: 'Поручить',
  done: 'Поручения по решениям даны',
  fields: {
    assignments: {
      label: 'Поручения',
      add: 'Добавить поручение',
      fields: { task: TASK, executorId: EXECUTOR, dueOn: DUE, agendaItemId: { label: 'Вопрос' } },
    },
    notify: { label: 'Сообщить исполнителям письмом' },
  },
  cannotOpen: CANNOT_OPEN,
  issues: { ...CANNOT_OPEN, ...DUE_ISSUES },
  warnings: { ...DUE_WARNINGS, ...ABOUT_LETTERS },
  letters: { assigned },
};

const closeAssignment: FormWords = {
  title: 'Поручение выполнено',
  submit: 'Выполнено',
  done: 'Поручение закрыто',
  fields: {
    doneOn: { label: 'Когда выполнено' },
    answer: { label: 'Что сделано, ответ' },
    url: { label: 'Ссылка', hint: 'На файл или папку' },
  },
  facts: FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: {
    ...CANNOT_OPEN,
    inFuture: ({ today }) => `Этот день ещё не наступил: сегодня ${day(today)}.`,
    beforeGiven: ({ givenOn }) => `Поручение дано позже, на встрече ${day(givenOn)}. Исправьте дату.`,
    notLink: 'Ссылка начинается с http:// или https:// и не содержит пробелов.',
  },
  warnings: {
    late: ({ dueOn, days }) => `Позже срока ${day(dueOn)} на ${countOf(Number(days), ['день', 'дня', 'дней'])}.`,
  },
};

const extendAssignment: FormWords = {
  title: 'Перенести срок поручения',
  submit: 'Перенести',
  done: 'Срок поручения перенесён',
  fields: { dueOn: { label: 'Новый срок', hint: 'Последний день включительно' }, reason: { label: 'Почему' } },
  facts: FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: { ...CANNOT_OPEN, ...DUE_ISSUES, sameTerm: ({ dueOn }) => `Срок и так ${day(dueOn)}. Выберите другой день.` },
  warnings: { ...DUE_WARNINGS, shorter: ({ was }) => `Новый срок раньше прежнего (${day(was)}).` },
};

const requestInformation: FormWords = {
  title: 'Запросить сведения',
  intro: 'Каждое объединение получит запрос поручением для руководителя; ответ — «Поручение выполнено».',
  submit: 'Запросить',
  done: 'Сведения запрошены',
  fields: {
    groupIds: { label: 'У каких объединений' },
    regulationId: { label: 'У всех объединений положения', hint: 'Вместе с выбранными выше' },
    request: { label: 'Что прислать' },
    dueOn: { label: 'Не позднее' },
    notify: { label: 'Сообщить руководителям письмом' },
  },
  issues: {
    nobodyAsked: 'Выберите объединения или положение, у которого есть действующие объединения.',
    duePassed: ({ today }) => `Этот день уже прошёл: сегодня ${day(today)}.`,
  },
  warnings: {
    noLeader: ({ names, more }) =>
      `Без руководителя, исполнитель запроса не указан: ${names}${Number(more) > 0 ? ` и ещё ${more}` : ''}.`,
    ...ABOUT_LETTERS,
  },
  letters: { requested },
};

/** Forms of assignments by the id of their command. */
export const ASSIGNMENT_FORMS: Readonly<Record<string, FormWords>> = {
  addAssignmentsOfMeeting,
  addAssignment,
  closeAssignment,
  extendAssignment,
  requestInformation,
};
