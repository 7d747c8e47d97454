import type { PlainDate } from '../../../calendar/plain-date';
import { isApproved, isListOf } from '../../../norms/approved-list';
import type { Group } from '../../../register/group';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { type ActRequisites, orderRequisites } from './act-requisites';

/** The order whose composition is being changed: the latest approved list with compositions, else that of creation. */
export function changedOrder(snapshot: RegisterSnapshot, group: Group, on: PlainDate): ActRequisites {
  const created = orderRequisites(group.creationBasis);
  const words = snapshot.norms
    .filter(({ regulationId, kind }) => regulationId === group.regulationId && kind === 'composition-approved')
    .flatMap(({ parameters }) => parameters.content);
  if (words.length === 0) return created;
  let latest = created;
  for (const document of snapshot.documents) {
    if (document.groupId !== null && document.groupId !== group.id) continue;
    if (!isListOf(document, words) || !isApproved(document, on)) continue;
    if ((document.date ?? '') > (latest.date ?? '')) latest = { number: document.number.trim(), date: document.date };
  }
  return latest;
}
