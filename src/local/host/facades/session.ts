import type { FacadeContext } from './host-bridge';
import { strict } from './strict';

/** https://developers.google.com/apps-script/reference/base/session */
export function sessionFacade({ service }: FacadeContext): object {
  const call = service('Session');
  const user = (method: string) => {
    const email = call(method) as string;
    return strict('User', { getEmail: () => email, toString: () => email });
  };
  return strict('Session', {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getScriptTimeZone: () => call('getScriptTimeZone'),
    getActiveUserLocale: () => call('getActiveUserLocale'),
    getTemporaryActiveUserKey: () => call('getTemporaryActiveUserKey'),
  });
}
