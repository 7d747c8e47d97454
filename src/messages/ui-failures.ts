// What the page says when a call did not succeed: what happened, whether anything was lost, what to do.

/** Failures that the page itself notices, before or instead of an answer of the program. */
export type PageFailureCode =
  | 'OFFLINE'
  | 'CONNECTION_LOST'
  | 'NO_ANSWER'
  | 'SEVERAL_ACCOUNTS'
  | 'PAGE_OUTDATED'
  | 'TOO_LONG'
  | 'OUT_OF_QUOTA'
  | 'TOO_MANY_AT_ONCE'
  | 'NO_GOOGLE'
  | 'UNEXPECTED_ANSWER'
  | 'UNKNOWN_FAILURE';

/** A heading, what to do about it, and more lines for those who want to know. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
  readonly steps: readonly string[];
}

/** Words of every failure that the page notices by itself. */
export const PAGE_FAILURES: Readonly<Record<PageFailureCode, FailureWords>> = {
  OFFLINE: {
    title: 'Нет связи с интернетом',
    advice: 'Введённое осталось на этой странице. Когда связь появится, повторите.',
    steps: [],
  },
  CONNECTION_LOST: {
    title: 'Связь с сервером прервалась',
    advice: 'Неизвестно, успел ли сервер выполнить действие. Повторите: второй раз запись не появится.',
    steps: [],
  },
  NO_ANSWER: {
    title: 'Сервер не ответил за семь минут',
    advice: 'Повторите: второй раз запись не появится. Если ответа снова нет, закройте и откройте боковую панель.',
    steps: [],
  },
  SEVERAL_ACCOUNTS: {
    title: 'Похоже, в браузере открыто несколько аккаунтов Google',
    advice: 'Google не разрешает дополнениям работать, когда первым в браузере вошёл другой аккаунт. Данные целы.',
    steps: [
      'Откройте таблицу в отдельном профиле Chrome или в окне инкогнито.',
      'Войдите там только в тот аккаунт, которому открыт доступ к реестру.',
      'Или выйдите из всех аккаунтов и войдите сначала в нужный.',
    ],
  },
  PAGE_OUTDATED: {
    title: 'Программа обновилась, а страница открыта старая',
    advice: 'Закройте боковую панель и откройте её снова: меню «Методсеть» → «Открыть панель».',
    steps: [],
  },
  TOO_LONG: {
    title: 'Действие не уложилось в шесть минут, которые даёт Google',
    advice: 'Повторите: сделанное не пропало, работа продолжится с того же места.',
    steps: [],
  },
  OUT_OF_QUOTA: {
    title: 'Исчерпан суточный лимит Google',
    advice: 'Данные целы. Лимит восстанавливается в течение суток, повторите завтра.',
    steps: [],
  },
  TOO_MANY_AT_ONCE: {
    title: 'Сейчас программой пользуются сразу многие',
    advice: 'Ничего не записано, введённое осталось на месте. Подождите полминуты и нажмите ту же кнопку ещё раз.',
    steps: [],
  },
  NO_GOOGLE: {
    title: 'Страница открыта вне таблицы',
    advice: 'Откройте её из таблицы: меню «Методсеть» → «Открыть панель».',
    steps: [],
  },
  UNEXPECTED_ANSWER: {
    title: 'Сервер ответил не так, как ждала страница',
    advice: 'Закройте и откройте боковую панель. Если повторится, передайте методисту код ниже.',
    steps: [],
  },
  UNKNOWN_FAILURE: {
    title: 'Действие не удалось',
    advice: 'Повторите. Если ошибка останется, передайте методисту текст ниже.',
    steps: [],
  },
};

/** Headings over the ready message of a refusal; the code is one of the contract's error codes. */
export const REFUSAL_TITLES: Readonly<Record<string, string>> = {
  INVALID_INPUT: 'Проверьте заполнение',
  NOT_ALLOWED: 'Нет доступа',
  LINK_REFUSED: 'Ссылка больше не действует',
  NOT_FOUND: 'Не найдено',
  CONFLICT: 'Эти данные изменил кто-то ещё',
  REGISTER_NOT_INSTALLED: 'Реестр ещё не установлен',
  REGISTER_HAS_ISSUES: 'В таблице есть ошибки',
  COMMAND_REFUSED: 'Так записать нельзя',
  TEMPLATE_BROKEN: 'Шаблон документа испорчен',
  BUSY: 'Реестр сейчас занят',
  QUOTA_EXCEEDED: 'Исчерпан суточный лимит',
};

/** Heading of a refusal whose reasons all stand at fields of the form. */
export const AT_FIELDS_TITLE = 'Исправьте отмеченные поля';

/** Heading of refusals that have none of their own. */
export const REFUSAL_TITLE_OTHERWISE = 'Действие не выполнено';
