import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MeetingFormOutput } from '../../contract/meeting-form';
import { heldTitle } from '../../messages/ui-group';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import { MeetingFormScreen } from './meeting-form-screen';

interface MeetingPageProps {
  readonly groupId: string;
  readonly meetingId: string | null;
  readonly date: string;
}

/** The form «Заседание проведено»: a planned meeting, or a new one. */
export function MeetingPage({ groupId, meetingId, date }: MeetingPageProps) {
  const { call, back } = usePage();
  const [form, setForm] = useState<MeetingFormOutput | null>(null);
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    const answer = await run(() => call('meetingForm', { groupId, meetingId, date }));
    if (answer !== undefined) setForm(answer);
  }, [run, call, groupId, meetingId, date]);
  useEffect(() => {
    void load();
  }, [load]);
  if (form !== null) return <MeetingFormScreen form={form} />;
  return (
    <main aria-busy={running}>
      <ScreenHeader title={heldTitle('')} onBack={back} />
      <FailureBox failure={failure} onRetry={load} />
      {running && <Skeleton rows={8} />}
    </main>
  );
}
