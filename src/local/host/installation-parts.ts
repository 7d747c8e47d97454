import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DriveService } from '../drive/drive-service';
import type { InstallationOptions } from '../installation';
import { MailService } from '../mail/mail-service';
import { OutboxFolder } from '../mail/outbox-folder';
import { SmtpDelivery } from '../mail/smtp-delivery';
import { openClock } from '../triggers/kept-clock';
import type { Trigger } from '../triggers/trigger';
import { TriggerStore } from '../triggers/trigger-store';
import type { VirtualClock } from '../triggers/virtual-clock';
import { DailyQuotas, type QuotaUse } from './daily-quota';
import { FaultPlan } from './faults';
import { JsonFile } from './json-file';
import { CONSUMER_LIMITS, type Limits } from './limits';
import { type Manifest, readManifest } from './manifest';
import type { OperationTable } from './operation';
import { RunJournal } from './run-journal';
import { cacheOperations } from './services/cache-operations';
import { driveOperations } from './services/drive-operations';
import { htmlOperations } from './services/html-operations';
import { lockOperations } from './services/lock-operations';
import { LockTable } from './services/lock-table';
import { mailOperations } from './services/mail-operations';
import { type PropertyStores, propertyOperations } from './services/property-operations';
import { scriptAppOperations } from './services/script-app-operations';
import { sessionOperations } from './services/session-operations';
import type { SheetsBackend } from './services/sheets-backend';
import { sheetsOperations } from './services/sheets-operations';
import { spreadsheetOperations } from './services/spreadsheet-operations';
import { uiOperations } from './services/ui-operations';
import { utilitiesOperations } from './services/utilities-operations';
import { WindowState } from './services/window-state';

/** Everything of an installation that lives on the main thread, not yet put to work. */
interface InstallationParts {
  readonly scriptId: string;
  readonly manifest: Manifest;
  readonly limits: Limits;
  readonly clock: VirtualClock;
  readonly window: WindowState;
  readonly locks: LockTable;
  readonly faults: FaultPlan;
  readonly quotas: DailyQuotas;
  readonly journal: RunJournal;
  readonly properties: JsonFile<PropertyStores>;
  readonly drive: DriveService;
  readonly mail: MailService;
  readonly smtp: SmtpDelivery | null;
  readonly triggers: TriggerStore;
}

function scriptIdOf(file: JsonFile<{ scriptId: string }>): string {
  if (file.value.scriptId === '') {
    file.value = { scriptId: `local-${randomUUID()}` };
    file.save();
  }
  return file.value.scriptId;
}

/**
 * The time zone that people chose: of the workbook. The manifest's one is the same in every copy of the program and
 * stays what `Session.getScriptTimeZone()` and `Date` tell the script.
 */
function zoneOf(workbook: SheetsBackend): string | undefined {
  const { properties } = workbook.get(workbook.spreadsheetId, { fields: 'properties.timeZone' }) as {
    readonly properties?: { readonly timeZone?: string };
  };
  return properties?.timeZone;
}

/** Opens what lies in the data folder. */
export function openParts(options: InstallationOptions): InstallationParts {
  const { dataDir, bundleDir, today, smtp: server } = options;
  const own = (name: string) => join(dataDir, '.metodset', name);
  const manifest = readManifest(bundleDir);
  const timeZone = zoneOf(options.workbook) ?? manifest.timeZone;
  const limits: Limits = { ...CONSUMER_LIMITS, ...options.limits };
  const frozen = options.frozenClock ?? false;
  const forget = options.realTime ?? false;
  const clock = openClock(own('clock.json'), {
    ...{ timeZone, frozen, forget },
    ...(today === undefined ? {} : { today }),
  });
  const quotas = new DailyQuotas(new JsonFile<QuotaUse>(own('quotas.json'), {}));
  const isRealTime = () => !clock.isShifted;
  const unrecorded = server ? 'unsure' : 'kept';
  const outbox = new OutboxFolder(join(dataDir, 'outbox'), own('letters.json'), timeZone, unrecorded);
  const smtp = server ? new SmtpDelivery(outbox, server, { isAllowed: isRealTime }) : null;
  return {
    scriptId: scriptIdOf(new JsonFile(own('installation.json'), { scriptId: '' })),
    manifest,
    limits,
    clock,
    window: new WindowState(options.answerAtOnce ?? (({ buttons }) => ({ button: buttons[0] ?? 'CLOSE', text: '' }))),
    locks: new LockTable(),
    faults: new FaultPlan(),
    quotas,
    journal: new RunJournal(own('runs.jsonl')),
    properties: new JsonFile<PropertyStores>(own('properties.json'), {}),
    drive: new DriveService({
      root: join(dataDir, 'documents'),
      indexPath: own('documents.json'),
      now: () => clock.now(),
      ...(options.documentLink ? { linkOf: options.documentLink } : {}),
      ...(options.soffice === undefined ? {} : { soffice: options.soffice }),
    }),
    mail: new MailService(outbox, quotas, limits, smtp, isRealTime),
    smtp,
    triggers: new TriggerStore(new JsonFile<readonly Trigger[]>(own('triggers.json'), []), limits.triggersPerUser),
  };
}

/** Every operation that scripts of this installation can call. */
export function operationsOf(parts: InstallationParts, options: InstallationOptions): OperationTable {
  const { manifest, limits, window, locks, quotas, properties, drive, mail, triggers, scriptId } = parts;
  const { timeZone, scopes } = manifest;
  return {
    ...sheetsOperations(options.workbook, limits),
    ...spreadsheetOperations(options.workbook, window, options.workbookUrl ?? (() => '')),
    ...driveOperations(drive, quotas, limits),
    ...mailOperations(mail),
    ...uiOperations(window),
    ...propertyOperations(properties, quotas, limits),
    ...cacheOperations(limits),
    ...lockOperations(locks),
    ...sessionOperations({ timeZone, locale: 'ru', scopes, scriptId }),
    ...utilitiesOperations(options.uuid ?? (() => randomUUID())),
    ...htmlOperations(options.bundleDir),
    ...scriptAppOperations(triggers, manifest, options.serviceUrl ?? (() => null)),
  };
}
