import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScripts, entryPointNames, type ScriptFile } from '../../scripts/server';

/** Everything that ECMAScript itself gives; a bare context has nothing more. */
const ENTRY_POINTS = ['about', 'checkNorms', 'checkNow', 'daily', 'doGet', 'install', 'onOpen', 'openPanel', 'rpc'];

const SERVICES = ['SpreadsheetApp', 'Sheets', 'Drive', 'PropertiesService', 'Utilities', 'Session', 'LockService'];

let bundle = '';
let scripts: Readonly<Record<ScriptFile, string>>;

beforeAll(async () => {
  scripts = await buildScripts();
  bundle = scripts['main.js'];
}, 60_000);

/**
 * Files evaluated on demand: the one function of each, what it answers, the budget of the file in bytes, and words that
 * show whether its code has got into main.js.
 */
const ON_DEMAND = [
  {
    file: 'documents.js',
    asked: 'documentEngine_',
    answers: 'docxBlocks,emptiedDocx,emptyObligatory,fillDocx,fillPaper,lintTemplate,papers,proposedForms,wordSources',
    bytes: 480_000,
    words: /docxtemplater|xmldom|nullGetter/i,
  },
  {
    file: 'regulations.js',
    asked: 'regulationLibrary_',
    answers: 'regulationLibrary',
    bytes: 80_000,
    words: /возглавляется руководителем образовательной организации/,
  },
  {
    file: 'import.js',
    asked: 'importEngine_',
    answers: 'planImport,readFile,viewFields,viewPlan,viewTables',
    bytes: 80_000,
    words: /электронные дневники/,
  },
  {
    file: 'commands.js',
    asked: 'commandLibrary_',
    answers: 'commandLibrary',
    bytes: 350_000,
    words: /Назначить руководителя/,
  },
  {
    file: 'office.js',
    asked: 'office_',
    answers: 'office',
    bytes: 130_000,
    words: /Файл сделан другой версией программы/,
  },
  {
    file: 'requests.js',
    asked: 'requestChecks_',
    answers: 'requestChecks',
    bytes: 42_000,
    words: /ZodMini/,
  },
] as const;

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
    expect(Object.keys(context).sort()).toEqual(['App', ...ENTRY_POINTS].sort());
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

  it.each(ON_DEMAND)(
    'keeps $file apart: one function, hidden from the page',
    ({ file, asked, answers, bytes, words }) => {
      const text = scripts[file];
      expect(parse(text, { ecmaVersion: 2019 }).body).toMatchObject([
        { type: 'FunctionDeclaration', id: { name: asked } },
      ]);
      expect(text).toMatch(words);
      expect(bundle).not.toMatch(words);
      const context = bareContext();
      runInContext(bundle, context);
      const before = Object.keys(context);
      runInContext(text, context);
      expect(runInContext(`Object.keys(${asked}()).sort().join()`, context)).toBe(answers);
      // zod keeps its settings in a global object; it is no function, so nobody can call it.
      const beside = file === 'requests.js' ? ['__zod_globalConfig'] : [];
      expect(Object.keys(context).filter((name) => !before.includes(name))).toEqual([asked, ...beside]);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    },
  );

  it('has the schemas of what the page asks, none of what it is answered', () => {
    // Of `lintTemplates`: a field of its input and one of its output.
    expect(scripts['requests.js']).toContain('fileId');
    expect(scripts['requests.js']).not.toContain('usedFields');
  });

  it('stays within its budget: 600 KB evaluated by every run', () => {
    expect(Buffer.byteLength(bundle)).toBeLessThanOrEqual(600 * 1024);
  });

  it('hands on to the files evaluated on demand what it holds anyway, and nothing that none of them takes', () => {
    const context = bareContext();
    runInContext(bundle, context);
    const shared = String(runInContext('Object.keys(App.shared).join()', context)).split(',');
    const taken = ON_DEMAND.flatMap(({ file }) => [...takenBy(scripts[file])]);
    expect([...new Set(taken)].sort()).toEqual(shared.sort());
    expect(shared).toContain('buildNormBook');
    expect(runInContext('Object.values(App.shared).filter((one) => one === undefined).length', context)).toBe(0);
    expect(runInContext('typeof App.shared', context)).toBe('object');
    // A norm, taken with all the others by the forms.
    const written = /\["рекомендац/;
    expect(bundle).toMatch(written);
    for (const { file } of ON_DEMAND) expect(scripts[file]).not.toMatch(written);
  });

  it('imports a list by what main.js holds', () => {
    const context = bareContext();
    for (const file of ['main.js', 'import.js'] as const) runInContext(scripts[file], context);
    const base64 = Buffer.from('ФИО\nКотова Нина Ивановна\n').toString('base64');
    const reading = `importEngine_().readFile({ fileName: 'a.csv', base64: '${base64}' })`;
    expect(runInContext(`JSON.stringify(${reading}.tables[0].rows)`, context)).toBe(
      '[{"row":1,"group":null,"organization":null}]',
    );
  });

  it('knows the regulations that are shipped', () => {
    const context = bareContext();
    for (const file of ['main.js', 'regulations.js'] as const) runInContext(scripts[file], context);
    const ids = runInContext(
      'regulationLibrary_().regulationLibrary.regulations.map(({ regulation }) => regulation.id).join()',
      context,
    );
    expect(ids).toBe('noyabrsk-2020,novosibirsk-2022,gymnasium7-2023,rybnoye-2020,lyubim');
  });

  it('is ES2019', () => {
    for (const file of Object.values(scripts)) {
      expect(file).not.toMatch(/\?\?=|\|\|=|&&=/);
      expect(() => parse(file, { ecmaVersion: 2019 })).not.toThrow();
    }
  });

  it('answers valid and invalid calls of the page', () => {
    const context = bareContext({ ...emptyWorkbookServices() });
    for (const file of ['main.js', 'requests.js'] as const) runInContext(scripts[file], context);
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

  it('says which file is missing when what the page sends cannot be checked', () => {
    const context = bareContext({ ...emptyWorkbookServices(), console: { error: () => undefined } });
    runInContext(bundle, context);
    const answer = JSON.parse(
      String(runInContext("JSON.stringify(rpc({ procedure: 'openPage', input: {} }))", context)),
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'PROGRAM_INCOMPLETE' } });
    expect(answer.error.message).toContain('«requests»');
  });
});

/** Names that a file takes from main.js when it is evaluated. */
function takenBy(text: string): Set<string> {
  const taken = new Set<string>();
  const context = createContext({
    App: { shared: new Proxy({}, { get: (_target, name) => void taken.add(String(name)) }) },
  });
  const name = /^function (\w+)/.exec(text)?.[1];
  try {
    runInContext(`${text}\n${name}()`, context);
  } catch {
    // What it takes comes first; without it the file cannot go on.
  }
  return taken;
}

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
