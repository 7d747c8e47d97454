// The actual composition against the one approved by order: NS I.4, R 1.4 (⚠7).
import { addDays, later } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { previousSchoolYear, schoolYearStart } from '../calendar/school-year';
import type { Membership } from '../register/membership';
import { wasKept } from '../register/was-kept';
import type { Missing } from '../verdicts/verdict';
import { isApproved, listsOf } from './approved-list';
import { finding, missingField, recordRefs } from './finding';
import { activeMembers, closedFinding, GROUP_CLOSED, GROUP_NOBODY, hadMembers, nobodyFinding } from './group-state';
import { type Approval, approvalOf } from './membership-approval';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import { isOrderBy, readBasis } from './order-words';
import type { Subject } from './subject';

/** Working days given for the order about a change where the clause gives none. */
const USUAL_TERM = 10;

/** No term in working days is longer than that many calendar days beyond twice its length. */
const HOLIDAYS = 20;

/** Changes without an order, found while the composition is looked through. */
interface Tally {
  readonly joined: Membership[];
  readonly left: Membership[];
  readonly missing: Missing[];
  unknown: number;
  /** What the order of creation says; `null`: not looked at yet. */
  creation: Approval | null;
  /** Day of the latest approved list with compositions: it holds whoever was there then. */
  readonly listedOn: PlainDate | null;
  /** Who left is asked about when the term for the order ended on this day or later. */
  readonly askedFrom: PlainDate;
  /** Last day for the order about the earliest of them. */
  due: PlainDate | null;
}

/** One stay of a person in the group: rows that follow each other without a gap, whatever their roles. */
interface Stay {
  readonly rows: readonly Membership[];
  /** First day; `null`: not filled. */
  readonly since: PlainDate | null;
}

function stayOf(subject: Subject, personId: string): Stay {
  const { facts, stateOn } = subject;
  const rows: Membership[] = [];
  let since = stateOn;
  // Rows stand by their first day; the stay is followed back from today.
  for (let i = facts.memberships.length - 1; i >= 0; i--) {
    const row = facts.memberships[i];
    if (row === undefined || row.personId !== personId || row.role === 'curator') continue;
    if (row.from !== null && row.from > stateOn) continue;
    if (row.to !== null && addDays(row.to, 1) < since) continue;
    rows.push(row);
    if (row.from === null) return { rows, since: null };
    if (row.from < since) since = row.from;
  }
  return { rows, since };
}

/** Whether those who were there on the day of creation were taken in by its order. */
function creationApproval(subject: Subject): Approval {
  const { group, asOf } = subject;
  if (readBasis(group.creationBasis).act === 'other') return false;
  if (group.createdOn === null) return missingField('groups', group.id, 'createdOn');
  return isOrderBy(group.creationBasis, asOf) ? true : missingField('groups', group.id, 'creationBasis');
}

function approvedFromStart(subject: Subject, tally: Tally, row: Membership, since: PlainDate | null): Approval {
  if (since === null) return missingField('memberships', row.id, 'from');
  const { createdOn } = subject.group;
  if (createdOn !== null && since > createdOn) return false;
  const approval = tally.creation ?? creationApproval(subject);
  tally.creation = approval;
  return approval;
}

function doubt(tally: Tally, cell: Missing): void {
  tally.unknown++;
  const isKnown = tally.missing.some((one) => one.table === cell.table && one.id === cell.id);
  if (!isKnown) tally.missing.push(cell);
}

function lack(tally: Tally, due: PlainDate, cell: Missing): void {
  tally.missing.push(cell);
  if (tally.due === null || due < tally.due) tally.due = due;
}

function judgeMember(subject: Subject, tally: Tally, row: Membership, term: number): void {
  const { asOf, frame } = subject;
  if (approvalOf(row, asOf) === true) return;
  const { rows, since } = stayOf(subject, row.personId);
  if (since !== null && tally.listedOn !== null && since <= tally.listedOn) return;
  const approvals = rows.map((one) => approvalOf(one, asOf));
  const fromStart = approvedFromStart(subject, tally, row, since);
  if (fromStart === true || approvals.includes(true)) return;
  const approved = approvals.find((one): one is Missing => typeof one !== 'boolean') ?? fromStart;
  if (approved === false && since !== null) {
    tally.joined.push(row);
    lack(tally, frame.days.add(since, term), missingField('memberships', row.id, 'basisKind'));
  } else if (approved !== false) doubt(tally, approved);
}

/** The person goes on in the group in another row. */
function goesOn(subject: Subject, row: Membership, to: PlainDate): boolean {
  const next = addDays(to, 1);
  return subject.facts.memberships.some(
    (one) =>
      one !== row &&
      one.personId === row.personId &&
      one.role !== 'curator' &&
      (one.from === null || one.from <= next) &&
      (one.to === null || one.to > to),
  );
}

/** Who left matters from the year in which the term for the order ends, see `askedFrom`. */
function judgeLeaver(subject: Subject, tally: Tally, row: Membership, to: PlainDate, term: number): void {
  const { frame, asOf } = subject;
  if (isOrderBy(row.endBasis, asOf) || (tally.listedOn !== null && to <= tally.listedOn)) return;
  const due = frame.days.add(to, term);
  if (due < tally.askedFrom || goesOn(subject, row, to)) return;
  const cell = missingField('memberships', row.id, 'endBasis');
  const written = readBasis(row.endBasis);
  const isUnclear = written.act !== 'other' && row.endBasis.trim() !== '' && (written.date ?? '') <= asOf;
  if (isUnclear) doubt(tally, cell);
  else {
    tally.left.push(row);
    lack(tally, due, cell);
  }
}

/** Lists name people in the regulation's own paper only where the norm says so; without words nothing is a list. */
function listedOn(subject: Subject, norm: Norm): PlainDate | null {
  if (norm.parameters.content.length === 0) return null;
  let last: PlainDate | null = null;
  for (const list of listsOf(subject, norm)) {
    if (list.date !== null && isApproved(list, subject.asOf)) last = last === null ? list.date : later(last, list.date);
  }
  return last;
}

/** What was left without an order last year is still open, unless nobody kept the register then; older things rest. */
function askedFrom({ facts, frame, settings, asOf, schoolYear }: Subject): PlainDate {
  const last = previousSchoolYear(schoolYear);
  return wasKept(facts, last, settings.nextYearMeetingsFrom, asOf) ? schoolYearStart(last) : frame.start;
}

function compare(subject: Subject, norm: Norm, members: readonly Membership[], term: number): Tally {
  const { facts, stateOn } = subject;
  const tally: Tally = {
    joined: [],
    left: [],
    missing: [],
    unknown: 0,
    creation: null,
    listedOn: listedOn(subject, norm),
    askedFrom: askedFrom(subject),
    due: null,
  };
  for (const row of members) judgeMember(subject, tally, row, term);
  const earliest = addDays(tally.askedFrom, -(term * 2 + HOLIDAYS));
  for (const row of facts.memberships) {
    const { from, to } = row;
    // Ends the wrong way round: nobody was there.
    if (from !== null && to !== null && from > to) continue;
    if (to === null || to >= stateOn || to < earliest || row.role === 'curator') continue;
    judgeLeaver(subject, tally, row, to, term);
  }
  return tally;
}

/** Everybody in the composition was taken in, and everybody who left was let go, by an order. */
export const compositionApproved: NormKind = {
  id: 'composition-approved',
  title: 'Состав утверждён приказом',
  requires: [],
  understands: ['withinWorkingDays', 'content'],
  judges: 'state',
  reads: ['documents'],
  curableLater: false,
  codes: [
    'composition.approved',
    'composition.no-order',
    'composition.no-order-yet',
    'composition.unknown',
    GROUP_NOBODY,
    GROUP_CLOSED,
  ],
  evaluate(subject, norm) {
    const closed = closedFinding(subject);
    if (closed !== null) return [closed];
    const { frame, stateOn } = subject;
    const members = activeMembers(subject);
    if (members.length === 0 && !hadMembers(subject)) return [nobodyFinding(subject)];
    const term = norm.parameters.withinWorkingDays ?? USUAL_TERM;
    const { joined, left, missing, unknown, due } = compare(subject, norm, members, term);
    const ownTerm = norm.parameters.withinWorkingDays === null ? 1 : 0;
    const data = { joined: joined.length, left: left.length, unknown, total: members.length, term, ownTerm };
    if (due !== null) {
      const outcome = stateOn > due ? 'violated' : 'atRisk';
      const code = outcome === 'violated' ? 'composition.no-order' : 'composition.no-order-yet';
      return [
        finding(frame.period, stateOn, outcome, code, {
          due: { date: due, nominal: due, shiftedBecause: null },
          counted: recordRefs('memberships', [...joined, ...left]),
          missing,
          data,
        }),
      ];
    }
    if (unknown > 0) return [finding(frame.period, stateOn, 'cantTell', 'composition.unknown', { missing, data })];
    const counted = recordRefs('memberships', members);
    return [finding(frame.period, stateOn, 'met', 'composition.approved', { counted, data })];
  },
};
