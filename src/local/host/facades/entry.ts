import type { ContextSettings } from '../context-settings';
import { cacheServiceFacade } from './cache-service';
import { driveFacade } from './drive';
import { type FacadeContext, facadeContext, type HostBridge } from './host-bridge';
import { htmlServiceFacade, htmlState } from './html-service';
import { lockServiceFacade } from './lock-service';
import { logFacades } from './logger';
import { mailAppFacade } from './mail-app';
import { propertiesServiceFacade } from './properties-service';
import { resultText } from './result-text';
import { scriptAppEnumerations, scriptAppFacade } from './script-app';
import { sessionFacade } from './session';
import { sheetsFacade } from './sheets';
import { spreadsheetAppFacade } from './spreadsheet-app';
import { utilitiesFacade } from './utilities';
import { virtualDate } from './virtual-date';

const ADVANCED: Readonly<Record<string, (context: FacadeContext) => object>> = {
  Sheets: sheetsFacade,
  Drive: driveFacade,
};

type Enums = ReturnType<typeof scriptAppEnumerations>;
type Event = Record<string, unknown>;

/** Gives the event of a trigger what cannot be written in JSON: the enumeration and the open spreadsheet. */
function eventObject(event: Event, enums: Enums, active: () => object | null): Event {
  const mode = enums.AuthMode[event.authMode as keyof Enums['AuthMode']];
  return event.source === 'SPREADSHEET' ? { ...event, authMode: mode, source: active() } : { ...event, authMode: mode };
}

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && (value as Event).$event === true;
}

/** `name` may lead into an object, «menu.item1»: https://developers.google.com/apps-script/guides/v8-runtime */
function functionNamed(name: string): (...args: unknown[]) => unknown {
  let owner: unknown;
  let found: unknown = globalThis;
  for (const part of name.split('.')) {
    owner = found;
    found = (found as Record<string, unknown> | undefined)?.[part];
  }
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found.bind(owner === globalThis ? undefined : owner) as (...args: unknown[]) => unknown;
}

/**
 * Puts Apps Script's globals into the context and returns the function that runs one function of the script and
 * answers JSON: `{"result":…}` or `{"error":{name,message,stack}}`.
 */
export function install(host: HostBridge, settingsText: string): (name: string, argsText: string) => string {
  const settings = JSON.parse(settingsText) as ContextSettings;
  const context = facadeContext(host, settings);
  const Native = Date;
  const enums = scriptAppEnumerations();
  const spreadsheetApp = spreadsheetAppFacade(context);
  const globals: Record<string, unknown> = {
    Date: virtualDate(Native, () => host.now(), settings.timeZone),
    SpreadsheetApp: spreadsheetApp.service,
    PropertiesService: propertiesServiceFacade(context),
    CacheService: cacheServiceFacade(context),
    LockService: lockServiceFacade(context),
    HtmlService: htmlServiceFacade(context),
    MailApp: mailAppFacade(context),
    ScriptApp: scriptAppFacade(context, enums),
    Session: sessionFacade(context),
    Utilities: utilitiesFacade(context, Native),
    ...logFacades(context),
  };
  for (const symbol of settings.advancedServices) {
    const facade = ADVANCED[symbol];
    if (facade) globals[symbol] = facade(context);
  }
  for (const name of Object.keys(globals)) {
    Object.defineProperty(globalThis, name, {
      value: globals[name],
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  return (name, argsText) => {
    try {
      const args = (JSON.parse(argsText) as unknown[]).map((arg) => {
        if (!isEvent(arg)) return arg;
        const { $event: _mark, ...event } = arg;
        return eventObject(event, enums, spreadsheetApp.active);
      });
      const result = functionNamed(name)(...args);
      if (result instanceof Promise) result.catch((error: unknown) => host.log('ERROR', String(error)));
      // What `doGet` answers is shown; to `google.script.run` an HtmlOutput is nothing.
      const page = settings.via === 'web' && name === 'doGet' ? htmlState(result) : undefined;
      return `{"result":${page === undefined ? resultText(result, Native) : JSON.stringify(page)}}`;
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      const { name: kind, message, stack } = failure;
      return JSON.stringify({ error: { name: kind, message, stack: stack ?? '' } });
    }
  };
}
