import { useMemo } from 'preact/hooks';
import type { RecordMeetingInput } from '../../contract/record-meeting';
import { draftOwner } from '../state/draft-owner';
import { keepValues, type TextStorage } from '../state/kept-values';
import { usePage } from '../state/page-context';
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

/** Keeps drafts of one person by group and meeting. */
export interface DraftStore {
  read(groupId: string, meetingId: string | null): StoredDraft | undefined;
  write(groupId: string, meetingId: string | null, draft: StoredDraft): void;
  remove(groupId: string, meetingId: string | null): void;
}

const PREFIX = 'metodset:meeting:3:';

/**
 * Makes a store over the browser's storage, which may throw or be `null`; it gives each person the drafts of his own.
 * A draft does not depend on the link that the page was opened by.
 */
export function createDraftStore(storage: () => TextStorage | null): (owner: string) => DraftStore {
  const kept = keepValues(storage, decodeDraft);
  return (owner) => ({
    read: (groupId, meetingId) => kept.read(keyOf(owner, groupId, meetingId)),
    write: (groupId, meetingId, draft) => kept.write(keyOf(owner, groupId, meetingId), draft),
    remove: (groupId, meetingId) => kept.remove(keyOf(owner, groupId, meetingId)),
  });
}

const draftsOf = createDraftStore(() => window.localStorage);

/** The drafts of whoever is at the page. */
export function useDrafts(): DraftStore {
  const owner = draftOwner(usePage().page.user);
  return useMemo(() => draftsOf(owner), [owner]);
}

function keyOf(owner: string, groupId: string, meetingId: string | null): string {
  return `${PREFIX}${owner}:${groupId}:${meetingId ?? ''}`;
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
