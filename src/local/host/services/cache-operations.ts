import type { Limits } from '../limits';
import type { OperationTable } from '../operation';
import type { Run } from '../run';

interface Entry {
  readonly value: string;
  readonly expires: number;
}

/** How many stay when there are too many: «the 900 items farthest from expiration» (reference/cache/cache). */
const KEPT_SHARE = 0.9;

/** https://developers.google.com/apps-script/reference/cache/cache; entries go by the virtual clock. */
export function cacheOperations(limits: Limits): OperationTable {
  const stores = new Map<string, Map<string, Entry>>();
  const storeOf = (scope: unknown, run: Run): Map<string, Entry> => {
    const key = scope === 'user' ? `user:${run.user}` : String(scope);
    const store = stores.get(key) ?? new Map<string, Entry>();
    stores.set(key, store);
    return store;
  };
  const read = (store: Map<string, Entry>, key: string, now: number): string | null => {
    const entry = store.get(key);
    return entry && entry.expires > now ? entry.value : null;
  };
  const put = (store: Map<string, Entry>, key: string, value: string, expires: number) => {
    if (key.length > limits.cacheKeyLength) throw new Error('Argument too large: key');
    if (Buffer.byteLength(value, 'utf8') > limits.cacheValueBytes) throw new Error('Argument too large: value');
    store.set(key, { value, expires });
  };
  const shrink = (store: Map<string, Entry>) => {
    if (store.size <= limits.cacheItems) return;
    const oldest = [...store].sort(([, a], [, b]) => b.expires - a.expires);
    for (const [key] of oldest.slice(Math.floor(limits.cacheItems * KEPT_SHARE))) store.delete(key);
  };
  return {
    'Cache.get': { ms: 15, run: ([scope, key], run) => read(storeOf(scope, run), String(key), run.now()) },
    'Cache.getAll': {
      ms: 20,
      run: ([scope, keys], run) => {
        const store = storeOf(scope, run);
        const found = (keys as readonly string[]).map((key) => [key, read(store, key, run.now())] as const);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
    },
    'Cache.putAll': {
      ms: 15,
      run: ([scope, entries, seconds], run) => {
        const life = Number(seconds);
        if (!(life >= 1 && life <= limits.cacheSeconds)) throw new Error('Invalid argument: expirationInSeconds');
        const store = storeOf(scope, run);
        for (const [key, value] of entries as readonly (readonly [string, string])[]) {
          put(store, key, value, run.now() + life * 1000);
        }
        shrink(store);
      },
    },
    'Cache.removeAll': {
      ms: 15,
      run: ([scope, keys], run) => {
        for (const key of keys as readonly string[]) storeOf(scope, run).delete(key);
      },
    },
  };
}
