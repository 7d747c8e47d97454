import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ShowGroupOutput } from '../../contract/show-group';
import { capital, groupWords } from '../../messages/ui-group';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { GroupMeetings } from './group-meetings';
import { GroupMembers } from './group-members';
import { GroupVerdicts } from './group-verdicts';

/** One group: what its regulation says about it, who is in it, and its meetings. */
export function GroupPage({ groupId }: { readonly groupId: string }) {
  const { page, call, back, dispatch } = usePage();
  const [group, setGroup] = useState<ShowGroupOutput | null>(null);
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const shown = await run(() => call('showGroup', { groupId }));
    if (shown === undefined) return;
    setGroup(shown);
    dispatch({ type: 'verdictsReplaced', groupId, verdicts: shown.verdicts });
  }, [run, call, groupId, dispatch]);
  useEffect(() => {
    void load();
  }, [load]);

  const known = page.groups.find((one) => one.id === groupId);
  return (
    <main aria-busy={running}>
      <ScreenHeader title={group?.name ?? known?.name ?? groupWords.loading} onBack={back}>
        <p class="faint">{group?.type ?? known?.type}</p>
      </ScreenHeader>
      <FailureBox failure={failure} onRetry={load} />
      {group === null && running && <Skeleton rows={6} />}
      {group !== null && (
        <>
          <GroupCard group={group} />
          <GroupVerdicts group={group} reload={load} />
          <GroupMeetings group={group} />
          <GroupMembers group={group} />
        </>
      )}
    </main>
  );
}

function GroupCard({ group }: { readonly group: ShowGroupOutput }) {
  const leaders = group.members.filter((member) => member.role === 'leader' || member.role === 'actingLeader');
  return (
    <dl class="group-card">
      <div>
        <dt>{group.leaderTitle === '' ? groupWords.leader : capital(group.leaderTitle)}</dt>
        <dd>{leaders.length === 0 ? groupWords.noLeader : leaders.map((leader) => leader.name).join(', ')}</dd>
      </div>
      {group.theme !== '' && (
        <div>
          <dt>{groupWords.theme}</dt>
          <dd>{group.theme}</dd>
        </div>
      )}
      <div class="faint">
        <dt>{groupWords.regulation}</dt>
        <dd>
          {group.regulationTitle}, {groupWords.year(group.schoolYear)}
        </dd>
      </div>
    </dl>
  );
}
