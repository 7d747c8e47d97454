// Words of the rows that a group's card lists.
import { shortDate } from './ui-dates';

type Day = string | null;

const day = (date: Day): string => (date === null ? '' : shortDate(date));
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Words of the rows, by section. */
export const cardWords = {
  since: (from: Day): string => (from === null ? '' : `с ${day(from)}`),
  until: (to: string): string => `по ${day(to)}`,
  plan: (title: string, year: string, version: number | null): string =>
    joined([`${title === '' ? 'План' : title} на ${year}`, version === null || version < 2 ? '' : `версия ${version}`]),
  planApproved: (on: string): string => `утверждён ${day(on)}`,
  planConsidered: (on: string): string => `рассмотрен ${day(on)}`,
  planAgreed: (on: string): string => `согласован ${day(on)}`,
  planSubmitted: (on: string): string => `представлен ${day(on)}`,
  planDraft: 'черновик',
  item: (number: string, title: string): string => (number === '' ? title : `${number}. ${title}`),
  done: (on: string): string => `выполнено ${day(on)}`,
  dueOn: (on: string): string => `срок ${day(on)}`,
  overdue: (on: string): string => `просрочено, срок ${day(on)}`,
  noDue: 'без срока',
  sent: (on: string): string => `передан ${day(on)}`,
  shown: (on: string): string => `представлен ${day(on)}`,
  made: (on: string): string => `готов ${day(on)}`,
  inWork: 'в работе',
  report: (title: string, year: string): string => `${title === '' ? 'Отчёт' : title} за ${year}`,
  reportConsidered: (on: string): string => `рассмотрен ${day(on)}`,
  reportSubmitted: (on: string): string => `представлен ${day(on)}`,
  petition: (kind: string, on: Day): string => joined([kind === '' ? 'Ходатайство' : kind, day(on)]),
  result: (result: string, on: Day): string => joined([result, day(on)]),
  waits: 'ждёт ответа',
  document: (number: string, on: Day): string =>
    joined([number === '' ? '' : `№ ${number}`, on === null ? '' : `от ${day(on)}`]),
  line: joined,
} as const;
