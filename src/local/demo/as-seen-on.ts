import { daysBetween } from '../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Group } from '../../domain/register/group';
import type { Meeting } from '../../domain/register/meeting';
import type { MethodProduct } from '../../domain/register/method-product';
import type { Plan } from '../../domain/register/plan';
import type { DemoTables } from './demo-tables';

/** A date that has come, else nothing. */
const ifCome = (date: PlainDate | null, asOf: PlainDate): PlainDate | null =>
  date !== null && date <= asOf ? date : null;
const textIf = (text: string, date: PlainDate | null): string => (date === null ? '' : text);
const hasCome = (date: PlainDate | null, asOf: PlainDate): boolean => date === null || date <= asOf;

function seenMeeting(meeting: Meeting, asOf: PlainDate): Meeting {
  if (meeting.date !== null && meeting.date <= asOf) {
    const minutesOn = ifCome(meeting.minutesOn, asOf);
    const minutesNumber = textIf(meeting.minutesNumber, minutesOn);
    return {
      ...meeting,
      minutesOn,
      minutesNumber,
      minutesAuthorId: minutesOn === null ? null : meeting.minutesAuthorId,
    };
  }
  return {
    ...meeting,
    status: 'planned',
    // A meeting that will be moved still stands on its first day.
    date: meeting.plannedOn !== null && meeting.plannedOn > asOf ? meeting.plannedOn : meeting.date,
    plannedOn: meeting.plannedOn !== null && meeting.plannedOn > asOf ? null : meeting.plannedOn,
    reason: meeting.plannedOn !== null && meeting.plannedOn > asOf ? '' : meeting.reason,
    mode: '',
    chairId: null,
    secretaryId: null,
    presentIds: [],
    excusedIds: [],
    invited: '',
    minutesNumber: '',
    minutesOn: null,
    minutesAuthorId: null,
  };
}

function seenPlan(plan: Plan, asOf: PlainDate): Plan {
  const submittedOn = ifCome(plan.submittedOn, asOf);
  const approvedOn = ifCome(plan.approvedOn, asOf);
  return {
    ...plan,
    submittedOn,
    submittedTo: textIf(plan.submittedTo, submittedOn),
    approvedOn,
    approvedBy: textIf(plan.approvedBy, approvedOn),
    approvalNumber: textIf(plan.approvalNumber, approvedOn),
  };
}

/** What was never dated keeps its words. */
function seenProduct(product: MethodProduct, asOf: PlainDate): MethodProduct {
  const shownOn = ifCome(product.shownOn, asOf);
  const sentOn = ifCome(product.sentOn, asOf);
  return {
    ...product,
    shownOn,
    shownWhere: product.shownOn === null ? product.shownWhere : textIf(product.shownWhere, shownOn),
    sentOn,
    sentTo: textIf(product.sentTo, sentOn),
  };
}

function seenGroup(group: Group, asOf: PlainDate): Group {
  const closedOn = ifCome(group.closedOn, asOf);
  const reorganizedOn = ifCome(group.reorganizedOn, asOf);
  return {
    ...group,
    reorganizedOn,
    reorganizationBasis: textIf(group.reorganizationBasis, reorganizedOn),
    predecessorIds: reorganizedOn === null ? [] : group.predecessorIds,
    closedOn,
    closingBasis: textIf(group.closingBasis, closedOn),
    closingReason: textIf(group.closingReason, closedOn),
  };
}

/** A plan is in the register once its year is near or its draft has been handed in. */
function isKnownPlan(plan: Plan, asOf: PlainDate): boolean {
  return plan.submittedOn !== null || daysBetween(asOf, `${plan.schoolYear.slice(0, 4)}-09-01`) <= 14;
}

/** Groups that exist on the day, and the facts that belong to them. */
function ofLivingGroups(tables: DemoTables, asOf: PlainDate): DemoTables {
  const groups = tables.groups.filter((group) => hasCome(group.createdOn, asOf));
  const ids = new Set(groups.map((group) => group.id));
  const own = <T extends { readonly groupId: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => ids.has(row.groupId));
  return {
    ...tables,
    groups: groups.map((group) => seenGroup(group, asOf)),
    memberships: own(tables.memberships),
    plans: own(tables.plans),
    meetings: tables.meetings.filter((meeting) => meeting.groupIds.every((id) => ids.has(id))),
    assignments: own(tables.assignments),
    products: own(tables.products),
    reports: own(tables.reports),
    petitions: own(tables.petitions),
    waivers: own(tables.waivers),
  };
}

/** Shows the story as the register stood on a day: what has not happened yet is absent or only planned. */
export function asSeenOn(told: DemoTables, asOf: PlainDate): DemoTables {
  const tables = ofLivingGroups(told, asOf);
  const plans = tables.plans.map((plan) => seenPlan(plan, asOf)).filter((plan) => isKnownPlan(plan, asOf));
  const planIds = new Set(plans.map((plan) => plan.id));
  const planItems = tables.planItems.filter((item) => planIds.has(item.planId));
  const meetings = tables.meetings.map((meeting) => seenMeeting(meeting, asOf));
  const heldIds = new Set(meetings.filter((meeting) => meeting.status === 'held').map((meeting) => meeting.id));
  return {
    ...tables,
    memberships: tables.memberships
      .filter((row) => hasCome(row.from, asOf))
      .map((row) => {
        const to = ifCome(row.to, asOf);
        return { ...row, to, endBasis: textIf(row.endBasis, to) };
      }),
    plans,
    planItems: planItems.map((item) => ({ ...item, doneOn: ifCome(item.doneOn, asOf) })),
    meetings,
    agendaItems: tables.agendaItems.filter((item) => heldIds.has(item.meetingId)),
    assignments: tables.assignments
      .filter((task) => heldIds.has(task.meetingId ?? ''))
      .map((task) => ({ ...task, doneOn: ifCome(task.doneOn, asOf) })),
    products: tables.products
      .filter((product) => hasCome(product.madeOn, asOf))
      .map((product) => seenProduct(product, asOf)),
    reports: tables.reports
      .filter((report) => hasCome(report.submittedOn, asOf))
      .map((report) => {
        const consideredOn = ifCome(report.consideredOn, asOf);
        return {
          ...report,
          consideredOn,
          consideredBy: textIf(report.consideredBy, consideredOn),
          consideredNumber: textIf(report.consideredNumber, consideredOn),
        };
      }),
    petitions: tables.petitions
      .filter((petition) => hasCome(petition.date, asOf))
      .map((petition) => ({ ...petition, resultOn: ifCome(petition.resultOn, asOf) })),
    documents: tables.documents.filter((document) => hasCome(document.date, asOf)),
    waivers: tables.waivers.filter((waiver) => hasCome(waiver.date, asOf)),
  };
}
