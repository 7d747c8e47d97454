import type { ContextSettings } from '../context-settings';

/** What the host gives a context: nothing else of Node is reachable from inside. Texts are JSON. */
export interface HostBridge {
  /** Carries one service call; answers `{"value":…}` or `{"error":{name,message,details?}}`; never throws. */
  call(service: string, method: string, argsText: string): string;
  /** Milliseconds of the virtual clock. */
  now(): number;
  /** Adds a line to the log of the run. */
  log(level: string, text: string): void;
}

/** Calls one method of a service of the host; throws as Apps Script does. */
type Call = (method: string, ...args: readonly unknown[]) => unknown;

/** What every facade is made from. */
export interface FacadeContext {
  readonly host: HostBridge;
  readonly settings: ContextSettings;
  /** Binds calls to a service named as in Apps Script: `Sheets.Spreadsheets.Values`. */
  service(name: string): Call;
}

interface Reply {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly details?: unknown };
}

class ServiceException extends Error {
  readonly details?: unknown;

  constructor(name: string, message: string, details: unknown) {
    super(message);
    this.name = name;
    if (details !== undefined) this.details = details;
  }
}

/** An error as a service of Apps Script throws it: `Exception: message`. */
export function exception(message: string): Error {
  return new ServiceException('Exception', message, undefined);
}

/** Gives the facades their way to the services of the host. */
export function facadeContext(host: HostBridge, settings: ContextSettings): FacadeContext {
  return {
    host,
    settings,
    service:
      (name) =>
      (method, ...args) => {
        // Parsed here, so that every array and object has the prototypes of this context.
        const reply = JSON.parse(host.call(name, method, JSON.stringify(args))) as Reply;
        if (reply.error) throw new ServiceException(reply.error.name, reply.error.message, reply.error.details);
        return reply.value;
      },
  };
}
