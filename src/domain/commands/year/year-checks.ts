// What stands before a group at the turn of the school year.
import { addMonths } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import {
  nextSchoolYear,
  previousSchoolYear,
  type SchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
} from '../../calendar/school-year';
import { type Group, isProposed } from '../../register/group';
import { latestPlan } from '../../register/latest-plan';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { compositionOn, isActiveOn, leaderOn } from '../../register/roles-on-date';

/** Month and day from which (inclusive) the roll-over is to the next school year. */
const NEXT_YEAR_FROM = '06-01';

/**
 * The school year that groups are led into: from 1 June (inclusive) the next one, from 1 September the one begun.
 *
 * @example
 * yearToStart('2027-05-31') // => '2026/27'
 * yearToStart('2027-06-01') // => '2027/28'
 */
export function yearToStart(today: PlainDate): SchoolYear {
  const current = schoolYearOf(today);
  const day = today.slice(5);
  return day >= NEXT_YEAR_FROM && day < '09-01' ? nextSchoolYear(current) : current;
}

/** One thing worth a look before the group goes on. */
export interface YearCheck {
  readonly code:
    | 'noReport'
    | 'openAssignments'
    | 'noLeader'
    | 'leaderTermOver'
    | 'groupTermOver'
    | 'withoutAct'
    | 'planThere'
    | 'nothingToCopy';
  readonly count: number;
}

/** A group at the turn of the year. */
export interface GroupAtYearTurn {
  readonly group: Group;
  readonly leaderId: string | null;
  readonly memberIds: readonly string[];
  readonly checks: readonly YearCheck[];
  /** What people usually do with such a group. */
  readonly suggestion: 'continue' | 'close';
  /** Whether a plan of the last year can be copied: there is one, and none of the new year. */
  readonly canCopyPlan: boolean;
}

const REPORT_KINDS: readonly string[] = ['report-submitted', 'report-step'];

/** Groups that live on the eve of the year, in the order of the register; proposals and closed groups are not among them. */
export function groupsAtYearTurn(
  snapshot: RegisterSnapshot,
  year: SchoolYear,
  today: PlainDate,
): readonly GroupAtYearTurn[] {
  const last = previousSchoolYear(year);
  const start = schoolYearStart(year);
  const memberships = byGroup(snapshot.memberships);
  const plans = byGroup(snapshot.plans);
  const reported = new Set(
    snapshot.reports.filter((one) => one.schoolYear === last && one.submittedOn !== null).map(({ groupId }) => groupId),
  );
  const open = new Map<string, number>();
  for (const { groupId, doneOn } of snapshot.assignments) {
    if (doneOn === null) open.set(groupId, (open.get(groupId) ?? 0) + 1);
  }
  const normsOf = (group: Group, kinds: readonly string[]) =>
    snapshot.norms.filter(
      ({ kind, regulationId, groupTypes, offReason }) =>
        kinds.includes(kind) &&
        regulationId === group.regulationId &&
        offReason === '' &&
        (groupTypes.length === 0 || groupTypes.includes(group.type)),
    );
  return snapshot.groups
    .filter((group) => !isProposed(group) && group.closedOn === null)
    .map((group) => {
      const own = memberships.get(group.id) ?? [];
      const there = latestPlan(plans.get(group.id) ?? [], year, today) !== undefined;
      const canCopy = latestPlan(plans.get(group.id) ?? [], last, today) !== undefined;
      const isOver = group.plannedUntil !== null && group.plannedUntil < start;
      const existed = group.createdOn === null || group.createdOn <= schoolYearEnd(last);
      const owesReport = existed && normsOf(group, REPORT_KINDS).length > 0 && !reported.has(group.id);
      const checks: YearCheck[] = [];
      const say = (code: YearCheck['code'], count: number): void => {
        if (count > 0) checks.push({ code, count });
      };
      say('noReport', Number(owesReport));
      say('openAssignments', open.get(group.id) ?? 0);
      say('noLeader', Number(leaderOn(own, today) === undefined));
      say(
        'leaderTermOver',
        Number(isTermOver(own, normsOf(group, ['leader-term'])[0]?.parameters.years, start, today)),
      );
      say('groupTermOver', Number(isOver));
      say('withoutAct', own.filter((one) => isActiveOn(one, today) && hasNoAct(one)).length);
      if (there) say('planThere', 1);
      else say('nothingToCopy', Number(!canCopy));
      return {
        group,
        leaderId: leaderOn(own, today)?.personId ?? null,
        memberIds: compositionOn(own, today),
        checks,
        suggestion: isOver ? 'close' : 'continue',
        canCopyPlan: canCopy && !there,
      };
    });
}

/** Whether the leader's years of office end before the first day of the new year is over. */
function isTermOver(
  memberships: readonly Membership[],
  years: number | null | undefined,
  start: PlainDate,
  today: PlainDate,
): boolean {
  const from = leaderOn(memberships, today)?.from ?? null;
  return years !== null && years !== undefined && years > 0 && from !== null && addMonths(from, years * 12) <= start;
}

const hasNoAct = ({ basisKind, basisNumber, basisDate }: Membership): boolean =>
  basisKind.trim() === '' && basisNumber.trim() === '' && basisDate === null;

function byGroup<T extends { readonly groupId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(row.groupId);
    if (list === undefined) groups.set(row.groupId, [row]);
    else list.push(row);
  }
  return groups;
}
