import { mailDays } from '../../domain/reminders/plan-digests';
import type { Verdict } from '../../domain/verdicts/verdict';
import { notificationError } from '../../messages/commands';
import type { OpenRegister } from '../register-access/open-register';
import type { NotificationRecord } from '../workbook/records';
import type { RowChange } from '../workbook/row-change';
import { type DigestContext, digestRows } from './digest-rows';
import type { LedgerNotes } from './ledger';
import { isAsWritten } from './seal';
import { statusChanges } from './status-changes';

/** What a daily run writes into «Уведомления» before it sends, and what it will send. */
interface MailPlan {
  readonly changes: readonly RowChange[];
  readonly outgoing: readonly NotificationRecord[];
}

/** What the plan cannot know from the register. */
interface MailContext extends DigestContext {
  /** Left by an interrupted run. */
  readonly notes: LedgerNotes | null;
}

/**
 * Plans the mails of a day: results that an interrupted run left in the ledger, today's digests (one a
 * day at most, and only when they say something new), and what is to be delivered now, oldest first. A waiting row
 * that the program did not write so, or whose address is nobody's here, is refused: the sheet is no way to send
 * mail in the name of a methodist.
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
  if (!mailEnabled) {
    const stopped = waiting.map(({ id }) => statusChange(id, 'suppressed', 'off'));
    return { changes: [...recovered, ...stopped, ...inserts], outgoing: [] };
  }
  const isKnown = knownAddresses(register, context.actor);
  const outgoing: NotificationRecord[] = [];
  const refused: RowChange[] = [];
  for (const row of waiting) {
    const reason = refusal(row, isKnown);
    if (reason === null) outgoing.push(row);
    else refused.push(statusChange(row.id, 'failed', reason));
  }
  outgoing.push(...digests.filter(({ status }) => status === 'toSend'));
  // What waits since a working day waits over the days off too.
  const leavesToday = mailDays(snapshot).isWorkingDay(register.today);
  return { changes: [...recovered, ...refused, ...inserts], outgoing: leavesToday ? outgoing : [] };
}

/** Why a row must not leave; `null`: it may. */
function refusal(row: NotificationRecord, isKnown: (email: string) => boolean): string | null {
  if (!isAsWritten(row)) return 'altered';
  return isKnown(row.email) ? null : 'notListed';
}

/** Addresses of people of the register and of methodists; of whoever runs the check while «Настройки» name none. */
function knownAddresses({ snapshot }: OpenRegister, actor: string): (email: string) => boolean {
  const { methodistEmails } = snapshot.settings;
  const known = new Set(snapshot.persons.map(({ email }) => email.trim().toLowerCase()));
  for (const email of methodistEmails.length === 0 ? [actor] : methodistEmails) known.add(email);
  known.delete('');
  return (email) => known.has(email.trim().toLowerCase());
}

function statusChange(id: string, status: NotificationRecord['status'], reason: string): RowChange {
  return { kind: 'update', sheet: 'notifications', id, fields: { status, error: notificationError(reason) } };
}

/** Whether the ledger gave the row a status that takes it out of the queue. */
function hasLeft(change: RowChange | undefined): boolean {
  return change?.kind === 'update' && change.fields.status !== 'toSend';
}
