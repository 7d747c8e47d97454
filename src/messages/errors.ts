// Words for every error code and for every problem of an input's shape.
import type { InputIssue } from '../contract/envelope';
import type { ErrorCode } from '../contract/error-codes';
import { IMPORT_CONFLICT } from './import-issues';
import { TABLE_ISSUES_TITLE } from './notices';
import { newerLayoutMessage } from './sheets-install';
import { tooLongWords } from './ui-issues';

type Details = Readonly<Record<string, string | number | null>>;

const SERVICES: Readonly<Record<string, string>> = {
  sheets: 'Google Таблицы',
  drive: 'Google Диск',
  mail: 'Почта',
};

const ERRORS: Readonly<Record<ErrorCode, (details: Details) => string>> = {
  UNKNOWN_PROCEDURE: () =>
    'Программа не знает такого действия: панель старше программы. Закройте панель и откройте её снова из меню «Методсеть».',
  INVALID_INPUT: () => 'Форма заполнена не полностью или с ошибками. Исправьте отмеченные поля и сохраните ещё раз.',
  NOT_ALLOWED: ({ reason }) => `Это действие вам недоступно. ${REFUSALS[String(reason)] ?? REFUSALS.role}`,
  // The same words whatever is wrong with it: nobody is to learn what a good link would look like.
  LINK_REFUSED: () => 'Ссылка не действует: попросите у методиста новую.',
  NOT_FOUND: ({ what }) =>
    what === undefined || what === null
      ? 'Запись не найдена: возможно, её удалили. Обновите панель.'
      : `Не найдено: ${NOT_FOUND[what] ?? what}. Возможно, строку удалили или переименовали. Обновите панель.`,
  CONFLICT: ({ theirs, mine, fields, reason }) => {
    if (reason === 'import') return IMPORT_CONFLICT;
    return typeof fields === 'number'
      ? `Пока форма была открыта, эти данные изменил кто-то другой. Ничего не сохранено.${fields > 0 ? ' У отмеченных полей показаны оба значения: выберите.' : ' Поля формы это не затронуло.'} Затем сохраните ещё раз.`
      : [
          'Пока форма была открыта, эту строку изменил кто-то другой. Ничего не сохранено.',
          theirs ? `В таблице сейчас: ${theirs}.` : '',
          mine ? `У вас: ${mine}.` : '',
          'Откройте форму заново, сверьте и сохраните ещё раз.',
        ]
          .filter((part) => part !== '')
          .join(' ');
  },
  REGISTER_NOT_INSTALLED: () =>
    'В этой таблице ещё нет реестра. Выберите в меню «Методсеть» пункт «Установить» и повторите.',
  REGISTER_HAS_ISSUES: ({ sheet, cell, what }) =>
    what
      ? `Ничего не сделано. Лист «${sheet ?? ''}»: ${what} Затем повторите.`
      : `Строку нельзя прочитать: лист «${sheet ?? ''}», ячейка ${cell ?? ''}. Исправьте её (что ввести, сказано в панели, в разделе «${TABLE_ISSUES_TITLE}») и повторите.`,
  COMMAND_REFUSED: ({ reason, installed, known, said }) =>
    typeof said === 'string'
      ? said
      : reason === 'NEWER_LAYOUT'
        ? newerLayoutMessage(Number(installed), Number(known))
        : (LINK_REFUSALS[String(reason)] ?? 'Ничего не записано: исправьте отмеченное и сохраните ещё раз.'),
  TEMPLATE_BROKEN: ({ problem }) =>
    `Документ не сделан: в его шаблоне ошибки. ${problem ? `${problem} ` : ''}Исправьте файл шаблона; если не получается, методисту в разделе «Шаблоны» у этого документа поможет кнопка «Вернуть из программы».`,
  BUSY: () =>
    'Сейчас реестр сохраняет кто-то другой, и очередь до вас не дошла: ничего не записано, введённое осталось на месте. Подождите полминуты и нажмите ту же кнопку ещё раз — дважды не запишется.',
  QUOTA_EXCEEDED: ({ service }) =>
    `${SERVICES[String(service)] ?? 'Google'}: исчерпан суточный или минутный лимит. Повторите через несколько минут; если не поможет — завтра.`,
  PLATFORM_FAILED: ({ service }) =>
    `${SERVICES[String(service)] ?? 'Google'}: служба не ответила как надо. Повторите через минуту. Если вы вошли в браузере под несколькими учётными записями, откройте таблицу в отдельном профиле браузера.`,
  PROGRAM_INCOMPLETE: ({ file }) =>
    `${WITHOUT_FILE[String(file)] ?? 'Открыть экран нельзя'}: в проекте скрипта нет файла «${file ?? ''}», программу отправили в таблицу не целиком. Ничего не записано. Попросите того, кто её устанавливал, отправить её заново командой npm run deploy.`,
  INTERNAL: () => 'Внутренняя ошибка программы. Данные не изменены. Сообщите разработчикам номер ошибки.',
};

/** Why links cannot be made. */
const LINK_REFUSALS: Readonly<Record<string, string>> = {
  pageNotDeployed:
    'Ссылки выдать нельзя: страница руководителя ещё не опубликована. Откройте «Расширения → Apps Script», нажмите «Начать развёртывание → Новое развёртывание», выберите «Веб-приложение», «Выполнять от имени: от моего имени», «У кого есть доступ: все», откройте полученный адрес один раз в браузере и повторите.',
  tooManyLinks:
    'Ссылки выдать нельзя: действующих ссылок стало бы больше, чем помнит программа (2000). Отзовите ненужные и повторите.',
};

/** What cannot be done without a file of the program; files of screens are all alike. */
const WITHOUT_FILE: Readonly<Record<string, string>> = {
  documents: 'Сделать документ нельзя',
  import: 'Загрузить список нельзя',
  commands: 'Открыть или провести форму нельзя',
  office: 'Сделать это нельзя',
  regulations: 'Взять положения, которые поставляются с программой, нельзя',
};

/** Why somebody may not, and whom to ask. */
const REFUSALS: Readonly<Record<string, string>> = {
  role: 'Если оно нужно для работы, попросите методиста открыть доступ: листы «Настройки» и «Состав».',
  noAccount:
    'Google не сообщил программе адрес вашей учётной записи. Войдите в свою учётную запись, откройте таблицу заново и разрешите программе узнать адрес.',
  methodistsUnknown:
    'На листе «Настройки» не прочесть строку «Методисты», поэтому сейчас всё может только тот, кто устанавливал реестр. Исправьте в ней адреса или попросите его выбрать «Методсеть → Установить».',
  otherOwner:
    'Листы реестра из этой таблицы удалены, и вернуть их может только тот, кто устанавливал реестр. Попросите его или восстановите таблицу: Файл → История версий.',
};

const NOT_FOUND: Readonly<Record<string, string>> = {
  group: 'объединение',
  meeting: 'встреча',
  person: 'педагог',
  regulation: 'положение',
  norm: 'норма или её период',
  waiver: 'исключение',
  sheet: 'лист',
  row: 'строка',
  action: 'действие в журнале',
  file: 'файл',
};

/** The Russian sentence of an error: what happened and what to do. */
export function errorMessage(code: ErrorCode, details: Details = {}): string {
  return ERRORS[code](details);
}

const SHAPE_ISSUES: Readonly<Record<string, (data: InputIssue['data']) => string>> = {
  required: () => 'Заполните это поле.',
  wrongType: () => 'Значение не того вида: обновите панель и введите заново.',
  tooShort: ({ minimum }) => (minimum === 1 ? 'Заполните это поле.' : `Введите не меньше ${minimum} знаков.`),
  tooLong: ({ maximum }) => tooLongWords(Number(maximum)),
  tooFew: ({ minimum }) => `Нужно не меньше ${minimum}.`,
  tooMany: ({ maximum }) => `Слишком много строк: не больше ${maximum}.`,
  tooSmall: ({ minimum }) => `Число должно быть не меньше ${minimum}.`,
  tooBig: ({ maximum }) => `Число должно быть не больше ${maximum}.`,
  wrongFormat: () => 'Дату выберите или напишите как 20.11.2026.',
  notInList: () => 'Выберите значение из списка.',
  actNumberNoDigit: () => 'В номере должна быть хотя бы одна цифра или буква.',
  actNumberHasDay: () => 'Здесь нужен только номер, без «от» и даты: дату укажите в её поле. Например: 44 или 39/1.',
  actNumberTwoNumbers: () => 'Здесь нужен один номер, знак «№» писать не нужно. Например: 44 или 39/1.',
  twiceInList: () => 'Выбрано дважды: оставьте одно.',
};

/** The Russian sentence of a problem of shape; `undefined` when the code belongs to a command. */
export function shapeIssueMessage(issue: Pick<InputIssue, 'code' | 'data'>): string | undefined {
  return SHAPE_ISSUES[issue.code]?.(issue.data);
}

/** The number by which a failure is found in the log of the program. */
export const errorNumberMessage = (reference: string): string => `Номер ошибки: ${reference}`;
