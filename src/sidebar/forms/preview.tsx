import { useEffect, useState } from 'preact/hooks';
import type { PreviewCommandOutput } from '../../contract/commands';
import { formWords } from '../../messages/ui-forms';
import { callQuietly } from '../server/call';
import { issuesOf } from './form-issues';
import { isChanged } from './form-state';
import type { OpenForm } from './use-form';
import { VerdictChanges } from './verdict-changes';

/** Typing pauses this long before the program is asked, milliseconds. */
const QUIET_MS = 700;

/** What the form would change if it were saved now. */
export function Preview({ form }: { readonly form: OpenForm }) {
  const { isComplete, shown } = usePreview(form);
  if (!isChanged(form.state) || (isComplete && shown === null)) return null;
  return (
    <section class="preview" aria-labelledby="form-preview">
      <h2 id="form-preview">{formWords.preview}</h2>
      <div role="status">
        {!isComplete && <p class="faint">{formWords.previewBroken}</p>}
        {isComplete && shown !== null && shown.changes.length === 0 && <p class="faint">{formWords.previewNone}</p>}
      </div>
      {isComplete && shown !== null && (
        <>
          {shown.warnings.map((warning) => (
            <p class="warning-note" key={warning}>
              {warning}
            </p>
          ))}
          <VerdictChanges changes={shown.changes} />
        </>
      )}
    </section>
  );
}

function usePreview({ view, subject, state }: OpenForm) {
  const [shown, setShown] = useState<PreviewCommandOutput | null>(null);
  const { values } = state;
  const { command, groupId, rowId } = subject;
  const isComplete = issuesOf(view, values).length === 0;
  const isAsked = isComplete && isChanged(state);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isLatest = true;
    const ask = async (): Promise<void> => {
      const answer = await callQuietly('previewCommand', { command, groupId, rowId, values });
      // A failure stays silent: the save tells of it, and this is only a look ahead.
      if (isLatest && answer.ok) setShown(answer.data);
    };
    const waiting = setTimeout(() => void ask(), QUIET_MS);
    return () => {
      isLatest = false;
      clearTimeout(waiting);
    };
  }, [isAsked, values, command, groupId, rowId]);
  return { isComplete, shown };
}
