import { GoogleError } from '../google-error';

/** 400 INVALID_ARGUMENT, the answer of Google to every malformed or impossible request. */
export function invalidArgument(message: string): GoogleError {
  return new GoogleError(400, 'INVALID_ARGUMENT', message);
}
