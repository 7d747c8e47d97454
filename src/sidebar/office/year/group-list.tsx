import { useCallback } from 'preact/hooks';
import { evidenceWords } from '../../../messages/evidence';
import { yearWords as words } from '../../../messages/start-year';
import { FailureBox } from '../../controls/failure-box';
import { Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { useLoad } from '../../state/use-load';
import type { Year } from './use-year';
import { choiceOf } from './year-state';

/** Groups that go on with leader and members, as the appendix to the order of the year has them. */
export function GroupList({ year, onBack }: { readonly year: Year; readonly onBack: () => void }) {
  const { call, page } = usePage();
  const ask = useCallback(() => call('previewYear', { withMembers: true }), [call]);
  const { data, running, failure, load } = useLoad(ask);
  const groups = data?.groups.filter((group) => choiceOf(year.choices, group) === 'continue') ?? [];
  return (
    <section class="year-list" aria-busy={running}>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={6} />}
      {data !== null && (
        <>
          <h2>{words.listTitle(data.schoolYear)}</h2>
          <ol>
            {groups.map(({ groupId, name, leader, members }) => (
              <li key={groupId}>
                <strong>{name}</strong>
                {leader !== '' && (
                  <p>
                    {words.leaderOf}: {leader}
                  </p>
                )}
                <p>
                  {words.membersOf}: {members.join(', ')}
                </p>
              </li>
            ))}
          </ol>
          <p class="faint">{evidenceWords.basis(page.registerName, page.today)}</p>
        </>
      )}
      <div class="actions">
        <button type="button" class="button button-primary" disabled={data === null} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.listBack}
        </button>
      </div>
    </section>
  );
}
