// Words of the page that several screens share, and those of the overview.
import { issueCounts, TABLE_ISSUES_TITLE } from './notices';
import { countOf, formatCount } from './ui-plural';

/** Words shared by screens. */
export const ui = {
  due: 'Срок',
  clause: 'п.',
  back: 'Назад',
  backHint: 'Назад (Esc)',
  retry: 'Повторить',
  changed: 'Данные изменились',
  refresh: 'Обновить',
  clear: 'Очистить',
  searching: 'Ищу…',
  searchFailed: 'Поиск не удался. Подождите немного и измените запрос: поиск начнётся заново.',
  nothingFound: 'Ничего не найдено. Проверьте написание.',
  moreFound: (count: number): string => `И ещё ${count}: уточните поиск`,
  failureReference: 'Код для методиста',
  patience: 'Google сегодня отвечает медленно. Можно подождать: записанное не пропадёт.',
  toRow: 'К строке',
  toRowDone: (sheet: string, range: string): string => `Выделено в таблице: лист «${sheet}», ${range}`,
  openGroup: 'Открыть объединение',
  becomes: 'становится',
  draftFound: (moment: string): string => `Есть несохранённый черновик (${moment}).`,
  draftTake: 'Продолжить',
  draftDrop: 'Начать заново',
  draftKept: 'Черновик сохраняется сам',
  keptForNewLink:
    'Введённое сохранено на этом устройстве, в этом браузере: откройте форму по новой ссылке – программа предложит продолжить.',
  groupLost: 'Этого объединения в реестре больше нет',
  groupLostAbout:
    'Его строку удалили, пока оно было открыто. Ничего не записано. Если удалили по ошибке, верните строку на листе «Объединения».',
  cancel: 'Отмена',
  opening: 'Открываю…',
  opensInNewTab: 'откроется в новой вкладке',
} as const;

/**
 * Cites a clause; what begins with a word of its own is left as it is.
 *
 * @example
 * clauseWords('I.4') // => 'п. I.4'
 * clauseWords('Приказ, п. 1') // => 'Приказ, п. 1'
 */
export function clauseWords(clause: string): string {
  return /^[А-ЯЁа-яё]{2}/.test(clause) ? clause : `${ui.clause} ${clause}`;
}

/** What the page is waiting for, by procedure of the contract. */
export const PROCEDURE_WAITS = {
  openPage: 'Открываю реестр…',
  loadPart: 'Открываю экран…',
  checkNow: 'Проверяю все объединения…',
  listVerdicts: 'Достаю остальные требования…',
  search: 'Ищу…',
  showEvidence: 'Собираю свидетельства…',
  previewYear: 'Проверяю объединения…',
  startYear: 'Начинаю учебный год…',
  listPapers: 'Смотрю, что можно сделать…',
  makePaper: 'Делаю документ…',
  previewPaper: 'Собираю документ…',
  downloadPaper: 'Скачиваю документ…',
  listBatches: 'Считаю документы…',
  makePapers: 'Делаю документы…',
  recentChanges: 'Смотрю, что изменилось…',
  showGroup: 'Собираю сведения об объединении…',
  meetingForm: 'Готовлю форму…',
  recordMeeting: 'Записываю в реестр…',
  openForm: 'Готовлю форму…',
  searchChoices: 'Ищу…',
  previewCommand: 'Смотрю, что изменится…',
  runCommand: 'Записываю в реестр…',
  undoAction: 'Отменяю действие…',
  listJournal: 'Читаю журнал…',
  listDirectory: 'Читаю список…',
  makeMinutes: 'Составляю протокол…',
  lintTemplates: 'Проверяю шаблоны…',
  newTemplate: 'Создаю файл шаблона…',
  useTemplate: 'Проверяю шаблон и беру в работу…',
  showPhraseForms: 'Склоняю…',
  confirmPhrase: 'Записываю в настройки…',
  showRow: 'Ищу строку в таблице…',
  listRegulations: 'Читаю положения…',
  showRegulation: 'Читаю нормы положения…',
  exportRegulation: 'Собираю файл положения…',
  checkNorms: 'Проверяю нормы…',
  startRegulation: 'Готовлю нормы…',
  previewRegulation: 'Смотрю, что положение скажет об объединениях…',
  addRegulation: 'Записываю положение в реестр…',
  whatChanges: 'Сравниваю исходы по обоим положениям…',
  waiveNorm: 'Записываю исключение…',
  withdrawWaiver: 'Отменяю исключение…',
  readImport: 'Читаю файл…',
  previewImport: 'Сверяю список с реестром…',
  runImport: 'Записываю список в реестр…',
  undoImport: 'Отменяю загрузку…',
  listLinks: 'Смотрю, у кого есть ссылка…',
  makeLinks: 'Выдаю ссылки…',
  revokeLink: 'Отзываю ссылку…',
  revokeAllLinks: 'Отзываю все ссылки…',
} as const;

/** Words of the overview. */
export const overviewWords = {
  title: 'Обзор',
  regulations: 'Положения',
  import: 'Загрузить списки',
  journal: 'Журнал',
  directory: 'Справочники',
  documents: 'Документы',
  templates: 'Шаблоны',
  links: 'Ссылки руководителей',
  newYear: 'Новый учебный год…',
  menu: 'Разделы',
  checked: (moment: string): string => `Проверено ${moment}`,
  neverChecked: 'Проверки ещё не было',
  checkNow: 'Проверить сейчас',
  checkDone: (violated: number): string =>
    violated === 0
      ? 'Проверка закончена, нарушений нет'
      : `Проверка закончена: ${countOf(violated, ['нарушение', 'нарушения', 'нарушений'])}`,
  advice: (count: number): string => `и ${countOf(count, ['рекомендация', 'рекомендации', 'рекомендаций'])}`,
  counts: 'Итоги проверки, кнопки отбирают список',
  group: 'Объединение',
  anyGroup: 'Объединение',
  person: 'Человек',
  anyPerson: 'Человек',
  shown: (count: number): string => countOf(count, ['требование', 'требования', 'требований']),
  shownOf: (count: number, all: number): string =>
    `${formatCount(count)} из ${countOf(all, ['требования', 'требований', 'требований'])}`,
  reset: 'Сбросить отбор',
  list: 'Требования положений',
  empty: 'По этому отбору ничего нет.',
  allGood: 'Ничего срочного. Всё в порядке.',
  notChecked: 'Ещё не проверено: требования появятся после проверки.',
  noVerdicts: 'Требований нет. Если объединения появились после проверки, нажмите «Проверить сейчас» вверху.',
  noOwnVerdicts: 'Требований к вашим объединениям нет.',
  notInstalled: 'Реестр в этой таблице ещё не установлен.',
  howToInstall: 'Откройте в меню таблицы «Методсеть» → «Установить»: появятся все листы и списки.',
  issues: (errors: number, warnings: number): string => `${TABLE_ISSUES_TITLE}: ${issueCounts(errors, warnings)}`,
  issuesAbout: 'Ошибка — значение не прочитано, замечание — прочитано, но с сомнением. Остальное проверено.',
  issueJump: (place: string): string => `Показать ${place}`,
  issuesRest: (count: number): string =>
    `Ещё ${formatCount(count)}. Исправьте показанные и нажмите «Проверить сейчас» вверху: появятся следующие.`,
  moreIssues: (count: number): string => `Показать ещё ${formatCount(count)}`,
  acts: 'Отвечает',
} as const;
