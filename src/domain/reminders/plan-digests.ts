import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { buildCalendarBook } from '../calendar/school-calendar';
import { schoolYearOf } from '../calendar/school-year';
import type { WorkingDays } from '../calendar/working-days';
import { normKindById } from '../norms/catalogue';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Verdict } from '../verdicts/verdict';
import { DIGEST_SECTIONS, type Digest, type DigestItem, type DigestSection, type SentDigest } from './digest';
import { reminderStage } from './reminder-stage';
import { topicCode } from './topic-code';

const METHODISTS = 'methodists';

/** Codes stand in one cell of the ledger, which holds 50 000 characters; what is over is said the day after. */
const MOST_ITEMS = 5_000;

/** Done, though late: nothing is left to do. */
function isSettled(verdict: Verdict): boolean {
  return verdict.reason.code.endsWith('.late');
}

/** A past year in which nothing can be made good any more: last winter's meeting will not be held. */
function isBeyondRepair(verdict: Verdict, asOf: PlainDate): boolean {
  return verdict.schoolYear < schoolYearOf(asOf) && normKindById(verdict.kind)?.curableLater !== true;
}

/** A column that cannot be found is the methodist's table to mend; the page says so, nobody is written to. */
const isOfTable = ({ reason }: Verdict): boolean => reason.code === 'norm.column-missing';

function sectionOf(verdict: Verdict, asOf: PlainDate): DigestSection | null {
  if (verdict.severity === 'info' || isSettled(verdict) || isBeyondRepair(verdict, asOf)) return null;
  if (isOfTable(verdict)) return null;
  switch (verdict.outcome) {
    case 'violated':
      return verdict.severity === 'must' ? 'overdue' : 'advice';
    case 'atRisk':
      return 'soon';
    case 'cantTell':
      return 'data';
    case 'pending':
      return verdict.due === null || verdict.period.from > asOf ? null : 'soon';
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

/** What is open, by who has to act; `null` for what falls to the methodists. */
function openItems(
  verdicts: readonly Verdict[],
  asOf: PlainDate,
  days: WorkingDays,
): ReadonlyMap<string | null, readonly DigestItem[]> {
  const byPerson = new Map<string | null, DigestItem[]>();
  for (const verdict of verdicts) {
    const section = sectionOf(verdict, asOf);
    const stage = section === null ? null : reminderStage(verdict, asOf, days);
    if (section === null || stage === null) continue;
    const { personId } = verdict.responsible;
    const list = byPerson.get(personId);
    if (list === undefined) byPerson.set(personId, [{ section, verdict, stage }]);
    else list.push({ section, verdict, stage });
  }
  return byPerson;
}

/**
 * What the methodists hear of things that a person with an e-mail has to do: that they have gone wrong or cannot be
 * told, once, and then in the summary of the month. What merely comes nearer is for the person who acts.
 */
function forMethodists(items: readonly DigestItem[]): readonly DigestItem[] {
  return items
    .filter(({ section }) => section === 'overdue' || section === 'data')
    .map((item) => (item.stage === 'once' ? item : { ...item, stage: 'o0' }));
}

/** The letters of the ledger by recipient. */
class Ledger {
  private readonly topics = new Map<string, Set<string>>();
  private readonly lastDays = new Map<string, PlainDate>();

  constructor(sent: readonly SentDigest[]) {
    for (const { recipient, day, topics } of sent) {
      const known = this.topics.get(recipient) ?? new Set<string>();
      for (const topic of topics) known.add(topic);
      this.topics.set(recipient, known);
      const last = this.lastDays.get(recipient);
      if (last === undefined || last < day) this.lastDays.set(recipient, day);
    }
  }

  hasTold(recipient: string, topic: string): boolean {
    return this.topics.get(recipient)?.has(topic) === true;
  }

  /** The recipient has had a letter on that day or later. */
  hasWrittenOn(recipient: string, day: PlainDate): boolean {
    return (this.lastDays.get(recipient) ?? '') >= day;
  }
}

/** To whom and when; the rest is worked out from what is open and what has been said. */
type Address = Pick<Digest, 'recipient' | 'personId' | 'emails' | 'day'>;

function makeDigest(
  address: Address,
  open: readonly DigestItem[],
  isTold: (item: DigestItem) => boolean,
  isMonthly: boolean,
): Digest | null {
  const items = (isMonthly ? open : open.filter((item) => !isTold(item))).slice(0, MOST_ITEMS);
  if (items.length === 0) return null;
  return {
    ...address,
    isMonthly,
    topics: items.map(({ verdict, stage }) => topicCode(verdict, stage)).sort(),
    items: [...items].sort(itemOrder),
    toldBefore: open.length - items.length,
    unreachable: [],
  };
}

function firstOfMonth(date: PlainDate): PlainDate {
  return `${date.slice(0, 7)}-01`;
}

/** The summary of a month is due on its first working day; a run that was missed does not take it away at once. */
function isMonthsBeginning(asOf: PlainDate, days: WorkingDays): boolean {
  return days.between(addDays(firstOfMonth(asOf), -1), asOf) <= 3;
}

function methodistsDigest(
  snapshot: RegisterSnapshot,
  asOf: PlainDate,
  open: readonly DigestItem[],
  ledger: Ledger,
  days: WorkingDays,
): Digest | null {
  const isTold = ({ verdict, stage }: DigestItem) => ledger.hasTold(METHODISTS, topicCode(verdict, stage));
  const wantsSummary = isMonthsBeginning(asOf, days) && !ledger.hasWrittenOn(METHODISTS, firstOfMonth(asOf));
  const address = { recipient: METHODISTS, personId: null, emails: snapshot.settings.methodistEmails, day: asOf };
  return makeDigest(address, open, isTold, wantsSummary && open.some(isTold));
}

/** Days on which people are written to: the working days of the main calendar, Monday to Friday. */
export function mailDays(snapshot: Pick<RegisterSnapshot, 'calendar'>): WorkingDays {
  return buildCalendarBook(snapshot.calendar).of('').workingDays(5);
}

/**
 * Plans the letters of a day: at most one per person who has something new to hear, and one for the methodists; on the
 * first working day of a month theirs holds everything still open. Nobody is written to on a day off. People without
 * an e-mail get no letter: the methodists are told what those would have been told, and their ids.
 *
 * @param sent letters of the ledger in any order; those that failed have to be left out by the caller.
 */
export function planDigests(
  verdicts: readonly Verdict[],
  snapshot: RegisterSnapshot,
  asOf: PlainDate,
  sent: readonly SentDigest[] = [],
): Digest[] {
  const days = mailDays(snapshot);
  if (!days.isWorkingDay(asOf)) return [];
  const ledger = new Ledger(sent);
  const emails = new Map(snapshot.persons.map(({ id, email }) => [id, email.trim()]));
  const open = openItems(verdicts, asOf, days);
  const digests: Digest[] = [];
  const ofMethodists = [...(open.get(null) ?? [])];
  const mute = new Set<string>();
  for (const [personId, items] of open) {
    if (personId === null) continue;
    const email = emails.get(personId) ?? '';
    if (email === '') {
      mute.add(personId);
      ofMethodists.push(...items);
      continue;
    }
    ofMethodists.push(...forMethodists(items));
    const recipient = `person:${personId}`;
    if (ledger.hasWrittenOn(recipient, asOf)) continue;
    const isTold = ({ verdict, stage }: DigestItem) => ledger.hasTold(recipient, topicCode(verdict, stage));
    const digest = makeDigest({ recipient, personId, emails: [email], day: asOf }, items, isTold, false);
    if (digest !== null) digests.push(digest);
  }
  digests.sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
  if (ledger.hasWrittenOn(METHODISTS, asOf)) return digests;
  const digest = methodistsDigest(snapshot, asOf, ofMethodists, ledger, days);
  if (digest !== null) digests.push({ ...digest, unreachable: muteIn(digest, mute) });
  return digests;
}

/** People of a letter to the methodists who have no e-mail themselves. */
function muteIn({ items }: Digest, mute: ReadonlySet<string>): readonly string[] {
  const ids = new Set<string>();
  for (const { verdict } of items) {
    const { personId } = verdict.responsible;
    if (personId !== null && mute.has(personId)) ids.add(personId);
  }
  return [...ids].sort();
}
