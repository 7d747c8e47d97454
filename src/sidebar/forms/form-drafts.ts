import type { RunCommandInput } from '../../contract/commands';
import type { FormValues, FormView } from '../../contract/forms/form-view';
import { keepValues, type TextStorage } from '../state/kept-values';
import type { FormSubject } from './form-state';

/** A form that was not saved: what was typed, what it was begun with, and a request that may have been carried out. */
export interface StoredForm {
  /** ISO local time of the last change. */
  readonly savedAt: string;
  readonly requestId: string;
  readonly version: string;
  readonly opened: FormValues;
  readonly values: FormValues;
  /** Options of long lists that were chosen: values with their labels. */
  readonly found?: FormView['lists'];
  /** Sent, but no answer came: to be settled before anything else is sent. */
  readonly unsettled: RunCommandInput | null;
}

/** Drafts of one person. */
export interface FormDrafts {
  read(subject: FormSubject): StoredForm | undefined;
  write(subject: FormSubject, draft: StoredForm): void;
  remove(subject: FormSubject): void;
}

/**
 * Makes a store over the browser's storage, which may throw or be `null`; it gives each person the drafts of his own.
 * A draft does not depend on the link that the page was opened by.
 */
export function createFormDrafts(storage: () => TextStorage | null): (owner: string) => FormDrafts {
  const kept = keepValues(storage, decodeDraft);
  return (owner) => ({
    read: (subject) => kept.read(keyOf(owner, subject)),
    write: (subject, draft) => kept.write(keyOf(owner, subject), draft),
    remove: (subject) => kept.remove(keyOf(owner, subject)),
  });
}

/** The drafts of this page by their owner. */
export const formDraftsOf = createFormDrafts(() => window.localStorage);

function keyOf(owner: string, { command, groupId, rowId }: FormSubject): string {
  return `metodset:form:2:${owner}:${command}:${groupId ?? ''}:${rowId ?? ''}`;
}

/** Reads what an earlier page wrote; anything unlike a draft is no draft. */
function decodeDraft(stored: unknown): StoredForm | undefined {
  const draft = stored as Partial<StoredForm> | null;
  const isWhole =
    typeof draft?.savedAt === 'string' &&
    typeof draft.requestId === 'string' &&
    typeof draft.version === 'string' &&
    isValues(draft.opened) &&
    isValues(draft.values);
  return isWhole ? (draft as StoredForm) : undefined;
}

function isValues(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
