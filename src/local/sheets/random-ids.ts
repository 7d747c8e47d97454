/**
 * Ids that Google would choose. They follow from the seed alone, and the seed is kept in the journal, so that a change
 * replayed after a crash gives out the same ids.
 */
export class RandomIds {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A positive 31-bit number that `taken` does not know. */
  readonly newId = (taken: (id: number) => boolean): number => {
    for (;;) {
      const id = this.next() >>> 1;
      if (id > 0 && !taken(id)) return id;
    }
  };

  /** Twelve letters and digits. */
  readonly newTextId = (): string => {
    let text = '';
    while (text.length < 12) text += this.next().toString(36);
    return text.slice(0, 12);
  };

  /** mulberry32: 32 well-mixed bits at a time. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
}
