import type { Verdict } from '../../domain/verdicts/verdict';
import { notificationError } from '../../messages/commands';
import type { OpenRegister } from '../use-cases/open-register';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { type DigestContext, digestRows } from './digest-rows';
import type { LedgerNotes } from './ledger';
import { statusChanges } from './status-changes';

/** What a daily run writes into «Уведомления» before it sends, and what it will send. */
export interface MailPlan {
  readonly changes: readonly RowChange[];
  readonly outgoing: readonly NotificationRecord[];
}

/** What the plan cannot know from the register. */
export interface MailContext extends DigestContext {
  /** Left by an interrupted run. */
  readonly notes: LedgerNotes | null;
}

/**
 * Plans the mails of a day: results that an interrupted run left in the ledger, today's digests (one a
 * day at most, and only when they say something new), and what is to be delivered now, oldest first.
 *
 * While mail is switched off digests are kept for reading, and nothing waits.
 */
export function planMail(register: OpenRegister, verdicts: readonly Verdict[], context: MailContext): MailPlan {
  const { notes } = context;
  const { snapshot, decoded, now } = register;
  const { mailEnabled } = snapshot.settings;
  const existing = decoded.kept.notifications;
  const recovered = notes === null ? [] : statusChanges(existing, notes, now);
  const settled = new Map(recovered.map((change) => [change.kind === 'update' ? change.id : '', change]));
  const waiting = existing.filter(({ id, status }) => status === 'toSend' && !hasLeft(settled.get(id)));

  const digests = digestRows(register, verdicts, context);
  const inserts = digests.map((row): RowChange => ({ kind: 'insert', sheet: 'notifications', row: { ...row } }));
  if (mailEnabled) {
    const outgoing = [...waiting, ...digests.filter(({ status }) => status === 'toSend')];
    return { changes: [...recovered, ...inserts], outgoing };
  }
  const stopped = waiting.map(
    ({ id }): RowChange => ({
      kind: 'update',
      sheet: 'notifications',
      id,
      fields: { status: 'suppressed', error: notificationError('off') },
    }),
  );
  return { changes: [...recovered, ...stopped, ...inserts], outgoing: [] };
}

/** Whether the ledger gave the row a status that takes it out of the queue. */
function hasLeft(change: RowChange | undefined): boolean {
  return change?.kind === 'update' && change.fields.status !== 'toSend';
}
