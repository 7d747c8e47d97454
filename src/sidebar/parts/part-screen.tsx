import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { ui } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { Skeleton } from '../controls/waiting';
import { usePage } from '../state/page-context';
import type { PageState } from '../state/page-state';
import { useTask } from '../state/use-task';
import { pageParts } from './part-loader';
import { drawPartScreen, partOfScreen, type ScreenOfPart } from './part-screens';

interface PartScreenProps {
  readonly screen: ScreenOfPart;
  readonly state: PageState;
}

/** A screen of a part: grey lines until the part has come, at once when it already has. */
export function PartScreen({ screen, state }: PartScreenProps) {
  const { call, back } = usePage();
  const part = partOfScreen(screen);
  const [, setArrived] = useState(pageParts.isLoaded(part));
  const { run, running, failure } = useTask();
  const load = useCallback(async () => {
    if ((await run(() => pageParts.load(part, call))) !== undefined) setArrived(true);
  }, [run, part, call]);
  const isLoaded = pageParts.isLoaded(part);
  useLayoutEffect(() => {
    if (!isLoaded) void load();
  }, [load, isLoaded]);
  if (isLoaded) return <>{drawPartScreen(screen, state)}</>;
  return (
    <main aria-busy={running}>
      <ScreenHeader title={ui.opening} onBack={back} />
      <FailureBox failure={failure} onRetry={load} />
      {running && <Skeleton rows={5} />}
    </main>
  );
}
