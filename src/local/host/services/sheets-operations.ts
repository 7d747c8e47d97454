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

type Work = (args: readonly unknown[], caller: SheetsCaller) => unknown;
/** Makes an operation: name of the REST method without «sheets.», typical ms, what it does. */
type Make = (api: string, ms: number, work: Work) => Operation;

function lacking(method: string): never {
  throw new Error(`Sheets.Spreadsheets.Values.${method} is not available in the local runtime`);
}

function maker(quota: MinuteQuota, scopes: readonly string[]): Make {
  return (api, ms, work) => ({
    ms,
    scopes,
    api: `sheets.${api}`,
    run: (args, run) => {
      quota.take(run.user, run.now());
      return work(args, { requestingUser: run.user });
    },
  });
}

/** The advanced Sheets service over a workbook, with 60 reads and 60 writes a minute and user. */
export function sheetsOperations(backend: SheetsBackend, limits: Limits): OperationTable {
  const read = maker(new MinuteQuota('Read requests', limits.sheetsReadsPerMinute), READ);
  const write = maker(new MinuteQuota('Write requests', limits.sheetsWritesPerMinute), WRITE);
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
    ...valueWrites(backend, write),
  };
}

function valueWrites(backend: SheetsBackend, write: Make): OperationTable {
  const operation = (method: string, ms: number, work: Work) => write(`spreadsheets.values.${method}`, ms, work);
  return {
    'Sheets.Spreadsheets.Values.update': operation('update', 450, ([body, id, range, options], caller) =>
      backend.valuesUpdate
        ? backend.valuesUpdate(text(id), text(range), body, query(options), caller)
        : lacking('update'),
    ),
    'Sheets.Spreadsheets.Values.append': operation('append', 450, ([body, id, range, options], caller) =>
      backend.valuesAppend
        ? backend.valuesAppend(text(id), text(range), body, query(options), caller)
        : lacking('append'),
    ),
    'Sheets.Spreadsheets.Values.clear': operation('clear', 400, ([, id, range], caller) =>
      backend.valuesClear ? backend.valuesClear(text(id), text(range), caller) : lacking('clear'),
    ),
    'Sheets.Spreadsheets.Values.batchUpdate': operation('batchUpdate', 500, ([body, id], caller) =>
      backend.valuesBatchUpdate ? backend.valuesBatchUpdate(text(id), body, caller) : lacking('batchUpdate'),
    ),
    'Sheets.Spreadsheets.Values.batchClear': operation('batchClear', 500, ([body, id], caller) =>
      backend.valuesBatchClear ? backend.valuesBatchClear(text(id), body, caller) : lacking('batchClear'),
    ),
  };
}
