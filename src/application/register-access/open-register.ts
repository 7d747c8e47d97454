import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Host } from '../ports/host';
import type { SkippedFields, WorkbookInspection, WorkbookReading } from '../ports/workbook-port';
import { decodeRegister } from '../workbook/decode-register';
import type { DecodedRegister } from '../workbook/decoded-register';
import type { SheetId } from '../workbook/sheet-id';
import { idPrefixOf, sheetOf } from '../workbook/sheets';

/** The register as one use case sees it: one reading, one day. */
export interface OpenRegister {
  readonly today: PlainDate;
  /** Local ISO time. */
  readonly now: string;
  readonly reading: WorkbookReading;
  readonly decoded: DecodedRegister;
  readonly snapshot: RegisterSnapshot;
  /** Whether a sheet is in the workbook; one that nobody looked for is believed to be there. */
  hasSheet(sheet: SheetId): boolean;
  /** Rows typed by hand have lasting ids in this reading: whoever writes has to write them too. */
  readonly givesIds: boolean;
  /** Lasting id by provisional one, when the reading gave ids: an earlier answer may have named a row by the latter. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** How to read. */
interface OpenOptions {
  readonly inspection?: WorkbookInspection | undefined;
  /** Fields that nobody will look at. */
  readonly without?: SkippedFields | undefined;
  /**
   * Gives rows typed by hand their lasting ids in this reading; whoever asks for it has to write them
   * (`commit` does). Otherwise such rows have provisional ids that hold for one reading.
   */
  readonly givesIds?: boolean;
}

/** Reads the named sheets with one call and decodes them. */
export function openRegister(
  host: Pick<Host, 'workbook' | 'clock' | 'ids'>,
  sheets: readonly SheetId[],
  { inspection, without, givesIds = false }: OpenOptions = {},
): OpenRegister {
  const reading = host.workbook.read(sheets, without);
  const { date, iso } = host.clock.now();
  const provisional = decodeRegister(reading, inspection, { asked: sheets, without, today: date });
  const mustGive = givesIds && provisional.rowsWithoutId.length > 0;
  const newId = (sheet: SheetId) => host.ids.newId(idPrefixOf(sheet));
  const decoded = mustGive
    ? decodeRegister(reading, inspection, { asked: sheets, without, today: date, newId })
    : provisional;
  return {
    today: date,
    now: iso,
    reading,
    decoded,
    snapshot: decoded.snapshot,
    hasSheet: (sheet) =>
      inspection === undefined
        ? reading.grids[sheet] !== undefined || !sheets.includes(sheet)
        : inspection.sheets.some(({ sheetId }) => sheetId === sheetOf(sheet).sheetId),
    givesIds,
    aliases: mustGive ? aliasesOf(provisional, decoded) : new Map(),
  };
}

function aliasesOf(provisional: DecodedRegister, lasting: DecodedRegister): ReadonlyMap<string, string> {
  const place = ({ sheet, row }: { readonly sheet: SheetId; readonly row: number }) => `${sheet}:${row}`;
  const ids = new Map(lasting.rowsWithoutId.map((one) => [place(one), one.id]));
  return new Map(provisional.rowsWithoutId.map((one) => [one.id, ids.get(place(one)) ?? one.id]));
}

/** Puts lasting ids in place of provisional ones, wherever they stand in an input of the page. */
export function withLastingIds<T>(input: T, aliases: ReadonlyMap<string, string>): T {
  if (aliases.size === 0) return input;
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string') return aliases.get(value) ?? value;
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = replace(inner);
    return copy;
  };
  return replace(input) as T;
}
