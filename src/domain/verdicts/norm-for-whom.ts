// Whether a norm is for this group by «Для кого»: whose group it is, or whose people are its minority.
import type { PlainDate } from '../calendar/plain-date';
import { type Finding, finding, missingField } from '../norms/finding';
import type { Subject } from '../norms/subject';
import { type Audience, audienceOf, isMixed, isOfOneLevel, membersByLevel } from '../register/group-audience';
import type { PreparedNorm } from './norm-book';

/** Reason codes of a norm that is for other groups. */
export const AUDIENCE_CODES: readonly string[] = ['norm.other-audience', 'norm.not-minority', 'norm.audience-unknown'];

/** Why none of the levels is the minority of the group; `null`: their people are in it, and most are of none of them. */
function whyNoMinority(
  subject: Subject,
  minorities: readonly Audience[],
  most: Audience,
): 'one-level' | 'most' | 'nobody' | null {
  const { facts, index, stateOn } = subject;
  if (isOfOneLevel(facts.group.audience)) return 'one-level';
  if (minorities.includes(most)) return 'most';
  const counts = membersByLevel(index, facts, stateOn);
  return minorities.some((level) => counts[level] > 0) ? null : 'nobody';
}

/** Returns why the norm is not for the group; `null`: it is. */
export function otherAudience(subject: Subject, prepared: PreparedNorm, on: PlainDate): Finding | null {
  const { audiences, minorities } = prepared;
  const { period } = subject.frame;
  const audience = audienceOf(subject.index, subject.facts, subject.stateOn);
  if (audience === null) {
    // One unknown must not show twice: the norm of the schools speaks for its neighbours.
    const speaks = audiences.includes('школьные');
    const missing = [missingField('groups', subject.group.id, 'audience')];
    return finding(period, on, speaks ? 'cantTell' : 'inapplicable', 'norm.audience-unknown', { missing });
  }
  if (audiences.includes(audience)) return null;
  if (minorities.length === 0) {
    const mixed = isMixed(subject.facts.group.audience) ? 1 : 0;
    const data = { audience, wanted: audiences, mixed };
    return finding(period, on, 'inapplicable', 'norm.other-audience', { data });
  }
  const why = whyNoMinority(subject, minorities, audience);
  if (why === null) return null;
  return finding(period, on, 'inapplicable', 'norm.not-minority', { data: { audience, wanted: minorities, why } });
}
