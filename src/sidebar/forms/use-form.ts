import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';
import type { RunCommandInput } from '../../contract/commands';
import { withOptions } from '../../contract/forms/chosen-options';
import type { FormView } from '../../contract/forms/form-view';
import { formWords } from '../../messages/ui-forms';
import { newId } from '../meeting/new-id';
import type { FieldIssue } from '../server/call-failure';
import { draftOwner } from '../state/draft-owner';
import { localIsoTime } from '../state/kept-values';
import { usePage } from '../state/page-context';
import { type Task, useTask } from '../state/use-task';
import { type FormDrafts, formDraftsOf } from './form-drafts';
import { issuesOf } from './form-issues';
import {
  beginForm,
  type FormAction,
  type FormState,
  type FormSubject,
  isChanged,
  nextForm,
  undecidedFields,
} from './form-state';
import { sendForm } from './send-form';
import { useVerdictsReplaced } from './use-verdicts-replaced';

/** The form with everything that a person can do to it. */
export interface OpenForm {
  readonly view: FormView;
  readonly subject: FormSubject;
  readonly state: FormState;
  readonly dispatch: (action: FormAction) => void;
  readonly saving: Task;
  /**
   * Checks and sends; the returned promise ends when the form may be looked at again.
   *
   * @param seen faults that only the drawn controls know of: a day that is half typed
   */
  readonly submit: (seen: readonly FieldIssue[]) => Promise<void>;
}

/** Runs a form that the program answered with. */
export function useForm(sent: FormView, subject: FormSubject): OpenForm {
  const page = usePage();
  const replaceVerdicts = useVerdictsReplaced();
  const drafts = useFormDrafts();
  const first = useMemo(() => beginForm(sent, drafts.read(subject), newId()), [sent, subject, drafts]);
  const [state, dispatch] = useReducer(nextForm, first);
  const view = useMemo(() => ({ ...sent, lists: withOptions(sent.lists, state.found) }), [sent, state.found]);
  const saving = useTask();
  useAutosave(drafts, subject, state);

  const send = (request: RunCommandInput) => async () => {
    // Kept before the answer comes: the panel may be closed at any moment.
    dispatch({ type: 'sent', request: state.unsettled ?? request });
    const { result, unsettled, isEarlier } = await sendForm(page.call, request, state.unsettled);
    dispatch({ type: 'sent', request: unsettled });
    if (result.ok) {
      // Also when the person has left the screen meanwhile.
      drafts.remove(subject);
      replaceVerdicts(result.data);
      return { ok: true as const, data: { output: result.data, isEarlier } };
    }
    const { code, issues } = result.failure;
    dispatch(
      code === 'CONFLICT' ? { type: 'conflicted', issues, fields: view.fields } : { type: 'issuesFound', issues },
    );
    return result;
  };
  const submit = async (seen: readonly FieldIssue[]): Promise<void> => {
    const { values, opened, version, requestId } = state;
    const undecided = undecidedFields(state).map((path) => ({
      code: 'choose',
      path,
      message: formWords.choiceMissing,
    }));
    const atFields = new Set(seen.map(({ path }) => path));
    const found = issuesOf(view, values).filter(({ path }) => !atFields.has(path));
    const issues = [...undecided, ...seen, ...found];
    dispatch({ type: 'issuesFound', issues });
    if (issues.length > 0) return saving.dismiss();
    const saved = await saving.runOnce(send({ ...subject, requestId, version, opened, values }));
    if (saved === undefined) return;
    dispatch({ type: 'saved', saved });
    page.announce(saved.output.done);
  };
  return { view, subject, state, dispatch, saving, submit };
}

/** The drafts of whoever is at the page. */
export function useFormDrafts(): FormDrafts {
  const owner = draftOwner(usePage().page.user);
  return useMemo(() => formDraftsOf(owner), [owner]);
}

/** Keeps what was typed at each change: whoever closes the panel gives no time for it. */
function useAutosave(drafts: FormDrafts, subject: FormSubject, state: FormState): void {
  useLayoutEffect(() => {
    // While a draft is offered nothing new is kept, so that looking at the form does not replace it.
    if (state.offered !== null) return;
    if (state.saved !== null || !isChanged(state)) return drafts.remove(subject);
    const { requestId, version, opened, values, found, unsettled } = state;
    const savedAt = localIsoTime(new Date());
    drafts.write(subject, { savedAt, requestId, version, opened, values, found, unsettled });
  }, [drafts, subject, state]);
}
