/** What the calls of `SheetsService` take and tell. */
import type { JsonObject } from './json';
import type { Workbook } from './model/workbook';
import type { ValueOptions } from './read/value-range-json';

/** On whose behalf a call is made. */
export interface Caller {
  /** E-mail; absent: the owner. */
  readonly requestingUser?: string | undefined;
}

/** A change that has been decided on but not published yet; a journal keeps it. */
export interface WorkbookChange {
  readonly revision: number;
  readonly requests: readonly JsonObject[];
  readonly user: string | undefined;
  /** Of the ids given out, see `RandomIds`. */
  readonly seed: number;
}

/** After a change, or after the workbook was read anew from outside. */
export interface WorkbookChanged {
  /** Sheets whose cells or properties changed; all of them after a change of the list of sheets. */
  readonly sheetIds: readonly number[];
  readonly revision: number;
  /** E-mail of whoever changed it; `undefined`: the owner or another program. */
  readonly author: string | undefined;
}

/** The workbook that the service serves, and for whom. */
export interface SheetsServiceOptions {
  readonly spreadsheetId: string;
  readonly workbook: Workbook;
  /** E-mail of the owner, whom no protection stops; default `owner@localhost`. */
  readonly owner?: string;
  readonly revision?: number;
  /** The current time, for dates typed without a year; default the system's. */
  readonly clock?: () => Date;
  /** Called before a change is published; when it throws, the change did not happen. */
  readonly keep?: (change: WorkbookChange) => void;
}

/** Query of `spreadsheets.get`. */
export interface GetQuery {
  readonly ranges?: string | readonly string[];
  readonly includeGridData?: boolean;
  readonly fields?: string;
}

/** Query of `spreadsheets.values.batchGet`. */
export interface BatchGetQuery extends ValueOptions {
  readonly ranges?: string | readonly string[];
  readonly fields?: string;
}
