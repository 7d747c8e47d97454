import type { CellValue, WorkbookInspection, WorkbookReading } from '../../../src/application/ports/workbook-port';
import { LAYOUT_KEY } from '../../../src/application/workbook/install/layout-version';
import type { SheetId } from '../../../src/application/workbook/sheet-id';
import { SHEETS } from '../../../src/application/workbook/sheets';
import type { SheetsRequest } from '../../../src/application/workbook/sheets-request';
import { SheetsService } from '../../../src/local/sheets/sheets-service';

type Json = Readonly<Record<string, unknown>>;

/** A spreadsheet of the local runtime, read and written as the adapter does it. */
export class TestWorkbook {
  readonly service = SheetsService.inMemory({ spreadsheetId: 'book', title: 'Реестр' });

  apply(requests: readonly SheetsRequest[]): void {
    if (requests.length > 0) this.service.batchUpdate('book', JSON.parse(JSON.stringify({ requests })));
  }

  /** Whole sheets that exist under our titles. */
  read(): WorkbookReading {
    const titles = new Set(this.sheets().map((sheet) => (sheet.properties as { title: string }).title));
    const present = SHEETS.filter(({ title }) => titles.has(title));
    const answer = this.service.valuesBatchGet('book', {
      ranges: present.map(({ title }) => `'${title}'`),
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    const ranges = (answer.valueRanges ?? []) as unknown as { values?: CellValue[][] }[];
    const grids: Partial<Record<SheetId, { values: CellValue[][] }>> = {};
    present.forEach(({ id }, index) => {
      grids[id] = { values: ranges[index]?.values ?? [] };
    });
    return JSON.parse(JSON.stringify({ grids }));
  }

  inspect(): WorkbookInspection {
    const metadata = (this.service.get('book').developerMetadata ?? []) as unknown as {
      metadataKey: string;
      metadataValue: string;
    }[];
    const version = metadata.find(({ metadataKey }) => metadataKey === LAYOUT_KEY)?.metadataValue;
    return {
      timeZone: 'Europe/Moscow',
      locale: 'ru_RU',
      sheets: this.sheets().map((sheet) => {
        const properties = sheet.properties as unknown as {
          sheetId?: number;
          title: string;
          gridProperties: { rowCount: number; columnCount: number };
        };
        return {
          sheetId: properties.sheetId ?? 0,
          title: properties.title,
          rowCount: properties.gridProperties.rowCount,
          columnCount: properties.gridProperties.columnCount,
          formulas: [],
          merges: [],
          protectedRangeIds: list(sheet.protectedRanges).map((item) => Number(item.protectedRangeId)),
          conditionalFormatCount: list(sheet.conditionalFormats).length,
          hasFilter: sheet.basicFilter !== undefined,
          isEmpty: this.isEmpty(properties.title),
        };
      }),
      layoutVersion: version === undefined ? null : Number(version),
    };
  }

  /** Types a value into a cell, zero-based. */
  type(sheetId: number, row: number, column: number, value: string | number | boolean): void {
    const kind = { string: 'stringValue', number: 'numberValue', boolean: 'boolValue' }[typeof value as 'string'];
    this.apply([
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { [kind]: value } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
  }

  sheets(): Json[] {
    return (this.service.get('book').sheets ?? []) as unknown as Json[];
  }

  private isEmpty(title: string): boolean {
    return this.service.valuesGet('book', `'${title}'`).values === undefined;
  }
}

const list = (value: unknown): readonly Record<string, unknown>[] =>
  (value ?? []) as readonly Record<string, unknown>[];
