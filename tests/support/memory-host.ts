// The application's ports in memory: the workbook is the local Sheets service behind the very adapter that Google
// gets, the rest are plain lists. Every call passes one fault line.
import { createHmac } from 'node:crypto';
import { AppError } from '../../src/application/app-error';
import { commandLibrary } from '../../src/application/commands/library';
import * as docxEngine from '../../src/application/documents/docx-engine';
import * as listImport from '../../src/application/import/list-import';
import { office } from '../../src/application/office/library';
import type { StoredDocument } from '../../src/application/ports/document-port';
import type { Host } from '../../src/application/ports/host';
import type { Mail } from '../../src/application/ports/mail-port';
import { requestChecks } from '../../src/application/rpc/check-requests';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { DecodedRegister } from '../../src/application/workbook/decoded-register';
import { installRequests } from '../../src/application/workbook/install/install-requests';
import { LAYOUT_KEY } from '../../src/application/workbook/install/layout-version';
import type { SheetId } from '../../src/application/workbook/sheet-id';
import { SHEET_IDS, sheetOf } from '../../src/application/workbook/sheets';
import { writeRegister } from '../../src/application/workbook/write-register';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { regulationLibrary } from '../../src/domain/regulations/library';
import { type SheetsCalls, sheetsWorkbook } from '../../src/google/sheets-workbook';
import { SheetsService } from '../../src/local/sheets/sheets-service';
import { FaultLine } from './fault-line';
import { shippedTemplate } from './minutes-template';

const SPREADSHEET = 'workbook';

/** A host whose state tests look at. */
export interface MemoryHost extends Host {
  readonly faults: FaultLine;
  readonly sheets: SheetsService;
  readonly mails: Mail[];
  readonly files: (StoredDocument & { readonly key: string; readonly owner: string; readonly bytes: Uint8Array })[];
  readonly store: Map<string, string>;
  readonly shown: string[];
  readonly log: Host['log'] & { readonly errors: unknown[] };
  /** Ids of the daily triggers of the current user. */
  readonly dailyTriggers: string[];
  now: string;
  email: string;
  quota: number;
  /** Address of the page for leaders; '': not deployed. */
  pageUrl: string;
  /** Reads the workbook past the faults, as a person would see it. */
  look(): DecodedRegister;
  /** Types into a cell of a row by hand. */
  type(sheet: SheetId, id: string, field: string, value: string | number): void;
}

/** Installed workbooks by the register in them; a state of the service never changes in place. */
const installed = new Map<string, SheetsService['workbook']>();

/** An installed workbook with this register in it. */
export function memoryHost(register: RegisterSnapshot, now = '2026-11-22T07:30:00'): MemoryHost {
  const key = JSON.stringify(register);
  const workbook = installed.get(key) ?? installedWorkbook(register);
  installed.set(key, workbook);
  return memoryHostOf(new SheetsService({ spreadsheetId: SPREADSHEET, workbook }), now);
}

function installedWorkbook(register: RegisterSnapshot): SheetsService['workbook'] {
  const host = memoryHostOf(emptySheets());
  const options = { regulations: [], norms: [], calendar: [], methodistEmail: '' };
  host.workbook.apply(installRequests(host.workbook.inspect(), options));
  host.workbook.apply(writeRegister(register, host.look()));
  return host.sheets.workbook;
}

/** A workbook as Google makes it: one empty sheet. */
export function emptySheets(): SheetsService {
  return SheetsService.inMemory({ spreadsheetId: SPREADSHEET, title: 'Реестр' });
}

/** A host over any workbook. */
export function memoryHostOf(sheets: SheetsService, now = '2026-11-22T07:30:00'): MemoryHost {
  const faults = new FaultLine();
  const { pass } = faults;
  const store = new Map<string, string>();
  const cache = new Map<string, string>();
  const errors: unknown[] = [];
  let made = 0;
  let numbered = 0;
  // Under drive.file a user sees only the files that the script made for him.
  const mine = () => host.files.filter(({ owner }) => owner === host.email);
  const host: MemoryHost = {
    faults,
    sheets,
    store,
    now,
    email: 'metodist@ensk.ru',
    quota: 100,
    pageUrl: 'https://page/exec',
    mails: [],
    files: [],
    shown: [],
    dailyTriggers: [],
    workbook: sheetsWorkbook(NAMES, callsOf(sheets, pass)),
    documents: {
      ensureTemplate: () => pass('drive.ensureTemplate', () => false),
      exportTemplate: (name) =>
        pass('template.export', () => {
          const own = host.files.find(({ fileId }) => fileId === store.get(`template.${name}`));
          return { bytes: own?.bytes ?? shippedTemplate(name), source: 'own' };
        }),
      shippedTemplate: shippedTemplate,
      newTemplate: (file) => mine().find(({ key }) => key === file.key) ?? host.documents.create(file),
      exportFile: (fileId) => pass('template.export', () => mine().find((file) => file.fileId === fileId)?.bytes),
      takeTemplate: (name, fileId) => void store.set(`template.${name}`, fileId ?? 'shipped'),
      create: ({ name, bytes, key, content }) =>
        pass('drive.create', () => {
          numbered += 1;
          const number = numbered;
          const file = { fileId: `file-${number}`, url: `https://files/${number}`, name, content };
          host.files.push({ ...file, key, owner: host.email, bytes });
          return file;
        }),
      replace: (fileId, changed) =>
        pass('drive.update', () => {
          const index = host.files.findIndex((file) => file.fileId === fileId);
          const before = host.files[index];
          if (before === undefined) throw new AppError('PLATFORM_FAILED', { service: 'drive' });
          const after = { ...before, ...changed };
          host.files[index] = after;
          return after;
        }),
      find: (fileId) => pass('drive.get', () => mine().find((file) => file.fileId === fileId)),
      download: (fileId, mostBytes) =>
        pass('drive.download', () => {
          const bytes = mine().find((file) => file.fileId === fileId)?.bytes;
          if (bytes === undefined) return undefined;
          if (bytes.length > mostBytes) return { kind: 'tooLarge' };
          return { kind: 'ready', base64: Buffer.from(bytes).toString('base64') };
        }),
      findByKey: (key) => pass('drive.list', () => mine().find((file) => file.key === key)),
    },
    mail: {
      remainingQuota: () => pass('mail.quota', () => host.quota - host.mails.length),
      send: (mail) =>
        pass('mail.send', () => {
          if (mail.to.includes(' ')) throw new AppError('PLATFORM_FAILED', { service: 'mail', reason: 'recipient' });
          host.mails.push(mail);
        }),
    },
    lock: { runExclusively: (action) => pass('lock', action), runAlone: (action) => action() },
    properties: {
      get: (key) => pass('properties.get', () => store.get(key) ?? null),
      all: () => pass('properties.all', () => Object.fromEntries(store)),
      set: (key, value) => pass('properties.set', () => void store.set(key, value)),
      remove: (key) => pass('properties.remove', () => void store.delete(key)),
    },
    cache: {
      get: (key) => cache.get(key) ?? null,
      set: (key, value) => void cache.set(key, value),
      remove: (key) => void cache.delete(key),
    },
    clock: {
      now: () => ({ date: host.now.slice(0, 10), time: host.now.slice(11, 16), iso: host.now }),
      runningFor: () => 0,
    },
    ids: {
      newId: (prefix) => {
        made += 1;
        return `${prefix}-n${String(made).padStart(5, '0')}`;
      },
    },
    identity: { email: () => host.email },
    ui: {
      toast: (message) => void host.shown.push(message),
      alert: (_title, message) => void host.shown.push(message),
      openSidebar: (title) => void host.shown.push(title),
      activateRange: (sheet, range) => void host.shown.push(`${sheet}!${range}`),
    },
    triggers: {
      listDaily: () => [...host.dailyTriggers],
      createDaily: (hour) => void host.dailyTriggers.push(`daily-${hour}`),
      remove: (id) => void host.dailyTriggers.splice(host.dailyTriggers.indexOf(id), 1),
    },
    log: { errors, error: (_reference, error) => void errors.push(error) },
    links: {
      hmac: (text, key) => createHmac('sha256', key).update(text).digest('base64url'),
      newSecret: () => 'secret-of-the-tests-0123456789abcdef',
      pageUrl: () => host.pageUrl,
    },
    pageParts: { text: (part) => pass('html.part', () => `<script>// ${part}</script>`) },
    workbookUrl: () => 'https://workbook',
    loadEngine: () => docxEngine,
    loadLibrary: () => regulationLibrary,
    loadImport: () => listImport,
    loadCommands: () => commandLibrary,
    loadOffice: () => office,
    loadRequestChecks: () => requestChecks,
    look: () =>
      decodeRegister(
        sheetsWorkbook(
          NAMES,
          callsOf(sheets, (_name, call) => call()),
        ).read(SHEET_IDS),
      ),
    type: (sheet, id, field, value) => typeByHand(host, sheet, id, field, value),
  };
  return host;
}

const NAMES = {
  title: (sheet: SheetId) => sheetOf(sheet).title,
  sheetId: (sheet: SheetId) => sheetOf(sheet).sheetId,
  columns: (sheet: SheetId) => sheetOf(sheet).columns,
  layoutKey: LAYOUT_KEY,
};

function callsOf(sheets: SheetsService, pass: FaultLine['pass']): SheetsCalls {
  return {
    get: (options) => pass('sheets.get', () => asJson(() => sheets.get(SPREADSHEET, options))),
    batchGet: (options) => pass('sheets.batchGet', () => asJson(() => sheets.valuesBatchGet(SPREADSHEET, options))),
    batchUpdate: (body) =>
      pass(
        'sheets.batchUpdate',
        () =>
          void asJson(() =>
            sheets.batchUpdate(
              SPREADSHEET,
              asJson(() => body),
            ),
          ),
      ),
    sleep: (milliseconds) => pass(`sleep ${milliseconds}`, () => undefined),
  };
}

/** Values cross to the service and back as JSON, as they do over the wire. */
function asJson<T>(call: () => unknown): T {
  return JSON.parse(JSON.stringify(call())) as T;
}

function typeByHand(host: MemoryHost, sheet: SheetId, id: string, field: string, value: string | number): void {
  const decoded = host.look();
  const row = decoded.locate(sheet, id)?.row;
  const index = sheetOf(sheet).columns.findIndex((column) => column.field === field);
  const column = decoded.layoutOf(sheet).positions[index];
  if (row === undefined || column === undefined) throw new Error(`No cell ${field} of ${id}`);
  const userEnteredValue = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  host.sheets.batchUpdate(SPREADSHEET, {
    requests: [
      {
        updateCells: {
          start: { sheetId: sheetOf(sheet).sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  });
}

/** Deletes a sheet, as any editor of the workbook may. */
export function deleteSheet(host: MemoryHost, sheet: SheetId): void {
  host.sheets.batchUpdate(SPREADSHEET, { requests: [{ deleteSheet: { sheetId: sheetOf(sheet).sheetId } }] });
}
