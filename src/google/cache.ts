import type { CachePort } from '../application/ports/cache-port';

/** The script cache, common to all users. */
export function cacheAdapter(): CachePort {
  const cache = () => CacheService.getScriptCache();
  return {
    get: (key) => cache()?.get(key) ?? null,
    set: (key, value, seconds) => cache()?.put(key, value, seconds),
    remove: (key) => cache()?.remove(key),
  };
}
