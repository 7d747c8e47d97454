import type { Norm } from '../norms/norm';
import type { Regulation } from '../regulations/regulation';
import type { AgendaItem } from './agenda-item';
import type { AnnualReport } from './annual-report';
import type { Assignment } from './assignment';
import type { CalendarEntry } from './calendar-entry';
import type { DocumentRecord } from './document-record';
import type { Group } from './group';
import type { HinderedTable } from './hindered-table';
import type { Job } from './job';
import type { Meeting } from './meeting';
import type { Membership } from './membership';
import type { MethodProduct } from './method-product';
import type { Organization } from './organization';
import type { Person } from './person';
import type { Petition } from './petition';
import type { Plan } from './plan';
import type { PlanItem } from './plan-item';
import type { Settings } from './settings';
import type { UnreadableRow } from './unreadable-row';
import type { Waiver } from './waiver';

/** Tables that hold the facts of a register; every row of each has a stable string `id`. */
export interface RegisterTables {
  readonly regulations: Regulation;
  readonly norms: Norm;
  readonly calendar: CalendarEntry;
  readonly organizations: Organization;
  readonly persons: Person;
  readonly jobs: Job;
  readonly groups: Group;
  readonly memberships: Membership;
  readonly plans: Plan;
  readonly planItems: PlanItem;
  readonly meetings: Meeting;
  readonly agendaItems: AgendaItem;
  readonly assignments: Assignment;
  readonly products: MethodProduct;
  readonly reports: AnnualReport;
  readonly petitions: Petition;
  readonly documents: DocumentRecord;
  readonly waivers: Waiver;
}

/** English id of a table of facts; its Russian sheet title is the workbook's business. */
export type RegisterTable = keyof RegisterTables;

/** An immutable, typed reading of the register at one moment. Order of rows has no meaning. */
export type RegisterSnapshot = {
  readonly [T in RegisterTable]: readonly RegisterTables[T][];
} & {
  readonly settings: Settings;
  /** Absent when everything was read. */
  readonly unreadable?: readonly UnreadableRow[];
  /** Absent when every column was found. */
  readonly hindered?: readonly HinderedTable[];
};
