import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScripts, entryPointNames } from '../../scripts/build';

/** Everything that ECMAScript itself gives; a bare context has nothing more. */
const ENTRY_POINTS = ['about', 'checkNorms', 'checkNow', 'daily', 'doGet', 'install', 'onOpen', 'openPanel', 'rpc'];

const SERVICES = ['SpreadsheetApp', 'Sheets', 'Drive', 'PropertiesService', 'Utilities', 'Session', 'LockService'];

let bundle = '';
let documents = '';
let regulations = '';
let importing = '';

beforeAll(async () => {
  ({
    'main.js': bundle,
    'documents.js': documents,
    'regulations.js': regulations,
    'import.js': importing,
  } = await buildScripts());
});

/** A context with these globals only; code from strings is refused there, as a strict host would. */
function bareContext(globals: object = {}): object {
  return createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
}

describe('server bundle', () => {
  it('has exactly the global functions of entry.ts', async () => {
    expect(await entryPointNames()).toEqual(ENTRY_POINTS);
    const context = bareContext();
    runInContext(bundle, context);
    const functions = Object.keys(context).filter(
      (name) => typeof (context as Record<string, unknown>)[name] === 'function',
    );
    expect(functions.sort()).toEqual(ENTRY_POINTS);
    // zod keeps its settings in a global object; it is no function, so nobody can call it.
    expect(Object.keys(context).sort()).toEqual(['App', '__zod_globalConfig', ...ENTRY_POINTS].sort());
  });

  it('evaluates without touching a service', () => {
    const touched: string[] = [];
    const globals: Record<string, unknown> = {};
    for (const name of SERVICES) {
      globals[name] = new Proxy({}, { get: (_target, key) => void touched.push(`${name}.${String(key)}`) });
    }
    runInContext(bundle, bareContext(globals));
    expect(touched).toEqual([]);
  });

  it('keeps the document engine out of main.js: a file of one function, hidden from the page', () => {
    expect(bundle).not.toMatch(/docxtemplater|xmldom|nullGetter/i);
    const program = parse(documents, { ecmaVersion: 2019 });
    expect(program.body).toMatchObject([{ type: 'FunctionDeclaration', id: { name: 'documentEngine_' } }]);
    const context = bareContext();
    runInContext(documents, context);
    expect(Object.keys(context)).toEqual(['documentEngine_']);
    expect(runInContext('Object.keys(documentEngine_()).join()', context)).toBe('fillDocx');
    expect(Object.keys(context)).toEqual(['documentEngine_']);
  });

  it('keeps the shipped regulations out of main.js: a file of one function, hidden from the page', () => {
    expect(bundle).not.toContain('возглавляется руководителем образовательной организации');
    const context = bareContext();
    runInContext(regulations, context);
    expect(Object.keys(context)).toEqual(['regulationLibrary_']);
    const ids = runInContext(
      'regulationLibrary_().regulationLibrary.regulations.map(({ regulation }) => regulation.id).join()',
      context,
    );
    expect(ids).toBe('noyabrsk-2020,novosibirsk-2022,gymnasium7-2023,rybnoye-2020,lyubim');
  });

  it('stays within its budget: 600 KB evaluated by every run, 350 KB on demand', () => {
    expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(600 * 1024);
    expect(Buffer.byteLength(documents) + Buffer.byteLength(regulations)).toBeLessThanOrEqual(350 * 1024);
  });

  it('keeps the import of lists out of main.js: 95 KB, a file of one function, hidden from the page', () => {
    expect(bundle).not.toContain('электронные дневники');
    expect(Buffer.byteLength(importing)).toBeLessThanOrEqual(95_000);
    const context = bareContext();
    runInContext(importing, context);
    expect(Object.keys(context)).toEqual(['importEngine_']);
    expect(runInContext('Object.keys(importEngine_()).sort().join()', context)).toBe(
      'obstacleMessage,planImport,readFile,undoImport,viewFields,viewPlan,viewTables',
    );
    const base64 = Buffer.from('ФИО\nКотова Нина Ивановна\n').toString('base64');
    const reading = `importEngine_().readFile({ fileName: 'a.csv', base64: '${base64}' })`;
    expect(runInContext(`JSON.stringify(${reading}.tables[0].rows)`, context)).toBe(
      '[{"row":1,"group":null,"organization":null}]',
    );
  });

  it('is ES2019', () => {
    for (const file of [bundle, documents, importing]) {
      expect(file).not.toMatch(/\?\?=|\|\|=|&&=/);
      expect(() => parse(file, { ecmaVersion: 2019 })).not.toThrow();
    }
  });

  it('answers valid and invalid calls of the page', () => {
    const context = bareContext({ ...emptyWorkbookServices() });
    runInContext(bundle, context);
    const rpc = (request: unknown): unknown =>
      JSON.parse(String(runInContext(`JSON.stringify(rpc(${JSON.stringify(request)}))`, context)));
    expect(rpc({ procedure: 'openPage', input: {} })).toMatchObject({
      ok: true,
      data: { installed: false, today: '2026-11-22', user: { email: 'anna@ensk.ru', role: 'methodist' } },
    });
    expect(rpc({ procedure: 'showGroup', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', issues: [{ code: 'required', path: 'groupId' }] },
    });
    expect(rpc({ procedure: 'nothing', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_PROCEDURE' },
    });
    expect(rpc(null)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});

/** Services of a workbook that has one sheet of somebody's and no register. */
function emptyWorkbookServices(): object {
  const noSuchSheet = () => {
    throw Object.assign(new Error('Unable to parse range'), { details: { code: 400 } });
  };
  return {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getId: () => 'book', getSpreadsheetTimeZone: () => 'Europe/Moscow' }),
    },
    Sheets: {
      Spreadsheets: {
        get: () => ({ sheets: [{ properties: { sheetId: 0, title: 'Лист1' } }] }),
        Values: { batchGet: noSuchSheet },
      },
    },
    Session: {
      getActiveUser: () => ({ getEmail: () => 'Anna@ensk.ru' }),
      getEffectiveUser: () => ({ getEmail: () => 'Owner@ensk.ru' }),
    },
    Utilities: {
      formatDate: () => '2026-11-22T10:00:00',
      getUuid: () => '01234567-89ab-4cde-8f01-23456789abcd',
    },
    PropertiesService: { getScriptProperties: () => ({ getProperties: () => ({}), getProperty: () => null }) },
  };
}
