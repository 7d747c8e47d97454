import type { RecordMeetingInput } from '../../contract/record-meeting';
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
export interface DraftStore {
  read(groupId: string, meetingId: string | null): StoredDraft | undefined;
  write(groupId: string, meetingId: string | null, draft: StoredDraft): void;
  remove(groupId: string, meetingId: string | null): void;
}

/** The part of a browser's storage that drafts need. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'metodset:meeting:1:';

/**
 * Makes a store that surely keeps drafts while the page is open, and for longer where the browser lets it: a sidebar
 * is a third-party frame, its storage may be absent, full or thrown away at any time.
 *
 * @param storage gives the browser's storage; may throw or return `null`
 */
export function createDraftStore(storage: () => TextStorage | null): DraftStore {
  const memory = new Map<string, StoredDraft>();
  return {
    read: (groupId, meetingId) => {
      const key = keyOf(groupId, meetingId);
      return memory.get(key) ?? decodeDraft(attempt(() => storage()?.getItem(key) ?? null) ?? null);
    },
    write: (groupId, meetingId, draft) => {
      const key = keyOf(groupId, meetingId);
      memory.set(key, draft);
      attempt(() => storage()?.setItem(key, JSON.stringify(draft)));
    },
    remove: (groupId, meetingId) => {
      const key = keyOf(groupId, meetingId);
      memory.delete(key);
      attempt(() => storage()?.removeItem(key));
    },
  };
}

/** The drafts of this page. */
export const drafts = createDraftStore(() => window.localStorage);

function keyOf(groupId: string, meetingId: string | null): string {
  return `${PREFIX}${groupId}:${meetingId ?? ''}`;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Reads what an earlier page wrote; anything unlike a draft is no draft. */
function decodeDraft(text: string | null): StoredDraft | undefined {
  if (text === null) return undefined;
  const draft = attempt(() => JSON.parse(text) as Partial<StoredDraft>);
  const complete =
    typeof draft?.savedAt === 'string' &&
    typeof draft.target?.requestId === 'string' &&
    Array.isArray(draft.fields?.agenda) &&
    Array.isArray(draft.base?.agenda) &&
    typeof draft.fields.attendance === 'object';
  return complete ? (draft as StoredDraft) : undefined;
}
