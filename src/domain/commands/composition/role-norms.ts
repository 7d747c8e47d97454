// What the regulation of a group says about a role, as far as forms need it before the group is judged.
import { addMonths } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import type { Norm } from '../../norms/norm';
import type { MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { Regulation } from '../../regulations/regulation';
import { regulationOfGroup } from '../lists/options';
import { groupOf } from './group-days';

/** The norm of a kind that speaks of this group on the day; switched off ones say nothing. */
export function normOfGroup(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  kind: string,
  day: PlainDate,
): Norm | undefined {
  const regulation = regulationOfGroup(snapshot, groupId, day);
  const type = groupOf(snapshot, groupId)?.type ?? '';
  return snapshot.norms.find(
    (norm) =>
      norm.kind === kind &&
      norm.regulationId === regulation?.id &&
      norm.offReason.trim() === '' &&
      (norm.groupTypes.length === 0 || norm.groupTypes.includes(type)) &&
      (norm.inForceFrom ?? day) <= day &&
      (norm.inForceUntil ?? day) >= day,
  );
}

const BASIS_KIND: Readonly<Partial<Record<MembershipRole, string>>> = {
  leader: 'leader-basis',
  secretary: 'secretary-basis',
  curator: 'curator-basis',
};

/** How the role is taken by the regulation: `any` — it wants a basis and names none; `null` — it says nothing. */
export interface PrescribedWay {
  readonly way: 'order' | 'election' | 'any' | null;
  readonly clause: string;
  readonly majorityOf: 'members' | 'present' | null;
}

/** The way prescribed for a role of the group on the day. */
export function prescribedWay(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  role: MembershipRole,
  day: PlainDate,
): PrescribedWay {
  const norm = normOfGroup(snapshot, groupId, BASIS_KIND[role] ?? '', day);
  if (norm === undefined) return { way: null, clause: '', majorityOf: null };
  const { method, majorityOf } = norm.parameters;
  return { way: method ?? 'any', clause: norm.clause, majorityOf };
}

/** The form that fills the leader's place as the regulation prescribes; where it does not, an order is the usual way. */
export function leaderCommand(snapshot: RegisterSnapshot, groupId: string | null, day: PlainDate): string {
  return prescribedWay(snapshot, groupId, 'leader', day).way === 'election' ? 'electLeader' : 'appointLeader';
}

/** Years of office of a leader and the last day of a term that begins on a day, inclusive; `null`: without term. */
export function termOfOffice(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  from: PlainDate,
): { readonly years: number; readonly until: PlainDate; readonly clause: string } | null {
  const norm = normOfGroup(snapshot, groupId, 'leader-term', from);
  const years = norm?.parameters.years ?? null;
  return norm === undefined || years === null
    ? null
    : { years, until: addMonths(from, years * 12), clause: norm.clause };
}

const TITLES: Readonly<Record<MembershipRole, (regulation: Regulation | undefined) => string>> = {
  leader: (regulation) => regulation?.leaderTitle ?? '',
  actingLeader: (regulation) => (regulation === undefined ? '' : `и. о. (${regulation.leaderTitle})`),
  secretary: (regulation) => regulation?.secretaryTitle ?? '',
  curator: (regulation) => regulation?.curatorTitle ?? '',
  member: () => 'участник',
};

const USUAL: Readonly<Record<MembershipRole, string>> = {
  leader: 'руководитель',
  actingLeader: 'и. о. руководителя',
  secretary: 'секретарь',
  curator: 'куратор',
  member: 'участник',
};

/** What the regulation calls a role, nominative, in small letters. */
export function roleTitle(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  role: MembershipRole,
  day: PlainDate,
): string {
  return TITLES[role](regulationOfGroup(snapshot, groupId, day)) || USUAL[role];
}

/** Titles for the words of a form: «{role}», «{leaderTitle}» and the like. */
export function titleWords(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  day: PlainDate,
): Readonly<Record<string, string>> {
  const title = (role: MembershipRole) => roleTitle(snapshot, groupId, role, day);
  return {
    leaderTitle: title('leader'),
    secretaryTitle: title('secretary'),
    curatorTitle: title('curator'),
    meetingTitle: regulationOfGroup(snapshot, groupId, day)?.meetingTitle ?? 'заседание',
  };
}
