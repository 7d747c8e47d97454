// What the forms of papers of «Документы» share.
import type { PlainDate } from '../../calendar/plain-date';
import { actNumber } from '../../register/act-number';
import {
  DOCUMENT_STATES,
  type DocumentRecord,
  type DocumentState,
  stateOfDocument,
} from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import type { CannotOpen, CommandSubject } from '../definition/command';

/** The paper of a form about its row; why not: noDocument, disposed. */
export function documentOfForm(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  { rowId }: CommandSubject,
): DocumentRecord | CannotOpen {
  const row = documents.find(({ id }) => id === rowId);
  if (row === undefined) return { cannotOpen: 'noDocument' };
  return stateOfDocument(row) === 'уничтожен' ? { cannotOpen: 'disposed' } : row;
}

const rank = (state: DocumentState): number => DOCUMENT_STATES.indexOf(state);

/** Whether a button that leads to a state makes sense on the row. */
export function isBefore(
  { documents }: Pick<RegisterSnapshot, 'documents'>,
  { rowId }: CommandSubject,
  state: DocumentState,
): boolean {
  const row = documents.find(({ id }) => id === rowId);
  return row !== undefined && rank(stateOfDocument(row)) < rank(state);
}

/**
 * What is odd about a step: the paper has passed it (`backwards`), or has not come to the one before (`skipped`); a
 * paper may be sent again or handed over again to be signed.
 */
export function orderWarnings(
  document: DocumentRecord,
  next: DocumentState,
  after: DocumentState,
): readonly CommandWarning[] {
  const now = stateOfDocument(document);
  if (now === next) return [];
  if (rank(now) > rank(next)) return [{ code: 'backwards', data: { state: now, next } }];
  return rank(now) < rank(after) ? [{ code: 'skipped', data: { state: now, next, after } }] : [];
}

/** Title for the head of a form. */
export const documentWords = ({ title, kind, number }: DocumentRecord): Readonly<Record<string, string>> => ({
  document: title.trim() || [kind.trim(), number.trim() === '' ? '' : `№ ${actNumber(number)}`].join(' ').trim(),
});

/** Groups whose verdicts a paper changes. */
export const groupsOfDocument = ({ groupId }: Pick<DocumentRecord, 'groupId'>): readonly string[] =>
  groupId === null ? [] : [groupId];

/** A line of the note after those that stand there. */
export const noted = (note: string, line: string): string => (note.trim() === '' ? line : `${note.trim()}\n${line}`);

/** Whether a day has not come yet. */
export const isLater = (day: PlainDate | null, today: PlainDate): boolean => day !== null && day > today;
