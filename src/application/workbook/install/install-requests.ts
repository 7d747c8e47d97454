import type { Norm } from '../../../domain/norms/norm';
import type { CalendarEntry } from '../../../domain/register/calendar-entry';
import type { Settings } from '../../../domain/register/settings';
import type { Regulation } from '../../../domain/regulations/regulation';
import { AppError } from '../../app-error';
import type { SheetLook, WorkbookInspection, WorkbookReading } from '../../ports/workbook-port';
import { decodeRegister } from '../decode-register';
import { encodeChanges } from '../encode-changes';
import type { RowChange } from '../row-change';
import { DEFAULT_SETTINGS, SETTING_DEFINITIONS } from '../setting-rows';
import { settingText } from '../setting-text';
import type { SheetId } from '../sheet-id';
import { SHEETS } from '../sheets';
import type { SheetsRequest } from '../sheets-request';
import { LAYOUT_KEY, LAYOUT_VERSION } from './layout-version';
import { MIGRATIONS } from './migrations';
import { type Migration, pendingMigrations } from './migrations/migration';
import { planSheet, type SheetPlan } from './sheet-plan';
import {
  bodyRequests,
  conditionalFormatRequests,
  filterRequest,
  headerRequests,
  placedColumns,
  protectionRequests,
  widthRequests,
} from './sheet-style';
import { type SpoiltLooks, spoiltLooks } from './spoilt-looks';
import { validationRequests } from './validation-rules';

/** What a new register holds, and what is known of the one that stands. */
export interface InstallOptions {
  readonly regulations: readonly Regulation[];
  readonly norms: readonly Norm[];
  readonly calendar: readonly CalendarEntry[];
  /** Values for a new «Настройки» that differ from the defaults. */
  readonly settings?: Partial<Settings>;
  /** Becomes the first methodist of a new register; empty: nobody is named. */
  readonly methodistEmail: string;
  /** Reading of all sheets of the register that exist; may be absent only when none does. */
  readonly reading?: WorkbookReading;
  /** How rows of the sheets look (`sampledRows`): notes, formats and drop-downs that are gone are set anew. */
  readonly looks?: ReadonlyMap<SheetId, SheetLook>;
  readonly migrations?: readonly Migration[];
}

/**
 * Requests that make the workbook a register, or bring a register to the standard; empty when nothing is to do.
 *
 * Missing sheets and columns are added (columns at the end), looks are repaired; rows, people's own columns and
 * their order, widths and titles of other sheets are never touched. Built-in regulations are written into a new
 * sheet only: what people have changed or removed stays so.
 * @throws AppError COMMAND_REFUSED with `reason: 'NEWER_LAYOUT'` when a newer program has installed the workbook
 *   (words: `newerLayoutMessage`).
 */
export function installRequests(inspection: WorkbookInspection, options: InstallOptions): SheetsRequest[] {
  const installed = inspection.layoutVersion;
  if (installed !== null && installed > LAYOUT_VERSION) {
    throw new AppError('COMMAND_REFUSED', { reason: 'NEWER_LAYOUT', installed, known: LAYOUT_VERSION });
  }
  const reading = options.reading ?? { grids: {} };
  const plans = SHEETS.map((definition, index) =>
    planSheet(definition, index, inspection, reading.grids[definition.id]),
  );
  const isRestyled = installed !== LAYOUT_VERSION;
  const layouts = new Map(plans.map(({ layout }) => [layout.definition.id, layout] as const));
  const hasNewColumns = plans.some(({ added }) => added.size > 0);
  const spoilt = plans.map(({ layout }) => spoiltLooks(layout, layouts, options.looks?.get(layout.definition.id)));
  return [
    ...migrationRequests(inspection, reading, options),
    ...plans.flatMap(({ requests }) => requests),
    ...plans.flatMap((plan, index) => dressRequests(plan, isRestyled, spoilt[index])),
    // A new column of labels changes the drop-downs of other sheets: all rules are set anew.
    ...plans.flatMap(({ layout }, index) =>
      validationRequests(layout, layouts, isRestyled || hasNewColumns ? undefined : spoilt[index]?.rules),
    ),
    ...rowRequests(plans, reading, options),
    ...emptyFirstSheet(inspection),
    ...versionRequests(installed),
  ];
}

function migrationRequests(
  inspection: WorkbookInspection,
  reading: WorkbookReading,
  { migrations = MIGRATIONS }: InstallOptions,
): readonly SheetsRequest[] {
  const { layoutVersion } = inspection;
  if (layoutVersion === null) return [];
  return pendingMigrations(migrations, layoutVersion, LAYOUT_VERSION).flatMap((migration) =>
    migration.requests(inspection, reading),
  );
}

function dressRequests(
  { layout, found, added }: SheetPlan,
  isRestyled: boolean,
  spoilt: SpoiltLooks | undefined,
): SheetsRequest[] {
  const columns = placedColumns(layout);
  const fresh = columns.filter(({ position }) => added.has(position));
  const dressed = (gone: ReadonlySet<number> | undefined) =>
    columns.filter(({ position }) => isRestyled || added.has(position) || gone?.has(position));
  const isColourless = found === undefined || found.conditionalFormatCount === 0;
  return [
    ...headerRequests(layout, dressed(spoilt?.headers)),
    ...bodyRequests(layout, dressed(spoilt?.bodies)),
    ...widthRequests(layout, fresh),
    ...protectionRequests(layout, found),
    ...(isColourless ? conditionalFormatRequests(layout) : []),
    ...(found?.hasFilter === true ? [] : [filterRequest(layout)]),
  ];
}

/** Rows of new sheets, and settings that an older «Настройки» lacks. */
function rowRequests(plans: readonly SheetPlan[], reading: WorkbookReading, options: InstallOptions): SheetsRequest[] {
  const fresh = new Set(plans.filter(({ found }) => found === undefined).map(({ layout }) => layout.definition.id));
  const changes: RowChange[] = [];
  const insert = (sheet: SheetId, rows: readonly object[]): void => {
    if (!fresh.has(sheet)) return;
    for (const row of rows) changes.push({ kind: 'insert', sheet, row: { ...row } });
  };
  insert('regulations', options.regulations);
  insert('norms', options.norms);
  insert('calendar', options.calendar);
  const methodistEmails = options.methodistEmail === '' ? [] : [options.methodistEmail];
  const settings: Settings = { ...DEFAULT_SETTINGS, methodistEmails, ...options.settings };
  const decoded = decodeRegister(reading);
  for (const { field, title, explanation } of SETTING_DEFINITIONS) {
    if (decoded.locate('settings', field) !== undefined) continue;
    // Defaults are written for people to see; a setting added later means its default. An empty «Методисты» would
    // open the register to everyone: a row that was deleted comes back with a name.
    const isChosen = fresh.has('settings') || field === 'methodistEmails';
    const value = settingText(field, isChosen ? settings[field] : DEFAULT_SETTINGS[field]);
    changes.push({ kind: 'insert', sheet: 'settings', row: { id: title, value, explanation } });
  }
  return encodeChanges(decoded, changes);
}

const FIRST_SHEET = /^(лист|sheet)\s?1$/i;

/** The sheet that every new workbook has is removed when it is known to be empty. */
function emptyFirstSheet(inspection: WorkbookInspection): SheetsRequest[] {
  return inspection.sheets
    .filter(({ title, isEmpty }) => FIRST_SHEET.test(title) && isEmpty === true)
    .map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
}

function versionRequests(installed: number | null): SheetsRequest[] {
  const metadataValue = String(LAYOUT_VERSION);
  if (installed === LAYOUT_VERSION) return [];
  if (installed === null) {
    const location = { spreadsheet: true };
    const metadata = { metadataKey: LAYOUT_KEY, metadataValue, location, visibility: 'DOCUMENT' };
    return [{ createDeveloperMetadata: { developerMetadata: metadata } }];
  }
  return [
    {
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey: LAYOUT_KEY } }],
        developerMetadata: { metadataValue },
        fields: 'metadataValue',
      },
    },
  ];
}
