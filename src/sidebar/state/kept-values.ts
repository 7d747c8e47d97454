/** The part of a browser's storage that drafts need. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Values by key. */
interface KeptValues<T> {
  read(key: string): T | undefined;
  write(key: string, value: T): void;
  remove(key: string): void;
}

/**
 * Keeps values surely while the page is open, and for longer where the browser lets it: a sidebar is a third-party
 * frame, its storage may be absent, full or thrown away at any time.
 *
 * @param storage gives the browser's storage; may throw or return `null`
 * @param decode makes a value of what an earlier page wrote; `undefined` when it is unlike one
 */
export function keepValues<T>(
  storage: () => TextStorage | null,
  decode: (stored: unknown) => T | undefined,
): KeptValues<T> {
  const memory = new Map<string, T>();
  const stored = (key: string): T | undefined => {
    const text = attempt(() => storage()?.getItem(key));
    return text === undefined || text === null ? undefined : attempt(() => decode(JSON.parse(text)));
  };
  return {
    read: (key) => memory.get(key) ?? stored(key),
    write: (key, value) => {
      memory.set(key, value);
      attempt(() => storage()?.setItem(key, JSON.stringify(value)));
    },
    remove: (key) => {
      memory.delete(key);
      attempt(() => storage()?.removeItem(key));
    },
  };
}

/** ISO time of the person's own clock, without a zone. */
export function localIsoTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
