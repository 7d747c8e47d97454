/*
 * What the page needs from the workbook and from the installation, no more. The real ones are fitted to these in
 * `connect/`; tests of the routes may use small fakes.
 */

import type { AskButton, MenuEntry, UiEvent } from '../host/services/ui-events';

export type { AskButton, MenuEntry, UiEvent };

/** One tab of the workbook. */
export interface SheetTab {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  /** `#rrggbb`, or `null` for a tab without colour. */
  readonly tabColor: string | null;
}

/** How a cell looks; only what differs from plain black Arial 10 on white. */
export interface GridStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** Points. */
  readonly fontSize?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
}

/** One cell as the page shows it. A cell that is only left-aligned text without style travels as the bare string. */
export interface GridCell {
  /** Text as shown, after the number format. */
  readonly t: string;
  /** What the editor starts with when it is not `t`: a formula, a number without its format. */
  readonly i?: string;
  /** Index in `GridView.styles`. */
  readonly s?: number;
  /** Note. */
  readonly n?: string;
  /** Address the cell leads to: `#gid=1&range=A5` inside the workbook, or `https://…`. */
  readonly l?: string;
  /** Index in `GridView.choices`: the drop-down of the cell. */
  readonly c?: number;
  /** Numbers, dates and truth values stand to the right (or in the middle) when the style does not say otherwise. */
  readonly k?: 'number' | 'boolean' | 'error';
}

/** A cell on its way to the page: a string is a cell that has only text, `null` is an empty one. */
export type GridCellOnWire = string | GridCell | null;

/** A whole sheet as the page shows it. Rows and columns are zero-based; rows may be shorter than `columnCount`. */
export interface GridView {
  readonly sheetId: number;
  readonly revision: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column; a missing one has the default width of 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** `[startRow, endRow, startColumn, endColumn]`, ends exclusive. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly styles: readonly GridStyle[];
  readonly choices: readonly (readonly string[])[];
  readonly rows: readonly (readonly GridCellOnWire[])[];
}

/** A cell typed by a person; `input` is read as Google reads USER_ENTERED text, the empty one clears the cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** How to sort a sheet: by which column, from 0. */
export interface SortOrder {
  readonly column: number;
  readonly ascending: boolean;
}

/** The workbook behind the page. Methods that change it throw an Error with a Russian message when it is refused. */
export interface WebWorkbook {
  title(): string;
  tabs(): readonly SheetTab[];
  /** The sheet that a page opens on; `null`: the first that is not hidden. */
  startSheetId(): number | null;
  /** The sheet as of now, or `undefined` when there is none with this id. */
  grid(sheetId: number): GridView | undefined;
  /**
   * Writes the edits. One that a validation does not allow is left out; then it throws, saying which and why.
   *
   * @returns Russian words when something was written that a validation only warns about, else `null`
   */
  edit(sheetId: number, edits: readonly CellEdit[]): string | null;
  insertRows(sheetId: number, startRow: number, count: number): void;
  /** `endRow` is exclusive. */
  deleteRows(sheetId: number, startRow: number, endRow: number): void;
  /** Sorts all rows below the frozen ones. */
  sort(sheetId: number, order: SortOrder): void;
  setColumnWidth(sheetId: number, column: number, pixels: number): void;
  /** Bytes of the workbook as `.xlsx`, with every acknowledged change. */
  xlsx(): Promise<Uint8Array>;
  /** Calls back after every change with the ids of the changed sheets; an empty list: the set of sheets changed. */
  onChange(listener: (sheetIds: readonly number[]) => void): () => void;
}

/** A menu that the script has added. */
export interface WebMenu {
  readonly title: string;
  readonly items: readonly MenuEntry[];
}

/** A trigger as the view of runs shows it. */
export interface WebTrigger {
  readonly id: string;
  readonly functionName: string;
  /** Russian words: «ежедневно, 6–7 часов». */
  readonly schedule: string;
  /** ISO date and time of the virtual clock, or `null` when it is not driven by the clock. */
  readonly next: string | null;
}

/** Calls of one method within a run, added up. */
export interface WebServiceCall {
  readonly service: string;
  readonly method: string;
  readonly count: number;
  /** Virtual milliseconds of all of them. */
  readonly virtualMs: number;
  readonly errors: number;
}

/** A run as the view of runs shows it. */
export interface WebRun {
  readonly id: string;
  readonly functionName: string;
  /** Russian words: what started it. */
  readonly cause: string;
  readonly startedAt: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly virtualMs: number;
  readonly error: string | null;
  readonly calls: readonly WebServiceCall[];
}

/** A letter in the list of letters. */
export interface WebLetter {
  readonly id: string;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  /** What became of it, in Russian; `null` where letters are only kept in the folder. */
  readonly delivery: WebDelivery | null;
}

/** What became of a letter, in Russian. */
export interface WebDelivery {
  /** Two words for the list. */
  readonly state: string;
  /** What that means and what to do; '' when there is nothing to explain. */
  readonly explanation: string;
}

/** A letter opened. */
export interface WebLetterText extends WebLetter {
  readonly from: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** A document of the installation; size in bytes. */
export interface WebDocument {
  readonly id: string;
  readonly name: string;
  readonly modifiedAt: string;
  readonly size: number;
  readonly mimeType: string;
}

/** The running installation behind the page. */
export interface WebInstallation {
  menus(): readonly WebMenu[];
  /** Runs a function chosen in a menu; rejects with what the script threw. */
  clickMenu(functionName: string, tab?: string): Promise<void>;
  /** `google.script.run` of a page: arguments and answer are JSON values. Rejects with what the function threw. */
  callFromPage(functionName: string, args: readonly unknown[], tab?: string): Promise<unknown>;
  onUi(listener: (event: UiEvent) => void): () => void;
  /** Questions that wait for an answer, for a page opened after they were asked. */
  openQuestions(): readonly Extract<UiEvent, { type: 'ask' }>[];
  /** The person selected these cells: `SpreadsheetApp.getActiveRange()` of the next run. */
  selected(sheetId: number, a1: string): void;
  /** Answers `Ui.alert` or `Ui.prompt`; `text` is what was typed. */
  answer(id: string, button: AskButton, text: string): void;
  triggers(): readonly WebTrigger[];
  runTrigger(id: string): Promise<void>;
  /** Newest first. */
  runs(): readonly WebRun[];
  onRuns(listener: () => void): () => void;
  /** ISO date and time of the virtual clock. */
  now(): string;
  /** Whether the person may move the clock: not where real people get the letters. */
  readonly movesClock: boolean;
  /** Moves the clock forward to the date (`YYYY-MM-DD`, same time of day) and lets every due trigger run. */
  advanceTo(date: string): Promise<void>;
  onClock(listener: () => void): () => void;
  letters(): Promise<readonly WebLetter[]>;
  letter(id: string): Promise<WebLetterText | undefined>;
  documents(): Promise<readonly WebDocument[]>;
  documentBytes(id: string): Promise<Uint8Array | undefined>;
  onFiles(listener: () => void): () => void;
}
