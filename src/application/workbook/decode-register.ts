import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot, RegisterTable } from '../../domain/register/register-snapshot';
import type { Settings } from '../../domain/register/settings';
import type { SkippedFields, WorkbookInspection, WorkbookReading } from '../ports/workbook-port';
import type { DecodedRegister, RowLocation } from './decoded-register';
import type { KeptRows } from './kept-rows';
import { reportContradictions } from './reading/contradiction-issues';
import { reportGroupTypes } from './reading/group-types';
import { hinderedTables } from './reading/hindered-tables';
import { reportInspection } from './reading/inspection-issues';
import { foldMissingRows } from './reading/missing-rows';
import { reportNormAudiences } from './reading/norm-audiences';
import { readSettings } from './reading/read-settings';
import { ReferenceTargets } from './reading/reference-target';
import { rowVersion } from './reading/row-version';
import { SheetIssues } from './reading/sheet-issues';
import { layoutOf, type SheetLayout, standardLayout } from './reading/sheet-layout';
import { isReadable, readSheet, type SheetRows } from './reading/sheet-reader';
import { unreadableRows } from './reading/unreadable-rows';
import { withWorkplaces } from './reading/with-workplaces';
import type { RegisterIssue } from './register-issue';
import { DEFAULT_SETTINGS } from './setting-rows';
import type { FlatRow } from './sheet-definition';
import type { SheetId } from './sheet-id';
import { SHEETS, sheetOf } from './sheets';

/** How much of a reading is decoded, and what rows without ids are called. */
export interface DecodeOptions {
  /**
   * Sheets that were asked for: one of them that the reading lacks is reported as missing. Not given: the sheets
   * of the reading, and with an inspection also all sheets that the workbook does not have.
   */
  readonly asked?: readonly SheetId[];
  /** Fields that nobody will look at: their cells are not read, and what is wrong with them is not found. */
  readonly without?: SkippedFields | undefined;
  /** Makes ids of rows typed by hand; not given: provisional ones that hold for this reading only. */
  readonly newId?: (sheet: SheetId) => string;
  /** Given: held meetings whose day contradicts it, or the day of creation of their group, are reported. */
  readonly today?: PlainDate;
}

/**
 * Reads the workbook as the register. Never throws: everything that could not be read is an issue with its cell,
 * and the rest is read. Tables whose sheets were not read are empty, references to them are believed.
 */
export function decodeRegister(
  reading: WorkbookReading,
  inspection?: WorkbookInspection,
  options: DecodeOptions = {},
): DecodedRegister {
  return new RegisterReading(reading, inspection, options);
}

class RegisterReading implements DecodedRegister {
  readonly snapshot: RegisterSnapshot;
  readonly issues: readonly RegisterIssue[];
  readonly kept: KeptRows;
  readonly rowsWithoutId: { readonly sheet: SheetId; readonly row: number; readonly id: string }[] = [];
  private readonly sheets = new Map<SheetId, SheetRows>();
  private readonly targets = new ReferenceTargets(sheetOf);
  private readonly settingRows: ReadonlyMap<keyof Settings, number>;
  readonly nameOf = this.targets.nameOf;

  constructor(
    reading: WorkbookReading,
    inspection: WorkbookInspection | undefined,
    private readonly options: DecodeOptions,
  ) {
    const log: RegisterIssue[] = [];
    const asked = options.asked === undefined ? null : new Set(options.asked);
    let settings = DEFAULT_SETTINGS;
    this.settingRows = new Map();
    for (const definition of SHEETS) {
      const inspected = inspection?.sheets.find(({ sheetId }) => sheetId === definition.sheetId);
      const issues = new SheetIssues(log, definition.id, inspected?.title ?? definition.title);
      const grid = reading.grids[definition.id];
      if (grid === undefined) {
        const absent = asked === null ? inspection !== undefined && inspected === undefined : asked.has(definition.id);
        if (absent) issues.ofSheet('error', 'MISSING_SHEET', { title: definition.title });
        continue;
      }
      const layout = layoutOf(definition, grid, issues);
      const rows = readSheet(layout, grid, {
        targets: this.targets,
        issues,
        newRowId: (row) => this.newRowId(definition.id, row),
        without: options.without?.[definition.id] ?? [],
      });
      this.sheets.set(definition.id, rows);
      this.publish(definition.id, rows);
      if (inspected !== undefined) reportInspection(layout, inspected, issues);
      if (definition.id !== 'settings') continue;
      const read = readSettings(rows, issues);
      settings = read.settings;
      this.settingRows = read.rowOf;
    }
    const unreadable = unreadableRows(log, this.sheets, this.targets);
    const hindered = hinderedTables(log);
    this.snapshot = this.tables(
      SHEETS.filter(({ generated, id }) => !generated && id !== 'settings').map(({ id }) => id),
      {
        settings,
        ...(unreadable.length === 0 ? {} : { unreadable }),
        ...(hindered.length === 0 ? {} : { hindered }),
      },
    ) as unknown as RegisterSnapshot;
    this.compareRows(log, inspection);
    this.issues = foldMissingRows(withWorkplaces(log, this.targets, this.sheets.get('jobs')?.rows ?? []));
    this.kept = this.tables(['verdicts', 'notifications', 'journal', 'summary'], {}) as unknown as KeptRows;
  }

  locate(sheet: SheetId, id: string): RowLocation | undefined {
    const row = this.rowNumber(sheet, id);
    return row === undefined ? undefined : { row };
  }

  versionOf(sheet: SheetId, id: string): string | undefined {
    const row = this.rowNumber(sheet, id);
    const rows = this.sheets.get(sheet);
    return row === undefined || rows === undefined ? undefined : rowVersion(rows.layout, rows.grid.values[row] ?? []);
  }

  layoutOf(sheet: SheetId): SheetLayout {
    const layout = this.sheets.get(sheet)?.layout;
    return layout === undefined || layout.headerRow < 0 ? standardLayout(sheetOf(sheet)) : layout;
  }

  rowsOf(sheet: SheetId): SheetRows | undefined {
    return this.sheets.get(sheet);
  }

  labelOf(sheet: SheetId, id: string): string {
    return this.targets.of(sheet as RegisterTable).labelOf(id);
  }

  private rowNumber(sheet: SheetId, id: string): number | undefined {
    if (sheet === 'settings') return this.settingRows.get(id as keyof Settings);
    const rows = this.sheets.get(sheet);
    const index = rows?.byId.get(id);
    return index === undefined ? rows?.leftOut.get(id) : rows?.rowNumbers[index];
  }

  private newRowId(sheet: SheetId, row: number): string {
    const { newId } = this.options;
    return newId === undefined ? `${sheetOf(sheet).idPrefix}-строка-${row + 1}` : newId(sheet);
  }

  private compareRows(log: RegisterIssue[], inspection: WorkbookInspection | undefined): void {
    const { today } = this.options;
    const issuesOf = ({ layout }: SheetRows) => {
      const { id, sheetId, title } = layout.definition;
      const inspected = inspection?.sheets.find((sheet) => sheet.sheetId === sheetId);
      return new SheetIssues(log, id, inspected?.title ?? title);
    };
    const groups = this.sheets.get('groups');
    if (groups !== undefined) reportGroupTypes(groups, this.snapshot.regulations, issuesOf(groups));
    const norms = this.sheets.get('norms');
    if (norms !== undefined) reportNormAudiences(norms, issuesOf(norms));
    const meetings = this.sheets.get('meetings');
    if (today === undefined || meetings === undefined) return;
    reportContradictions(this.snapshot, today, meetings, issuesOf(meetings));
  }

  /** Lets later sheets refer to the rows of this one. */
  private publish(sheet: SheetId, read: SheetRows): void {
    const definition = read.layout.definition;
    for (const index of read.withoutId) {
      this.rowsWithoutId.push({ sheet, row: read.rowNumbers[index] ?? 0, id: String(read.rows[index]?.id) });
    }
    // References to a sheet of which no row can be read are believed: the cause is reported once.
    if (definition.nameOf === null || !isReadable(read.layout)) return;
    this.targets.of(sheet as RegisterTable).attach(read);
  }

  private tables(sheets: readonly SheetId[], start: FlatRow): FlatRow {
    const tables = start;
    for (const sheet of sheets) {
      const read = this.sheets.get(sheet);
      const { assemble } = sheetOf(sheet);
      const rows = read?.rows ?? [];
      tables[sheet] = assemble === null ? rows : rows.map(assemble);
    }
    return tables;
  }
}
