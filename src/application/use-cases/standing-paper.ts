import type { DocumentRecord } from '../../domain/register/document-record';
import { JOURNAL_ACTIONS } from '../../messages/commands';
import type { StoredDocument } from '../ports/document-port';
import type { Host } from '../ports/host';
import { openRegister } from '../register-access/open-register';
import type { JournalRecord } from '../workbook/records';
import type { DocumentIntent } from './document-intent';

/** What has become of the file that a row of «Документы» names. */
type StandingPaper =
  | { readonly kind: 'living'; readonly file: StoredDocument }
  /** Made by somebody else: this user cannot see whether it is still there. */
  | { readonly kind: 'others'; readonly maker: string }
  | { readonly kind: 'gone' };

/** Looks for the file of a row: by its id, then by its key; the journal tells whose an invisible one is. */
export function standingPaper(host: Host, row: DocumentRecord, intent: DocumentIntent, email: string): StandingPaper {
  const named = row.fileId === '' ? undefined : host.documents.find(row.fileId);
  if (named !== undefined) return { kind: 'living', file: named };
  // A run that was cut short has chosen to make the file anew: whoever makes it looks for what is left of it.
  if (intent.earlierId !== null) return { kind: 'gone' };
  const adopted = host.documents.findByKey(intent.key);
  if (adopted !== undefined) return { kind: 'living', file: adopted };
  const maker = row.fileId === '' ? email : (makerOf(host, row.id) ?? email);
  return maker === email ? { kind: 'gone' } : { kind: 'others', maker };
}

/** Actions of the journal that make files. */
const MADE: readonly string[] = [JOURNAL_ACTIONS.makeMinutes, JOURNAL_ACTIONS.makePaper];

/** Who made the file last, by the journal; `undefined` when it does not tell. */
function makerOf(host: Host, documentId: string): string | undefined {
  const { kept } = openRegister(host, ['journal']).decoded;
  const isOfPaper = ({ action, rowId, actor }: JournalRecord) =>
    MADE.includes(action) && rowId === documentId && actor !== '';
  return kept.journal.filter(isOfPaper).pop()?.actor;
}
