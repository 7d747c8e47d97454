import type { FacadeContext } from './host-bridge';
import { enumeration, strict } from './strict';
import { type TriggerCard, triggerBuilder } from './trigger-builder';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** The enumerations of ScriptApp that events of triggers refer to as well. */
export function scriptAppEnumerations() {
  return {
    AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    AuthorizationStatus: enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
    WeekDay: enumeration('WeekDay', WEEKDAYS),
    EventType: enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']),
    TriggerSource: enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  };
}

/** https://developers.google.com/apps-script/reference/script/script-app */
export function scriptAppFacade(
  { service, settings }: FacadeContext,
  enums: ReturnType<typeof scriptAppEnumerations>,
): object {
  const call = service('ScriptApp');
  const triggerOf = ({ id, handler, eventType, source, sourceId }: TriggerCard) =>
    strict('Trigger', {
      getUniqueId: () => id,
      getHandlerFunction: () => handler,
      getEventType: () => enums.EventType[eventType],
      getTriggerSource: () => enums.TriggerSource[source],
      getTriggerSourceId: () => sourceId,
    });
  const triggers = () => (call('getProjectTriggers') as TriggerCard[]).map(triggerOf);
  const url = () => call('getServiceUrl');
  return strict('ScriptApp', {
    ...enums,
    newTrigger: (handler: string) =>
      triggerBuilder(String(handler), (spec) => triggerOf(call('createTrigger', spec) as TriggerCard)),
    getProjectTriggers: triggers,
    getUserTriggers: triggers,
    deleteTrigger: (trigger: { getUniqueId(): string }) => {
      call('deleteTrigger', trigger.getUniqueId());
    },
    getScriptId: () => settings.scriptId,
    getService: () => strict('Service', { getUrl: url, isEnabled: () => url() !== null }),
    requireScopes: (_mode: unknown, scopes: readonly string[]) => {
      call('requireScopes', scopes);
    },
    requireAllScopes: () => {
      call('requireScopes', []);
    },
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = []) => {
      const granted = call('hasScopes', scopes) === true;
      return strict('AuthorizationInfo', {
        getAuthorizationStatus: () => enums.AuthorizationStatus[granted ? 'NOT_REQUIRED' : 'REQUIRED'],
        getAuthorizationUrl: () => (granted ? null : ''),
        getAuthorizedScopes: () => call('getAuthorizedScopes'),
      });
    },
  });
}
