// The durable note of a mail run. It is written once before each mail, so that a run killed anywhere leaves at most
// one mail of which nobody knows whether it left: the one noted as being sent.
import type { PropertyPort } from '../ports/property-port';

const PREFIX = 'outbox.';

/** One property holds at most 9 KB: 100 ids of up to 85 bytes with their quotes. */
const IDS_PER_PAGE = 100;

/** What a run has noted so far. */
export interface LedgerNotes {
  readonly sent: readonly string[];
  /** Reason by id: `recipient`, `service`. */
  readonly failed: Readonly<Record<string, string>>;
  /** The mail that was about to be sent; after the run has died it is in doubt. */
  readonly sending: string | null;
}

/** Short names: every byte counts in a property. */
interface Page {
  /** Sent. */
  readonly s: readonly string[];
  /** Failed, with the reason. */
  readonly f: Readonly<Record<string, string>>;
  /** Being sent now. */
  readonly n: string | null;
}

const EMPTY: Page = { s: [], f: {}, n: null };

/** Reads what an earlier run left; `null` when every run was finished and its statuses are in the sheet. */
export function readLedger(properties: PropertyPort): LedgerNotes | null {
  const pages = pageKeys(properties).map((key) => parsePage(properties.get(key)));
  if (pages.length === 0) return null;
  return {
    sent: pages.flatMap((page) => page.s),
    failed: Object.assign({}, ...pages.map((page) => page.f)),
    sending: pages.map((page) => page.n).find((id) => id !== null) ?? null,
  };
}

/** Forgets the notes: their statuses have reached the sheet. */
export function clearLedger(properties: PropertyPort): void {
  // From the last page on: a run killed in between leaves the first pages, whose statuses are applied once more.
  for (const key of pageKeys(properties).reverse()) properties.remove(key);
}

/** Writes the notes of one run, one property write a mail. */
interface LedgerWriter {
  /** Notes that a mail is about to be sent, together with the result of the one before. */
  begin(id: string): void;
  succeeded(): void;
  failed(reason: string): void;
  /** The mail was not handed over at all (the day's quota): it is neither sent nor failed. */
  withdrawn(): void;
  /** Notes the result of the last mail. */
  finish(): void;
}

/** Begins the notes of a run; the earlier ones must have been cleared. */
export function ledgerWriter(properties: PropertyPort): LedgerWriter {
  let number = 0;
  let page: Page = EMPTY;
  const write = () => properties.set(`${PREFIX}${number}`, JSON.stringify(page));
  return {
    begin(id) {
      if (page.s.length + Object.keys(page.f).length >= IDS_PER_PAGE) {
        write();
        number += 1;
        page = EMPTY;
      }
      page = { ...page, n: id };
      write();
    },
    succeeded() {
      page = { ...page, s: page.n === null ? page.s : [...page.s, page.n], n: null };
    },
    failed(reason) {
      page = { ...page, f: page.n === null ? page.f : { ...page.f, [page.n]: reason }, n: null };
    },
    withdrawn() {
      page = { ...page, n: null };
    },
    finish: write,
  };
}

function pageKeys(properties: PropertyPort): string[] {
  return Object.keys(properties.all())
    .filter((key) => key.startsWith(PREFIX) && /^\d+$/.test(key.slice(PREFIX.length)))
    .sort((a, b) => Number(a.slice(PREFIX.length)) - Number(b.slice(PREFIX.length)));
}

function parsePage(text: string | null): Page {
  try {
    return { ...EMPTY, ...(JSON.parse(text ?? '{}') as Partial<Page>) };
  } catch {
    // Everyone who edits the script can edit properties: an unreadable page says nothing.
    return EMPTY;
  }
}
