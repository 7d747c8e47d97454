import { useState } from 'preact/hooks';
import type { NextForm, UndoActionOutput } from '../../contract/commands';
import { formWords } from '../../messages/ui-forms';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { Icon } from '../controls/icon';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';
import type { SavedForm } from './form-state';
import type { OpenForm } from './use-form';
import { useVerdictsReplaced } from './use-verdicts-replaced';
import { VerdictChanges } from './verdict-changes';

interface FormSavedProps {
  readonly form: OpenForm;
  readonly saved: SavedForm;
}

/** What the save brought, what people usually do next, and the way to take it back. */
export function FormSaved({ form, saved }: FormSavedProps) {
  const { back } = usePage();
  const [undone, setUndone] = useState<UndoActionOutput | null>(null);
  const { output, isEarlier } = saved;
  return (
    <main>
      <ScreenHeader title={form.view.title} onBack={back}>
        {form.view.subtitle !== '' && <p class="faint">{form.view.subtitle}</p>}
      </ScreenHeader>
      <div role="status">
        <Box kind="success">
          <strong>{undone === null ? output.done : undone.done}</strong>
        </Box>
      </div>
      {undone === null && isEarlier && <Box kind="warning">{formWords.earlierSaved}</Box>}
      {undone === null &&
        output.warnings.map((warning) => (
          <Box kind="warning" key={warning}>
            {warning}
          </Box>
        ))}
      {undone === null && output.next.length > 0 && <NextForms next={output.next} />}
      <div class="actions saved-actions">
        <button type="button" class="button" onClick={back}>
          {formWords.back}
        </button>
        {undone === null && <UndoButton requestId={form.state.requestId} onUndone={setUndone} />}
      </div>
      {undone === null && output.changes.length > 0 && (
        <section aria-labelledby="form-changes">
          <h2 id="form-changes">{formWords.changed}</h2>
          <VerdictChanges changes={output.changes} />
        </section>
      )}
    </main>
  );
}

function NextForms({ next }: { readonly next: readonly NextForm[] }) {
  const { dispatch } = usePage();
  return (
    <section aria-labelledby="form-next">
      <h2 id="form-next">{formWords.next}</h2>
      <div class="actions">
        {next.map(({ command, groupId, rowId, label }, index) => (
          <button
            key={`${command} ${groupId} ${rowId}`}
            type="button"
            class={index === 0 ? 'button button-primary' : 'button'}
            onClick={() => dispatch({ type: 'replaced', screen: { name: 'form', command, groupId, rowId } })}
          >
            <Icon name="next" />
            <span>{label}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

interface UndoButtonProps {
  readonly requestId: string;
  readonly onUndone: (output: UndoActionOutput) => void;
}

/** Takes an action back, while nothing was built on it. */
function UndoButton({ requestId, onUndone }: UndoButtonProps) {
  const { call, announce } = usePage();
  const replaceVerdicts = useVerdictsReplaced();
  const task = useTask();
  const undo = async (): Promise<void> => {
    const output = await task.runOnce(async () => {
      const result = await call('undoAction', { requestId });
      if (result.ok) replaceVerdicts(result.data);
      return result;
    });
    if (output === undefined) return;
    onUndone(output);
    announce(output.done);
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={task.running} onClick={undo}>
        <BusyIcon running={task.running} name="back" />
        <span>{formWords.undo}</span>
      </button>
      <FailureBox failure={task.failure} />
    </>
  );
}
