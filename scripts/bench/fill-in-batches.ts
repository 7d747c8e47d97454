import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import { encodeChanges } from '../../src/application/workbook/encode-changes';
import type { RowChange } from '../../src/application/workbook/row-change';
import { SHEETS } from '../../src/application/workbook/sheets';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { fillWorkbook } from '../../src/local/demo/create-demo-workbook';
import type { Json, SheetsService } from '../../src/local/sheets';
import { labelledBy, type Tables } from './labels';

/** Rows of one request: what a batch makes is garbage before the next one begins. */
const ROWS = 5_000;

/**
 * Installs the register and writes these rows batch after batch, so that millions of cells never lie in one request.
 * Grids are as long as their rows; formats come with the columns of the installation.
 */
export function fillInBatches(sheets: SheetsService, snapshot: RegisterSnapshot): void {
  const tables = snapshot as unknown as Tables;
  const filled = SHEETS.filter(({ id, generated }) => !generated && id !== 'settings' && !BUILT_IN.has(id));
  const empty = Object.fromEntries(filled.map(({ id }) => [id, []]));
  fillWorkbook(sheets, { ...snapshot, ...empty });
  // A fresh workbook in which every row of the snapshot can be referred to, though nothing was read.
  const decoded: DecodedRegister = Object.assign(Object.create(decodeRegister({ grids: {} })), labelledBy(tables));
  for (const { id } of filled) {
    const rows = tables[id] ?? [];
    for (let start = 0; start < rows.length; start += ROWS) {
      const changes = rows.slice(start, start + ROWS).map((row) => ({ kind: 'insert', sheet: id, row }) as RowChange);
      const requests = encodeChanges(decoded, changes).filter((request) => 'appendCells' in request);
      sheets.batchUpdate(sheets.spreadsheetId, { requests } as unknown as Json);
    }
  }
}

/** The installation itself writes these. */
const BUILT_IN: ReadonlySet<string> = new Set(['regulations', 'norms', 'calendar']);
