import { writeFile } from 'node:fs/promises';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { SheetsService } from '../sheets';
import { writeXlsx } from '../sheets/store/xlsx/write-xlsx';
import { createDemoWorkbook } from './create-demo-workbook';
import type { DemoId } from './demo-profile';

/** Writes the workbook of a demo municipality, and nothing else of an installation, into a new .xlsx file. */
export async function writeDemoFile(id: DemoId, today: PlainDate, path: string): Promise<RegisterSnapshot> {
  const sheets = SheetsService.inMemory({ spreadsheetId: `demo-${id}`, title: 'Методсеть' });
  const register = createDemoWorkbook({ id, today, sheets });
  await writeFile(path, await writeXlsx(sheets.spreadsheetId, sheets.workbook));
  return register;
}
