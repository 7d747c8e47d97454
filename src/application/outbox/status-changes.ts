import { notificationError } from '../../messages/commands';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import type { LedgerNotes } from './ledger';

/** A refusal by the service may pass; a wrong address does not. */
const ATTEMPTS = 3;

/**
 * Turns the notes of a mail run into statuses of «Уведомления». Rows that have their status already are left alone,
 * so notes may be applied twice. The mail noted as being sent is in doubt: it is shown and never sent again.
 */
export function statusChanges(
  rows: readonly NotificationRecord[],
  notes: LedgerNotes,
  now: string,
): readonly RowChange[] {
  const sent = new Set(notes.sent);
  const failed = new Map(Object.entries(notes.failed));
  const changes: RowChange[] = [];
  for (const row of rows) {
    if (row.status !== 'toSend') continue;
    const fields = statusFields(row, { sent, failed, sending: notes.sending }, now);
    if (fields !== null) changes.push({ kind: 'update', sheet: 'notifications', id: row.id, fields });
  }
  return changes;
}

interface Results {
  readonly sent: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, string>;
  readonly sending: string | null;
}

function statusFields(
  row: NotificationRecord,
  { sent, failed, sending }: Results,
  now: string,
): Partial<NotificationRecord> | null {
  const attempts = (row.attempts ?? 0) + 1;
  if (sent.has(row.id)) return { status: 'sent', sentAt: now, attempts, error: '' };
  if (sending === row.id) return { status: 'inDoubt', attempts, error: notificationError('inDoubt') };
  const reason = failed.get(row.id);
  if (reason === undefined) return null;
  const isFinal = reason === 'recipient' || attempts >= ATTEMPTS;
  return { status: isFinal ? 'failed' : 'toSend', attempts, error: notificationError(reason) };
}
