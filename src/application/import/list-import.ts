// The import of lists as one piece: what is evaluated on demand.
import type { ImportFile } from '../../contract/import';
import { importFileMessage } from '../../messages/import';
import { decodeBase64 } from './decode-base64';
import { findTables } from './find-header';
import type { FileReading } from './import-engine';
import { readTable } from './read-table';

export { planImport } from './plan-import';
export { viewPlan } from './view-plan';
export { viewFields, viewTables } from './view-tables';

/** Reads the tables of a file; those without people are left out. */
export function readFile({ fileName, base64 }: ImportFile): FileReading {
  const bytes = decodeBase64(base64);
  if (bytes === undefined) return { ok: false, message: importFileMessage('brokenFile', {}) };
  const reading = readTable(bytes, fileName);
  if (!reading.ok) return { ok: false, message: importFileMessage(reading.problem.code, reading.problem.data) };
  const tables = reading.sheets.flatMap(findTables).filter(({ rows }) => rows.length > 0);
  return tables.length > 0 ? { ok: true, tables } : { ok: false, message: importFileMessage('noPeople', {}) };
}
