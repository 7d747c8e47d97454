import { useRef } from 'preact/hooks';
import type { MeetingFormOutput } from '../../contract/meeting-form';
import { momentWords } from '../../messages/ui-dates';
import { heldTitle } from '../../messages/ui-group';
import { meetingWords } from '../../messages/ui-meeting';
import { ui } from '../../messages/ui-words';
import { DraftOffer } from '../controls/draft-offer';
import { FailureBox } from '../controls/failure-box';
import { ScreenHeader } from '../controls/screen-header';
import { BusyIcon } from '../controls/waiting';
import { usePage } from '../state/page-context';
import { AboutFields, OfficerFields, type PartProps } from './about-fields';
import { AgendaEditor } from './agenda-editor';
import { AttendanceFields } from './attendance';
import { ConflictBox } from './conflict-box';
import { type StoredDraft, useDrafts } from './draft-store';
import { issueAt, issuesElsewhere } from './issue-at';
import { MeetingSaved } from './meeting-saved';
import { NobodyThere } from './nobody-there';
import { type MeetingForm, useMeetingForm } from './use-meeting-form';

/** The form once the program has answered. */
export function MeetingFormScreen({ form }: { readonly form: MeetingFormOutput }) {
  const { back } = usePage();
  const meeting = useMeetingForm(form);
  const { state } = meeting;
  const title = heldTitle(form.meetingTitle);
  if (state.saved !== null) {
    return (
      <MeetingSaved
        title={title}
        date={state.fields.date}
        groupId={form.groupId}
        requestId={state.saved.requestId}
        output={state.saved.output}
        onBack={back}
      />
    );
  }
  return (
    <main>
      <ScreenHeader title={title} onBack={back}>
        <p class="faint">{form.groupName}</p>
      </ScreenHeader>
      {state.offered !== null && <Offer draft={state.offered} meeting={meeting} />}
      {state.conflict !== null && (
        <ConflictBox
          conflict={state.conflict}
          form={state.form}
          onChoose={(field, choice) => meeting.dispatch({ type: 'chosen', field, choice })}
          onApply={meeting.applyChoices}
        />
      )}
      {state.conflict === null && state.offered === null && <Fields meeting={meeting} />}
    </main>
  );
}

interface OfferProps {
  readonly draft: StoredDraft;
  readonly meeting: MeetingForm;
}

function Offer({ draft, meeting }: OfferProps) {
  const { form } = meeting.state;
  const drafts = useDrafts();
  const moment = momentWords(draft.savedAt, form.today);
  return (
    <DraftOffer
      about={draft.unsettled === null ? ui.draftFound(moment) : meetingWords.draftFoundUnanswered(moment)}
      onTake={() => {
        meeting.dispatch({ type: 'draftTaken' });
        meeting.setDate(draft.fields.date);
      }}
      onDrop={() => {
        drafts.remove(form.groupId, form.meetingId);
        meeting.dispatch({ type: 'draftDropped' });
      }}
    />
  );
}

function Fields({ meeting }: { readonly meeting: MeetingForm }) {
  const { state, dispatch, saving } = meeting;
  const formElement = useRef<HTMLFormElement>(null);
  const part: PartProps = {
    form: state.form,
    fields: state.fields,
    errorAt: (path) => issueAt(state.issues, path),
    change: (patch) => dispatch({ type: 'changed', patch }),
  };
  const elsewhere = issuesElsewhere(state.issues);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    await meeting.submit();
    // After the drawing that marks the faults.
    requestAnimationFrame(() =>
      formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus(),
    );
  };
  return (
    <form noValidate onSubmit={submit} ref={formElement}>
      {!meeting.readingComposition && <NobodyThere form={state.form} />}
      <AboutFields {...part} onDate={meeting.setDate} />
      <AttendanceFields {...part} reading={meeting.readingComposition} composition={state.composition} />
      <OfficerFields {...part} />
      <AgendaEditor {...part} />
      <div class="form-end">
        <FailureBox failure={saving.failure}>
          {saving.failure?.code === 'LINK_REFUSED' && <p>{ui.keptForNewLink}</p>}
          {elsewhere.length > 0 && (
            <ul class="warnings">
              {elsewhere.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </FailureBox>
        <p class="field-error" role="status">
          {state.issues.length > 0 && saving.failure === null && meetingWords.fixFields(state.issues.length)}
        </p>
        <button type="submit" class="button button-primary button-wide" aria-disabled={saving.running}>
          <BusyIcon running={saving.running} name="met" />
          <span>{saving.running ? meetingWords.saving : meetingWords.save}</span>
        </button>
        <p class="hint">{ui.draftKept}</p>
      </div>
    </form>
  );
}
