// Words of «Мои свидетельства».
import { shortDate } from './ui-dates';
import { countOf } from './ui-plural';

/** Words of the screen and of its printed page. */
export const evidenceWords = {
  mine: 'Мои свидетельства',
  title: 'Свидетельства',
  paper: 'Сведения о методической работе',
  from: 'С учебного года',
  to: 'По учебный год',
  print: 'Напечатать',
  printHint: 'Откроется окно печати: можно выбрать принтер или «Сохранить как PDF».',
  years: (from: string, to: string): string => (from === to ? `${from} учебный год` : `${from} – ${to} учебные годы`),
  nothing: 'За эти годы в реестре о вашей работе ничего нет.',
  undated: (count: number): string =>
    `Без даты и потому не ${count === 1 ? 'вошла' : 'вошли'}: ${countOf(count, ['запись', 'записи', 'записей'])}`,
  basis: (register: string, today: string): string =>
    `Составлено по данным реестра объединений${register === '' ? '' : ` «${register}»`} на ${shortDate(today)}.`,
  signature: 'Подпись руководителя методической службы',
  sections: {
    roles: 'Участие и роли',
    meetings: 'Заседания',
    talks: 'Выступления',
    products: 'Методические продукты',
    assignments: 'Выполненные поручения',
    awards: 'Ходатайства и поощрения',
  },
  span: (from: string | null, to: string | null): string =>
    [from === null ? '' : `с ${shortDate(from)}`, to === null ? 'по настоящее время' : `по ${shortDate(to)}`]
      .filter((part) => part !== '')
      .join(' '),
  count: (count: number): string => countOf(count, ['запись', 'записи', 'записей']),
} as const;

/** As what somebody was at a meeting. */
export function partWords(part: string | null): string {
  if (part === 'chair') return 'председательствовал(а)';
  return part === 'secretary' ? 'вёл(а) протокол' : '';
}
