import { meetingWords } from '../../messages/ui-meeting';
import { Box } from '../controls/box';
import { OutcomeChange } from '../controls/outcome-change';
import { ScreenHeader } from '../controls/screen-header';
import { MinutesButton } from '../group/minutes-button';
import type { ChangedVerdict } from './changed-verdicts';

interface MeetingSavedProps {
  readonly title: string;
  readonly date: string;
  readonly meetingId: string;
  readonly groupId: string;
  readonly warnings: readonly string[];
  readonly changes: readonly ChangedVerdict[];
  readonly onBack: () => void;
}

/** What the save brought, and the minutes one press away. */
export function MeetingSaved({ title, date, meetingId, groupId, warnings, changes, onBack }: MeetingSavedProps) {
  return (
    <main>
      <ScreenHeader title={title} onBack={onBack} />
      <Box kind="success">
        <strong>{meetingWords.saved}</strong>
        <p>{meetingWords.savedAbout(date)}</p>
      </Box>
      {warnings.map((warning) => (
        <Box kind="warning" key={warning}>
          {warning}
        </Box>
      ))}
      <div class="actions saved-actions">
        <MinutesButton meetingId={meetingId} groupId={groupId} primary />
        <button type="button" class="button" onClick={onBack}>
          {meetingWords.toGroup}
        </button>
      </div>
      {changes.length > 0 && (
        <section aria-labelledby="changed-verdicts">
          <h2 id="changed-verdicts">{meetingWords.changedVerdicts}</h2>
          <ul class="cards">
            {changes.map(({ before, after }) => (
              <li key={after.key} class="change">
                <OutcomeChange before={before} after={after.outcome} clause={after.clause} />
                <span>{after.message}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
