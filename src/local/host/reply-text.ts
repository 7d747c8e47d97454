import { GoogleError } from '../google-error';

interface ErrorReply {
  readonly name: string;
  readonly message: string;
  readonly details?: unknown;
}

/** The answer of a service call as it enters the context. */
export function valueReply(value: unknown): string {
  // One flat string: a concatenation would be flattened inside the script, at the cost of its time.
  return JSON.stringify({ value: value === undefined ? null : value });
}

/**
 * An error as Apps Script shows it: `GoogleJsonResponseException` with `details` for an advanced service
 * (`api` is the name of its method), `Exception` for the others.
 */
export function errorReply(error: unknown, api: string | undefined): string {
  return JSON.stringify({ error: errorOf(error, api) });
}

function errorOf(error: unknown, api: string | undefined): ErrorReply {
  if (!(error instanceof Error)) return { name: 'Exception', message: String(error) };
  if (!(error instanceof GoogleError)) {
    return { name: error.name === 'Error' ? 'Exception' : error.name, message: error.message };
  }
  if (api === undefined) return { name: 'Exception', message: error.message };
  const { code, status, message } = error;
  return {
    name: 'GoogleJsonResponseException',
    message: `API call to ${api} failed with error: ${message}`,
    details: { code, status, message, errors: [{ message, domain: 'global', reason: status }] },
  };
}
