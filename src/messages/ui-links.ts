// Words of «Ссылки руководителей».
import { shortDate } from './ui-dates';
import { countOf, formatCount } from './ui-plural';

const LINKS = ['ссылка', 'ссылки', 'ссылок'] as const;

/** Words of the screen of personal links. */
export const linksWords = {
  title: 'Ссылки руководителей',
  about: 'По личной ссылке человек открывает свою страницу без пароля и учётной записи, с телефона тоже.',
  notDeployed: 'Страница руководителя ещё не опубликована',
  howToDeploy: [
    'В таблице откройте «Расширения → Apps Script».',
    'Нажмите «Начать развёртывание → Новое развёртывание», тип — «Веб-приложение».',
    '«Выполнять от имени»: от моего имени. «У кого есть доступ»: все.',
    'Откройте полученный адрес один раз в браузере и вернитесь сюда.',
  ],
  checkAgain: 'Проверить ещё раз',
  search: 'Поиск: люди, объединения',
  noOne: 'Пока никто не ведёт объединений: назначьте руководителей, и они появятся здесь.',
  nothing: 'Никого не нашлось. Проверьте написание.',
  more: (count: number): string => `Показать ещё ${formatCount(count)}`,
  all: (count: number): string => `Выбрать всех (${formatCount(count)})`,
  allFound: (count: number): string => `Выбрать найденных (${formatCount(count)})`,
  chosen: (count: number): string => `Выбрано: ${formatCount(count)}`,
  chooseWithout: 'Только без ссылки',
  noEmail: 'нет почты',
  until: (date: string): string => `по ${shortDate(date)}`,
  revoked: (date: string): string => `отозвана ${shortDate(date)}`,
  none: 'нет ссылки',
  make: 'Создать ссылки',
  makeFor: (count: number): string => `Создать ссылки: ${formatCount(count)}`,
  chooseFirst: 'Отметьте, кому нужна ссылка.',
  makingOf: (done: number, all: number): string => `Создано: ${formatCount(done)} из ${formatCount(all)}…`,
  byMail: 'Отправить письмом',
  byMailHint: 'Тем, у кого указана почта. Письмо уйдёт с ближайшей ежедневной проверкой.',
  mailOff: 'Почта выключена в «Настройках»: письма лягут на лист «Уведомления» и не уйдут.',
  validUntil: (date: string): string =>
    `Ссылки будут действовать по ${shortDate(date)}. У кого ссылка уже есть, тот получит ту же.`,
  madeTitle: (count: number): string => `Готово: ${countOf(count, LINKS)}`,
  shownOnce: 'Адреса показаны один раз: скопируйте их сейчас. Потеряли — создайте ещё раз, ссылка будет та же.',
  copy: 'Скопировать',
  copyOf: (name: string): string => `Скопировать ссылку: ${name}`,
  copyAll: 'Скопировать все списком',
  copyAllHint: 'Столбцы «ФИО», «Объединения», «Ссылка», «Действует по» — вставьте в таблицу для слияния.',
  copied: 'Скопировано',
  copiedAll: (count: number): string => `Скопировано: ${countOf(count, LINKS)}`,
  copyFailed: 'Браузер не дал скопировать. Адрес выделен — нажмите Ctrl+C.',
  copyAllFailed: 'Браузер не дал скопировать. Скопируйте ссылки по одной.',
  listHead: ['ФИО', 'Объединения', 'Ссылка', 'Действует по'],
  address: (name: string): string => `Ссылка: ${name}`,
  letters: {
    toSend: 'письмо уйдёт с ближайшей проверкой',
    suppressed: 'письмо не уйдёт: почта выключена',
    noEmail: 'письма нет: не указана почта',
    notAsked: '',
  },
  done: 'К списку',
  revoke: 'Отозвать',
  revokeOf: (name: string): string => `Отозвать ссылку: ${name}`,
  revokeAsk: (name: string): string =>
    `${name}: ссылка перестанет открываться сразу, даже на открытой странице. Записанное останется. Новую можно создать в любой момент.`,
  revokeYes: 'Да, отозвать',
  revokeDone: (name: string): string => `Ссылка отозвана: ${name}`,
  revokeAll: 'Отозвать все',
  revokeAllAsk: (count: number): string =>
    `Перестанут открываться все ссылки, выданные когда-либо, сразу и у всех (сейчас действует ${countOf(count, LINKS)}). Записанное останется. Чтобы люди снова вошли, придётся создать и разослать новые.`,
  revokeAllYes: 'Да, отозвать все',
  revokedAll: (count: number): string => `Отозвано: ${countOf(count, LINKS)}`,
  others: 'Больше не ведут объединений',
  othersAbout: 'Их ссылки открывают пустую страницу. Лучше отозвать.',
  othersMore: (count: number): string => `Ещё ${formatCount(count)}: найдите человека поиском вверху.`,
} as const;
