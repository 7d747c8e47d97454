import { isRateLimit, toAppError } from './api-failure';

/** Waits between attempts, milliseconds: together longer than the minute over which Sheets counts its quota. */
const WAITS = [2_000, 5_000, 15_000, 40_000];

/**
 * Makes one API call, waiting and repeating while Google answers 429; nothing else is repeated, since a write
 * that failed otherwise may have happened.
 *
 * @throws AppError QUOTA_EXCEEDED, PLATFORM_FAILED
 */
export function withBackOff<T>(service: string, call: () => T, sleep = scriptSleep): T {
  for (const wait of WAITS) {
    try {
      return call();
    } catch (error) {
      if (!isRateLimit(error)) throw toAppError(error, service);
      sleep(wait);
    }
  }
  try {
    return call();
  } catch (error) {
    throw toAppError(error, service);
  }
}

function scriptSleep(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
