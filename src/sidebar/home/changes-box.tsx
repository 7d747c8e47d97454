import { useCallback, useMemo, useState } from 'preact/hooks';
import type { RecentChangesOutput } from '../../contract/recent-changes';
import { momentWords } from '../../messages/ui-dates';
import { homeWords as words } from '../../messages/ui-home';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { violationChanges, visitStore } from './visits';

const visits = visitStore(() => window.localStorage);
/** As many groups as names are asked for. */
const NAMED_AT_ONCE = 100;
/** Days looked back when nobody knows of an earlier visit. */
const DAYS_BACK = 7;

/** What others recorded and where duties broke or were mended since the last visit; read when it is unfolded. */
export function ChangesBox() {
  const { page, call, dispatch } = usePage();
  // Once for the opening: what is compared with must not move while the page stands open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const before = useMemo(() => visits.note(page.user.email, page), [page.user.email, page.today]);
  const since = before?.day ?? daysBefore(page.today, DAYS_BACK);
  const [changes, setChanges] = useState<RecentChangesOutput | null>(null);
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const changed = before === null || page.many === undefined ? [] : violationChanges(before, page);
    const groupIds = changed.slice(0, NAMED_AT_ONCE).map(({ groupId }) => groupId);
    const answer = await run(() => call('recentChanges', { since, groupIds }));
    if (answer === undefined) return;
    dispatch({ type: 'named', named: { groups: answer.groups.map((one) => ({ ...one, type: '', leaderId: null })) } });
    setChanges(answer);
  }, [run, call, dispatch, since, before, page]);
  return (
    <details class="changes" onToggle={(event) => event.currentTarget.open && changes === null && void load()}>
      <summary>
        <h2>{words.changed(since)}</h2>
        <Icon name="expand" size={18} />
      </summary>
      {before !== null && (page.many === undefined || changes !== null) && <Outcomes before={before} />}
      <FailureBox failure={failure} onRetry={load} />
      {running && changes === null && <Skeleton rows={2} />}
      {changes !== null && <Actions {...changes} />}
    </details>
  );
}

function Outcomes({ before }: { readonly before: Parameters<typeof violationChanges>[0] }) {
  const { page, open } = usePage();
  const changed = useMemo(() => violationChanges(before, page), [before, page]);
  const names = useMemo(() => new Map(page.groups.map(({ id, name }) => [id, name])), [page.groups]);
  if (changed.length === 0) return <p class="faint">{words.sameOutcomes}</p>;
  return (
    <ul class="home-lines">
      {/* Of many groups the first are named, and those that are gone are not. */}
      {changed
        .filter(({ groupId }) => names.has(groupId))
        .map(({ groupId, was, now }) => (
          <li key={groupId} class="home-line">
            <button type="button" class="link-button home-group" onClick={() => open({ name: 'group', groupId })}>
              {names.get(groupId)}
            </button>
            <span class={now > was ? 'due-overdue' : undefined}>{words.violationsWere(was, now)}</span>
          </li>
        ))}
    </ul>
  );
}

function Actions({ total, changes }: RecentChangesOutput) {
  const { page, open } = usePage();
  if (changes.length === 0) return <p class="faint">{words.nothingChanged}</p>;
  return (
    <>
      <ul class="home-lines">
        {changes.map(({ at, actor, action, groupId }) => {
          const group = page.groups.find(({ id }) => id === groupId);
          return (
            <li key={`${at} ${actor} ${action} ${groupId}`} class="home-line">
              {group !== undefined && (
                <button
                  type="button"
                  class="link-button home-group"
                  onClick={() => open({ name: 'group', groupId: group.id })}
                >
                  {group.name}
                </button>
              )}
              <span>{action}</span>
              <span class="faint">
                {momentWords(at, page.today)}, {actor}
              </span>
            </li>
          );
        })}
      </ul>
      {total > changes.length && (
        <button type="button" class="link-button" onClick={() => open({ name: 'journal', groupId: null })}>
          {words.moreChanges(total - changes.length)}
        </button>
      )}
    </>
  );
}

function daysBefore(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date - days)).toISOString().slice(0, 10);
}
