import type { PlainDate } from '../calendar/plain-date';
import { membershipJobOn } from './person-on-date';
import type { GroupFacts, RegisterIndex } from './register-index';
import { isActiveOn } from './roles-on-date';

/** Whose group it is; norms of some clauses depend on it (Ноябрьск 3.6). */
export type Audience = 'школьные' | 'дошкольные' | 'дополнительное';

function audienceOfWord(word: string): Audience | null {
  const text = word.trim().toLowerCase();
  if (text.startsWith('дошкол')) return 'дошкольные';
  if (text.startsWith('школ') || text.startsWith('общ')) return 'школьные';
  return text.startsWith('доп') ? 'дополнительное' : null;
}

/** The row says that the group is of several levels: the majority decides. */
export function isMixed(word: string): boolean {
  return word.trim().toLowerCase().startsWith('смеш');
}

/** The row names one level: nobody is a minority there, wherever they work. */
export function isOfOneLevel(word: string): boolean {
  return audienceOfWord(word) !== null;
}

/** Returns how many active members (curators apart) work at each level on the day. */
export function membersByLevel(
  index: RegisterIndex,
  facts: GroupFacts,
  date: PlainDate,
): Readonly<Record<Audience, number>> {
  const counts: Record<Audience, number> = { школьные: 0, дошкольные: 0, дополнительное: 0 };
  const seen = new Set<string>();
  for (const membership of facts.memberships) {
    if (membership.role === 'curator' || seen.has(membership.personId) || !isActiveOn(membership, date)) continue;
    seen.add(membership.personId);
    const audience = audienceOfWord(membershipJobOn(index, membership, date)?.level ?? '');
    if (audience !== null) counts[audience]++;
  }
  return counts;
}

/**
 * Returns whose group it is on the day: as the group's row says, else («смешанная» too) what most members work in.
 *
 * Equal shares go to the schools: their rule is the general one of the clause.
 *
 * @returns `null` when neither the row nor a single job says it.
 */
export function audienceOf(index: RegisterIndex, facts: GroupFacts, date: PlainDate): Audience | null {
  const explicit = audienceOfWord(facts.group.audience);
  if (explicit !== null) return explicit;
  const counts = membersByLevel(index, facts, date);
  const most = Math.max(counts.школьные, counts.дошкольные, counts.дополнительное);
  if (most === 0) return null;
  if (counts.школьные === most) return 'школьные';
  return counts.дошкольные === most ? 'дошкольные' : 'дополнительное';
}
