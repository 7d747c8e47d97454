import { useEffect, useRef } from 'preact/hooks';
import { localIsoTime } from '../state/kept-values';
import { drafts } from './draft-store';
import { isChanged, type MeetingState } from './meeting-state';

const SAVE_AFTER_MS = 400;

/** Keeps what was typed, shortly after each change and at the latest when the form goes away. */
export function useAutosave(state: MeetingState): void {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const timer = setTimeout(() => keep(state), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const keepNow = (): void => keep(latest.current);
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
}

function keep(state: MeetingState): void {
  // While a draft is offered nothing new is kept, so that looking at the form does not replace it.
  if (state.saved !== null || state.offered !== null) return;
  const { groupId } = state.target;
  const { meetingId } = state.form;
  if (!isChanged(state)) drafts.remove(groupId, meetingId);
  else {
    const { target, base, fields, unsettled } = state;
    drafts.write(groupId, meetingId, { savedAt: localIsoTime(new Date()), target, base, fields, unsettled });
  }
}
