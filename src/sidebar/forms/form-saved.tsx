import { useState } from 'preact/hooks';
import type { UndoActionOutput } from '../../contract/commands';
import { formWords } from '../../messages/ui-forms';
import { Box } from '../controls/box';
import { ScreenHeader } from '../controls/screen-header';
import { usePage } from '../state/page-context';
import { DoneNotice } from './done-notice';
import type { SavedForm } from './form-state';
import { NextForms } from './next-forms';
import { UndoButton } from './undo-button';
import type { OpenForm } from './use-form';
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
      <DoneNotice done={output.done} undone={undone} />
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
