import { randomUUID } from 'node:crypto';
import { GoogleError } from '../../google-error';
import { parseTrigger, type TriggerSpec } from '../../triggers/parse-trigger';
import type { Trigger } from '../../triggers/trigger';
import type { TriggerStore } from '../../triggers/trigger-store';
import { VirtualClock } from '../../triggers/virtual-clock';
import type { TriggerCard } from '../facades/trigger-builder';
import type { Manifest } from '../manifest';
import type { Operation, OperationTable } from '../operation';

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];

function cardOf({ id, handler, eventType, sourceId }: Trigger): TriggerCard {
  return { id, handler, eventType, source: eventType === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS', sourceId };
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export function scriptAppOperations(
  store: TriggerStore,
  manifest: Manifest,
  serviceUrl: () => string | null,
): OperationTable {
  const operation = (ms: number, run: Operation['run']): Operation => ({ ms, scopes: SCOPES, run });
  const missing = (scopes: unknown) =>
    ((scopes ?? []) as readonly string[]).filter((scope) => !manifest.scopes.includes(scope));
  return {
    'ScriptApp.createTrigger': operation(600, ([spec], run) => {
      const trigger = parseTrigger(spec as TriggerSpec, run.user, {
        id: randomUUID(),
        now: run.now(),
        scriptTimeZone: manifest.timeZone,
        atLocal: (date, hour, timeZone) => new VirtualClock({ timeZone }).atLocal(date, hour),
      });
      store.add(trigger);
      return cardOf(trigger);
    }),
    'ScriptApp.getProjectTriggers': operation(300, (_args, run) => store.of(run.user).map(cardOf)),
    'ScriptApp.deleteTrigger': operation(400, ([id], run) => {
      if (store.find(String(id))?.user === run.user) store.remove(String(id));
    }),
    'ScriptApp.getServiceUrl': { ms: 20, run: serviceUrl },
    'ScriptApp.hasScopes': { ms: 20, run: ([scopes], run) => run.authMode === 'FULL' && missing(scopes).length === 0 },
    'ScriptApp.getAuthorizedScopes': { ms: 20, run: () => manifest.scopes },
    'ScriptApp.requireScopes': {
      ms: 20,
      run: ([scopes]) => {
        const [scope] = missing(scopes);
        if (scope === undefined) return;
        throw new GoogleError(403, 'PERMISSION_DENIED', `Specified permissions are not sufficient: ${scope}`);
      },
    },
  };
}
