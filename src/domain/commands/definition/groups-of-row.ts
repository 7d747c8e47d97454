import type { RegisterSnapshot, RegisterTable } from '../../register/register-snapshot';

type Groups = (snapshot: RegisterSnapshot, id: string) => readonly string[];

const byGroupId =
  (table: 'memberships' | 'plans' | 'assignments' | 'products' | 'reports' | 'petitions' | 'waivers'): Groups =>
  (snapshot, id) => {
    const rows: readonly { readonly id: string; readonly groupId: string }[] = snapshot[table];
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : [row.groupId];
  };

const ofMeeting: Groups = ({ meetings }, id) => meetings.find((one) => one.id === id)?.groupIds ?? [];

const GROUPS: { readonly [T in RegisterTable]?: Groups } = {
  groups: ({ groups }, id) => (groups.some((one) => one.id === id) ? [id] : []),
  memberships: byGroupId('memberships'),
  plans: byGroupId('plans'),
  assignments: byGroupId('assignments'),
  products: byGroupId('products'),
  reports: byGroupId('reports'),
  petitions: byGroupId('petitions'),
  waivers: byGroupId('waivers'),
  meetings: ofMeeting,
  planItems: (snapshot, id) => {
    const item = snapshot.planItems.find((one) => one.id === id);
    return item === undefined ? [] : byGroupId('plans')(snapshot, item.planId);
  },
  agendaItems: (snapshot, id) => {
    const item = snapshot.agendaItems.find((one) => one.id === id);
    return item === undefined ? [] : ofMeeting(snapshot, item.meetingId);
  },
  documents: ({ documents }, id) => {
    const groupId = documents.find((one) => one.id === id)?.groupId ?? null;
    return groupId === null ? [] : [groupId];
  },
};

/** Ids of the groups to which a row belongs; none for a row that is not there and for rows of the whole register. */
export function groupsOfRow(snapshot: RegisterSnapshot, table: RegisterTable, id: string): readonly string[] {
  return GROUPS[table]?.(snapshot, id) ?? [];
}

/**
 * The group in whose name a meeting is held, and in whose name it and its questions are changed: the first of its
 * groups that the register has. The others are invited.
 *
 * @returns `undefined` for rows that are no part of a meeting: whoever writes any of their groups changes them
 */
export function hostOfRow(snapshot: RegisterSnapshot, table: RegisterTable, id: string): string | undefined {
  if (table !== 'meetings' && table !== 'agendaItems') return undefined;
  const groupIds = groupsOfRow(snapshot, table, id);
  return groupIds.find((groupId) => snapshot.groups.some((group) => group.id === groupId)) ?? groupIds[0];
}
