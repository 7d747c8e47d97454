import { useRef } from 'preact/hooks';
import type { FormView } from '../../contract/forms/form-view';
import { momentWords } from '../../messages/ui-dates';
import { formWords } from '../../messages/ui-forms';
import { ui } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { DraftOffer } from '../controls/draft-offer';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { ChoiceSearchOfTree, useChoiceSearches } from './choice-search';
import { Facts } from './facts';
import { FieldList } from './field-list';
import { questionField, wordsElsewhere } from './form-issues';
import { FormSaved } from './form-saved';
import { type FormSubject, undecidedFields } from './form-state';
import { halfTypedDays } from './half-typed-days';
import { Preview } from './preview';
import { type OpenForm, useForm, useFormDrafts } from './use-form';

interface FormScreenProps {
  readonly view: FormView;
  readonly subject: FormSubject;
}

/** A form once the program has answered: to fill in, then what came of it. */
export function FormScreen({ view, subject }: FormScreenProps) {
  const { back } = usePage();
  const form = useForm(view, subject);
  const { state } = form;
  if (state.saved !== null) return <FormSaved form={form} saved={state.saved} />;
  return (
    <main>
      <ScreenHeader title={view.title} onBack={back}>
        {view.subtitle !== '' && <p class="faint">{view.subtitle}</p>}
      </ScreenHeader>
      {state.offered !== null ? <Offer form={form} /> : <Fields form={form} />}
    </main>
  );
}

function Offer({ form }: { readonly form: OpenForm }) {
  const { page } = usePage();
  const drafts = useFormDrafts();
  const { state, subject, dispatch } = form;
  if (state.offered === null) return null;
  const moment = momentWords(state.offered.savedAt, page.today);
  return (
    <DraftOffer
      about={state.offered.unsettled === null ? ui.draftFound(moment) : formWords.draftUnanswered(moment)}
      onTake={() => dispatch({ type: 'draftTaken' })}
      onDrop={() => {
        drafts.remove(subject);
        dispatch({ type: 'draftDropped' });
      }}
    />
  );
}

function Fields({ form }: { readonly form: OpenForm }) {
  const { view, state, dispatch, saving } = form;
  const element = useRef<HTMLFormElement>(null);
  const searchOf = useChoiceSearches(view, form.subject, dispatch);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await form.submit(halfTypedDays(element.current));
    // After the drawing that marks the faults.
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(FIRST_FAULT)?.focus());
  };
  return (
    <form noValidate onSubmit={submit} ref={element}>
      {view.intro !== '' && <p class="form-intro">{view.intro}</p>}
      <Facts facts={view.facts} />
      <ConflictNotice form={form} />
      <ChoiceSearchOfTree.Provider value={searchOf}>
        <FieldList
          fields={view.fields}
          lists={view.lists}
          values={state.values}
          path=""
          issues={state.issues}
          revision={state.revision}
          conflict={state.conflict}
          onChange={(field, value) => dispatch({ type: 'changed', field, value })}
          onTake={(field) => dispatch({ type: 'theirsTaken', field })}
          onKeep={(field) => dispatch({ type: 'mineKept', field })}
        />
      </ChoiceSearchOfTree.Provider>
      {view.previews && <Preview form={form} />}
      <FormEnd form={form} isSaving={saving.running} />
    </form>
  );
}

const FIRST_FAULT = '[aria-invalid="true"], [data-invalid]';

/** What became of the form when somebody else had changed the same rows. */
function ConflictNotice({ form }: { readonly form: OpenForm }) {
  const { conflict } = form.state;
  if (conflict === null) return null;
  const labels = undecidedFields(form.state).map((name) => labelOf(form.view, name));
  return (
    <Box kind="warning">
      <p tabIndex={-1} data-invalid={form.state.issues.length === 0 ? true : undefined}>
        {formWords.conflict}
      </p>
      {conflict.taken.length > 0 && <p>{formWords.conflictTaken(conflict.taken)}</p>}
      <p>{labels.length > 0 ? formWords.conflictChoose(labels) : formWords.conflictGoOn}</p>
    </Box>
  );
}

function labelOf({ fields }: FormView, name: string): string {
  return fields.find((field) => field.name === name)?.label ?? name;
}

function FormEnd({ form, isSaving }: { readonly form: OpenForm; readonly isSaving: boolean }) {
  const { view, state, saving } = form;
  const elsewhere = wordsElsewhere(view.fields, state.values, state.issues);
  // Told where it stands: in the notice over the fields and beside each of them.
  const failure = saving.failure?.code === 'CONFLICT' && state.conflict !== null ? null : saving.failure;
  const asked = questionField(view.fields, state.issues);
  // What was marked has been put right or answered since.
  const isOver = failure?.isAtFields === true && state.issues.length === 0;
  return (
    <div class="form-end">
      <div role="alert">
        {failure !== null && asked !== undefined && (
          <Box kind="warning">
            <strong>{formWords.answerAt(asked.label)}</strong>
          </Box>
        )}
      </div>
      <FailureBox failure={isOver || asked !== undefined ? null : failure}>
        {failure?.code === 'LINK_REFUSED' && <p>{ui.keptForNewLink}</p>}
        {elsewhere.length > 0 && (
          <ul class="warnings">
            {elsewhere.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </FailureBox>
      <p class="field-error" role="status">
        {state.issues.length > 0 && saving.failure === null && formWords.fixFields(state.issues.length)}
      </p>
      <button type="submit" class="button button-primary button-wide" aria-disabled={isSaving}>
        <BusyIcon running={isSaving} name="met" />
        <span>{isSaving ? formWords.saving : view.submitLabel}</span>
      </button>
      <p class="hint">{ui.draftKept}</p>
    </div>
  );
}
