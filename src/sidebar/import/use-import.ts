import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { RunImportInput, RunImportOutput } from '../../contract/import';
import { LARGEST_IMPORT_FILE } from '../../contract/import-limits';
import { importWords as words } from '../../messages/ui-import';
import { newId } from '../meeting/new-id';
import type { CallResult } from '../server/call';
import { usePage } from '../state/page-context';
import { type Task, useTask } from '../state/use-task';
import { checkChoices } from './check-choices';
import { type ImportAction, type ImportState, newImport, nextImport, previewInput } from './import-state';
import { readBase64 } from './read-file';

/** The import with everything that a person can do to it. */
export interface Import {
  readonly state: ImportState;
  readonly dispatch: (action: ImportAction) => void;
  readonly reading: Task;
  readonly checking: Task;
  readonly running: Task;
  readonly undoing: Task;
  /** Takes a file and reads it. */
  readonly take: (file: File | undefined) => Promise<void>;
  readonly read: () => Promise<void>;
  /** Looks what would be written. */
  readonly check: () => Promise<void>;
  readonly run: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly beginAnew: () => void;
}

/** What was begun stays while the page is open; a file of others' data is kept nowhere else. */
let kept: ImportState | undefined;

/** Refusals before the program has looked whether the request was carried out: they settle nothing. */
const TURNED_AWAY: ReadonlySet<string> = new Set(['BUSY', 'QUOTA_EXCEEDED']);

/** Runs «Загрузить списки». */
export function useImport(): Import {
  const [state, dispatch] = useReducer(nextImport, undefined, () => kept ?? newImport(newId()));
  useLayoutEffect(() => {
    kept = state;
  }, [state]);
  const reading = useReading(state, dispatch);
  const writing = useWriting(state, dispatch);
  const beginAnew = (): void => {
    for (const task of [reading.reading, reading.checking, writing.running, writing.undoing]) task.dismiss();
    dispatch({ type: 'begunAnew', requestId: newId() });
  };
  const check = (): Promise<void> => {
    writing.running.dismiss();
    return reading.check();
  };
  return { state, dispatch, ...reading, ...writing, check, beginAnew };
}

type Dispatch = Import['dispatch'];

/** What writes nothing: the file and the check. */
function useReading(
  state: ImportState,
  dispatch: Dispatch,
): Pick<Import, 'reading' | 'checking' | 'take' | 'read' | 'check'> {
  const { call } = usePage();
  const [reading, checking] = [useTask(), useTask()];
  const readOf = async (file: ImportState['file']): Promise<void> => {
    if (file === null) return dispatch({ type: 'fileChosen', file, fault: state.fault || words.chooseFile });
    const output = await reading.run(() => call('readImport', { file }));
    if (output !== undefined) dispatch({ type: 'read', read: output });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const base64 = file.size > LARGEST_IMPORT_FILE ? null : await readBase64(file);
    const fault = file.size > LARGEST_IMPORT_FILE ? words.fileTooBig : base64 === null ? words.fileUnreadable : '';
    const taken = base64 === null ? null : { fileName: file.name, base64 };
    reading.dismiss();
    dispatch({ type: 'fileChosen', file: taken, fault });
    if (taken !== null) await readOf(taken);
  };
  const check = async (): Promise<void> => {
    const input = previewInput(state);
    if (input === null || state.read === null) return;
    const issues = checkChoices(input, state.read);
    dispatch({ type: 'issuesFound', issues });
    if (issues.length > 0) return dispatch({ type: 'went', step: 'columns' });
    const preview = await checking.run(async () => {
      const result = await call('previewImport', input);
      if (!result.ok) dispatch({ type: 'issuesFound', issues: result.failure.issues });
      return result;
    });
    if (preview !== undefined) dispatch({ type: 'previewed', input, preview });
  };
  return { reading, checking, take, read: () => readOf(state.file), check };
}

/** What writes: into the register and back. */
function useWriting(state: ImportState, dispatch: Dispatch): Pick<Import, 'running' | 'undoing' | 'run' | 'undo'> {
  const { call, announce, dispatch: tellPage } = usePage();
  const [running, undoing] = [useTask(), useTask()];
  /** Says what has been done; the overview shows what the register says by now. */
  const finish = async (done: string): Promise<void> => {
    announce(done);
    const page = await call('openPage', {});
    if (page.ok) tellPage({ type: 'adopted', page: page.data });
  };
  const send = async (request: RunImportInput): Promise<CallResult<RunImportOutput>> => {
    dispatch({ type: 'unanswered', request });
    const result = await call('runImport', request);
    const isOpen =
      !result.ok && (result.failure.unsettled || (state.unsettled !== null && TURNED_AWAY.has(result.failure.code)));
    if (!isOpen) dispatch({ type: 'unanswered', request: null });
    return result;
  };
  const run = async (): Promise<void> => {
    const { previewed, preview, requestId, unsettled } = state;
    if (previewed === null || preview === null) return;
    const request = unsettled ?? { ...previewed, requestId, fingerprint: preview.fingerprint };
    const output = await running.runOnce(() => send(request));
    if (output === undefined) return;
    dispatch({ type: 'done', output });
    void finish(words.doneTitle);
  };
  const undo = async (): Promise<void> => {
    const { done, requestId } = state;
    if (done === null) return;
    // The same id at each try: a lost answer is given again.
    const request = { requestId: `${requestId}-undo`, importId: done.importId };
    const output = await undoing.runOnce(() => call('undoImport', request));
    if (output === undefined) return;
    dispatch({ type: 'undone', output });
    void finish(words.undoneTitle);
  };
  return { running, undoing, run, undo };
}
