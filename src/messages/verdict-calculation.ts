// How a verdict was reached, line by line: what a methodist needs to count it again by hand.
import type { RegisterTable } from '../domain/register/register-snapshot';
import type { Verdict } from '../domain/verdicts/verdict';
import { countOf } from './ui-plural';
import { dateWords } from './verdicts-words';

/** What a counted row is, as the lines name it: of which sheet. */
const SHEET_WORDS: Readonly<Record<RegisterTable, string>> = {
  regulations: 'Положения',
  norms: 'Нормы',
  calendar: 'Календарь',
  organizations: 'Организации',
  persons: 'Педагоги',
  jobs: 'Места работы',
  groups: 'Объединения',
  memberships: 'Состав',
  plans: 'Планы',
  planItems: 'Мероприятия плана',
  meetings: 'Заседания',
  agendaItems: 'Вопросы и решения',
  assignments: 'Поручения',
  products: 'Методические продукты',
  reports: 'Отчёты',
  petitions: 'Ходатайства и поощрения',
  documents: 'Документы',
  waivers: 'Исключения',
};

const RECORDS = ['запись', 'записи', 'записей'] as const;
const CELLS = ['место', 'места', 'мест'] as const;

function numberOf({ reason }: Verdict, name: string): number | null {
  const value = reason.data[name];
  return typeof value === 'number' ? value : null;
}

/** «Требуется: 2 (пересчитано пропорционально: 2 вместо 3 за 6 месяцев работы).» */
function requiredLines(verdict: Verdict): string[] {
  const required = numberOf(verdict, 'required') ?? numberOf(verdict, 'needed') ?? numberOf(verdict, 'least');
  const greatest = numberOf(verdict, 'greatest');
  const full = numberOf(verdict, 'full');
  const months = numberOf(verdict, 'months');
  const lines: string[] = [];
  if (required !== null) {
    const isShare = full !== null && required < full;
    const lived = months === null ? '' : `; месяцев работы в году: ${months}`;
    const share = isShare ? ` (пересчитано пропорционально: ${required} вместо ${full}${lived})` : '';
    lines.push(`Требуется: не меньше ${required}${share}.`);
  }
  if (greatest !== null) lines.push(`Допускается: не больше ${greatest}.`);
  const percent = numberOf(verdict, 'percent');
  const total = numberOf(verdict, 'total');
  if (percent !== null && total !== null) {
    const share = numberOf(verdict, 'twoThirds') === 1 ? 'две трети' : `${percent} %`;
    lines.push(`Доля: ${share} от ${total}.`);
  }
  return lines;
}

function countedLines(verdict: Verdict): string[] {
  const { counted } = verdict;
  const bySheet = new Map<string, number>();
  for (const { table } of counted) {
    const sheet = SHEET_WORDS[table];
    bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
  }
  const held = numberOf(verdict, 'held') ?? numberOf(verdict, 'present') ?? numberOf(verdict, 'count');
  const parts = [...bySheet].map(([sheet, count]) => `«${sheet}» – ${count}`).join(', ');
  const rows = counted.length === 0 ? '' : `${countOf(counted.length, RECORDS)} (${parts})`;
  if (held === null) return rows === '' ? [] : [`Учтено: ${rows}.`];
  return [`Засчитано: ${held}${rows === '' ? '' : `; учтено: ${rows}`}.`];
}

function restLines(verdict: Verdict): string[] {
  const lines: string[] = [];
  const planned = numberOf(verdict, 'planned');
  const beforeGroup = numberOf(verdict, 'beforeGroup') ?? 0;
  if (planned !== null && planned > 0) lines.push(`Запланировано до срока ещё: ${planned}.`);
  if (beforeGroup > 0) lines.push(`Не засчитано, раньше создания объединения: ${beforeGroup}.`);
  if (verdict.missing.length > 0) lines.push(`Не заполнено: ${countOf(verdict.missing.length, CELLS)} в реестре.`);
  return lines;
}

function dueLines({ due }: Verdict): string[] {
  if (due === null) return [];
  if (due.shiftedBecause === null) return [`Последний день: ${dateWords(due.date)}.`];
  return [`Последний день: ${dateWords(due.date)}. Перенесён с ${dateWords(due.nominal)}: ${due.shiftedBecause}.`];
}

/**
 * Says how a verdict was reached: the period (both ends inclusive), what is required and how a part of the year changed
 * it, what was counted, what is missing, the last day and why it was moved. Only what the verdict itself knows.
 */
export function calculationLines(verdict: Verdict): string[] {
  const { period, outcome } = verdict;
  const days =
    period.from === period.to ? dateWords(period.from) : `${dateWords(period.from)} – ${dateWords(period.to)}`;
  // The title of one meeting's day names the day already.
  const span = period.title === '' ? days : period.title.includes(days) ? period.title : `${period.title}, ${days}`;
  const waived = outcome === 'waived' ? ['Норма не применяется: есть исключение.'] : [];
  return [
    `Период: ${span}.`,
    ...requiredLines(verdict),
    ...countedLines(verdict),
    ...restLines(verdict),
    ...dueLines(verdict),
    ...waived,
  ];
}
