// Words of the forms of meetings to come.
import { longDate, shortDate } from '../ui-dates';
import type { FieldWords, FormWords, LetterWords, Said, WordData } from './form-words';
import { ABOUT_LETTERS, letterFrame } from './letters';

type Table = Readonly<Record<string, Said>>;

const day = (date: unknown): string => (typeof date === 'string' ? shortDate(date) : 'день не указан');
const quoted = (theme: unknown): string => (theme ? ` «${theme}»` : '');

const AGENDA: FieldWords = {
  label: 'Повестка',
  add: 'Добавить вопрос',
  fields: {
    question: { label: 'Вопрос' },
    speakerId: { label: 'Докладчик' },
    speakerText: { label: 'Докладчик со стороны', hint: 'ФИО и должность, если его нет в составе' },
  },
};

const CANNOT_OPEN: Table = {
  noGroup: 'Такого объединения в реестре нет.',
  noMeeting: 'Такой встречи в реестре нет: возможно, строку удалили.',
  held: ({ date }) => `Встреча уже проведена (${day(date)}): изменить можно только запись о ней.`,
  cancelled: 'Встреча отменена. Чтобы вернуть её, отмените это действие в журнале или назначьте новую.',
  noDate: 'У встречи нет даты. Сначала назначьте день.',
};

const DAY_ISSUES: Table = {
  beforeCreation: ({ name, createdOn }) => `Объединение «${name}» создано позже, ${day(createdOn)}. Исправьте дату.`,
  afterClosing: ({ name, closedOn }) =>
    `Объединение «${name}» закрыто ${day(closedOn)}: после этого дня оно не собирается. Исправьте дату.`,
};

const DAY_WARNINGS: Table = {
  inPast: ({ date }) => `${day(date)} уже прошло. Если встреча состоялась, запишите её проведённой.`,
  dayOff: ({ date, reason }) => `${day(date)} — нерабочий день: ${reason}.`,
  vacation: ({ date, title }) => `${day(date)} — ${title || 'каникулы'}.`,
  sameDay: ({ date, theme }) => `На ${day(date)} уже есть встреча${quoted(theme)}.`,
};

const PERIOD_WARNINGS: Table = {
  periodKept: ({ period, clause, required }) =>
    `${period}: вместе с уже назначенным норма (п. ${clause}, не меньше ${required}) выполняется и без этой встречи.`,
  periodShort: ({ period, clause, held, required }) =>
    `${period}: с этим и уже назначенными будет ${held} из ${required} (п. ${clause}).`,
};

const MEETING_FACTS: Table = {
  meeting: ({ date, theme }) => `Встреча ${day(date)}${quoted(theme)}`,
  moved: ({ date, theme, plannedOn }) =>
    `Встреча ${day(date)}${quoted(theme)}; сначала была назначена на ${day(plannedOn)}`,
};

const PLAN_ITEM: FieldWords = {
  label: 'Мероприятие плана',
  hint: 'После проведения строка плана отметится выполненной',
};
const FORM: FieldWords = { label: 'Форма', hint: 'Словами положения' };
const MODE: FieldWords = { label: 'Режим' };
const PLACE: FieldWords = { label: 'Место' };

/** Where, when and what about, a line each. */
function aboutLines({ theme, form, place, mode, questions }: WordData): readonly string[] {
  const line = (title: string, value: unknown) => (value ? [`${title}: ${value}`] : []);
  return [
    ...line('Тема', theme),
    ...line('Форма', form),
    ...line('Место', place),
    ...line('Режим', mode),
    ...(questions ? ['', 'Повестка:', String(questions)] : []),
  ];
}

const when = ({ date }: WordData): string => (typeof date === 'string' ? longDate(date) : 'день не указан');

function invitation(data: WordData): LetterWords {
  const { groups, addition } = data;
  return letterFrame(`Приглашение: ${groups}, ${day(data.date)}`, [
    `Приглашаем на встречу: ${groups}, ${when(data)}.`,
    '',
    ...aboutLines(data),
    ...(addition ? ['', String(addition)] : []),
  ]);
}

const scheduleMeeting: FormWords = {
  title: 'Назначить {meetingAccusative}',
  submit: 'Назначить',
  done: 'Заседание назначено',
  fields: {
    planItemId: PLAN_ITEM,
    date: { label: 'Дата' },
    theme: { label: 'Тема', hint: 'Пусто — название мероприятия плана' },
    form: { label: 'Форма', hint: 'Пусто — форма из плана' },
    mode: MODE,
    place: PLACE,
    otherGroupIds: { label: 'Вместе с объединениями', hint: 'Общая встреча засчитывается каждому' },
    isExtraordinary: { label: 'Внеочередное' },
    reason: { label: 'Почему внеочередное' },
    agenda: AGENDA,
    invite: { label: 'Пригласить участников письмом' },
  },
  facts: {
    openAssignments: ({ count }) => `Не выполнено поручений: ${count}`,
    doneAssignments: ({ count, date }) => `Выполнено поручений с ${day(date)}: ${count}`,
    decisions: ({ count, date }) => `Решения ${day(date)} без поручений, вопросов: ${count}`,
  },
  cannotOpen: {
    ...CANNOT_OPEN,
    closed: ({ closedOn }) => `Объединение закрыто ${day(closedOn)}.`,
    proposed: 'Объединение только предложено: встречи назначают, когда оно создано.',
  },
  issues: { ...CANNOT_OPEN, ...DAY_ISSUES, noTheme: 'Напишите тему или выберите мероприятие плана.' },
  warnings: { ...DAY_WARNINGS, ...PERIOD_WARNINGS, ...ABOUT_LETTERS },
  letters: { invitation },
};

const inviteToMeeting: FormWords = {
  title: 'Пригласить на {meetingAccusative}',
  submit: 'Пригласить',
  done: 'Приглашения составлены',
  intro: 'Письма уйдут при следующей ежедневной проверке в рабочий день.',
  fields: {
    personIds: { label: 'Кого' },
    addition: { label: 'Добавить к приглашению', hint: 'Что подготовить, ссылка на встречу' },
  },
  facts: MEETING_FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: CANNOT_OPEN,
  warnings: { inPast: ({ date }) => `${day(date)} уже прошло: приглашение запоздает.`, ...ABOUT_LETTERS },
  letters: { invitation },
};

const postponeMeeting: FormWords = {
  title: 'Перенести {meetingAccusative}',
  submit: 'Перенести',
  done: 'Заседание перенесено',
  fields: {
    date: { label: 'Новая дата' },
    reason: { label: 'Почему' },
    notify: { label: 'Сообщить участникам письмом' },
  },
  facts: MEETING_FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: {
    ...CANNOT_OPEN,
    ...DAY_ISSUES,
    inPast: ({ date }) =>
      `${day(date)} уже прошло. Переносят на сегодня или позже; если встреча тогда состоялась, запишите её проведённой.`,
    otherYear: ({ date, schoolYear }) =>
      `${day(date)} – уже не ${schoolYear} учебный год. Отмените эту встречу и назначьте новую.`,
    sameDate: ({ date }) => `Встреча и так назначена на ${day(date)}. Выберите другой день.`,
  },
  warnings: { ...DAY_WARNINGS, ...PERIOD_WARNINGS, ...ABOUT_LETTERS },
  letters: {
    moved: (data) =>
      letterFrame(`Перенос: ${data.groups}, ${day(data.date)}`, [
        data.was === null
          ? `Встреча назначена на ${when(data)}: ${data.groups}.`
          : `Встреча ${day(data.was)} переносится на ${when(data)}: ${data.groups}.`,
        `Причина: ${data.reason}`,
        '',
        ...aboutLines(data),
      ]),
  },
};

const cancelMeeting: FormWords = {
  title: 'Отменить {meetingAccusative}',
  submit: 'Отменить {meetingAccusative}',
  done: 'Заседание отменено',
  fields: { reason: { label: 'Почему' }, notify: { label: 'Сообщить участникам письмом' } },
  facts: MEETING_FACTS,
  cannotOpen: CANNOT_OPEN,
  issues: CANNOT_OPEN,
  warnings: ABOUT_LETTERS,
  letters: {
    cancelled: (data) =>
      letterFrame(`Отмена: ${data.groups}, ${day(data.date)}`, [
        `Встреча ${when(data)} отменена: ${data.groups}.`,
        `Причина: ${data.reason}`,
      ]),
  },
};

const changeMeeting: FormWords = {
  title: 'Изменить {meetingAccusative}',
  submit: 'Сохранить',
  done: 'Заседание изменено',
  intro: 'День меняет форма «Перенести {meetingAccusative}».',
  fields: { planItemId: PLAN_ITEM, theme: { label: 'Тема' }, form: FORM, mode: MODE, place: PLACE, agenda: AGENDA },
  cannotOpen: CANNOT_OPEN,
  issues: {
    ...CANNOT_OPEN,
    questionUsed: ({ task }) => `По вопросу, который вы убираете, есть поручение «${task}». Верните вопрос.`,
  },
};

/** Forms of meetings by the id of their command. */
export const MEETING_FORMS: Readonly<Record<string, FormWords>> = {
  scheduleMeeting,
  inviteToMeeting,
  changeMeeting,
  postponeMeeting,
  cancelMeeting,
};
