import type { TriggerPort } from '../application/ports/trigger-port';

const HANDLER = 'daily';

/** Time triggers of the current user. The zone is always given: a copied workbook keeps the manifest's one. */
export function triggerAdapter(timeZone: () => string): TriggerPort {
  const daily = () => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  return {
    listDaily: () => daily().map((trigger) => trigger.getUniqueId()),
    createDaily(hour) {
      ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone()).create();
    },
    remove(id) {
      for (const trigger of daily()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    },
  };
}
