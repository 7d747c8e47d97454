import { useLayoutEffect } from 'preact/hooks';
import { localIsoTime } from '../state/kept-values';
import { type DraftStore, useDrafts } from './draft-store';
import { isChanged, type MeetingState } from './meeting-state';

/** Keeps what was typed at each change: whoever closes the panel gives no time for it. */
export function useAutosave(state: MeetingState): void {
  const drafts = useDrafts();
  useLayoutEffect(() => keep(drafts, state), [drafts, state]);
}

function keep(drafts: DraftStore, state: MeetingState): void {
  // While a draft is offered nothing new is kept, so that looking at the form does not replace it.
  if (state.offered !== null) return;
  const { groupId } = state.target;
  const { meetingId } = state.form;
  if (state.saved !== null || !isChanged(state)) drafts.remove(groupId, meetingId);
  else {
    const { target, base, fields, unsettled } = state;
    drafts.write(groupId, meetingId, { savedAt: localIsoTime(new Date()), target, base, fields, unsettled });
  }
}
