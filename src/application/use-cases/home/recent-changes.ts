import type { RecentChangesInput, RecentChangesOutput } from '../../../contract/recent-changes';
import type { UseCase } from '../use-case';

/** As many as anybody reads through on a home screen. */
const SHOWN = 50;

/** Actions of «Журнал» since a day: entries of one request are one action. */
export function recentChanges(
  { register }: UseCase,
  { since, groupIds = [] }: RecentChangesInput,
): RecentChangesOutput {
  const actions = new Map<string, RecentChangesOutput['changes'][number]>();
  for (const { id, at, actor, action, groupId, rowId, requestId } of register.decoded.kept.journal) {
    if (at === null || at.slice(0, 10) < since) continue;
    // Checks change nothing that people recorded.
    if (groupId === null && rowId === '') continue;
    const key = requestId === '' ? id : requestId;
    const known = actions.get(key);
    actions.set(key, { at, actor, action, groupId: groupId ?? known?.groupId ?? null });
  }
  const all = [...actions.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  const changes = all.slice(0, SHOWN);
  const named = new Set([...groupIds, ...changes.map(({ groupId }) => groupId)]);
  const groups = register.snapshot.groups.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name }));
  return { total: all.length, groups, changes };
}
