import { requestUsedWords } from '../../../messages/commands';
import { AppError } from '../../app-error';
import { fingerprint } from '../../fingerprint';
import type { JournalRecord } from '../../workbook/records';
import { idPrefixOf } from '../../workbook/sheets';

/** Everything that makes a request this very one. */
export interface AskedOnce {
  /** Made by the page once for a form. */
  readonly requestId: string;
  /** Who asks, as the journal names him. */
  readonly actor: string;
  /** The command or procedure. */
  readonly action: string;
  /** What is to be saved; the version of the rows shown is no part of it. */
  readonly input: object;
}

/**
 * Id of the first entry that a request leaves in the journal. It tells who asked for what, so that a request that comes
 * again is known by one cell, and somebody else's or another one with the same request id is not taken for it.
 */
export function witnessId({ requestId, actor, action, input }: AskedOnce): string {
  return `${idPrefixOf('journal')}-${fingerprint(JSON.stringify([requestId, actor, action, input]))}`;
}

/**
 * Whether this very request has been carried out.
 *
 * @throws AppError COMMAND_REFUSED (requestUsed) when another person, form or input was saved under its id: doing it
 *   anew would tie the two together in the journal, and to answer it would hide that it was not saved
 */
export function isCarriedOut(journal: readonly JournalRecord[], asked: AskedOnce): boolean {
  const witness = witnessId(asked);
  if (journal.some(({ id }) => id === witness)) return true;
  if (!journal.some(({ requestId }) => requestId === asked.requestId)) return false;
  const message = requestUsedWords;
  throw new AppError('COMMAND_REFUSED', { said: message }, [{ code: 'requestUsed', path: '', data: {}, message }]);
}
