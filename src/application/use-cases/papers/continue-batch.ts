import { addDays } from '../../../domain/calendar/date-arithmetic';
import { errorMessage } from '../../../messages/errors';
import { isAppError } from '../../app-error';
import type { Host } from '../../ports/host';
import { accessOf } from '../../register-access/access';
import { type OpenRegister, openRegister } from '../../register-access/open-register';
import { SHEETS_TO_READ, SKIPPED_FIELDS } from '../sheets-to-read';
import { type BatchNote, dropBatchNote, keepBatchNote, readBatchNotes } from './batch-note';
import { makePapers } from './make-papers';

/** No portion is begun after this, milliseconds from the start of the run: a run lives for six minutes. */
const LAST_PORTION_MS = 240_000;
/** What the daily check has to tell of an ended batch is told for so many days. */
const TOLD_DAYS = 14;

type Step = 'goOn' | 'leave' | 'dayOver';

/**
 * Goes on with the batches that were left, one after another, in the name of the account that began them, since no
 * other sees its files. Each portion takes the lock anew. A paper that fails is passed by, so that the rest is made and
 * the batch ends; the note then tells what failed. A batch whose template has mistakes waits for it to be mended and
 * keeps no other from being made.
 */
export function continueBatch(host: Host): void {
  const left = new Set<string>();
  for (let portion = 1; host.clock.runningFor() < LAST_PORTION_MS; portion += 1) {
    const isOver = host.lock.runExclusively(() => {
      const note = nextNote(host, left);
      if (note === undefined) return true;
      const options = { without: SKIPPED_FIELDS.makePapers, givesIds: true };
      const register = openRegister(host, SHEETS_TO_READ.makePapers, options);
      const step = makePortion(host, register, note, portion);
      if (step === 'leave') left.add(nameOf(note));
      return step === 'dayOver';
    });
    if (isOver) return;
  }
}

const nameOf = ({ paper, schoolYear }: BatchNote): string => `${paper} ${schoolYear}`;

/** The next batch of this account; what was told for long enough is forgotten. */
function nextNote(host: Host, left: ReadonlySet<string>): BatchNote | undefined {
  const email = host.identity.email();
  const oldest = addDays(host.clock.now().date, -TOLD_DAYS);
  const own = readBatchNotes(host.properties).filter(({ by }) => by === email);
  for (const note of own) if (note.endedOn !== null && note.endedOn < oldest) dropBatchNote(host.properties, note);
  return own.find((note) => note.endedOn === null && !left.has(nameOf(note)));
}

function makePortion(host: Host, register: OpenRegister, note: BatchNote, portion: number): Step {
  const access = accessOf(host, register);
  if (access?.role !== 'methodist') return 'leave';
  const { paper, schoolYear, day } = note;
  const requestId = `daily-${register.now}-${portion}`;
  try {
    const answer = makePapers({ host, register, access }, { paper, schoolYear, day, skip: [], requestId }, note);
    if (answer.isDayOver) return 'dayOver';
    return answer.left === 0 || answer.made.length + answer.failed.length === 0 ? 'leave' : 'goOn';
  } catch (error) {
    if (!isAppError(error) || error.code !== 'TEMPLATE_BROKEN') throw error;
    keepBatchNote(host.properties, { ...note, problem: errorMessage(error.code, error.details) });
    return 'leave';
  }
}
