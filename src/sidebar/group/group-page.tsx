import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CardSectionId } from '../../contract/group-card';
import type { ShowGroupOutput } from '../../contract/show-group';
import { capital, groupWords } from '../../messages/ui-group';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { SelectField } from '../controls/field';
import { Icon } from '../controls/icon';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useReturnFocus } from '../state/return-focus';
import { useTask } from '../state/use-task';
import { CardActions } from './card-actions';
import { CardSection } from './card-section';
import { GroupMeetings } from './group-meetings';
import { GroupVerdicts } from './group-verdicts';

/** One group: what its regulation says about it, and its work of a school year with all that may be done. */
export function GroupPage({ groupId }: { readonly groupId: string }) {
  const { page, call, back, dispatch } = usePage();
  const [group, setGroup] = useState<ShowGroupOutput | null>(null);
  const [current, setCurrent] = useState('');
  const [year, setYear] = useState<string | null>(null);
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const input = year === null ? { groupId } : { groupId, schoolYear: year };
    const shown = await run(() => call('showGroup', input));
    if (shown === undefined) return;
    setGroup(shown);
    if (year === null) setCurrent(shown.schoolYear);
    dispatch({ type: 'verdictsReplaced', groupId, verdicts: shown.verdicts });
  }, [run, call, groupId, year, dispatch]);
  useEffect(() => {
    void load();
  }, [load]);

  useReturnFocus(group !== null);
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
          <Closed closed={group.closed} />
          {group.proposed === true && group.closed === null && <Box kind="info">{groupWords.proposed}</Box>}
          <GroupCard group={group} />
          <CardActions
            groupId={groupId}
            actions={sectionOf(group, 'group')?.actions ?? []}
            about={group.name}
            shown={1}
            isFirstPrimary={group.proposed === true}
          />
          <YearField group={group} onChange={(chosen) => setYear(chosen === current ? null : chosen)} />
          {group.schoolYear === current && <GroupVerdicts group={group} reload={load} />}
          {(group.proposed !== true || group.meetings.length > 0) && (
            <GroupMeetings
              group={group}
              section={sectionOf(group, 'meetings')}
              isCurrent={group.schoolYear === current}
            />
          )}
          <Sections group={group} />
          <PapersLink group={group} />
          <JournalLink group={group} />
        </>
      )}
    </main>
  );
}

function sectionOf({ sections }: ShowGroupOutput, id: CardSectionId) {
  return sections.find((one) => one.id === id);
}

const FOLDING = ['composition', 'plan', 'assignments', 'products', 'report', 'petitions', 'documents'] as const;

function Sections({ group }: { readonly group: ShowGroupOutput }) {
  return (
    <div class="card-sections">
      {FOLDING.map((id) => (
        <CardSection key={id} groupId={group.id} id={id} section={sectionOf(group, id)} />
      ))}
    </div>
  );
}

/** Whether the person may do something with the group. */
function mayWrite(group: ShowGroupOutput, role: string): boolean {
  return (
    role === 'methodist' ||
    group.sections.some(({ actions, rows }) => actions.length > 0 || rows.some((row) => row.actions[0]))
  );
}

/** To the papers that can be made of the group. */
function PapersLink({ group }: { readonly group: ShowGroupOutput }) {
  const { page, open } = usePage();
  if (!mayWrite(group, page.user.role)) return null;
  return (
    <p class="below">
      <button type="button" class="button" onClick={() => open({ name: 'documents', groupId: group.id })}>
        <Icon name="document" />
        <span>{groupWords.papers}</span>
      </button>
    </p>
  );
}

/** To what was done with the group: for who may do something with it. */
function JournalLink({ group }: { readonly group: ShowGroupOutput }) {
  const { page, open } = usePage();
  if (!mayWrite(group, page.user.role)) return null;
  return (
    <p class="below">
      <button type="button" class="link-button" onClick={() => open({ name: 'journal', groupId: group.id })}>
        <Icon name="document" />
        <span>{groupWords.journal}</span>
      </button>
    </p>
  );
}

interface YearFieldProps {
  readonly group: ShowGroupOutput;
  readonly onChange: (year: string) => void;
}

/** Leads to the years before; nothing where there is one year alone. */
function YearField({ group, onChange }: YearFieldProps) {
  if (group.schoolYears.length < 2) return null;
  return (
    <SelectField
      label={groupWords.schoolYear}
      value={group.schoolYear}
      options={group.schoolYears.map((year) => ({ value: year, title: year }))}
      onChange={onChange}
    />
  );
}

/** That the group works no more, since when and why: its papers and its journal stay. */
function Closed({ closed }: Pick<ShowGroupOutput, 'closed'>) {
  if (closed === null) return null;
  const why = [closed.basis, closed.reason].filter((words) => words !== '');
  return (
    <Box kind="info">
      <strong>{groupWords.closed(closed.on)}</strong>
      {why.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Box>
  );
}

function GroupCard({ group }: { readonly group: ShowGroupOutput }) {
  const noLeader = group.closed === null ? groupWords.noLeader : groupWords.closedLeader;
  const leaders = group.members.filter((member) => member.role === 'leader' || member.role === 'actingLeader');
  return (
    <dl class="group-card">
      <div>
        <dt>{group.leaderTitle === '' ? groupWords.leader : capital(group.leaderTitle)}</dt>
        <dd>{leaders.length === 0 ? noLeader : leaders.map((leader) => leader.name).join(', ')}</dd>
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
