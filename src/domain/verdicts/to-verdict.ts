import type { Finding } from '../norms/finding';
import type { ResponsibleRole } from '../norms/norm';
import type { Subject } from '../norms/subject';
import { holderOn, leaderOn } from '../register/roles-on-date';
import type { Waiver } from '../register/waiver';
import type { PreparedNorm } from './norm-book';
import type { Verdict } from './verdict';

/** Returns who acts today in a role; the leader where there is no secretary, nobody where it is not a person of the group. */
export function responsiblePerson(role: ResponsibleRole, subject: Subject): string | null {
  const { memberships } = subject.facts;
  const { asOf } = subject;
  switch (role) {
    case 'leader':
    case 'members':
      return leaderOn(memberships, asOf)?.personId ?? null;
    case 'secretary':
      return (holderOn(memberships, 'secretary', asOf) ?? leaderOn(memberships, asOf))?.personId ?? null;
    case 'curator':
      return holderOn(memberships, 'curator', asOf)?.personId ?? null;
    case 'methodist':
    case 'authority':
      return null;
  }
}

function waiverOf(subject: Subject, normId: string, found: Finding): Waiver | undefined {
  const { waivers } = subject.facts;
  if (waivers.length === 0 || found.outcome === 'met' || found.outcome === 'inapplicable') return undefined;
  return waivers.find(
    (waiver) =>
      waiver.normId === normId &&
      (waiver.schoolYear === '' || waiver.schoolYear === subject.schoolYear) &&
      (waiver.period === '' || waiver.period === found.period.id || waiver.period === found.period.title) &&
      (waiver.date === null || waiver.date <= subject.asOf),
  );
}

/**
 * Gives a finding its address and its people; a waiver of the methodist takes the place of what is not kept.
 *
 * @param middle `|norm|schoolYear|` of the key, shared by all groups: a key glued of seven pieces is seven strings.
 */
export function toVerdict(
  subject: Subject,
  prepared: PreparedNorm,
  found: Finding,
  responsible: Verdict['responsible'],
  middle: string,
): Verdict {
  const { norm } = prepared;
  const waiver = waiverOf(subject, norm.id, found);
  return {
    key: subject.group.id + middle + found.period.id,
    groupId: subject.group.id,
    regulationId: norm.regulationId,
    normId: norm.id,
    clause: norm.clause,
    kind: norm.kind,
    severity: norm.severity,
    schoolYear: subject.schoolYear,
    period: found.period,
    outcome: waiver === undefined ? found.outcome : 'waived',
    due: found.due,
    responsible,
    counted: found.counted,
    missing: found.missing,
    reason:
      waiver === undefined
        ? found.reason
        : { code: 'waiver', data: { reason: waiver.reason, author: waiver.author, date: waiver.date } },
    waiverId: waiver?.id ?? null,
  };
}
