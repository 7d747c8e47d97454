// Words of the screen «Документы».
import { countOf } from './ui-plural';

const papers = (count: number): string => countOf(count, ['документ', 'документа', 'документов']);

/** Words of the button that saves a paper; apart from the screen, for the card of a group has it too. */
export const downloadWords = {
  download: 'Скачать',
  saved: (name: string): string => `Файл сохранён: ${name}`,
  again: (name: string): string => `Сохранить ещё раз: ${name}`,
} as const;

/** Words of the screen: making a paper, batches, the register of documents. */
export const documentsWords = {
  title: 'Документы',
  register: 'Реестр документов',
  make: 'Сделать документ',
  paper: 'Какой документ',
  subject: 'О чём',
  nothing: 'Сейчас сделать нечего: внесите в реестр заседания, план или состав.',
  preview: 'Посмотреть',
  create: 'Сделать',
  made: 'Документ готов',
  existed: 'Документ уже есть',
  check: 'Проверьте',
  open: 'Открыть',
  period: 'Какие изменения взять',
  from: 'Состав на день',
  to: 'Сравнить с составом на день',
  periodWrong: 'Второй день должен быть не раньше первого. Исправьте одну из дат.',
  periodEmpty: 'Укажите оба дня.',
  questions: 'Какие вопросы взять',
  noQuestions: 'Отметьте хотя бы один вопрос.',
  previewTitle: 'Предварительный просмотр',
  obstacles: 'Сделать пока нельзя: не заполнено обязательное',
  obstacle: (what: string, where: string): string => `«${what}» – ${where}`,
  problems: 'В шаблоне есть ошибки',
  problem: (place: string, message: string, suggestion: string): string =>
    [`${place}: ${message}`, suggestion].filter((part) => part !== '').join(' '),
  marked: 'проверьте слово',
  batches: 'Для всех объединений сразу',
  batchesHint:
    'Делается по десять документов за раз. Окно можно закрыть: остальное доделает ежедневная проверка. Готовое не повторяется.',
  schoolYear: 'Учебный год',
  batchState: (done: number, total: number): string => `готово ${done} из ${total}`,
  batchStart: 'Сделать остальные',
  batchStop: 'Остановить',
  batchRunning: (done: number, total: number): string => `Сделано ${done} из ${total}…`,
  batchDone: (count: number): string => `Сделано: ${papers(count)}`,
  batchStopped: (left: number): string =>
    `Остановлено, осталось: ${papers(left)}. Нажмите «Сделать остальные» или подождите ежедневной проверки.`,
  dayOver: (left: number): string =>
    `За сутки Google даёт создать около 250 документов. Осталось: ${papers(left)}; их доделает завтрашняя проверка.`,
  failed: 'Не сделаны',
  failedOne: (label: string, reason: string): string => `${label}: ${reason}`,
  noBatches: 'В этом учебном году для всех сразу делать нечего.',
  unfinished: (name: string, year: string): string => `Не окончено: ${name}, ${year}.`,
  ended: (name: string, year: string): string => `Ежедневная проверка закончила: ${name}, ${year}.`,
  failedCount: (count: number): string => `Не сделано: ${papers(count)}.`,
  failedMore: (count: number): string =>
    `И ещё ${papers(count)}. Заполните недостающее и нажмите «Сделать остальные»: причины назовём у каждого.`,
} as const;
