import type { Limits } from '../limits';
import { MinuteQuota } from '../minute-quota';
import type { Operation, OperationTable } from '../operation';
import type { SheetsBackend, SheetsCaller, SheetsQuery } from './sheets-backend';

const AUTH = 'https://www.googleapis.com/auth';
// https://developers.google.com/workspace/sheets/api/scopes
const WRITE = [`${AUTH}/spreadsheets`, `${AUTH}/drive`, `${AUTH}/drive.file`];
const READ = [...WRITE, `${AUTH}/spreadsheets.readonly`, `${AUTH}/drive.readonly`];

const text = (value: unknown) => String(value);
const query = (value: unknown) => (value ?? {}) as SheetsQuery;

/** The advanced Sheets service over a workbook, with 60 reads and 60 writes a minute and user. */
export function sheetsOperations(backend: SheetsBackend, limits: Limits): OperationTable {
  const reads = new MinuteQuota('Read requests', limits.sheetsReadsPerMinute);
  const writes = new MinuteQuota('Write requests', limits.sheetsWritesPerMinute);
  const operation =
    (quota: MinuteQuota, scopes: readonly string[]) =>
    (api: string, ms: number, work: (args: readonly unknown[], caller: SheetsCaller) => unknown): Operation => ({
      ms,
      scopes,
      api: `sheets.${api}`,
      run: (args, run) => {
        quota.take(run.user, run.now());
        return work(args, { requestingUser: run.user });
      },
    });
  const read = operation(reads, READ);
  const write = operation(writes, WRITE);
  const lacking = (method: string): never => {
    throw new Error(`Sheets.${method} is not available in the local runtime`);
  };
  return {
    'Sheets.Spreadsheets.get': read('spreadsheets.get', 350, ([id, options], caller) =>
      backend.get(text(id), query(options), caller),
    ),
    'Sheets.Spreadsheets.batchUpdate': write('spreadsheets.batchUpdate', 600, ([body, id], caller) =>
      backend.batchUpdate(text(id), body, caller),
    ),
    'Sheets.Spreadsheets.Values.get': read('spreadsheets.values.get', 300, ([id, range, options]) =>
      backend.valuesGet(text(id), text(range), query(options)),
    ),
    'Sheets.Spreadsheets.Values.batchGet': read('spreadsheets.values.batchGet', 400, ([id, options]) =>
      backend.valuesBatchGet(text(id), query(options)),
    ),
    'Sheets.Spreadsheets.Values.update': write(
      'spreadsheets.values.update',
      450,
      ([body, id, range, options], caller) =>
        backend.valuesUpdate
          ? backend.valuesUpdate(text(id), text(range), body, query(options), caller)
          : lacking('Spreadsheets.Values.update'),
    ),
    'Sheets.Spreadsheets.Values.append': write(
      'spreadsheets.values.append',
      450,
      ([body, id, range, options], caller) =>
        backend.valuesAppend
          ? backend.valuesAppend(text(id), text(range), body, query(options), caller)
          : lacking('Spreadsheets.Values.append'),
    ),
    'Sheets.Spreadsheets.Values.clear': write('spreadsheets.values.clear', 400, ([, id, range], caller) =>
      backend.valuesClear ? backend.valuesClear(text(id), text(range), caller) : lacking('Spreadsheets.Values.clear'),
    ),
    'Sheets.Spreadsheets.Values.batchUpdate': write('spreadsheets.values.batchUpdate', 500, ([body, id], caller) =>
      backend.valuesBatchUpdate
        ? backend.valuesBatchUpdate(text(id), body, caller)
        : lacking('Spreadsheets.Values.batchUpdate'),
    ),
    'Sheets.Spreadsheets.Values.batchClear': write('spreadsheets.values.batchClear', 500, ([body, id], caller) =>
      backend.valuesBatchClear
        ? backend.valuesBatchClear(text(id), body, caller)
        : lacking('Spreadsheets.Values.batchClear'),
    ),
  };
}
