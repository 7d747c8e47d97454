// Membership of a person in another group of the register: NS 7.1 («из руководителей районных методических объединений»).
import type { PlainDate } from '../calendar/plain-date';
import { isProposed } from '../register/group';
import type { Membership } from '../register/membership';
import type { GroupFacts, RegisterIndex } from '../register/register-index';
import { isActiveOn } from '../register/roles-on-date';
import type { NormParameters } from './norm-parameters';
import { namesBody, speaksOf } from './speaks-of';
import type { Subject } from './subject';

/** Where a person stands in the bodies that a norm names, on one day. */
type PlaceInBody =
  /** Has the role in one of them by this row. */
  | { readonly kind: 'inside'; readonly row: Membership; readonly name: string }
  /** Has it in none, though the compositions of all of them are entered. */
  | { readonly kind: 'outside' }
  /** Has it in none, but in these ones nobody is seen in that role, or a row cannot be read: it may be this person's. */
  | { readonly kind: 'unstaffed'; readonly names: readonly string[] }
  /** The register holds no such body on the day. */
  | { readonly kind: 'noBody' };

interface Bodies {
  readonly all: readonly GroupFacts[];
  readonly rowsOf: ReadonlyMap<string, readonly Membership[]>;
}

/** Bodies by the words that name them: many groups are judged by one norm. */
const known = new WeakMap<RegisterIndex, Map<string, Bodies>>();

function isNamed({ group }: GroupFacts, words: readonly string[]): boolean {
  return words.some((word) => namesBody(group.type, word) || speaksOf(group.name, word));
}

function collect(index: RegisterIndex, words: readonly string[]): Bodies {
  const all = index.groups.filter((facts) => isNamed(facts, words));
  const rowsOf = new Map<string, Membership[]>();
  for (const { memberships } of all) {
    for (const row of memberships) {
      const rows = rowsOf.get(row.personId);
      if (rows === undefined) rowsOf.set(row.personId, [row]);
      else rows.push(row);
    }
  }
  return { all, rowsOf };
}

function bodiesOf(index: RegisterIndex, words: readonly string[]): Bodies {
  const key = words.join('\n');
  const byWords = known.get(index) ?? new Map<string, Bodies>();
  known.set(index, byWords);
  const bodies = byWords.get(key) ?? collect(index, words);
  byWords.set(key, bodies);
  return bodies;
}

function livesOn({ group }: GroupFacts, on: PlainDate): boolean {
  if (isProposed(group)) return false;
  return (group.createdOn === null || group.createdOn <= on) && (group.closedOn === null || group.closedOn >= on);
}

/** A leader and a secretary are members too, a curator is not; whoever stands in for a leader leads. */
function hasRole(row: Membership, { otherBodyRole }: NormParameters): boolean {
  if (otherBodyRole === 'leader') return row.role === 'leader' || row.role === 'actingLeader';
  return row.role !== 'curator';
}

/**
 * Looks the person up in the other groups that `otherBody` names by words of their type or name, as of one day
 * (inclusive). The group that is judged is never its own other body.
 */
export function placeInOtherBody(
  subject: Subject,
  parameters: NormParameters,
  personId: string,
  on: PlainDate,
): PlaceInBody {
  const { index, group } = subject;
  const bodies = bodiesOf(index, parameters.otherBody);
  const counts = (row: Membership): boolean => hasRole(row, parameters) && isActiveOn(row, on);
  for (const row of bodies.rowsOf.get(personId) ?? []) {
    const body = row.groupId === group.id || !counts(row) ? undefined : index.groupFacts(row.groupId);
    if (body !== undefined && livesOn(body, on)) return { kind: 'inside', row, name: body.group.name };
  }
  const living = bodies.all.filter((body) => body.group.id !== group.id && livesOn(body, on));
  if (living.length === 0) return { kind: 'noBody' };
  const unread = index.snapshot.unreadable ?? [];
  const isUnread = (id: string): boolean =>
    unread.some(({ table, groupId }) => table === 'memberships' && groupId === id);
  const unstaffed = living.filter((body) => !body.memberships.some(counts) || isUnread(body.group.id));
  if (unstaffed.length === 0) return { kind: 'outside' };
  return { kind: 'unstaffed', names: unstaffed.map((body) => body.group.name) };
}
