import type { AgendaItem } from './agenda-item';
import type { AnnualReport } from './annual-report';
import type { Assignment } from './assignment';
import type { DocumentRecord } from './document-record';
import type { Group } from './group';
import type { Job } from './job';
import type { Meeting } from './meeting';
import type { Membership } from './membership';
import type { MethodProduct } from './method-product';
import type { Organization } from './organization';
import type { Person } from './person';
import type { Plan } from './plan';
import type { PlanItem } from './plan-item';
import type { RegisterSnapshot } from './register-snapshot';
import type { Waiver } from './waiver';

/** Everything of one group, each list in an order that does not depend on the order of rows. */
export interface GroupFacts {
  readonly group: Group;
  /** By date, then id; meetings without a date come first. */
  readonly meetings: readonly Meeting[];
  /** By first day, then id; unknown first days come first. */
  readonly memberships: readonly Membership[];
  readonly plans: readonly Plan[];
  readonly reports: readonly AnnualReport[];
  readonly waivers: readonly Waiver[];
}

/** Look-ups over one snapshot: built once per evaluation, the rarely needed ones on first use. */
export interface RegisterIndex {
  readonly snapshot: RegisterSnapshot;
  /** Sorted by id of the group. */
  readonly groups: readonly GroupFacts[];
  groupFacts(groupId: string): GroupFacts | undefined;
  person(id: string): Person | undefined;
  organization(id: string): Organization | undefined;
  jobsOf(personId: string): readonly Job[];
  job(id: string): Job | undefined;
  agendaOf(meetingId: string): readonly AgendaItem[];
  planItemsOf(planId: string): readonly PlanItem[];
  productsOf(groupId: string): readonly MethodProduct[];
  assignmentsOf(groupId: string): readonly Assignment[];
  /** Papers of one group; `''`: papers of the whole register. */
  documentsOf(groupId: string): readonly DocumentRecord[];
}

interface MutableFacts {
  readonly group: Group;
  readonly meetings: Meeting[];
  readonly memberships: Membership[];
  readonly plans: Plan[];
  readonly reports: AnnualReport[];
  readonly waivers: Waiver[];
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);
const meetingOrder = (a: Meeting, b: Meeting): number => compare(a.date, b.date) || byId(a, b);
const membershipOrder = (a: Membership, b: Membership): number => compare(a.from, b.from) || byId(a, b);

/** Sorts in place unless the rows stand in order already, which is the usual case and costs one pass. */
function sortRows<T>(rows: T[], order: (a: T, b: T) => number): void {
  for (let i = 1; i < rows.length; i++) {
    if (order(rows[i - 1] as T, rows[i] as T) > 0) {
      rows.sort(order);
      return;
    }
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}

function mapById<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) map.set(row.id, row);
  return map;
}

/** Rows of a key that has none. */
const NO_ROWS: readonly never[] = [];

/**
 * Rows by a key without an array per key: the map holds the last row of a key, `before` leads to the earlier ones.
 * A third of the time of judging went into arrays that nobody asked for. A list that was asked for is kept, because
 * other norms ask for it again: making the questions of a meeting anew each time was a tenth of judging.
 */
function chainBy<T extends { readonly id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): (key: string) => readonly T[] {
  const last = new Map<string, number | readonly T[]>();
  const before = new Int32Array(rows.length);
  let runKey: string | null = null;
  for (let i = 0; i < rows.length; i++) {
    const key = keyOf(rows[i] as T);
    // Rows of one owner usually stand together: a run of them costs one look into the map.
    before[i] = key === runKey ? i - 1 : ((last.get(key) as number | undefined) ?? -1);
    if (key !== runKey) {
      if (runKey !== null) last.set(runKey, i - 1);
      runKey = key;
    }
  }
  if (runKey !== null) last.set(runKey, rows.length - 1);
  return (key) => {
    const known = last.get(key);
    if (known === undefined) return NO_ROWS;
    if (typeof known !== 'number') return known;
    const found = rowsOfChain(rows, before, known);
    last.set(key, found);
    return found;
  };
}

/** The rows of a chain by id: cut out in one piece where they stand together. */
function rowsOfChain<T extends { readonly id: string }>(
  rows: readonly T[],
  before: Int32Array,
  end: number,
): readonly T[] {
  let start = end;
  while (start > 0 && before[start] === start - 1) start--;
  const found = rows.slice(start, end + 1);
  for (let i = before[start] ?? -1; i >= 0; i = before[i] ?? -1) found.unshift(rows[i] as T);
  sortRows(found, byId);
  return found;
}

function emptyFacts(group: Group): MutableFacts {
  return { group, meetings: [], memberships: [], plans: [], reports: [], waivers: [] };
}

function collectFacts(snapshot: RegisterSnapshot): Map<string, MutableFacts> {
  const facts = new Map<string, MutableFacts>();
  for (const group of snapshot.groups) facts.set(group.id, emptyFacts(group));
  // Rows of one group usually stand together: a run of them costs one look into the map.
  let last: MutableFacts | undefined;
  const factsOf = (groupId: string): MutableFacts | undefined => {
    if (last === undefined || last.group.id !== groupId) last = facts.get(groupId);
    return last;
  };
  for (const meeting of snapshot.meetings) {
    for (const groupId of meeting.groupIds) factsOf(groupId)?.meetings.push(meeting);
  }
  for (const membership of snapshot.memberships) factsOf(membership.groupId)?.memberships.push(membership);
  for (const plan of snapshot.plans) factsOf(plan.groupId)?.plans.push(plan);
  for (const report of snapshot.reports) factsOf(report.groupId)?.reports.push(report);
  for (const waiver of snapshot.waivers) factsOf(waiver.groupId)?.waivers.push(waiver);
  for (const one of facts.values()) {
    sortRows(one.meetings, meetingOrder);
    sortRows(one.memberships, membershipOrder);
    sortRows(one.plans, byId);
    sortRows(one.reports, byId);
    sortRows(one.waivers, byId);
  }
  return facts;
}

/** Builds the look-ups of a snapshot: one pass over its rows, lists sorted, nothing else computed. */
export function buildRegisterIndex(snapshot: RegisterSnapshot): RegisterIndex {
  const facts = collectFacts(snapshot);
  const groups = [...facts.values()];
  sortRows(groups, (a, b) => byId(a.group, b.group));
  const persons = lazily(() => mapById(snapshot.persons));
  const organizations = lazily(() => mapById(snapshot.organizations));
  const jobs = lazily(() => mapById(snapshot.jobs));
  const jobsByPerson = lazily(() => chainBy(snapshot.jobs, (job) => job.personId));
  const agenda = lazily(() => chainBy(snapshot.agendaItems, (item) => item.meetingId));
  const planItems = lazily(() => chainBy(snapshot.planItems, (item) => item.planId));
  const products = lazily(() => chainBy(snapshot.products, (product) => product.groupId));
  const assignments = lazily(() => chainBy(snapshot.assignments, (assignment) => assignment.groupId));
  const documents = lazily(() => chainBy(snapshot.documents, (document) => document.groupId ?? ''));
  return {
    snapshot,
    groups,
    groupFacts: (id) => facts.get(id),
    person: (id) => persons().get(id),
    organization: (id) => organizations().get(id),
    jobsOf: (id) => jobsByPerson()(id),
    job: (id) => jobs().get(id),
    agendaOf: (id) => agenda()(id),
    planItemsOf: (id) => planItems()(id),
    productsOf: (id) => products()(id),
    assignmentsOf: (id) => assignments()(id),
    documentsOf: (id) => documents()(id),
  };
}
