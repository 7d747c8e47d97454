// Words of the screens about regulations: the list, one regulation, the check of norms, what would change.
import { shortDate } from './ui-dates';
import { countOf, formatCount } from './ui-plural';

const NORMS = ['норма', 'нормы', 'норм'] as const;
const GROUPS = ['объединение', 'объединения', 'объединений'] as const;
/** After «для», «у», «из»: genitive. */
const OF_GROUPS = ['объединения', 'объединений', 'объединений'] as const;

/** Words of the screens about regulations. */
export const regulationWords = {
  title: 'Положения',
  none: 'В реестре пока нет ни одного положения. Добавьте первое: из готовых, из файла или с пустого листа.',
  add: 'Новое положение',
  addHint: 'Из готового, из другого положения, из файла или с нуля',
  checkNorms: 'Проверить нормы',
  whatChanges: 'Что изменится',
  newEdition: 'Новая редакция',
  saveFile: 'Сохранить файл',
  fileSaved: (name: string): string => `Файл «${name}» готов`,
  download: (name: string): string => `Скачать ${name}`,
  counts: (norms: number, groups: number): string => `${countOf(norms, NORMS)}, ${countOf(groups, GROUPS)}`,
  off: (count: number): string => `выключено: ${count}`,
  needsReview: 'Реквизиты стоит сверить с текстом',
  term: (from: string | null, until: string | null): string => {
    if (from === null && until === null) return 'срок действия не указан';
    const start = from === null ? '' : `с ${shortDate(from)}`;
    return until === null ? `действует ${start}` : `действует ${start} по ${shortDate(until)}`.replace('  ', ' ');
  },
  groupTypes: 'Виды объединений',
  norms: 'Нормы',
  noNorms: 'Норм пока нет. Впишите их на лист «Нормы»: в столбце «Положение» выберите это положение.',
  offBecause: (reason: string): string => `Выключена: ${reason}`,
  quote: 'Текст пункта',
  more: 'Параметры и текст',
  noQuote: 'Текст пункта не вписан.',
  supported: 'Пункты, которые поддержаны данными и документами',
  notMeasured: 'Пункты, которые проверить нельзя',
  severity: { must: 'обязательно', should: 'рекомендация', info: 'к сведению' },
} as const;

/** Words of «Проверить нормы». */
export const normCheckWords = {
  title: 'Проверка норм',
  none: 'Ошибок нет',
  noneAbout: 'Листы «Положения», «Нормы» и «Календарь» прочитаны полностью, противоречий не найдено.',
  errors: (count: number): string => countOf(count, ['ошибка', 'ошибки', 'ошибок']),
  warnings: (count: number): string => countOf(count, ['замечание', 'замечания', 'замечаний']),
  how: 'Исправьте ячейку в таблице и проверьте ещё раз. Пока ошибка не исправлена, норма не проверяется.',
  again: 'Проверить ещё раз',
  error: 'Ошибка',
  warning: 'Замечание',
} as const;

/** Words of «Что изменится». */
export const changesWords = {
  title: 'Что изменится',
  about:
    'Объединения первого положения проверяются так, как если бы весь год действовало второе. В реестре ничего не меняется.',
  from: 'Сейчас действует',
  to: 'Проверить по',
  shipped: (title: string): string => `${title} (как в программе)`,
  year: 'Учебный год',
  compare: 'Сравнить',
  same: 'Выберите два разных положения.',
  judged: (count: number, changed: number): string =>
    changed === 0
      ? `Исходы ${countOf(count, OF_GROUPS)} не меняются`
      : `Меняется у ${changed} из ${countOf(count, OF_GROUPS)}`,
  summary: (groups: number, changes: number): string =>
    `${countOf(groups, GROUPS)}, ${countOf(changes, ['отличие', 'отличия', 'отличий'])}`,
  noGroups: 'В этом учебном году по первому положению не было ни одного объединения.',
  changes: (count: number): string => countOf(count, ['изменение', 'изменения', 'изменений']),
  byNorm: 'По нормам, у всех объединений',
  norms: (count: number): string => countOf(count, ['строка', 'строки', 'строк']),
  times: (count: number): string => countOf(count, ['раз', 'раза', 'раз']),
  more: (count: number): string => `Показать ещё (осталось ${formatCount(count)})`,
  noNorm: 'нормы нет',
} as const;
