import type { SheetDefinition } from '../sheet-definition';
import type { SheetId } from '../sheet-id';
import { agendaItemsSheet } from './agenda-items-sheet';
import { assignmentsSheet } from './assignments-sheet';
import { calendarSheet } from './calendar-sheet';
import { documentsSheet } from './documents-sheet';
import { groupsSheet } from './groups-sheet';
import { jobsSheet } from './jobs-sheet';
import { journalSheet } from './journal-sheet';
import { meetingsSheet } from './meetings-sheet';
import { membershipsSheet } from './memberships-sheet';
import { normsSheet } from './norms-sheet';
import { notificationsSheet } from './notifications-sheet';
import { organizationsSheet } from './organizations-sheet';
import { personsSheet } from './persons-sheet';
import { petitionsSheet } from './petitions-sheet';
import { planItemsSheet } from './plan-items-sheet';
import { plansSheet } from './plans-sheet';
import { productsSheet } from './products-sheet';
import { regulationsSheet } from './regulations-sheet';
import { reportsSheet } from './reports-sheet';
import { settingsSheet } from './settings-sheet';
import { summarySheet } from './summary-sheet';
import { verdictsSheet } from './verdicts-sheet';
import { waiversSheet } from './waivers-sheet';

/**
 * All sheets of the register in the order in which they stand in the workbook. A sheet refers only to sheets
 * before it, so that one pass in this order reads everything (exception: generated sheets refer to any).
 */
export const SHEETS: readonly SheetDefinition[] = [
  regulationsSheet,
  normsSheet,
  calendarSheet,
  organizationsSheet,
  personsSheet,
  jobsSheet,
  groupsSheet,
  membershipsSheet,
  plansSheet,
  planItemsSheet,
  meetingsSheet,
  agendaItemsSheet,
  assignmentsSheet,
  productsSheet,
  reportsSheet,
  petitionsSheet,
  documentsSheet,
  waiversSheet,
  verdictsSheet,
  notificationsSheet,
  journalSheet,
  summarySheet,
  settingsSheet,
];

/** Ids of all sheets, in the order of the workbook. */
export const SHEET_IDS: readonly SheetId[] = SHEETS.map(({ id }) => id);

const byId = new Map(SHEETS.map((sheet) => [sheet.id, sheet] as const));

/** Definition of a sheet. */
export function sheetOf(id: SheetId): SheetDefinition {
  const sheet = byId.get(id);
  if (sheet === undefined) throw new Error(`No such sheet: ${id}`);
  return sheet;
}

/** Beginning of the ids of a sheet's rows: «О». */
export const idPrefixOf = (id: SheetId): string => sheetOf(id).idPrefix;
