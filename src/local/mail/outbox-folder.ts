import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeFileName } from '../drive/file-name';
import { makeFolderDurably, writeDurably } from '../durable-file';
import { JsonFile } from '../host/json-file';
import { composeLetter } from './compose-letter';
import type { Letter } from './letter';
import { type LetterText, readLetter } from './read-letter';

/**
 * What became of a letter. `kept`: there is no mail server, the file is all there is; `held`: written while the clock
 * was not the real one, so it never leaves; `queued`: waits for the server; `unsure`: was being given to the server
 * when the program or the connection ended, so nobody knows; `failed`: the server refused it for good.
 */
type Delivery = 'kept' | 'held' | 'queued' | 'unsure' | 'sent' | 'failed';

/** What the viewer lists. */
export interface LetterCard {
  readonly id: string;
  readonly file: string;
  /** ISO 8601, virtual clock. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** All recipients, hidden ones too: the envelope. */
  readonly recipients: readonly string[];
  readonly delivery: Delivery;
  /** Why it waits, failed or is in doubt; of a sent letter: which addresses were refused. */
  readonly error: string | null;
}

interface Index {
  readonly letters: LetterCard[];
}

/** The folder of letters (*.eml) with its index. A letter is durable when `add` returns. */
export class OutboxFolder {
  private readonly index: JsonFile<Index>;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly root: string,
    indexPath: string,
    private readonly timeZone: string,
    /** What to think of a letter found without its record, whose program was killed between the two. */
    private readonly unrecorded: 'kept' | 'unsure' = 'kept',
  ) {
    makeFolderDurably(root);
    this.index = new JsonFile<Index>(indexPath, { letters: [] });
    this.adopt();
  }

  /** Oldest first. */
  get letters(): readonly LetterCard[] {
    return this.index.value.letters;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** `moment`: ms of the virtual clock. */
  add(letter: Letter, moment: number, delivery: 'kept' | 'held' | 'queued'): LetterCard {
    const id = randomUUID();
    const date = new Date(moment).toISOString();
    const stamp = date.slice(0, 19).replace(/:/g, '-').replace('T', ' ');
    const file = `${safeFileName(`${stamp} ${letter.subject}`.slice(0, 90), '')} ${id.slice(0, 8)}.eml`;
    writeDurably(join(this.root, file), composeLetter(letter, moment, this.timeZone));
    const { from, to, cc, bcc, subject } = letter;
    const recipients = [...to, ...cc, ...bcc];
    const card = { id, file, date, from, to: to.join(', '), subject, recipients, delivery, error: null };
    this.index.value.letters.push(card);
    this.save();
    return card;
  }

  mark(id: string, delivery: Delivery, error: string | null): void {
    const { letters } = this.index.value;
    const at = letters.findIndex((card) => card.id === id);
    const card = letters[at];
    if (!card) return;
    letters[at] = { ...card, delivery, error };
    this.save();
  }

  /** The letter itself; `undefined` when its file has been removed. */
  read(id: string): (LetterCard & { readonly content: LetterText }) | undefined {
    const card = this.letters.find((one) => one.id === id);
    const bytes = card && this.bytes(card);
    return bytes && { ...card, content: readLetter(bytes.toString('latin1')) };
  }

  bytes(card: LetterCard): Buffer | undefined {
    const path = join(this.root, card.file);
    return existsSync(path) ? readFileSync(path) : undefined;
  }

  /** Takes in letters whose file was written just before a crash. */
  private adopt(): void {
    const known = new Set(this.letters.map(({ file }) => file));
    const lost = readdirSync(this.root).filter((file) => file.endsWith('.eml') && !known.has(file));
    for (const file of lost) {
      const { from, to, subject, date } = readLetter(readFileSync(join(this.root, file), 'latin1'));
      const moment = Number.isNaN(Date.parse(date)) ? 0 : Date.parse(date);
      const recipients = to.split(',').map((address) => address.trim());
      this.index.value.letters.push({
        id: randomUUID(),
        file,
        date: new Date(moment).toISOString(),
        from,
        to,
        subject,
        recipients,
        delivery: this.unrecorded,
        error: null,
      });
    }
    if (lost.length > 0) this.index.save();
  }

  private save(): void {
    this.index.save();
    for (const listener of this.listeners) listener();
  }
}
