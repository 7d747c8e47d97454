import { actNumber, actNumberFault } from '../../register/act-number';
import type { CommandIssue, Decision } from '../decision';
import type { InputFields } from './input-fields';

type Input = Readonly<Record<string, unknown>>;

/** An input whose numbers of acts have lost their signs, and what is wrong with them. */
interface ReadNumbers {
  readonly input: Input;
  readonly issues: readonly CommandIssue[];
}

/**
 * Takes «№» off the numbers of acts, fields with `actNumber`. Codes: actNumberNoDigit, actNumberHasDay,
 * actNumberTwoNumbers; words: `messages/errors.ts`. An input without such fields comes back as it is.
 */
export function readActNumbers(fields: InputFields, input: Input): ReadNumbers {
  const issues: CommandIssue[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const typed = input[name];
    if (field.kind !== 'text' || field.actNumber !== true || typeof typed !== 'string') continue;
    const number = actNumber(typed);
    const fault = typed.trim() !== '' && number === '' ? 'noDigit' : actNumberFault(number);
    if (fault !== null) issues.push({ path: name, code: CODES[fault], data: {} });
    read[name] = number;
  }
  return { input: { ...input, ...read }, issues };
}

const CODES = {
  noDigit: 'actNumberNoDigit',
  hasDay: 'actNumberHasDay',
  twoNumbers: 'actNumberTwoNumbers',
} as const;

/** All problems at once: those of the numbers after those of the command. */
export function refusedToo<R>(decision: Decision<R>, issues: readonly CommandIssue[]): Decision<R> {
  if (issues.length === 0) return decision;
  return { kind: 'refused', issues: [...(decision.kind === 'refused' ? decision.issues : []), ...issues] };
}
