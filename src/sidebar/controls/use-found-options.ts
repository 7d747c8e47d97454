import { useEffect, useMemo, useState } from 'preact/hooks';
import { matchesQuery } from './match-text';

/** One thing to choose. */
export interface ComboboxOption {
  readonly id: string;
  readonly name: string;
  /** A second, quieter line; searched as well. */
  readonly note?: string | undefined;
}

/** What a search has found: the first of it, and how many there are in all; `null`: it failed. */
export type FoundOptions = { readonly options: readonly ComboboxOption[]; readonly total: number } | null;
/** Asks the program for options; a promise that is never rejected. */
export type FindOptions = (query: string) => Promise<FoundOptions>;

/** Typing pauses this long before the program is asked, milliseconds. */
const QUIET_MS = 250;
/** More lines than this are not read, they are searched. */
const SHOWN_AT_MOST = 50;

interface Finding {
  readonly shown: readonly ComboboxOption[];
  /** More than are shown when there are too many to read. */
  readonly foundCount: number;
  readonly state: 'found' | 'searching' | 'failed';
}

const NOTHING: Finding = { shown: [], foundCount: 0, state: 'found' };

/**
 * Options that a query finds: among those at hand, or, with `find`, among those that the program has.
 *
 * @param query `null`: the list is closed
 */
export function useFoundOptions(
  options: readonly ComboboxOption[],
  query: string | null,
  find: FindOptions | undefined,
): Finding {
  const [asked, setAsked] = useState<{ readonly query: string; readonly found: FoundOptions } | null>(null);
  useEffect(() => {
    if (find === undefined || query === null) return setAsked(null);
    let isLatest = true;
    const ask = async (): Promise<void> => {
      const found = await find(query);
      if (isLatest) setAsked({ query, found });
    };
    const waiting = setTimeout(() => void ask(), query === '' ? 0 : QUIET_MS);
    return () => {
      isLatest = false;
      clearTimeout(waiting);
    };
  }, [find, query]);
  return useMemo(() => {
    if (query === null) return NOTHING;
    if (find !== undefined) {
      if (asked?.query !== query) return { ...NOTHING, state: 'searching' };
      if (asked.found === null) return { ...NOTHING, state: 'failed' };
      return { shown: asked.found.options, foundCount: asked.found.total, state: 'found' };
    }
    const found = options.filter((option) => matchesQuery(`${option.name} ${option.note ?? ''}`, query));
    return { shown: found.slice(0, SHOWN_AT_MOST), foundCount: found.length, state: 'found' };
  }, [options, query, find, asked]);
}
