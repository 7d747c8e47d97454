import type { PlainDate } from '../../../domain/calendar/plain-date';
import { regulationOn } from '../../../domain/documents/regulation-on';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { Regulation } from '../../../domain/regulations/regulation';

/** Looks up the regulation in whose words a group is spoken of on a day. */
export function groupWords(snapshot: RegisterSnapshot, today: PlainDate): (groupId: string) => Regulation | undefined {
  const regulationIds = new Map(snapshot.groups.map(({ id, regulationId }) => [id, regulationId]));
  return (groupId) => {
    const regulationId = regulationIds.get(groupId);
    return regulationId === undefined ? undefined : regulationOn(snapshot, regulationId, today);
  };
}
