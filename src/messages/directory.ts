// Words of «Справочники».
import { shortDate } from './ui-dates';
import { countOf } from './ui-plural';

/** Words of the screen and of its rows. */
export const directoryWords = {
  formOf: (form: string, what: string): string => (what === '' ? form : `${form}: ${what}`),
  title: 'Справочники',
  list: 'Что показать',
  lists: { persons: 'Педагоги', organizations: 'Организации', groups: 'Объединения', documents: 'Документы' },
  search: 'Поиск',
  found: (count: number): string => countOf(count, ['запись', 'записи', 'записей']),
  nothing: 'Ничего не найдено. Проверьте написание.',
  /** Of a list in which nothing stands yet, with nothing searched for. */
  empty: {
    persons: 'Педагогов ещё нет. Добавьте или загрузите список.',
    organizations: 'Организаций ещё нет. Добавьте или загрузите список.',
    groups: 'Объединений ещё нет. Добавьте или загрузите список.',
    documents: 'Документов ещё нет. Сделайте или зарегистрируйте первый.',
  },
  importLists: 'Загрузить списки',
  more: 'Показать ещё',
  openGroup: (name: string): string => `Открыть: ${name}`,
  closed: (on: string): string => `закрыто ${shortDate(on)}`,
  dated: (on: string): string => `от ${shortDate(on)}`,
  notCreated: 'дата создания не указана',
} as const;
