import { useEffect, useState } from 'preact/hooks';
import { PROCEDURE_WAITS, ui } from '../../messages/ui-words';
import { callQueue } from '../server/call';
import { useDelayed } from '../state/use-delayed';
import { Icon, type IconName } from './icon';

const SPINNER_AFTER_MS = 300;
const BAR_AFTER_MS = 1000;
/** Past this a person wonders whether to close the panel. */
const PATIENCE_AFTER_MS = 15_000;

/** The sign of a button, and in its place the circle while the button's work goes on. */
export function BusyIcon({ running, name }: { readonly running: boolean; readonly name: IconName }) {
  return useDelayed(running, SPINNER_AFTER_MS) ? <span class="spinner" aria-hidden="true" /> : <Icon name={name} />;
}

/** The thin bar at the top for any call that takes over a second, with words for those who do not see it. */
export function ProgressBar() {
  const [procedure, setProcedure] = useState(callQueue.pending()[0]?.procedure);
  useEffect(() => callQueue.listen(() => setProcedure(callQueue.pending()[0]?.procedure)), []);
  const active = procedure !== undefined;
  const long = useDelayed(active, BAR_AFTER_MS);
  const veryLong = useDelayed(active, PATIENCE_AFTER_MS);
  const words = procedure === undefined ? '' : PROCEDURE_WAITS[procedure];
  return (
    <div class="progress-place">
      {long && <div class="progress" role="progressbar" aria-label={words} />}
      <div class={veryLong ? 'progress-words' : 'visually-hidden'} role="status">
        {long && words}
        {veryLong && ` ${ui.patience}`}
      </div>
    </div>
  );
}

const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Up to nine grey lines in the place of what is being loaded; nothing for the first instants. */
export function Skeleton({ rows }: { readonly rows: number }) {
  const shown = useDelayed(true, SPINNER_AFTER_MS);
  return (
    <div class={shown ? 'skeleton' : 'skeleton skeleton-hidden'} aria-hidden="true">
      {ROWS.slice(0, rows).map((row) => (
        <div class="skeleton-row" key={row} />
      ))}
    </div>
  );
}
