// Banners of the page, toasts of the menu and the text of «О программе».
import { shortDate } from './ui-dates';
import { countOf } from './ui-plural';

/** The part of the panel that lists cells to mend. */
export const TABLE_ISSUES_TITLE = 'Что исправить в таблице';

type Data = Readonly<Record<string, string | number | null>>;

/**
 * Counts cells that could not be read and those read with a doubt.
 *
 * @example
 * issueCounts(6, 2) // => 'ошибок — 6, замечаний — 2'
 */
export function issueCounts(errors: number, warnings: number): string {
  const counts = [errors > 0 ? `ошибок — ${errors}` : '', warnings > 0 ? `замечаний — ${warnings}` : ''];
  return counts.filter((one) => one !== '').join(', ');
}

const mails = (count: unknown) => countOf(Number(count), ['письмо', 'письма', 'писем']);

const NOTICES = {
  ownerNotListed: ({ email, wanted }: Data) =>
    `В строке «Методисты» листа «Настройки» нет ${email} — того, кто устанавливал реестр. Права методиста у него остаются, но писем методистам он не получает. Введите в строку: ${wanted}. Если он больше не ведёт реестр, закройте ему доступ к таблице.`,
  officeUserNotListed: ({ email, wanted }: Data) =>
    `В строке «Методисты» листа «Настройки» нет ${email} — так вы названы в файле config.json («user») папки данных. Права методиста у вас остаются. Введите в строку: ${wanted}. Или впишите в config.json свой адрес из этой строки и запустите программу заново.`,
  notChecked: ({ sheet, what }: Data) =>
    `Проверка не проведена, показаны прежние выводы. Лист «${sheet}»: ${what} Затем нажмите «Проверить сейчас».`,
  noDailyCheck: () => 'Ежедневная проверка не включена: выберите в меню «Методсеть» пункт «Установить».',
  dailyLate: ({ at }: Data) =>
    `Ежедневная проверка не приходила больше суток: последняя — ${moment(at)}. Выберите «Методсеть → Установить»: программа включит её снова.`,
  dailyFailed: ({ reference }: Data) =>
    `Последняя ежедневная проверка не удалась (номер ошибки ${reference}). Нажмите «Проверить сейчас»; если ошибка повторится, сообщите номер разработчикам.`,
  moreIssues: ({ count }: Data) =>
    `Показаны не все замечания к данным: ещё ${count}. Исправьте показанные и нажмите «Проверить сейчас».`,
  mailsInDoubt: ({ count }: Data) =>
    `${mails(count)} под вопросом: отправка прервалась, и неизвестно, ушло ли. Смотрите лист «Уведомления».`,
  mailsFailed: ({ count }: Data) => `Не ушло: ${mails(count)}. Причины — на листе «Уведомления».`,
  mailsWaiting: ({ count }: Data) => `Ждёт отправки: ${mails(count)}. Уйдут при следующей ежедневной проверке.`,
} as const;

/** A ready sentence for a banner of the page. */
export function noticeMessage(code: keyof typeof NOTICES, data: Data = {}): string {
  return NOTICES[code](data);
}

const TOASTS = {
  installed: ({ sheets }: Data) =>
    `Реестр готов: создано листов — ${sheets}. Впишите организации, педагогов и объединения, затем выберите «Проверить сейчас».`,
  upToDate: () => 'Листы на месте, менять ничего не пришлось.',
  repaired: () => 'Оформление и недостающие листы восстановлены, данные не тронуты.',
  templateMade: () => 'Бланк протокола создан рядом с документами реестра: его можно править.',
  dailyCreated: ({ hour }: Data) => `Ежедневная проверка включена: каждый день с ${hour}:00 до ${Number(hour) + 1}:00.`,
  dailyKept: ({ hour }: Data) => `Ежедневная проверка уже включена (с ${hour}:00).`,
  dailyOfOther: ({ email }: Data) => `Ежедневную проверку выполняет ${email}: вторая не нужна.`,
  notChecked: ({ sheet, what }: Data) => `Проверка не проведена, «Контроль» остался прежним. Лист «${sheet}»: ${what}`,
  tableIssues: ({ errors, warnings }: Data) =>
    `В таблице ${issueCounts(Number(errors), Number(warnings))}: где и что исправить, сказано в панели, в разделе «${TABLE_ISSUES_TITLE}».`,
  normsRight: () => 'Положения, нормы и календарь прочитаны, ошибок нет.',
  normProblems: ({ errors, warnings }: Data) =>
    `Ошибок в нормах — ${errors}, предупреждений — ${warnings}. Что и где исправить — в панели: «Положения», «Проверить нормы».`,
  columnKept: ({ sheet, what }: Data) => `Лист «${sheet}»: ${what} Новый пустой столбец не добавлен.`,
  checked: ({ violated, atRisk, advice }: Data) =>
    `Проверено. Нарушений — ${violated}, под угрозой — ${atRisk}${advice ? `, рекомендаций не выполнено — ${advice}` : ''}. Подробности — на листе «Контроль» и в панели.`,
} as const;

/** A sentence of a toast. */
export function toastMessage(code: keyof typeof TOASTS, data: Data = {}): string {
  return TOASTS[code](data);
}

/** Title of the sidebar, the menu and the dialogs. */
export const PRODUCT_NAME = 'Методсеть';

/** Items of the menu, in order. */
export const MENU_ITEMS = {
  openPanel: 'Открыть панель',
  checkNow: 'Проверить сейчас',
  checkNorms: 'Проверить нормы',
  install: 'Установить',
  about: 'О программе',
} as const;

/** Text of «О программе». */
export const ABOUT_TEXT = [
  'Методсеть ведёт реестр профессиональных объединений педагогов: следит за сроками и заседаниями по вашему положению, напоминает и готовит протоколы.',
  'Выводы программы — подсказка методисту; решает человек. Лицензия MIT, исходный код открыт.',
  'Персональные данные: вносите только то, на что есть основание; напоминания по почте выключены, пока вы не включите их на листе «Настройки».',
].join('\n\n');

function moment(at: unknown): string {
  return typeof at === 'string' ? `${shortDate(at.slice(0, 10))} в ${at.slice(11, 16)}` : 'неизвестно когда';
}
