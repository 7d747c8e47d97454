import type { Finding } from '../norms/finding';
import type { Norm, ResponsibleRole } from '../norms/norm';
import type { Subject } from '../norms/subject';
import type { Membership } from '../register/membership';
import { hasComposition, holderOn, leaderOn } from '../register/roles-on-date';
import type { Waiver } from '../register/waiver';
import type { PreparedNorm } from './norm-book';
import type { Responsible, Verdict } from './verdict';

/**
 * Returns who acts today in a role: whoever holds it; where nobody does, the leader for a secretary, and the methodist
 * for everybody else. `authority` is no person of the group, and nobody stands in for it.
 */
export function responsibleFor(role: ResponsibleRole, subject: Subject): Responsible {
  const { memberships } = subject.facts;
  const { asOf } = subject;
  if (role === 'methodist' || role === 'authority') return { role, personId: null };
  const leader = (): Membership | undefined => leaderOn(memberships, asOf);
  const holder = role === 'secretary' || role === 'curator' ? holderOn(memberships, role, asOf) : leader();
  if (holder !== undefined) return { role, personId: holder.personId };
  const inPlace = role === 'secretary' ? leader() : undefined;
  if (inPlace !== undefined) return { role, personId: inPlace.personId, actsAs: 'leader' };
  return hasComposition(memberships, asOf)
    ? { role, personId: null, actsAs: 'methodist' }
    : { role, personId: null, actsAs: 'methodist', compositionEmpty: true };
}

/** The same requirement in another edition of the regulation: a waiver of it goes on when the edition changes. */
function isSameRequirement({ index }: Subject, waivedId: string, norm: Norm): boolean {
  const { norms, regulations } = index.snapshot;
  const waived = norms.find(({ id }) => id === waivedId);
  if (waived === undefined || waived.regulationId === norm.regulationId) return false;
  if (waived.clause !== norm.clause || waived.kind !== norm.kind || waived.title !== norm.title) return false;
  const familyOf = (id: string): string => regulations.find((one) => one.id === id)?.family ?? '';
  const family = familyOf(norm.regulationId);
  return family !== '' && family === familyOf(waived.regulationId);
}

function waiverOf(subject: Subject, norm: Norm, found: Finding): Waiver | undefined {
  const { waivers } = subject.facts;
  if (waivers.length === 0 || found.outcome === 'met' || found.outcome === 'inapplicable') return undefined;
  return waivers.find(
    (waiver) =>
      (waiver.normId === norm.id || isSameRequirement(subject, waiver.normId, norm)) &&
      (waiver.schoolYear === '' || waiver.schoolYear === subject.schoolYear) &&
      (waiver.period === '' || waiver.period === found.period.id || waiver.period === found.period.title) &&
      (waiver.date === null || waiver.date <= subject.asOf) &&
      (waiver.withdrawnOn === null || subject.asOf < waiver.withdrawnOn),
  );
}

/** What follows the group in keys of one norm and year. */
export interface KeyEnds {
  /** `|norm|schoolYear|`, before the id of the period. */
  readonly anyPeriod: string;
  /** The same with the id of the whole year, which most verdicts are about. */
  readonly wholeYear: string;
}

/**
 * Gives a finding its address and its people; a waiver of the methodist takes the place of what is not kept.
 *
 * @param ends what follows the group in the key, shared by all groups: a key glued of seven pieces is seven strings.
 */
export function toVerdict(
  subject: Subject,
  prepared: PreparedNorm,
  found: Finding,
  responsible: Verdict['responsible'],
  ends: KeyEnds,
): Verdict {
  const { norm } = prepared;
  const waiver = waiverOf(subject, norm, found);
  return {
    key: subject.group.id + (found.period === subject.frame.period ? ends.wholeYear : ends.anyPeriod + found.period.id),
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
