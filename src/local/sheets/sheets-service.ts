import { GoogleError } from '../google-error';
import { zoneOffset } from '../host/facades/zone-offset';
import type { ResolvedRange } from './a1';
import { rangeText, resolveRange } from './a1';
import type { CellEdit, EditOutcome } from './edit/edit-cells';
import { editCells } from './edit/edit-cells';
import type { GridView } from './edit/grid-view';
import { gridView } from './edit/grid-view';
import { deleteRows, insertRows, sortRows } from './edit/row-edits';
import type { FieldMask } from './field-mask';
import { applyMask, parseFieldMask } from './field-mask';
import { Calculation } from './formulas/calculation';
import type { Json, JsonObject } from './json';
import { listAt, objectAt, stringAt } from './json';
import { areaOf } from './model/area';
import type { Sheet, Workbook } from './model/workbook';
import { newSheet } from './model/workbook';
import { WorkbookDraft } from './model/workbook-draft';
import { RandomIds } from './random-ids';
import { spreadsheetJson, WITHOUT_GRID } from './read/spreadsheet-json';
import type { ValueOptions } from './read/value-range-json';
import { valueRangeJson } from './read/value-range-json';
import { applyRequests } from './requests/apply-requests';
import { assertMask } from './schema/assert-mask';
import { readMessage } from './schema/read-message';
import type {
  BatchGetQuery,
  Caller,
  GetQuery,
  SheetsServiceOptions,
  WorkbookChange,
  WorkbookChanged,
} from './service-types';
import { Signal } from './signal';
import type { ValuesWriteQuery } from './values-writes';
import { appendValues, batchUpdateValues, clearValues, updateValues } from './values-writes';

const DEFAULT_OWNER = 'owner@localhost';

/**
 * One spreadsheet behind the calls of the Sheets API v4: JSON in and out as in the REST API, errors as Google words
 * them. Calls are synchronous; a `batchUpdate` happens as a whole or not at all.
 * https://developers.google.com/workspace/sheets/api/reference/rest
 */
export class SheetsService {
  /** Fires after every successful change. */
  readonly changes = new Signal<WorkbookChanged>();
  readonly spreadsheetId: string;
  readonly owner: string;
  private readonly clock: () => Date;
  private state: Workbook;
  private currentRevision: number;
  private formulas: Calculation;
  private keep: ((change: WorkbookChange) => void) | undefined;

  constructor(options: SheetsServiceOptions) {
    this.spreadsheetId = options.spreadsheetId;
    this.owner = options.owner ?? DEFAULT_OWNER;
    this.clock = options.clock ?? (() => new Date());
    this.keep = options.keep;
    this.state = options.workbook;
    this.formulas = new Calculation(this.state);
    this.currentRevision = options.revision ?? 0;
  }

  /** A spreadsheet that lives in memory only, with one empty sheet «Лист1» (id 0). */
  static inMemory(options: {
    readonly spreadsheetId: string;
    readonly title: string;
    readonly locale?: string;
    readonly timeZone?: string;
    readonly owner?: string;
    readonly clock?: () => Date;
  }): SheetsService {
    const { title, locale = 'ru_RU', timeZone = 'Europe/Moscow', ...rest } = options;
    return new SheetsService({ ...rest, workbook: emptyWorkbook({ title, locale, timeZone }) });
  }

  /** The published state; it never changes in place. */
  get workbook(): Workbook {
    return this.state;
  }

  /** Counts changes; the same number means the same content. */
  get revision(): number {
    return this.currentRevision;
  }

  /** The current year in the spreadsheet's time zone: of dates typed without one. */
  get currentYear(): number {
    const now = this.clock().getTime();
    const zone = stringAt(this.state.properties, 'timeZone') ?? 'Etc/GMT';
    return new Date(now + zoneOffset(Date, zone)(now)).getUTCFullYear();
  }

  /** Formula results of the published state. */
  get calculation(): Calculation {
    return this.formulas;
  }

  /** `spreadsheets.get`; with `fields`, `includeGridData` is ignored, as Google documents. */
  get(spreadsheetId: string, query: GetQuery = {}, caller: Caller = {}): JsonObject {
    this.assertId(spreadsheetId);
    const ranges = query.ranges === undefined ? undefined : listOf(query.ranges).map((text) => this.range(text));
    const mask = query.fields ? parseFieldMask(query.fields) : query.includeGridData ? true : WITHOUT_GRID;
    if (query.fields) assertMask('Spreadsheet', mask);
    return this.spreadsheet(ranges?.length === 0 ? undefined : ranges, mask, caller);
  }

  private spreadsheet(ranges: readonly ResolvedRange[] | undefined, mask: FieldMask, caller: Caller): JsonObject {
    const { spreadsheetId, owner } = this;
    const source = {
      spreadsheetId,
      owner,
      workbook: this.state,
      calculation: this.formulas,
      user: caller.requestingUser,
    };
    return spreadsheetJson(source, ranges, mask);
  }

  /** `spreadsheets.values.get` */
  valuesGet(spreadsheetId: string, range: string, options: ValueOptions = {}): JsonObject {
    this.assertId(spreadsheetId);
    return valueRangeJson(this.range(range), this.formulas, options);
  }

  /** `spreadsheets.values.batchGet` */
  valuesBatchGet(spreadsheetId: string, query: BatchGetQuery = {}): JsonObject {
    this.assertId(spreadsheetId);
    const valueRanges = listOf(query.ranges ?? []).map((text) =>
      valueRangeJson(this.range(text), this.formulas, query),
    );
    return masked({ spreadsheetId, valueRanges }, query.fields);
  }

  /**
   * `spreadsheets.batchUpdate`
   *
   * @throws GoogleError 400 «Invalid requests[i].kind: …»; then nothing has changed
   */
  batchUpdate(spreadsheetId: string, body: unknown, caller: Caller & { readonly fields?: string } = {}): JsonObject {
    this.assertId(spreadsheetId);
    const message = readMessage('BatchUpdateSpreadsheetRequest', body);
    const replies = this.apply(listAt(message, 'requests'), caller);
    const response: JsonObject = { spreadsheetId, replies };
    if (message.includeSpreadsheetInResponse !== true) return masked(response, caller.fields);
    const texts = (message.responseRanges ?? []) as readonly string[];
    const ranges = texts.length === 0 ? undefined : texts.map((text) => this.range(text));
    const mask = message.responseIncludeGridData === true ? true : WITHOUT_GRID;
    return masked({ ...response, updatedSpreadsheet: this.spreadsheet(ranges, mask, caller) }, caller.fields);
  }

  /** `spreadsheets.values.update` */
  valuesUpdate(spreadsheetId: string, range: string, body: unknown, query: ValuesWriteQuery = {}, caller: Caller = {}) {
    this.assertId(spreadsheetId);
    return updateValues(this, range, body, query, caller);
  }

  /** `spreadsheets.values.append` */
  valuesAppend(spreadsheetId: string, range: string, body: unknown, query: ValuesWriteQuery = {}, caller: Caller = {}) {
    this.assertId(spreadsheetId);
    return appendValues(this, range, body, query, caller);
  }

  /** `spreadsheets.values.batchUpdate` */
  valuesBatchUpdate(spreadsheetId: string, body: unknown, caller: Caller = {}): JsonObject {
    this.assertId(spreadsheetId);
    return batchUpdateValues(this, body, caller);
  }

  /** `spreadsheets.values.clear` */
  valuesClear(spreadsheetId: string, range: string, caller: Caller = {}): JsonObject {
    this.assertId(spreadsheetId);
    return clearValues(this, range, caller);
  }

  /** Writes what a person typed into cells, see `editCells`. @param user e-mail; absent: the owner */
  editCells(sheetId: number, edits: readonly CellEdit[], user?: string): EditOutcome {
    return editCells(this, sheetId, edits, user);
  }

  insertRows(sheetId: number, row: number, count: number, user?: string): void {
    insertRows(this, sheetId, row, count, user);
  }

  deleteRows(sheetId: number, row: number, count: number, user?: string): void {
    deleteRows(this, sheetId, row, count, user);
  }

  /** Sorts the rows below the frozen ones by a column. */
  sortRows(sheetId: number, column: number, descending: boolean, user?: string): void {
    sortRows(this, sheetId, column, descending, user);
  }

  /** What the page draws of a sheet for a person. @throws GoogleError 400 «No grid with id: …» */
  gridView(sheetId: number, user?: string): GridView {
    return gridView(this, sheetId, user);
  }

  /** Applies checked requests as one change and returns their replies. Everything that writes comes through here. */
  apply(requests: readonly JsonObject[], caller: Caller = {}): readonly JsonObject[] {
    const seed = Math.floor(Math.random() * 2 ** 32);
    const change = { revision: this.currentRevision + 1, requests, user: caller.requestingUser, seed };
    const { next, replies, sheetIds } = this.tryChange(change);
    this.keep?.(change);
    this.publish(next, change.revision, sheetIds, caller.requestingUser);
    return replies;
  }

  /** Sets what is called before a change is published; when it throws, the change did not happen. */
  keepWith(keep: (change: WorkbookChange) => void): void {
    this.keep = keep;
  }

  /** Repeats a change of the journal without keeping it again. */
  replay(change: WorkbookChange): void {
    const { next, sheetIds } = this.tryChange(change);
    this.publish(next, change.revision, sheetIds, change.user);
  }

  /** Takes a workbook that was read anew; listeners hear of all sheets. */
  replaceWorkbook(workbook: Workbook): void {
    const sheetIds = workbook.sheets.map((sheet) => sheet.sheetId);
    this.publish(workbook, this.currentRevision + 1, sheetIds, undefined);
  }

  private tryChange({ requests, user, seed }: WorkbookChange): {
    readonly next: Workbook;
    readonly replies: readonly JsonObject[];
    readonly sheetIds: readonly number[];
  } {
    const draft = new WorkbookDraft(this.state);
    const { newId, newTextId } = new RandomIds(seed);
    const replies = applyRequests(requests, { draft, user, owner: this.owner, newId, newTextId });
    const next = draft.finish();
    return { next, replies, sheetIds: changedSheetIds(this.state, next) };
  }

  private publish(next: Workbook, revision: number, sheetIds: readonly number[], author: string | undefined): void {
    this.state = next;
    this.formulas = new Calculation(next);
    this.currentRevision = revision;
    this.changes.emit({ sheetIds, revision, author });
  }

  /** @throws GoogleError 404 for any other spreadsheet */
  assertId(spreadsheetId: string): void {
    if (spreadsheetId !== this.spreadsheetId) {
      throw new GoogleError(404, 'NOT_FOUND', 'Requested entity was not found.');
    }
  }

  /** Finds what an A1 text or the name of a named range means. @throws GoogleError 400 «Unable to parse range: …» */
  range(text: string): ResolvedRange {
    return resolveRange(this.state, text, (name) => this.namedRange(name));
  }

  private namedRange(name: string): ResolvedRange | undefined {
    const wanted = name.toLowerCase();
    const named = this.state.namedRanges.find((item) => stringAt(item, 'name')?.toLowerCase() === wanted);
    const range = objectAt(named ?? {}, 'range');
    const sheet = this.state.sheets.find((item) => item.sheetId === (range.sheetId ?? 0));
    return named === undefined || sheet === undefined ? undefined : { sheet, area: areaOf(range) };
  }

  /** The A1 text of a range as answers print it. */
  rangeText(range: ResolvedRange): string {
    return rangeText(range.sheet, range.area);
  }
}

/** A workbook as Google makes a new one: one empty sheet. */
export function emptyWorkbook(properties: JsonObject): Workbook {
  return { properties, sheets: [newSheet(0, 'Лист1')], namedRanges: [], developerMetadata: [] };
}

function listOf(texts: string | readonly string[]): readonly string[] {
  return typeof texts === 'string' ? [texts] : texts;
}

function masked(response: JsonObject, fields: string | undefined): JsonObject {
  return fields ? (applyMask(response as Json, parseFieldMask(fields)) as JsonObject) : response;
}

function changedSheetIds(before: Workbook, after: Workbook): readonly number[] {
  const old = new Set<Sheet>(before.sheets);
  const sameList = before.sheets.length === after.sheets.length;
  const changed = sameList ? after.sheets.filter((sheet) => !old.has(sheet)) : after.sheets;
  return changed.map((sheet) => sheet.sheetId);
}
