import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/application/ports/workbook-port';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import { SHEETS } from '../../src/application/workbook/sheets';
import { createDemoWorkbook } from '../../src/local/demo/create-demo-workbook';
import { DEMO_IDS } from '../../src/local/demo/demo-register';
import { SheetsService } from '../../src/local/sheets';

function readBack(sheets: SheetsService): DecodedRegister {
  const answer = sheets.valuesBatchGet(sheets.spreadsheetId, {
    ranges: SHEETS.map(({ title }) => `'${title}'`),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  const ranges = JSON.parse(JSON.stringify(answer.valueRanges)) as { values?: CellValue[][] }[];
  return decodeRegister({
    grids: Object.fromEntries(SHEETS.map(({ id }, index) => [id, { values: ranges[index]?.values ?? [] }])),
  });
}

describe.each(DEMO_IDS)('the workbook of %s', (id) => {
  const sheets = SheetsService.inMemory({ spreadsheetId: 'demo', title: 'Реестр' });
  const written = createDemoWorkbook({ id, today: '2026-11-22', sheets });
  const read = readBack(sheets);

  it('is read without a single complaint', () => {
    expect(read.issues).toEqual([]);
  });

  it('holds the register as it was told, row by row', () => {
    for (const table of ['persons', 'groups', 'memberships', 'plans', 'meetings', 'agendaItems', 'products'] as const) {
      expect(read.snapshot[table]).toEqual(written[table]);
    }
    expect(read.snapshot.settings).toEqual(written.settings);
  });
});
