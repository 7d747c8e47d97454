import { overviewWords } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import { useCheck } from '../overview/use-check';

/** «Проверить сейчас» in the place where something waits for it. */
export function CheckButton({ primary = false }: { readonly primary?: boolean }) {
  const { check, running, failure } = useCheck();
  return (
    <>
      <button
        type="button"
        class={primary ? 'button button-primary' : 'button'}
        aria-busy={running}
        aria-disabled={running}
        onClick={check}
      >
        <BusyIcon running={running} name="refresh" />
        <span>{overviewWords.checkNow}</span>
      </button>
      <FailureBox failure={failure} onRetry={check} />
    </>
  );
}
