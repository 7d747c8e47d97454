import { useCallback, useMemo, useReducer, useRef } from 'preact/hooks';
import type { MeetingFormOutput } from '../../contract/meeting-form';
import type { RecordMeetingInput } from '../../contract/record-meeting';
import { meetingWords } from '../../messages/ui-meeting';
import { usePage } from '../state/page-context';
import { type Task, useTask } from '../state/use-task';
import { checkMeeting } from './check-meeting';
import { useDrafts } from './draft-store';
import { toRequest } from './meeting-draft';
import { type MeetingAction, type MeetingState, nextMeeting, openMeeting } from './meeting-state';
import { newId } from './new-id';
import { saveMeeting } from './save-meeting';
import { useAutosave } from './use-autosave';

/** The form with everything that a person can do to it. */
export interface MeetingForm {
  readonly state: MeetingState;
  readonly dispatch: (action: MeetingAction) => void;
  readonly saving: Task;
  readonly readingComposition: boolean;
  /** Changes the day and reads the composition of that day. */
  readonly setDate: (date: string) => void;
  /** Checks and sends; the returned promise ends when the form may be looked at again. */
  readonly submit: () => Promise<void>;
  /** Goes on with the form after a conflict. */
  readonly applyChoices: () => void;
}

/** Runs the form «Заседание проведено» that the program answered with. */
export function useMeetingForm(form: MeetingFormOutput): MeetingForm {
  const page = usePage();
  const drafts = useDrafts();
  const first = useMemo(() => openMeeting(form, drafts.read(form.groupId, form.meetingId), newId), [form, drafts]);
  const [state, dispatch] = useReducer(
    (current: MeetingState, action: MeetingAction) => nextMeeting(current, action, newId),
    first,
  );
  const saving = useTask();
  useAutosave(state);
  const { setDate, reading } = useComposition(state, dispatch);

  const send = (request: RecordMeetingInput) => async () => {
    // Kept before the answer comes: the panel may be closed at any moment.
    dispatch({ type: 'unanswered', request: state.unsettled ?? request });
    const { requestId, result, unsettled } = await saveMeeting(page.call, request, state.unsettled, newId);
    dispatch({ type: 'unanswered', request: unsettled });
    if (result.ok) {
      // Also when the person has left the screen meanwhile.
      drafts.remove(form.groupId, form.meetingId);
      page.dispatch({ type: 'verdictsReplaced', groupId: form.groupId, verdicts: result.data.verdicts });
      return { ok: true as const, data: { requestId, output: result.data } };
    }
    dispatch({ type: 'issuesFound', issues: result.failure.issues });
    if (result.failure.code === 'CONFLICT') await askForTheirs(request);
    return result;
  };
  const askForTheirs = async (request: RecordMeetingInput): Promise<void> => {
    const { groupId, meetingId, date } = request;
    if (meetingId === null) return;
    const theirs = await page.call('meetingForm', { groupId, meetingId, date });
    if (theirs.ok) dispatch({ type: 'changedByOther', form: theirs.data });
  };
  const submit = async (): Promise<void> => {
    const request = toRequest(state.target, state.fields);
    const issues = checkMeeting(request, form.today);
    dispatch({ type: 'issuesFound', issues });
    if (issues.length > 0) return;
    const saved = await saving.runOnce(send(request));
    if (saved === undefined) return;
    dispatch({ type: 'saved', saved });
  };
  const applyChoices = (): void => {
    saving.dismiss();
    dispatch({ type: 'choicesApplied' });
    page.announce(meetingWords.applied);
  };
  return { state, dispatch, saving, applyChoices, readingComposition: reading, setDate, submit };
}

/** Reads the composition anew when the day changes; only the latest day counts. */
function useComposition(state: MeetingState, dispatch: (action: MeetingAction) => void) {
  const { call } = usePage();
  const { run, running } = useTask();
  const asked = useRef(state.form.date);
  const { groupId, meetingId } = state.form;
  const setDate = useCallback(
    async (date: string) => {
      dispatch({ type: 'changed', patch: { date } });
      // While a date is being typed the browser gives an empty text or a year like 0002.
      if (!/^20\d{2}-\d{2}-\d{2}$/.test(date) || date === asked.current) return;
      asked.current = date;
      const form = await run(() => call('meetingForm', { groupId, meetingId, date }));
      if (form !== undefined) dispatch({ type: 'compositionRead', form });
      else if (asked.current === date) asked.current = '';
    },
    [call, run, dispatch, groupId, meetingId],
  );
  return { setDate, reading: running };
}
