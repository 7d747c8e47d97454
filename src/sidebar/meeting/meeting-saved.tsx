import { useState } from 'preact/hooks';
import type { UndoActionOutput } from '../../contract/commands';
import type { RecordMeetingOutput } from '../../contract/record-meeting';
import { meetingWords } from '../../messages/ui-meeting';
import { Box } from '../controls/box';
import { ScreenHeader } from '../controls/screen-header';
import { DoneNotice } from '../forms/done-notice';
import { NextForms } from '../forms/next-forms';
import { UndoButton } from '../forms/undo-button';
import { VerdictChanges } from '../forms/verdict-changes';
import { MinutesButton } from '../group/minutes-button';

interface MeetingSavedProps {
  readonly title: string;
  readonly date: string;
  readonly groupId: string;
  /** The request that was carried out: what is taken back. */
  readonly requestId: string;
  readonly output: RecordMeetingOutput;
  readonly onBack: () => void;
}

/** What the save brought, the minutes and other usual work one press away, and the way to take it back. */
export function MeetingSaved({ title, date, groupId, requestId, output, onBack }: MeetingSavedProps) {
  const [undone, setUndone] = useState<UndoActionOutput | null>(null);
  const isDone = undone === null;
  return (
    <main>
      <ScreenHeader title={title} onBack={onBack} />
      <DoneNotice done={meetingWords.saved} undone={undone}>
        <p>{meetingWords.savedAbout(date)}</p>
      </DoneNotice>
      {isDone &&
        output.warnings.map((warning) => (
          <Box kind="warning" key={warning}>
            {warning}
          </Box>
        ))}
      {isDone && (
        <NextForms next={output.next}>
          <MinutesButton meetingId={output.meetingId} groupId={groupId} primary />
        </NextForms>
      )}
      <div class="actions saved-actions">
        <button type="button" class="button" onClick={onBack}>
          {meetingWords.toGroup}
        </button>
        {isDone && <UndoButton requestId={requestId} onUndone={setUndone} />}
      </div>
      {isDone && output.changes.length > 0 && (
        <section aria-labelledby="changed-verdicts">
          <h2 id="changed-verdicts">{meetingWords.changedVerdicts}</h2>
          <VerdictChanges changes={output.changes} />
        </section>
      )}
    </main>
  );
}
