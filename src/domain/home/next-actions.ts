// What a person has to do next in the groups where he has work.
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { nextSchoolYear, type SchoolYear, schoolYearOf, schoolYearStart } from '../calendar/school-year';
import type { Norm, Severity } from '../norms/norm';
import { isProposed } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { MembershipRole } from '../register/membership';
import type { Plan } from '../register/plan';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn } from '../register/roles-on-date';
import type { Outcome } from '../verdicts/outcome';
import { MAKE_MINUTES, mendingOf, OPEN_GROUP, OPEN_MEETING } from './mending';

/** A verdict as «Контроль» keeps it; the key is `group|norm|schoolYear|period`. */
export interface KeptDuty {
  readonly id: string;
  readonly groupId: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly due: PlainDate | null;
  readonly responsibleId: string | null;
  readonly message: string;
  /** What it asks for was done, though after the last day: nothing is left to do. */
  readonly isDoneLate: boolean;
}

/** One thing to do with the one button that does it. */
export interface NextAction {
  readonly code: 'recordMeeting' | 'prepareMeeting' | 'makeMinutes' | 'planItem' | 'assignment' | 'duty';
  /** Id of a form, or a screen: `OPEN_GROUP`, `OPEN_MEETING`; `MAKE_MINUTES`. */
  readonly action: string;
  readonly groupId: string;
  readonly rowId: string | null;
  /** Last day in time, inclusive; `null`: as soon as possible. */
  readonly due: PlainDate | null;
  readonly data: Readonly<Record<string, string | null>>;
}

/** Tables that the next actions are seen in. */
export type WorkTables = Pick<
  RegisterSnapshot,
  'groups' | 'memberships' | 'meetings' | 'plans' | 'planItems' | 'assignments' | 'reports' | 'norms'
>;

/** Days ahead that a person is told of what comes, the last one inclusive. */
export const DAYS_AHEAD = 14;

const WRITERS: readonly MembershipRole[] = ['leader', 'actingLeader', 'secretary'];

/**
 * Everything that waits for a person, the most urgent first: meetings of groups that he writes, minutes, lines of the
 * plan, duties of the regulation that he answers for, assignments given to him. What was due earlier comes earlier;
 * what is broken and has no day comes before everything.
 */
export function nextActions(
  tables: WorkTables,
  duties: readonly KeptDuty[],
  personId: string,
  today: PlainDate,
): readonly NextAction[] {
  const written = new Set<string>();
  const proposed = new Set(tables.groups.filter(isProposed).map(({ id }) => id));
  for (const membership of tables.memberships) {
    const isOwn = membership.personId === personId && WRITERS.includes(membership.role);
    if (isOwn && !proposed.has(membership.groupId) && isActiveOn(membership, today)) written.add(membership.groupId);
  }
  const meetings = tables.meetings.flatMap((meeting) => actionsOfMeeting(meeting, written, duties, today));
  const told = new Set(meetings.map(({ rowId }) => `meeting:${rowId}`));
  const all = [
    ...meetings,
    ...dutyActions(tables, duties, personId, { told, written, today }),
    ...planActions(tables, written, today),
    ...assignmentActions(tables, personId, written),
  ];
  return onceEach(all.sort((a, b) => compare(urgency(a, today), urgency(b, today))));
}

function actionsOfMeeting(
  meeting: Meeting,
  written: ReadonlySet<string>,
  duties: readonly KeptDuty[],
  today: PlainDate,
): NextAction[] {
  const { id, date, theme, status } = meeting;
  const groupId = meeting.groupIds.find((one) => written.has(one));
  if (groupId === undefined || date === null || status === 'cancelled') return [];
  const common = { groupId, rowId: id, data: { date, theme } };
  if (status === 'held') {
    if (meeting.minutesOn !== null || meeting.minutesNumber !== '') return [];
    if (date < schoolYearStart(schoolYearOf(today))) return [];
    const due = duties.find((duty) => duty.id.endsWith(`|meeting:${id}`) && duty.due !== null)?.due ?? null;
    return [{ ...common, code: 'makeMinutes', action: MAKE_MINUTES, due }];
  }
  // A joint meeting is prepared and recorded by the group that holds it, the first of its groups.
  if (meeting.groupIds[0] !== undefined && !written.has(meeting.groupIds[0])) return [];
  if (date <= today) return [{ ...common, code: 'recordMeeting', action: OPEN_MEETING, due: date }];
  if (date > addDays(today, DAYS_AHEAD)) return [];
  return [{ ...common, code: 'prepareMeeting', action: 'inviteToMeeting', due: date }];
}

/** Only what can still be done or mended: what is kept, done late, excused or unknown asks nobody for an action. */
function isOpenDuty({ outcome, severity, due, isDoneLate }: KeptDuty): boolean {
  if (isDoneLate) return false;
  if (outcome === 'violated') return severity === 'must';
  return (outcome === 'atRisk' || outcome === 'pending') && due !== null;
}

interface DutySearch {
  /** Periods that an action tells of already. */
  readonly told: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly today: PlainDate;
}

function dutyActions(
  tables: WorkTables,
  duties: readonly KeptDuty[],
  personId: string,
  { told, written, today }: DutySearch,
): NextAction[] {
  const norms = new Map(tables.norms.map((norm) => [norm.id, norm]));
  return duties
    .filter((duty) => duty.responsibleId === personId && isOpenDuty(duty))
    .filter(({ id }) => !told.has(id.split('|')[3] ?? ''))
    .map((duty) => {
      const { id, groupId, due, message } = duty;
      const [, normId = '', schoolYear = ''] = id.split('|');
      const norm = norms.get(normId);
      const mends =
        norm !== undefined && written.has(groupId) ? dutyForm(tables, norm, groupId, { schoolYear, today }) : NO_FORM;
      return { code: 'duty', groupId, due, data: { message }, ...mends };
    });
}

type Form = Pick<NextAction, 'action' | 'rowId'>;
const NO_FORM: Form = { action: OPEN_GROUP, rowId: null };

/** Papers are mended by their next step: written first, then handed in; the rest is done by others. */
function dutyForm(
  { plans, reports }: WorkTables,
  norm: Norm,
  groupId: string,
  { schoolYear, today }: { readonly schoolYear: SchoolYear; readonly today: PlainDate },
): Form {
  const year = norm.kind === 'next-plan-submitted' ? nextSchoolYear(schoolYear) : schoolYear;
  const isOwn = (row: { readonly groupId: string; readonly schoolYear: SchoolYear }): boolean =>
    row.groupId === groupId && row.schoolYear === year;
  if (PLAN_KINDS.includes(norm.kind)) return paperForm(plans.find(isOwn), 'draftPlan', 'submitPlan');
  if (REPORT_KINDS.includes(norm.kind)) return paperForm(reports.find(isOwn), 'draftReport', 'submitReport');
  const action = mendingOf(norm, 'writer');
  // A meeting arranged now does not come into a year that is over; one that was held then is recorded in the group.
  if (action === SCHEDULE_MEETING && schoolYear < schoolYearOf(today)) return NO_FORM;
  return { action, rowId: null };
}

const SCHEDULE_MEETING = 'scheduleMeeting';
const PLAN_KINDS: readonly string[] = ['plan-approved', 'plan-step', 'next-plan-submitted'];
const REPORT_KINDS: readonly string[] = ['report-submitted', 'report-step'];

function paperForm(paper: Pick<Plan, 'id' | 'submittedOn'> | undefined, draft: string, submit: string): Form {
  if (paper === undefined) return { action: draft, rowId: null };
  return paper.submittedOn === null ? { action: submit, rowId: paper.id } : NO_FORM;
}

/** Lines of the plan of this school year whose day has come or is near, that no meeting takes care of. */
function planActions({ plans, planItems, meetings }: WorkTables, written: ReadonlySet<string>, today: PlainDate) {
  const year = schoolYearOf(today);
  const groups = new Map(
    plans
      .filter(({ groupId, schoolYear }) => schoolYear === year && written.has(groupId))
      .map(({ id, groupId }) => [id, groupId]),
  );
  const planned = new Set(meetings.map(({ planItemId }) => planItemId));
  const last = addDays(today, DAYS_AHEAD);
  return planItems.flatMap((item): NextAction[] => {
    const groupId = groups.get(item.planId);
    if (groupId === undefined || item.doneOn !== null || planned.has(item.id)) return [];
    if (item.termOn === null || item.termOn > last) return [];
    return [
      {
        code: 'planItem',
        action: 'markPlanItem',
        groupId,
        rowId: item.id,
        due: item.termOn,
        data: { title: item.title },
      },
    ];
  });
}

function assignmentActions({ assignments }: WorkTables, personId: string, written: ReadonlySet<string>): NextAction[] {
  return assignments
    .filter(({ executorId, doneOn }) => executorId === personId && doneOn === null)
    .map(({ id, groupId, dueOn, task }) => ({
      code: 'assignment',
      // A member sees what was asked for; that it is done is recorded by who writes the group.
      action: written.has(groupId) ? 'closeAssignment' : OPEN_GROUP,
      groupId,
      rowId: id,
      due: dueOn,
      data: { task },
    }));
}

/** A broken duty without a day was due yesterday at the latest; an assignment without one may wait. */
function urgency({ code, due }: NextAction, today: PlainDate): string {
  if (due !== null) return due;
  return code === 'duty' ? '0000-00-00' : code === 'makeMinutes' ? today : '9999-12-31';
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** One form mends several duties of a group: the most urgent of them speaks for all. */
function onceEach(actions: readonly NextAction[]): readonly NextAction[] {
  const seen = new Set<string>();
  return actions.filter(({ code, action, groupId, rowId }) => {
    if (code !== 'duty' || action === OPEN_GROUP) return true;
    const key = `${action} ${groupId} ${rowId}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
