// Somebody holds a role: leader (N 3.1, G 3.3 «всегда», R 4.1, L 1.2), secretary (NS 7.5), curator (NS 7.2, L 4.5).
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Membership, MembershipRole } from '../register/membership';
import { hasComposition, holdersOn } from '../register/roles-on-date';
import { type Finding, type FindingDetails, finding, missingField, recordRefs } from './finding';
import type { Norm } from './norm';
import type { NormKind } from './norm-kind';
import type { Subject } from './subject';

/** The day from which nobody holds the role: after the last holder left, else the group's or the year's first day. */
function vacantSince(
  subject: Subject,
  roles: readonly MembershipRole[],
): { readonly since: PlainDate; readonly last: Membership | null } {
  let last: Membership | null = null;
  for (const membership of subject.facts.memberships) {
    const { to } = membership;
    if (to === null || to >= subject.stateOn || !roles.includes(membership.role)) continue;
    if (membership.from !== null && membership.from > to) continue;
    if (last === null || (last.to ?? '') < to) last = membership;
  }
  if (last !== null && last.to !== null) return { since: addDays(last.to, 1), last };
  const { livesFrom, frame } = subject;
  return { since: livesFrom ?? frame.start, last: null };
}

/**
 * Working days of a vacancy that is only a danger; the clause's own term wins over the setting, which was made for
 * leaders and is used for the other roles too: no clause gives them a term.
 */
function graceDays(subject: Subject, norm: Norm): number {
  return norm.parameters.withinWorkingDays ?? subject.settings.leaderVacancyWorkingDays;
}

/** Something besides «Создано» shows that the group has been at work: a member's first day, a held meeting, a plan. */
function isKnownToWork({ facts, stateOn, schoolYear }: Subject): boolean {
  return (
    facts.memberships.some(({ from }) => from !== null && from <= stateOn) ||
    facts.meetings.some(({ status, date }) => status === 'held' && date !== null && date <= stateOn) ||
    facts.plans.some((plan) => plan.schoolYear <= schoolYear)
  );
}

function judgeVacancy(subject: Subject, norm: Norm, role: MembershipRole, roles: readonly MembershipRole[]): Finding {
  const { frame, stateOn, livesFrom } = subject;
  const noRow = missingField('memberships', null, null);
  if (!hasComposition(subject.facts.memberships, stateOn)) {
    return finding(frame.period, stateOn, 'cantTell', 'role.no-composition', { missing: [noRow], data: { role } });
  }
  const { since, last } = vacantSince(subject, roles);
  const grace = graceDays(subject, norm);
  const isUndated = last === null && livesFrom === null;
  if (isUndated && grace > 0 && !isKnownToWork(subject)) {
    const missing = [missingField('groups', subject.group.id, 'createdOn'), noRow];
    return finding(frame.period, stateOn, 'cantTell', 'role.created-unknown', { missing, data: { role } });
  }
  const passed = since > stateOn ? 0 : frame.days.between(addDays(since, -1), stateOn);
  const details: FindingDetails = {
    counted: last === null ? [] : recordRefs('memberships', [last]),
    missing: [noRow],
    data: { role, since, grace, passed, never: last === null ? 1 : 0, undated: isUndated ? 1 : 0 },
  };
  // «Всегда» knows no grace: nor does a vacancy of a day off wait for the next working day.
  const isOver = grace === 0 ? since <= stateOn : passed > grace;
  if (isOver) return finding(frame.period, stateOn, 'violated', 'role.vacant', details);
  return finding(frame.period, stateOn, 'atRisk', 'role.vacant-lately', details);
}

function judgePresence(subject: Subject, norm: Norm, role: MembershipRole): Finding {
  const { frame, stateOn, facts } = subject;
  if (subject.livesTo !== null && subject.isClosed && subject.livesTo < stateOn) {
    return finding(frame.period, stateOn, 'inapplicable', 'role.group-closed', {
      data: { role, closedOn: subject.livesTo },
    });
  }
  const holders = holdersOn(facts.memberships, role, stateOn);
  if (role === 'leader' && holders.some(({ personId }) => personId !== holders[0]?.personId)) {
    // The usual cause: the row of the one who left is not closed.
    const missing = holders.slice(1).map(({ id }) => missingField('memberships', id, 'to'));
    const counted = recordRefs('memberships', holders);
    return finding(frame.period, stateOn, 'cantTell', 'role.several', {
      counted,
      missing,
      data: { role, count: new Set(holders.map(({ personId }) => personId)).size },
    });
  }
  if (holders.length > 0) {
    const counted = recordRefs('memberships', holders);
    return finding(frame.period, stateOn, 'met', 'role.present', {
      counted,
      data: { role, from: holders[0]?.from ?? null },
    });
  }
  const acting = role === 'leader' ? holdersOn(facts.memberships, 'actingLeader', stateOn) : [];
  if (acting.length > 0) {
    const counted = recordRefs('memberships', acting);
    return finding(frame.period, stateOn, 'met', 'role.acting', {
      counted,
      data: { role, from: acting[0]?.from ?? null },
    });
  }
  return judgeVacancy(subject, norm, role, role === 'leader' ? ['leader', 'actingLeader'] : [role]);
}

/** Makes a kind that asks whether somebody holds the role on the day. */
export function rolePresent(id: string, title: string, role: MembershipRole): NormKind {
  return {
    id,
    title,
    requires: [],
    understands: ['withinWorkingDays'],
    judges: 'state',
    reads: [],
    curableLater: false,
    codes: [
      'role.present',
      'role.vacant',
      'role.vacant-lately',
      'role.no-composition',
      'role.created-unknown',
      'role.group-closed',
      ...(role === 'leader' ? ['role.acting', 'role.several'] : []),
    ],
    evaluate: (subject, norm) => [judgePresence(subject, norm, role)],
  };
}
