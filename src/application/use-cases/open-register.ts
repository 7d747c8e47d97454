import type { PlainDate } from '../../domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Host } from '../ports/host';
import type { WorkbookInspection, WorkbookReading } from '../ports/workbook-port';
import { decodeRegister } from '../workbook/decode-register';
import type { DecodedRegister } from '../workbook/decoded-register';
import type { SheetId } from '../workbook/sheet-id';

/** The register as one use case sees it: one reading, one day. */
export interface OpenRegister {
  readonly today: PlainDate;
  readonly now: string;
  readonly reading: WorkbookReading;
  readonly decoded: DecodedRegister;
  readonly snapshot: RegisterSnapshot;
}

/** Reads the named sheets with one call and decodes them. */
export function openRegister(
  host: Pick<Host, 'workbook' | 'clock'>,
  sheets: readonly SheetId[],
  inspection?: WorkbookInspection,
): OpenRegister {
  const reading = host.workbook.read(sheets);
  const { date, iso } = host.clock.now();
  const decoded = inspection === undefined ? decodeRegister(reading) : decodeRegister(reading, inspection);
  return { today: date, now: iso, reading, decoded, snapshot: decoded.snapshot };
}
