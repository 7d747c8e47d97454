// How failures of Google's services look to a script, and what each means to us.
import { AppError, isAppError } from '../application/app-error';

/** Code of a failed advanced-service call (`GoogleJsonResponseException.details.code`), when it carries one. */
export function apiCode(error: unknown): number | null {
  const failure = error as { details?: { code?: unknown }; code?: unknown } | null;
  const code = failure?.details?.code ?? failure?.code;
  return typeof code === 'number' ? code : null;
}

/** English text of a failure; Apps Script errors are told apart by it (apps-script/guides/services/quotas). */
export function failureText(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}

/** Too many calls a minute: the same call succeeds later (sheets/api/limits asks for exponential back-off). */
export function isRateLimit(error: unknown): boolean {
  return apiCode(error) === 429 || /quota exceeded for quota metric|rate limit exceeded/i.test(failureText(error));
}

/** The day's allowance of a service is used up: waiting minutes does not help. */
export function isDailyQuota(error: unknown): boolean {
  return /too many times for one day|limit exceeded: email|daily.*quota/i.test(failureText(error));
}

/** Translates a platform failure into the application's words once, keeping the cause for the log. */
export function toAppError(error: unknown, service: string): AppError {
  if (isAppError(error)) return error;
  if (isRateLimit(error) || isDailyQuota(error)) return new AppError('QUOTA_EXCEEDED', { service }, [], error);
  return new AppError('PLATFORM_FAILED', { service }, [], error);
}
