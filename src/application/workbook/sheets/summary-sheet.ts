import { id, integer, text } from '../column';
import type { SummaryRecord } from '../records';
import { defineSheet } from '../sheet-definition';

/** «Сводка»: indicators as plain values, written by the program. */
export const summarySheet = defineSheet<SummaryRecord>({
  id: 'summary',
  title: 'Сводка',
  sheetId: 7022,
  idPrefix: 'СВ',
  tabColor: '#757575',
  frozenColumns: 0,
  generated: true,
  columns: {
    section: text('Раздел', 'О чём показатель.', { width: 200 }),
    indicator: text('Показатель', 'Что посчитано.', { width: 360 }),
    value: integer('Значение', 'Сколько.', { max: 1_000_000_000 }),
    note: text('Пояснение', 'Как посчитано.', { width: 320 }),
    id: id('Ключ'),
  },
  blank: () => ({ id: '', section: '', indicator: '', value: null, note: '' }),
});
