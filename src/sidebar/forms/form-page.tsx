import { useCallback, useMemo } from 'preact/hooks';
import { ui } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useLoad } from '../state/use-load';
import { FormScreen } from './form-screen';
import type { FormSubject } from './form-state';

/** Any form of the catalogue: asked for, then drawn by its description. */
export function FormPage({ command, groupId, rowId }: FormSubject) {
  const { call, back } = usePage();
  const subject = useMemo(() => ({ command, groupId, rowId }), [command, groupId, rowId]);
  const ask = useCallback(() => call('openForm', subject), [call, subject]);
  const { data, running, failure, load } = useLoad(ask);
  if (data !== null) return <FormScreen view={data} subject={subject} />;
  return (
    <main aria-busy={running}>
      <ScreenHeader title={ui.opening} onBack={back} />
      <FailureBox failure={failure} onRetry={load} />
      {running && <Skeleton rows={6} />}
    </main>
  );
}
