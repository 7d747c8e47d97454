import type { MeetingFormOutput } from '../../contract/meeting-form';
import { meetingWords as words } from '../../messages/ui-meeting';
import { Box } from '../controls/box';
import { usePage } from '../state/page-context';

interface NobodyThereProps {
  readonly form: Pick<MeetingFormOutput, 'groupId' | 'date' | 'members'>;
}

/** Says before anything is filled in that nobody can be ticked on that day, and who enters the composition. */
export function NobodyThere({ form }: NobodyThereProps) {
  const { page, open } = usePage();
  if (form.members.length > 0) return null;
  const isOffice = page.user.role === 'methodist';
  return (
    <Box kind="warning">
      <p role="status">
        <strong>{words.nobodyOn(form.date)}</strong> {isOffice ? words.nobodyOffice : words.nobodyLeader}
      </p>
      {isOffice && (
        <button
          type="button"
          class="button"
          onClick={() => open({ name: 'form', command: 'changeComposition', groupId: form.groupId, rowId: null })}
        >
          {words.changeComposition}
        </button>
      )}
    </Box>
  );
}
