import type { DailyQuotas } from '../daily-quota';
import type { JsonFile } from '../json-file';
import type { Limits } from '../limits';
import type { Operation, OperationTable } from '../operation';
import type { Run } from '../run';

/** All stores of the script: «script», «document», «user:<e-mail>». */
export type PropertyStores = Record<string, Record<string, string>>;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** The store `scope` of a script as the caller sees it. */
function storeKey(scope: unknown, run: Run): string {
  return scope === 'user' ? `user:${run.user}` : String(scope);
}

function assertSizes(store: Readonly<Record<string, string>>, limits: Limits): void {
  let size = 0;
  for (const [key, value] of Object.entries(store)) {
    if (bytes(value) > limits.propertyValueBytes) throw new Error('Argument too large: value');
    size += bytes(key) + bytes(value);
  }
  if (size > limits.propertyStoreBytes) {
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
}

function clear(store: Record<string, string>): void {
  for (const key of Object.keys(store)) delete store[key];
}

/**
 * https://developers.google.com/apps-script/guides/properties; sizes and the daily number of operations:
 * https://developers.google.com/apps-script/guides/services/quotas. A change is durable when the call returns.
 */
export function propertyOperations(
  file: JsonFile<PropertyStores>,
  quotas: DailyQuotas,
  limits: Limits,
): OperationTable {
  const operation = (
    ms: number,
    work: (store: Record<string, string>, args: readonly unknown[]) => unknown,
    changes = false,
  ): Operation => ({
    ms,
    run: ([scope, ...args], run) => {
      quotas.take('properties', run.user, 1, limits.propertyOperationsPerDay, run.now());
      const key = storeKey(scope, run);
      const store = Object.assign(Object.create(null), file.value[key]) as Record<string, string>;
      const answer = work(store, args);
      if (!changes) return answer;
      assertSizes(store, limits);
      file.value = { ...file.value, [key]: store };
      file.save();
      return null;
    },
  });
  return {
    'Properties.getProperty': operation(15, (store, [key]) => store[String(key)] ?? null),
    'Properties.getProperties': operation(20, (store) => store),
    'Properties.getKeys': operation(20, (store) => Object.keys(store)),
    'Properties.setProperty': operation(
      50,
      (store, [key, value]) => {
        store[String(key)] = String(value);
      },
      true,
    ),
    'Properties.setProperties': operation(
      60,
      (store, [entries, deleteAllOthers]) => {
        if (deleteAllOthers === true) clear(store);
        for (const [key, value] of entries as readonly (readonly [string, string])[]) store[key] = value;
      },
      true,
    ),
    'Properties.deleteProperty': operation(
      50,
      (store, [key]) => {
        delete store[String(key)];
      },
      true,
    ),
    'Properties.deleteAllProperties': operation(50, clear, true),
  };
}
