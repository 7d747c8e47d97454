import { issueMessage } from '../../messages/issues';
import { PRODUCT_NAME, toastMessage } from '../../messages/notices';
import { AppError } from '../app-error';
import type { Host } from '../ports/host';
import type { WorkbookInspection } from '../ports/workbook-port';
import { requireMethodist } from '../register-access/access';
import { registerOwner, rememberInstaller } from '../register-access/installation-state';
import { decodeRegister } from '../workbook/decode-register';
import type { DecodedRegister } from '../workbook/decoded-register';
import { encodeChanges } from '../workbook/encode-changes';
import { installRequests } from '../workbook/install/install-requests';
import { LAYOUT_VERSION } from '../workbook/install/layout-version';
import { sampledRows } from '../workbook/install/sampled-rows';
import { SHEET_IDS, SHEETS } from '../workbook/sheets';
import { ensureDailyTrigger } from './daily-trigger';
import { journalEntry } from './journal-entry';

/**
 * Menu item «Установить»: makes the workbook a register, or brings one to the standard, with one write; makes the
 * editable template; switches the daily check on unless somebody else runs it. Run again, it changes only what is
 * amiss. A toast says what was done.
 *
 * @throws AppError NOT_ALLOWED when there is a register and the user is not its methodist, or there was one of
 *   somebody else
 */
export function installFromMenu(host: Host): void {
  const { dailyHour, done } = host.lock.runExclusively(() => prepareWorkbook(host));
  const sentences = [...done];
  if (host.documents.ensureTemplate('minutes')) sentences.push(toastMessage('templateMade'));
  sentences.push(ensureDailyTrigger(host, dailyHour));
  host.ui.toast(sentences.join(' '), PRODUCT_NAME);
}

function prepareWorkbook(host: Host): { readonly dailyHour: number; readonly done: readonly string[] } {
  const email = host.identity.email();
  if (email === '') throw new AppError('NOT_ALLOWED', { reason: 'noAccount' });
  const inspection = host.workbook.inspect();
  const isNew = !hasRegister(inspection);
  const reading = isNew ? { grids: {} } : host.workbook.read(SHEET_IDS);
  const decoded = decodeRegister(reading, inspection);
  const now = host.clock.now();
  if (isNew) refuseOthers(host, email);
  else requireMethodist(host, { decoded, today: now.date });
  const library = host.loadLibrary();
  const requests = installRequests(inspection, {
    regulations: library.regulations.map(({ regulation }) => regulation),
    norms: library.regulations.flatMap(({ norms }) => norms),
    calendar: library.calendar,
    methodistEmail: email,
    reading,
    // A workbook that is laid out anew is dressed anew as a whole.
    ...(isInstalled(inspection) ? { looks: host.workbook.look(sampledRows(inspection, reading, decoded)) } : {}),
  });
  if (requests.length > 0) {
    const entry = journalEntry(host.ids, { at: now.iso, actor: email, action: 'install' });
    host.workbook.apply([...requests, ...encodeChanges(decoded, [entry])]);
  }
  rememberInstaller(host.properties, email);
  const kept = decoded.issues
    .filter(({ code, data }) => code === 'MISSING_COLUMN' && data.found !== undefined)
    .map((issue) => toastMessage('columnKept', { sheet: issue.sheetTitle, what: issueMessage(issue) }));
  const done = [whatWasDone(decoded, isNew, requests.length), ...kept];
  return { dailyHour: decoded.snapshot.settings.dailyHour, done };
}

/** All sheets of a register were deleted: it comes back in the name of its owner only. */
function refuseOthers({ properties }: Host, email: string): void {
  const owner = registerOwner(properties);
  if (owner !== null && owner !== email) throw new AppError('NOT_ALLOWED', { reason: 'otherOwner' });
}

const isInstalled = ({ layoutVersion }: WorkbookInspection): boolean => layoutVersion === LAYOUT_VERSION;

/** Whether any of our sheets is there, by the id that we gave it or by its title. */
function hasRegister({ sheets }: WorkbookInspection): boolean {
  return SHEETS.some((ours) => sheets.some(({ sheetId, title }) => sheetId === ours.sheetId || title === ours.title));
}

function whatWasDone(decoded: DecodedRegister, isNew: boolean, requestCount: number): string {
  if (requestCount === 0) return toastMessage('upToDate');
  if (!isNew) return toastMessage('repaired');
  const added = SHEET_IDS.filter((sheet) => decoded.rowsOf(sheet) === undefined).length;
  return toastMessage('installed', { sheets: added });
}
