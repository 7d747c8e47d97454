import type { Host } from '../../ports/host';
import { accessOf } from '../../register-access/access';
import { openRegister } from '../../register-access/open-register';
import { SHEETS_TO_READ, SKIPPED_FIELDS } from '../sheets-to-read';
import { keepBatchNote, readBatchNote } from './batch-note';
import { makePapers } from './make-papers';

/** No portion is begun after this, milliseconds from the start of the run: a run lives for six minutes. */
const LAST_PORTION_MS = 240_000;

/**
 * Goes on with the batch that was left, in the name of the account that began it, since no other sees its files. Each
 * portion takes the lock anew. What fails stays for the page: the batch is then not tried daily for ever.
 */
export function continueBatch(host: Host): void {
  for (let portion = 1; host.clock.runningFor() < LAST_PORTION_MS; portion += 1) {
    const isOver = host.lock.runExclusively(() => {
      const note = readBatchNote(host.properties);
      if (note === null || note.by !== host.identity.email()) return true;
      const options = { without: SKIPPED_FIELDS.makePapers, givesIds: true };
      const register = openRegister(host, SHEETS_TO_READ.makePapers, options);
      const access = accessOf(host, register);
      if (access?.role !== 'methodist') return true;
      const { paper, schoolYear, day, skip } = note;
      const requestId = `daily-${register.now}-${portion}`;
      const answer = makePapers({ host, register, access }, { paper, schoolYear, day, skip: [...skip], requestId });
      if (answer.left === 0) keepBatchNote(host.properties, null);
      return answer.left === 0 || answer.isDayOver || answer.made.length + answer.failed.length === 0;
    });
    if (isOver) return;
  }
}
