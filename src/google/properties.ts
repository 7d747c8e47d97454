import type { PropertyPort } from '../application/ports/property-port';

/** Script properties: shared by all users of the installation. */
export function propertyAdapter(): PropertyPort {
  const store = () => PropertiesService.getScriptProperties();
  return {
    get: (key) => store().getProperty(key),
    all: () => store().getProperties(),
    set: (key, value) => {
      store().setProperty(key, value);
    },
    remove: (key) => {
      store().deleteProperty(key);
    },
  };
}
