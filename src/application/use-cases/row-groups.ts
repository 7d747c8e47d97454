import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { SheetId } from '../workbook/sheet-id';

/** Groups that a row belongs to: its own fields say, or the meeting or plan it is a part of. */
export function rowGroups(snapshot: RegisterSnapshot, sheet: SheetId, id: string): readonly string[] {
  switch (sheet) {
    case 'groups':
      return [id];
    case 'meetings':
      return meetingGroups(snapshot, id);
    case 'agendaItems':
      return meetingGroups(snapshot, find(snapshot.agendaItems, id)?.meetingId);
    case 'planItems': {
      const planId = find(snapshot.planItems, id)?.planId;
      return planId === undefined ? [] : ownGroup(find(snapshot.plans, planId));
    }
    case 'memberships':
    case 'plans':
    case 'assignments':
    case 'products':
    case 'reports':
    case 'petitions':
    case 'documents':
    case 'waivers':
      return ownGroup(find<{ readonly id: string; readonly groupId: string | null }>(snapshot[sheet], id));
    case 'persons':
      return snapshot.memberships.filter(({ personId }) => personId === id).map(({ groupId }) => groupId);
    default:
      return [];
  }
}

function find<T extends { readonly id: string }>(rows: readonly T[], id: string): T | undefined {
  return rows.find((row) => row.id === id);
}

function ownGroup(row: { readonly groupId: string | null } | undefined): readonly string[] {
  return row === undefined || row.groupId === null ? [] : [row.groupId];
}

function meetingGroups(snapshot: RegisterSnapshot, meetingId: string | undefined): readonly string[] {
  return meetingId === undefined ? [] : (find(snapshot.meetings, meetingId)?.groupIds ?? []);
}
