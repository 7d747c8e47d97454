import { exception, type FacadeContext } from './host-bridge';
import { strict } from './strict';

/** https://developers.google.com/apps-script/reference/properties/properties */
function propertiesOf({ service }: FacadeContext, scope: string): object {
  const call = service('Properties');
  const text = (value: unknown): string => {
    if (value === null || value === undefined) {
      throw exception("The parameters (String,null) don't match the method signature for Properties.setProperty.");
    }
    return String(value);
  };
  const store: object = strict('Properties', {
    getProperty: (key: string) => call('getProperty', scope, String(key)),
    getProperties: () => call('getProperties', scope),
    getKeys: () => call('getKeys', scope),
    setProperty: (key: string, value: unknown) => {
      call('setProperty', scope, String(key), text(value));
      return store;
    },
    setProperties: (values: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
      const entries = Object.keys(values).map((key) => [key, text(values[key])]);
      call('setProperties', scope, entries, deleteAllOthers);
      return store;
    },
    deleteProperty: (key: string) => {
      call('deleteProperty', scope, String(key));
      return store;
    },
    deleteAllProperties: () => {
      call('deleteAllProperties', scope);
      return store;
    },
  });
  return store;
}

/** `PropertiesService` of the script. */
export function propertiesServiceFacade(context: FacadeContext): object {
  return strict('PropertiesService', {
    getScriptProperties: () => propertiesOf(context, 'script'),
    getUserProperties: () => propertiesOf(context, 'user'),
    getDocumentProperties: () => (context.settings.via === 'web' ? null : propertiesOf(context, 'document')),
  });
}
