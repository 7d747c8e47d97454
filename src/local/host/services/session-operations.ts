import { createHmac } from 'node:crypto';
import type { OperationTable } from '../operation';
import type { Run } from '../run';

const EMAIL_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';
const KEY_LIFE_MS = 30 * 86_400_000;

interface SessionFacts {
  readonly timeZone: string;
  readonly locale: string;
  readonly scopes: readonly string[];
  readonly scriptId: string;
}

/**
 * https://developers.google.com/apps-script/reference/base/session. The e-mail is '' without the user's authorisation
 * (simple triggers) and without the scope userinfo.email.
 */
export function sessionOperations({ timeZone, locale, scopes, scriptId }: SessionFacts): OperationTable {
  const email = (_args: readonly unknown[], run: Run) =>
    run.authMode === 'FULL' && scopes.includes(EMAIL_SCOPE) ? run.user : '';
  return {
    // Visitors of a web app that executes «as me» have no name unless the platform may tell it.
    'Session.getActiveUser': { ms: 10, run: (args, run) => (run.via === 'web' ? run.visitor : email(args, run)) },
    'Session.getEffectiveUser': { ms: 10, run: email },
    'Session.getScriptTimeZone': { ms: 2, run: () => timeZone },
    'Session.getActiveUserLocale': { ms: 2, run: () => locale },
    'Session.getTemporaryActiveUserKey': {
      ms: 10,
      run: (_args, run) => {
        const period = Math.floor(run.now() / KEY_LIFE_MS);
        return createHmac('sha256', scriptId).update(`${run.user}/${period}`).digest('base64');
      },
    },
  };
}
