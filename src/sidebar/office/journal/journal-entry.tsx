import { useRef } from 'preact/hooks';
import type { JournalAction, JournalRow } from '../../../contract/journal';
import { journalWords } from '../../../messages/journal';
import { momentWords } from '../../../messages/ui-dates';
import { FailureBox } from '../../controls/failure-box';
import { Icon } from '../../controls/icon';
import { JumpButton } from '../../controls/jump-button';
import { BusyIcon } from '../../controls/waiting';
import { newId } from '../../meeting/new-id';
import { usePage } from '../../state/page-context';
import { useTask } from '../../state/use-task';

interface JournalEntryProps {
  readonly action: JournalAction;
  /** The list is of one group: its name is not repeated. */
  readonly isOfOneGroup: boolean;
  readonly onUndone: () => Promise<void>;
}

/** One action: who, when, where, what of it changed, and the way to take it back. */
export function JournalEntry({ action, isOfOneGroup, onUndone }: JournalEntryProps) {
  const { page } = usePage();
  const { actor, at, group, rows, rowCount, mayUndo, obstacle } = action;
  return (
    <li class="journal-entry">
      <strong>{action.action}</strong>
      {!isOfOneGroup && group !== '' && <span>{group}</span>}
      <span class="faint">
        {momentWords(at, page.today)} · {actor}
      </span>
      {rows.length > 0 && (
        <details class="rare">
          <summary>
            <Icon name="expand" size={18} />
            {journalWords.details}
          </summary>
          <ul class="journal-rows">
            {rows.map((row) => (
              <ChangedRow key={`${row.label} ${row.id}`} row={row} />
            ))}
          </ul>
          {rowCount > rows.length && <p class="faint">{journalWords.restRows(rowCount - rows.length)}</p>}
        </details>
      )}
      {obstacle !== '' && <p class="hint">{obstacle}</p>}
      {mayUndo && <UndoButton action={action} onUndone={onUndone} />}
    </li>
  );
}

function ChangedRow({ row }: { readonly row: JournalRow }) {
  const { table, id, label, change, fields } = row;
  return (
    <li>
      <span class="journal-row">
        {table === null || change === 'deleted' ? (
          <span>{label}</span>
        ) : (
          <JumpButton look="link" target={{ table, id, field: null }} label={label} />
        )}
        <span class="badge">{journalWords[change]}</span>
      </span>
      {fields.length > 0 && (
        <dl class="journal-fields">
          {fields.map(({ title, was, became }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <del>{was === '' ? journalWords.nothing : was}</del> →{' '}
                <ins>{became === '' ? journalWords.nothing : became}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

interface UndoButtonProps {
  readonly action: JournalAction;
  readonly onUndone: () => Promise<void>;
}

function UndoButton({ action, onUndone }: UndoButtonProps) {
  const { call, dispatch, announce } = usePage();
  const task = useTask();
  // One for the button: a repetition after a lost answer finds the first undo.
  const undoRequest = useRef(newId());
  /** Everything may be other than it was: the page is read anew, and the journal with it. */
  const undoImport = async (): Promise<void> => {
    const input = { requestId: undoRequest.current, importId: action.requestId };
    if ((await task.runOnce(() => call('undoImport', input))) === undefined) return;
    announce(journalWords.undoneImport);
    const next = await task.run(() => call('openPage', {}));
    if (next !== undefined) dispatch({ type: 'loaded', page: next });
  };
  const undo = async (): Promise<void> => {
    if (action.isImport) return undoImport();
    const output = await task.runOnce(async () => {
      const result = await call('undoAction', { requestId: action.requestId });
      if (!result.ok) return result;
      const { groupIds, verdicts } = result.data;
      for (const groupId of groupIds) {
        const own = verdicts.filter((verdict) => verdict.groupId === groupId);
        dispatch({ type: 'verdictsReplaced', groupId, verdicts: own });
      }
      return result;
    });
    if (output === undefined) return;
    announce(output.done);
    await onUndone();
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={journalWords.undoOf(action.action)}
        aria-disabled={task.running}
        onClick={undo}
      >
        <BusyIcon running={task.running} name="back" />
        <span>{journalWords.undo}</span>
      </button>
      <FailureBox failure={task.failure} />
    </>
  );
}
