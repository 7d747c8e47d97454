import { evidenceWords } from '../../../messages/evidence';
import { yearWords as words } from '../../../messages/start-year';
import { FailureBox } from '../../controls/failure-box';
import { Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import type { Year } from './use-year';
import { useYearList } from './use-year-list';
import { choiceOf } from './year-state';

/** Groups that go on with leader and members, as the appendix to the order of the year has them. */
export function GroupList({ year, onBack }: { readonly year: Year; readonly onBack: () => void }) {
  const { page } = usePage();
  const { data, isWhole, failure, load } = useYearList();
  const groups = data?.groups.filter(({ groupId }) => choiceOf(year.choices, data, groupId) === 'continue') ?? [];
  return (
    <section class="year-list" aria-busy={!isWhole && failure === null}>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && failure === null && <Skeleton rows={6} />}
      {data !== null && !isWhole && <p role="status">{words.reading(data.groups.length, data.total)}</p>}
      {data !== null && isWhole && (
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
        <button type="button" class="button button-primary" disabled={!isWhole} onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {words.listBack}
        </button>
      </div>
    </section>
  );
}
