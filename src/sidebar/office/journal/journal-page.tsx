import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JournalAction } from '../../../contract/journal';
import { journalWords } from '../../../messages/journal';
import { FailureBox } from '../../controls/failure-box';
import { GroupChoice } from '../../controls/group-choice';
import { ScreenHeader } from '../../controls/screen-header';
import { BusyIcon, Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { useTask } from '../../state/use-task';
import { JournalEntry } from './journal-entry';

interface JournalPageProps {
  /** Of whose work it tells at first; `null`: of all that the person may see. */
  readonly groupId: string | null;
}

/** Who did what, when, what was and what became; each action with the way to take it back. */
export function JournalPage({ groupId }: JournalPageProps) {
  const { page, back } = usePage();
  const [chosen, setChosen] = useState(groupId);
  const journal = useJournal(chosen);
  const { actions, running, failure } = journal;
  return (
    <main aria-busy={running}>
      <ScreenHeader title={journalWords.title} onBack={back}>
        <p class="faint">{journalWords.about}</p>
      </ScreenHeader>
      <GroupChoice label={journalWords.group} placeholder={journalWords.anyGroup} value={chosen} onChange={setChosen} />
      <FailureBox failure={failure} onRetry={journal.reload} />
      {actions === null && running && <Skeleton rows={6} />}
      {actions?.length === 0 && <p class="empty">{journalWords.empty}</p>}
      <ol class="journal">
        {actions?.map((action) => (
          <JournalEntry
            key={`${action.at} ${action.requestId}`}
            action={action}
            isOfOneGroup={chosen !== null}
            onUndone={journal.reload}
          />
        ))}
      </ol>
      {journal.next !== null && (
        <button type="button" class="button button-wide" aria-disabled={running} onClick={journal.more}>
          <BusyIcon running={running} name="down" />
          <span>{journalWords.more}</span>
        </button>
      )}
    </main>
  );
}

/** Reads the journal by pages; another group begins it anew. */
function useJournal(groupId: string | null) {
  const { call } = usePage();
  const { run, running, failure } = useTask();
  const [actions, setActions] = useState<readonly JournalAction[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const read = useCallback(
    async (before: string | null) => {
      const answer = await run(() => call('listJournal', { groupId, before }));
      if (answer === undefined) return;
      setActions((known) => (before === null ? answer.actions : [...(known ?? []), ...answer.actions]));
      setNext(answer.next);
    },
    [run, call, groupId],
  );
  const reload = useCallback(() => read(null), [read]);
  useEffect(() => {
    setActions(null);
    setNext(null);
    void reload();
  }, [reload]);
  return { actions, next, running, failure, reload, more: () => void read(next) };
}
