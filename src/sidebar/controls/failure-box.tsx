import type { ComponentChildren } from 'preact';
import { ui } from '../../messages/ui-words';
import type { CallFailure } from '../server/call-failure';
import { Icon } from './icon';

interface FailureBoxProps {
  readonly failure: CallFailure | null;
  readonly onRetry?: () => void;
  readonly children?: ComponentChildren;
}

/** What failed, what to do, and what to tell the methodist. Read aloud at once. */
export function FailureBox({ failure, onRetry, children }: FailureBoxProps) {
  return (
    <div role="alert">
      {failure !== null && (
        <div class="box box-error">
          <Icon name="violated" size={18} />
          <div class="box-text">
            <strong>{failure.title}</strong>
            <p>{failure.message}</p>
            {failure.steps.length > 0 && (
              <ol>
                {failure.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            )}
            {failure.reference !== '' && (
              <p class="faint">
                {ui.failureReference}: {failure.reference}
              </p>
            )}
            {children}
            {onRetry !== undefined && (
              <button type="button" class="button" onClick={onRetry}>
                {ui.retry}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
