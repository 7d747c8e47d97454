// Words for problems and warnings of commands, for statuses of mails and for what is written into the journal.
import type { InputIssue } from '../contract/envelope';
import { shapeIssueMessage } from './errors';
import { importIssueWords } from './import-issues';
import { shortDate } from './ui-dates';
import { dateInFutureWords, pageIssueWords } from './ui-issues';
import { countOf } from './ui-plural';

type Data = Readonly<Record<string, string | number | null>>;
type Words = Readonly<Record<string, (data: Data) => string>>;

const people = (count: unknown) => countOf(Number(count), ['человек', 'человека', 'человек']);

const ISSUES: Words = {
  noSuchGroup: () => 'Такого объединения в реестре нет: возможно, строку удалили. Обновите панель.',
  noSuchMeeting: () => 'Такой встречи у объединения нет: возможно, строку удалили. Обновите панель.',
  noSuchDate: () => 'Такого дня нет в календаре. Выберите дату.',
  dateInFuture: ({ today }) => dateInFutureWords(String(today)),
  groupClosed: ({ closedOn }) =>
    `Объединение закрыто ${day(closedOn)}: встречу после этого дня записать нельзя. Проверьте дату или лист «Объединения».`,
  nobodyPresent: () => pageIssueWords.nobodyPresent,
  notMember: ({ person, date }) =>
    `${person}: ${day(date)} не было в составе объединения. Впишите в приглашённые или исправьте лист «Состав».`,
  twice: ({ person }) => `${person}: отмечен дважды.`,
  presentAndExcused: ({ person }) => `${person}: отмечен и присутствующим, и отсутствующим. Оставьте одно.`,
  noSuchPerson: () => 'Такого человека нет на листе «Педагоги». Выберите из списка.',
  noAgenda: () => pageIssueWords.noAgenda,
  tooManyVotes: ({ votes, present }) =>
    `Голосов ${votes}, а присутствовало ${people(present)}. Приглашённые не голосуют: исправьте числа или явку.`,
  notHeld: () => 'Встреча не отмечена проведённой. Сначала запишите, как она прошла.',
  editionNeedsStart: ({ edition }) =>
    `Укажите первый день новой редакции: до него действует «${edition}», и по нему программа решает, какой редакцией судить.`,
  editionNotLater: ({ edition, from }) =>
    `Редакция «${edition}» действует с ${day(from)}: новая должна начинаться позже. Исправьте дату.`,
  noSuchNorm: () => 'Такой нормы в источнике больше нет. Выберите источник заново.',
  noSuchParameter: () => 'У этой проверки такого параметра нет. Выберите источник заново.',
  normTwice: () => 'Эта норма взята дважды: оставьте одну.',
  partNotTaken: ({ part }) =>
    `Эта норма объединяет другие, а «${part}» не взята. Отметьте её тоже или снимите эту норму.`,
  normOfOtherTypes: ({ types }) =>
    `Норма только для видов объединений «${types}», а в карточке их нет. Добавьте вид в карточку или снимите норму.`,
  normProblem: ({ message }) => String(message),
  fileProblem: ({ message }) => String(message),
  noSuchPeriod: ({ period }) =>
    `Периода «${period}» у этой нормы в этом учебном году нет. Обновите страницу объединения и выберите период заново.`,
  nothingToWaive: () => 'Исключение не нужно: норма соблюдена, неприменима или уже не применяется.',
  alreadyWaived: ({ date }) => `Такое исключение уже есть, от ${day(date)}. Обновите страницу объединения.`,
  ...importIssueWords,
  noMeetingDate: () => 'У встречи нет даты. Заполните её на листе «Заседания».',
};

/** The Russian sentence of any problem of an input, of shape or of a command. */
export function inputIssueMessage(issue: Pick<InputIssue, 'code' | 'data'>): string {
  return (
    shapeIssueMessage(issue) ??
    ISSUES[issue.code]?.(issue.data) ??
    'Значение не подходит. Проверьте поле и сохраните ещё раз.'
  );
}

const WARNINGS: Words = {
  noDecision: ({ number, question }) => `Вопрос ${number} «${question}»: решение не записано.`,
  lowAttendance: ({ present, total, percent }) =>
    `Присутствовало ${people(present)} из ${total} (${percent} %): это меньше принятой в «Настройках» доли. Встреча засчитана.`,
  pastYear: ({ schoolYear }) => `Встреча записана в прошлый учебный год: ${schoolYear}.`,
  beforeCreation: ({ createdOn }) => `По реестру объединение создано позже — ${day(createdOn)}. Проверьте дату.`,
  noChair: () => 'Не указано, кто вёл встречу: в протоколе останется пустое место.',
  noSecretary: () => 'Не указан секретарь: в протоколе останется пустое место.',
  chairAbsent: () => 'Тот, кто вёл встречу, не отмечен присутствующим.',
  secretaryAbsent: () => 'Секретарь не отмечен присутствующим.',
  chairIsSecretary: () => 'Встречу вёл и протокол составлял один человек.',
  wasCancelled: ({ reason }) =>
    `Встреча была отмечена отменённой${reason ? ` («${reason}»)` : ''}; теперь она проведена.`,
  minutesExist: ({ minutesOn }) =>
    `Протокол этой встречи уже составлен ${day(minutesOn)}, и файл остался прежним: внесите правки в него сами. Если файл удалён, нажмите «Протокол заново» в карточке объединения: он будет составлен с тем же номером.`,
  sameNumber: ({ number, date, theme }) =>
    `Встреча № ${number} в этом учебном году уже есть — ${day(date)}${theme ? `, «${theme}»` : ''}. Если номер лишь совпал, исправьте его; если встреча та же, отмените это действие.`,
  sameDay: ({ theme }) =>
    `В этот день у объединения уже записана встреча${theme ? ` «${theme}»` : ''}. Если это она же, отмените это действие.`,
  minutesRemade: () =>
    'Прежний файл удалён или перенесён: протокол составлен заново с тем же номером, ссылка на листе «Документы» исправлена.',
  minutesOfOther: ({ email }) =>
    `Файл протокола создал ${email}: есть ли он ещё на Диске, отсюда не видно. Если ссылка не открывается, попросите создавшего нажать эту кнопку ещё раз или сотрите «Код файла» и «Ссылка» в строке листа «Документы» и нажмите её сами.`,
  templateShipped: () =>
    'Ваш бланк протокола недоступен (удалён или принадлежит другому методисту): документ сделан по бланку из программы.',
};

/** The Russian sentence of a warning. */
export function commandWarningMessage(warning: { readonly code: string; readonly data: Data }): string {
  return WARNINGS[warning.code]?.(warning.data) ?? warning.code;
}

const NOTIFICATION_ERRORS: Readonly<Record<string, string>> = {
  recipient: 'Адрес не принят. Исправьте e-mail на листе «Педагоги».',
  service: 'Почта не приняла письмо. Программа попробует ещё раз при следующей проверке.',
  inDoubt:
    'Проверка прервалась во время отправки: письмо могло уйти, а могло и нет. Само оно больше не отправится — спросите получателя.',
  off: 'Рассылка выключена на листе «Настройки».',
  withdrawn: 'Действие, о котором письмо, отменено раньше, чем письмо ушло.',
  outdated: 'Встречу перенесли или отменили раньше, чем письмо ушло.',
  noEmail: 'У получателя нет e-mail на листе «Педагоги».',
  altered:
    'Строка составлена или изменена вручную, поэтому письмо не отправлено: уходят только письма, которые составила программа. Если дело не закрыто, при следующей проверке она напишет снова.',
  linkOver:
    'Ссылка из письма уже не действует, или адрес педагога с тех пор другой: письмо не отправлено. Выдайте ссылку заново.',
  notListed:
    'Такого адреса нет ни на листе «Педагоги», ни среди методистов в «Настройках», поэтому письмо не отправлено. Внесите адрес: при следующей проверке программа напишет снова.',
};

/** Why a mail has not left, and what to do. */
export function notificationError(code: string): string {
  return NOTIFICATION_ERRORS[code] ?? NOTIFICATION_ERRORS.service ?? '';
}

/** Actions as the journal names them. */
export const JOURNAL_ACTIONS = {
  recordMeeting: 'Заседание проведено',
  runImport: 'Список загружен',
  undoImport: 'Загрузка списка отменена',
  makeMinutes: 'Протокол составлен',
  makePaper: 'Документ сделан',
  newTemplate: 'Шаблон создан',
  useTemplate: 'Шаблон выбран',
  confirmPhrase: 'Падежи проверены',
  makeLinks: 'Ссылка выдана',
  revokeLink: 'Ссылка отозвана',
  revokeAllLinks: 'Все ссылки отозваны',
  addRegulation: 'Положение добавлено',
  waiveNorm: 'Исключение сделано',
  withdrawWaiver: 'Исключение отозвано',
  dailyCheck: 'Ежедневная проверка',
  checkNow: 'Проверка',
  install: 'Установка',
  dailyFailed: 'Проверка не удалась',
} as const;

function day(date: unknown): string {
  return typeof date === 'string' ? shortDate(date) : 'дата не указана';
}

const MEETING_FIELDS: Readonly<Record<string, string>> = {
  date: 'дата',
  number: 'номер',
  theme: 'тема',
  form: 'форма',
  mode: 'режим',
  place: 'место',
  invited: 'приглашённые',
  present: 'присутствовало',
};

/** A field of a meeting with its value, for the comparison of two versions. */
export function meetingFieldWords(field: string, value: string): string {
  const shown = field === 'date' && value !== '' ? shortDate(value) : value;
  return `${MEETING_FIELDS[field] ?? field} — ${shown === '' ? 'пусто' : `«${shown}»`}`;
}

/** The recipient of the letter that sums everybody up. */
export const METHODISTS_TITLE = 'Методисты';

/** What stands in the workbook in a field that somebody changed while a form was open. */
export function changedMeanwhileWords({ words, version }: Data): string {
  if (version !== undefined) return '';
  return `Пока форма была открыта, здесь стало: ${words ? `«${words}»` : 'пусто'}. Оставьте своё или возьмите это значение.`;
}

/** A form that was sent before with other contents. */
export const requestUsedWords =
  'Эта форма уже сохранена раньше, с другими данными или другим человеком: сейчас ничего не записано. Откройте форму заново, посмотрите, что сохранилось, и внесите остальное.';

/** What the journal and the page call an action that was taken back. */
export function undoneActionWords(action: string): string {
  return `Отменено: ${action}`;
}

const UNDO_OBSTACLES: Words = {
  usedBy: ({ row }) => `На это действие уже опирается другая запись — ${row}. Сначала отмените или удалите её.`,
  changedSince: ({ row }) => `После этого действия строку изменили — ${row}. Верните прежние значения в листе сами.`,
  gone: ({ row }) => `Строки больше нет — ${row}: отменять нечего.`,
  there: ({ row }) => `Удалённая строка уже возвращена — ${row}.`,
  notKept: ({ row }) =>
    `Журнал не хранит всего, что нужно для отмены действия «${row}». Исправьте строки на листах сами.`,
};

/** Why an action cannot be taken back. */
export function undoObstacleWords(data: { readonly code: string; readonly row: string }): string {
  return UNDO_OBSTACLES[data.code]?.({ row: data.row }) ?? data.code;
}
