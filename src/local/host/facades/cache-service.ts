import type { FacadeContext } from './host-bridge';
import { strict } from './strict';

/** https://developers.google.com/apps-script/reference/cache/cache; expirations in seconds, 600 when not given. */
function cacheOf({ service }: FacadeContext, scope: string): object {
  const call = service('Cache');
  return strict('Cache', {
    get: (key: string) => call('get', scope, String(key)),
    getAll: (keys: readonly string[]) => call('getAll', scope, keys),
    put: (key: string, value: unknown, seconds = 600) => {
      call('putAll', scope, [[String(key), String(value)]], seconds);
    },
    putAll: (values: Readonly<Record<string, unknown>>, seconds = 600) => {
      const entries = Object.keys(values).map((key) => [key, String(values[key])]);
      call('putAll', scope, entries, seconds);
    },
    remove: (key: string) => {
      call('removeAll', scope, [String(key)]);
    },
    removeAll: (keys: readonly string[]) => {
      call('removeAll', scope, keys);
    },
  });
}

/** `CacheService` of the script. */
export function cacheServiceFacade(context: FacadeContext): object {
  return strict('CacheService', {
    getScriptCache: () => cacheOf(context, 'script'),
    getUserCache: () => cacheOf(context, 'user'),
    getDocumentCache: () => (context.settings.via === 'web' ? null : cacheOf(context, 'document')),
  });
}
