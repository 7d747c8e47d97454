import type { PlainDate } from '../calendar/plain-date';
import { buildCalendarBook } from '../calendar/school-calendar';
import { schoolYearOf } from '../calendar/school-year';
import type { WorkingDays } from '../calendar/working-days';
import { normKindById } from '../norms/catalogue';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Verdict } from '../verdicts/verdict';
import { DIGEST_SECTIONS, type Digest, type DigestItem, type DigestSection } from './digest';
import { daysLeftForReminder, REMINDER_DAYS, reminderStage } from './reminder-stage';
import { situationKey } from './situation-key';

const METHODISTS = 'methodists';
const FIRST_STEP = REMINDER_DAYS[0] ?? 0;

/** Done, though late: nothing is left to do. */
function isSettled(verdict: Verdict): boolean {
  return verdict.reason.code.endsWith('.late');
}

/** A past year in which nothing can be made good any more: last winter's meeting will not be held. */
function isBeyondRepair(verdict: Verdict, asOf: PlainDate): boolean {
  return verdict.schoolYear < schoolYearOf(asOf) && normKindById(verdict.kind)?.curableLater !== true;
}

function sectionOf(verdict: Verdict, asOf: PlainDate, days: WorkingDays): DigestSection | null {
  if (verdict.severity === 'info' || isSettled(verdict) || isBeyondRepair(verdict, asOf)) return null;
  switch (verdict.outcome) {
    case 'violated':
      return 'overdue';
    case 'atRisk':
      return 'soon';
    case 'cantTell':
      return 'data';
    case 'pending': {
      if (verdict.due === null || verdict.period.from > asOf) return null;
      return daysLeftForReminder(verdict.due.date, asOf, days) <= FIRST_STEP ? 'soon' : null;
    }
    default:
      return null;
  }
}

function itemOrder(a: DigestItem, b: DigestItem): number {
  const section = DIGEST_SECTIONS.indexOf(a.section) - DIGEST_SECTIONS.indexOf(b.section);
  if (section !== 0) return section;
  const first = `${a.verdict.due?.date ?? '9999'}|${a.verdict.key}`;
  const second = `${b.verdict.due?.date ?? '9999'}|${b.verdict.key}`;
  return first < second ? -1 : first > second ? 1 : 0;
}

function makeDigest(
  recipient: string,
  personId: string | null,
  emails: readonly string[],
  day: PlainDate,
  items: readonly DigestItem[],
  unreachable: readonly string[],
): Digest {
  const texts = items.map(({ verdict, stage }) => `${verdict.key}|${verdict.outcome}|${verdict.reason.code}|${stage}`);
  return {
    recipient,
    personId,
    emails,
    day,
    dayKey: `${recipient}|${day}`,
    situationKey: `${recipient}|${situationKey([...texts, ...unreachable])}`,
    items: [...items].sort(itemOrder),
    unreachable,
  };
}

/** What is told to whom, before letters are made of it. */
interface Mailing {
  readonly byPerson: Map<string, DigestItem[]>;
  readonly forMethodists: DigestItem[];
}

/**
 * A person gets what they have to do. The methodists get what is theirs, and of everybody's only what has gone
 * wrong or cannot be told: what merely comes nearer is for the person who acts.
 */
function sortItems(verdicts: readonly Verdict[], asOf: PlainDate, days: WorkingDays): Mailing {
  const byPerson = new Map<string, DigestItem[]>();
  const forMethodists: DigestItem[] = [];
  for (const verdict of verdicts) {
    const section = sectionOf(verdict, asOf, days);
    if (section === null) continue;
    const item = { section, verdict, stage: reminderStage(verdict, asOf, days) };
    const { personId } = verdict.responsible;
    if (personId === null || section !== 'soon') forMethodists.push(item);
    if (personId === null) continue;
    const list = byPerson.get(personId);
    if (list === undefined) byPerson.set(personId, [item]);
    else list.push(item);
  }
  return { byPerson, forMethodists };
}

/**
 * Plans the letters of a day: one per person who has something to do, and one for the methodists. People without an
 * e-mail get none and are named to the methodists, with what they would have been told.
 *
 * Which of the letters really go out depends on what went before: `digestsToSend`.
 */
export function planDigests(verdicts: readonly Verdict[], snapshot: RegisterSnapshot, asOf: PlainDate): Digest[] {
  const days = buildCalendarBook(snapshot.calendar).of('').workingDays(5);
  const emails = new Map(snapshot.persons.map(({ id, email }) => [id, email.trim()]));
  const { byPerson, forMethodists } = sortItems(verdicts, asOf, days);
  const digests: Digest[] = [];
  const unreachable: string[] = [];
  const told = new Set(forMethodists);
  for (const personId of [...byPerson.keys()].sort()) {
    const items = byPerson.get(personId) ?? [];
    const email = emails.get(personId) ?? '';
    if (email !== '') {
      digests.push(makeDigest(`person:${personId}`, personId, [email], asOf, items, []));
      continue;
    }
    unreachable.push(personId);
    for (const item of items) told.add(item);
  }
  if (told.size > 0) {
    const addresses = snapshot.settings.methodistEmails;
    digests.push(makeDigest(METHODISTS, null, addresses, asOf, [...told], unreachable));
  }
  return digests;
}
