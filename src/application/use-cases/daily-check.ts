import { AppError } from '../app-error';
import { reportFailure } from '../failure-report';
import { withPersonalLinks } from '../links/link-letter';
import { deliver } from '../outbox/deliver';
import { clearLedger, readLedger } from '../outbox/ledger';
import { planMail } from '../outbox/plan-mail';
import { statusChanges } from '../outbox/status-changes';
import type { Host } from '../ports/host';
import { requireMethodist } from '../register-access/access';
import { readState, rememberDailyRun, rememberFailure } from '../register-access/installation-state';
import { openRegister } from '../register-access/open-register';
import type { NotificationRecord } from '../workbook/records';
import { commit } from './commit';
import { readBatchNotes } from './papers/batch-note';
import { runCheck } from './run-check';
import { SHEETS_TO_READ } from './sheets-to-read';

/**
 * The daily run: ids for rows typed by hand, verdicts, «Контроль», digests, delivery. Five calls of the Sheets API
 * at most, whatever the number of rows. Runs in the owner's name only: a trigger of somebody else retires itself.
 *
 * A run killed anywhere loses and repeats nothing: what was written is compared again, what was mailed stands in the
 * ledger.
 *
 * @throws AppError after leaving its reference in the log and on the page
 */
export function dailyCheck(host: Host): void {
  try {
    const { owner } = readState(host.properties);
    if (owner !== null && owner.email !== host.identity.email()) {
      for (const id of host.triggers.listDaily()) host.triggers.remove(id);
      return;
    }
    host.lock.runAlone(() => checkAndDeliver(host));
  } catch (error) {
    const { known, reference } = reportFailure(host, error, 'all');
    noteFailure(host, reference);
    throw known ?? new AppError('INTERNAL', { reference });
  }
}

function noteFailure({ properties }: Host, reference: string): void {
  try {
    rememberFailure(properties, reference);
  } catch {
    // The page will say that the check has not come; what went wrong must not be hidden by this.
  }
}

function checkAndDeliver(host: Host): void {
  const mails = host.lock.runExclusively(() => checkAndPlan(host));
  deliver(host, mails);
  if (readLedger(host.properties) !== null) host.lock.runExclusively(() => recordDelivery(host));
  rememberDailyRun(host.properties, host.clock.now().iso);
  // Papers that are left over are no part of the check: the program for them is evaluated only when there are any.
  if (readBatchNotes(host.properties).length > 0) host.loadOffice().continueBatch(host);
}

/** Answers the mails that this run has to deliver; their rows are in «Уведомления» already. */
function checkAndPlan(host: Host): readonly NotificationRecord[] {
  const inspection = host.workbook.inspect();
  const register = openRegister(host, SHEETS_TO_READ.check, { inspection, givesIds: true });
  const actor = host.identity.email();
  // Whoever switched the check on was a methodist then; a list that forgets him must not stop it.
  if (readState(host.properties).owner?.email !== actor) requireMethodist(host, register);
  const notes = readLedger(host.properties);
  let outgoing: readonly NotificationRecord[] = [];
  runCheck(host, register, {
    actor,
    action: 'dailyCheck',
    mailChanges(verdicts) {
      const plan = planMail(register, verdicts, { notes, actor, link: host.workbookUrl() });
      const letters = withPersonalLinks(host, register.snapshot, register.today, plan.outgoing);
      outgoing = letters.ready;
      return [...plan.changes, ...letters.refused];
    },
  });
  if (notes !== null) clearLedger(host.properties);
  return register.hasSheet('notifications') ? outgoing : [];
}

/** Rows may have moved while mails were sent: they are found anew. */
function recordDelivery(host: Host): void {
  const notes = readLedger(host.properties);
  if (notes === null) return;
  const register = openRegister(host, ['notifications']);
  commit(host, register, statusChanges(register.decoded.kept.notifications, notes, register.now));
  clearLedger(host.properties);
}
