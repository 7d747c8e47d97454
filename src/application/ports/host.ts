import type { RegulationLibrary } from '../../domain/regulations/library';
import type { CommandLibrary } from '../commands/command-library';
import type { DocumentEngine } from '../documents/document-engine';
import type { ImportEngine } from '../import/import-engine';
import type { Office } from '../office/office';
import type { RequestChecks } from '../rpc/request-checks';
import type { CachePort } from './cache-port';
import type { ClockPort } from './clock-port';
import type { DocumentPort } from './document-port';
import type { IdPort } from './id-port';
import type { IdentityPort } from './identity-port';
import type { LinkPort } from './link-port';
import type { LockPort } from './lock-port';
import type { LogPort } from './log-port';
import type { MailPort } from './mail-port';
import type { PagePartPort } from './page-part-port';
import type { PropertyPort } from './property-port';
import type { TriggerPort } from './trigger-port';
import type { UiPort } from './ui-port';
import type { WorkbookPort } from './workbook-port';

/** Everything of the world that the application needs: one set of adapters. */
export interface Host {
  readonly workbook: WorkbookPort;
  readonly documents: DocumentPort;
  readonly mail: MailPort;
  readonly lock: LockPort;
  readonly properties: PropertyPort;
  readonly cache: CachePort;
  readonly clock: ClockPort;
  readonly ids: IdPort;
  readonly identity: IdentityPort;
  readonly ui: UiPort;
  readonly triggers: TriggerPort;
  readonly log: LogPort;
  readonly pageParts: PagePartPort;
  readonly links: LinkPort;
  /** Address of the workbook for links in mails. */
  workbookUrl(): string;
  /** Evaluates the document engine on first use: it is the heaviest part of the program and rarely needed. */
  loadEngine(): DocumentEngine;
  /** Evaluates the shipped regulations on first use: only an installation and the wizard need them. */
  loadLibrary(): RegulationLibrary;
  /** Evaluates the import of lists on first use. */
  loadImport(): ImportEngine;
  /** Evaluates the forms and their commands on first use. */
  loadCommands(): CommandLibrary;
  /** Evaluates rare procedures and the installation on first use. */
  loadOffice(): Office;
  /** Evaluates the checks of what arrives from outside on first use. */
  loadRequestChecks(): RequestChecks;
}
