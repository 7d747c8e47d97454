import { useEffect, useRef, useState } from 'preact/hooks';
import { ui } from '../../messages/ui-words';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import type { Task } from '../state/use-task';

interface AskBeforeProps {
  readonly look: 'button' | 'link-button';
  readonly label: string;
  /** Heard instead of the label when that alone says too little. */
  readonly description?: string;
  /** What will happen. */
  readonly question: string;
  readonly yes: string;
  readonly task: Task;
  /** Whether it was done: then the question goes. */
  readonly onYes: () => Promise<boolean>;
}

/** A button for what cannot be undone: it says what will happen, and asks. Esc is no. */
export function AskBefore({ look, label, description, question, yes, task, onYes }: AskBeforeProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsking) box.current?.focus();
  }, [isAsking]);
  const cancel = (): void => {
    setAsking(false);
    task.dismiss();
    // The button exists again after the next drawing.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  if (!isAsking) {
    return (
      <button type="button" class={look} ref={opener} aria-label={description} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div
      class="box box-warning ask-before"
      role="alertdialog"
      aria-label={question}
      tabIndex={-1}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <div class="box-text">
        <p>{question}</p>
        <FailureBox failure={task.failure} />
        <div class="actions">
          <button
            type="button"
            class="button button-primary"
            aria-disabled={task.running}
            onClick={async () => {
              if (await onYes()) setAsking(false);
            }}
          >
            <BusyIcon running={task.running} name="remove" />
            <span>{yes}</span>
          </button>
          <button type="button" class="button" onClick={cancel}>
            {ui.cancel}
          </button>
        </div>
      </div>
    </div>
  );
}
