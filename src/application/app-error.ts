import type { InputIssue } from '../contract/envelope';
import type { ErrorCode } from '../contract/error-codes';

/** Facts that fill the Russian sentence of an error; never personal data, they may reach a log. */
export type ErrorDetails = Readonly<Record<string, string | number | null>>;

/**
 * An operation that cannot be done, by code; words for people are in `messages/errors.ts`.
 *
 * Recognise it with {@link isAppError}: instances cross bundle borders.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly issues: readonly InputIssue[];
  /** The foreign error behind it, for the log only. */
  readonly cause: unknown;

  constructor(code: ErrorCode, details: ErrorDetails = {}, issues: readonly InputIssue[] = [], cause: unknown = null) {
    super(code);
    this.code = code;
    this.details = details;
    this.issues = issues;
    this.cause = cause;
  }
}

/** Tells an {@link AppError} from a failure of the platform or a bug, by shape. */
export function isAppError(error: unknown): error is AppError {
  const candidate = error as { name?: unknown; code?: unknown; details?: unknown } | null;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    candidate.name === 'AppError' &&
    typeof candidate.code === 'string' &&
    typeof candidate.details === 'object'
  );
}
