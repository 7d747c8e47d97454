import type { RecordMeetingInput } from '../../contract/record-meeting';
import { keepValues, type TextStorage } from '../state/kept-values';
import type { MeetingFields, MeetingTarget } from './meeting-draft';

/** A form that was not saved: what was typed, what it was begun with, and a request that may have been carried out. */
export interface StoredDraft {
  /** ISO local time of the last change. */
  readonly savedAt: string;
  readonly target: MeetingTarget;
  readonly base: MeetingFields;
  readonly fields: MeetingFields;
  /** Sent, but no answer came: to be settled before anything else is sent. */
  readonly unsettled: RecordMeetingInput | null;
}

/** Keeps drafts by group and meeting. */
interface DraftStore {
  read(groupId: string, meetingId: string | null): StoredDraft | undefined;
  write(groupId: string, meetingId: string | null, draft: StoredDraft): void;
  remove(groupId: string, meetingId: string | null): void;
}

const PREFIX = 'metodset:meeting:2:';

/** Makes a store over the browser's storage, which may throw or be `null`. */
export function createDraftStore(storage: () => TextStorage | null): DraftStore {
  const kept = keepValues(storage, decodeDraft);
  return {
    read: (groupId, meetingId) => kept.read(keyOf(groupId, meetingId)),
    write: (groupId, meetingId, draft) => kept.write(keyOf(groupId, meetingId), draft),
    remove: (groupId, meetingId) => kept.remove(keyOf(groupId, meetingId)),
  };
}

/** The drafts of this page. */
export const drafts = createDraftStore(() => window.localStorage);

function keyOf(groupId: string, meetingId: string | null): string {
  return `${PREFIX}${groupId}:${meetingId ?? ''}`;
}

/** Reads what an earlier page wrote; anything unlike a draft is no draft. */
function decodeDraft(stored: unknown): StoredDraft | undefined {
  const draft = stored as Partial<StoredDraft> | null;
  const complete =
    typeof draft?.savedAt === 'string' &&
    typeof draft.target?.requestId === 'string' &&
    Array.isArray(draft.fields?.agenda) &&
    Array.isArray(draft.base?.agenda) &&
    typeof draft.fields.attendance === 'object';
  return complete ? (draft as StoredDraft) : undefined;
}
