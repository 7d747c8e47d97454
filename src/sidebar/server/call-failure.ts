import type { ErrorCode } from '../../contract/error-codes';
import {
  AT_FIELDS_TITLE,
  PAGE_FAILURES,
  type PageFailureCode,
  REFUSAL_TITLE_OTHERWISE,
  REFUSAL_TITLES,
} from '../../messages/ui-failures';

/** What is wrong with a field, as the envelope carries it or the page has found it. */
export interface FieldIssue {
  readonly code: string;
  /** Points into the input, «agenda.0.question»; empty when the whole is meant. */
  readonly path: string;
  readonly message: string;
  /** What the program adds for the page: the other value of a conflict. */
  readonly data?: Readonly<Record<string, string | number | null>>;
}

/** Why a call gave no result, in words for a person. A value, never thrown. */
export interface CallFailure {
  readonly code: ErrorCode | PageFailureCode;
  readonly title: string;
  readonly message: string;
  readonly steps: readonly string[];
  readonly issues: readonly FieldIssue[];
  /** Finds the run in the log, or the raw text of an unknown error. */
  readonly reference: string;
  /** Every reason stands at a field of the form. */
  readonly isAtFields?: boolean;
  /** True when the program may have done the work though no answer came. */
  readonly unsettled: boolean;
}

/** Failures after which the program has certainly done nothing. */
const NEVER_BEGUN: ReadonlySet<PageFailureCode> = new Set<PageFailureCode>([
  'SEVERAL_ACCOUNTS',
  'PAGE_OUTDATED',
  'NO_GOOGLE',
  'TOO_MANY_AT_ONCE',
]);

/** Refusals that may come after the register was written: a platform failed midway, or the program did. */
const MAYBE_WRITTEN: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['PLATFORM_FAILED', 'INTERNAL']);

/** Answers of Google's front that mean: another account of the browser came first. */
const SEVERAL_ACCOUNTS =
  /PERMISSION_DENIED|reading from storage|Authorization is required|чтени[ия] из хранилища|требуется авторизация|необходима авторизация/i;
const PAGE_OUTDATED = /script function not found|не найдена функция/i;
const TOO_LONG = /exceeded maximum execution time|превышено максимальное время/i;
/** Thirty runs of one account at once: https://developers.google.com/apps-script/guides/services/quotas */
const TOO_MANY_AT_ONCE = /too many (scripts|simultaneous)|running simultaneously|слишком много .*одновременно/i;
const OUT_OF_QUOTA = /service invoked too many times|слишком много вызовов|quota/i;
const CONNECTION_LOST = /NetworkError|connection failure|failed to fetch|HTTP 0|timed? ?out/i;

/** Builds the failure for a code that the page notices by itself. */
export function pageFailure(code: PageFailureCode, reference = ''): CallFailure {
  const words = PAGE_FAILURES[code];
  return {
    code,
    title: words.title,
    message: words.advice,
    steps: words.steps,
    issues: [],
    reference,
    unsettled: !NEVER_BEGUN.has(code),
  };
}

/**
 * Explains what the failure handler of `google.script.run` received.
 *
 * @example
 * explainFailure(new Error('Authorization is required to perform that action.'), true).code // => 'SEVERAL_ACCOUNTS'
 */
export function explainFailure(error: unknown, online: boolean): CallFailure {
  const text =
    error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
  if (!online) return pageFailure('OFFLINE', text);
  return pageFailure(failureCode(text), text);
}

function failureCode(text: string): PageFailureCode {
  if (SEVERAL_ACCOUNTS.test(text)) return 'SEVERAL_ACCOUNTS';
  if (PAGE_OUTDATED.test(text)) return 'PAGE_OUTDATED';
  if (TOO_LONG.test(text)) return 'TOO_LONG';
  if (TOO_MANY_AT_ONCE.test(text)) return 'TOO_MANY_AT_ONCE';
  if (OUT_OF_QUOTA.test(text)) return 'OUT_OF_QUOTA';
  return CONNECTION_LOST.test(text) ? 'CONNECTION_LOST' : 'UNKNOWN_FAILURE';
}

/** The refusal part of an envelope. */
interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly issues: readonly FieldIssue[];
  readonly reference: string;
}

/** Refusals that are about what was typed: there is nothing to report to anybody. */
const ABOUT_INPUT: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['COMMAND_REFUSED', 'INVALID_INPUT']);

/** Turns a refusal of the program into a failure with a heading. */
export function refusalFailure(refusal: Refusal): CallFailure {
  const isAboutInput = ABOUT_INPUT.has(refusal.code);
  const isAtFields = isAboutInput && refusal.issues.length > 0 && refusal.issues.every(({ path }) => path !== '');
  return {
    code: refusal.code,
    title: REFUSAL_TITLES[refusal.code] ?? REFUSAL_TITLE_OTHERWISE,
    message: refusal.message,
    ...(isAtFields ? { title: AT_FIELDS_TITLE, isAtFields } : {}),
    steps: [],
    issues: refusal.issues,
    reference: isAboutInput ? '' : refusal.reference,
    unsettled: MAYBE_WRITTEN.has(refusal.code),
  };
}
