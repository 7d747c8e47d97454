import { importWords as words } from '../../messages/ui-import';
import { Box } from '../controls/box';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import type { Import } from './use-import';

/** Step 4: what was written, and the way to take it back. */
export function DoneStep({ importing }: { readonly importing: Import }) {
  const { state, undoing, undo, beginAnew } = importing;
  const { done, undone } = state;
  if (done === null) return null;
  return (
    <section aria-label={words.step.done} aria-busy={undoing.running} tabIndex={-1}>
      <Box kind="success">
        <strong>{undone === null ? words.doneTitle : words.undoneTitle}</strong>
        <ul class="warnings">{undone === null ? linesDone(done.tables) : linesUndone(undone.tables)}</ul>
        {undone === null && <p>{words.doneAbout}</p>}
      </Box>
      <FailureBox failure={undoing.failure}>
        {undoing.failure !== null && undoing.failure.issues.length > 0 && (
          <ul class="warnings">
            {undoing.failure.issues.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </FailureBox>
      <div class="actions">
        {undone === null && (
          <button type="button" class="button" aria-disabled={undoing.running} onClick={undo}>
            <BusyIcon running={undoing.running} name="back" />
            <span>{undoing.running ? words.undoing : words.undo}</span>
          </button>
        )}
        <button type="button" class="button" onClick={beginAnew}>
          {words.another}
        </button>
      </div>
    </section>
  );
}

type Done = NonNullable<Import['state']['done']>['tables'];
type Undone = NonNullable<Import['state']['undone']>['tables'];

const linesDone = (tables: Done) =>
  tables.flatMap(({ table, title, added, changed }) => [
    added > 0 && <li key={table}>{words.addedDone(title, added)}</li>,
    changed > 0 && <li key={`${table} changed`}>{words.changedDone(title, changed)}</li>,
  ]);

const linesUndone = (tables: Undone) =>
  tables.flatMap(({ table, title, removed, restored }) => [
    removed > 0 && <li key={table}>{words.removed(title, removed)}</li>,
    restored > 0 && <li key={`${table} restored`}>{words.restored(title, restored)}</li>,
  ]);
