import { isAppError } from '../app-error';
import type { Host } from '../ports/host';
import type { NotificationRecord } from '../workbook/records';
import { ledgerWriter } from './ledger';

/** A run lasts at most six minutes; statuses need the rest of it (apps-script/guides/services/quotas). */
const TIME_FOR_MAIL = 4.5 * 60_000;

/** How a delivery ended. */
interface DeliveryReport {
  readonly sent: number;
  readonly failed: number;
  /** Mails left for the next run: no quota or no time. */
  readonly waiting: number;
}

/**
 * Sends mails in the order given, noting each in the ledger before it leaves. Stops at the day's quota and at the
 * end of the run's time; a mail that is refused does not stop the others.
 */
export function deliver(
  host: Pick<Host, 'mail' | 'properties' | 'clock'>,
  mails: readonly NotificationRecord[],
): DeliveryReport {
  const report = { sent: 0, failed: 0, waiting: mails.length };
  if (mails.length === 0) return report;
  const ledger = ledgerWriter(host.properties);
  const quota = host.mail.remainingQuota();
  let begun = false;
  for (const mail of mails) {
    if (report.sent >= quota || host.clock.runningFor() > TIME_FOR_MAIL) break;
    ledger.begin(mail.id);
    begun = true;
    try {
      host.mail.send({ to: mail.email, subject: mail.subject, body: mail.body, htmlBody: null });
    } catch (error) {
      if (isAppError(error) && error.code === 'QUOTA_EXCEEDED') {
        ledger.withdrawn();
        break;
      }
      ledger.failed(isAppError(error) ? String(error.details.reason ?? 'service') : 'service');
      report.failed += 1;
      report.waiting -= 1;
      continue;
    }
    ledger.succeeded();
    report.sent += 1;
    report.waiting -= 1;
  }
  if (begun) ledger.finish();
  return report;
}
