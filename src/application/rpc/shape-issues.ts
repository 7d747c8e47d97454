import type * as z from 'zod/mini';
import type { InputIssue } from '../../contract/envelope';

type SchemaIssue = z.core.$ZodIssue;

/** Turns the problems found by a schema into our codes; the schema library's own words never leave the server. */
export function shapeIssues(issues: readonly SchemaIssue[], input: unknown): readonly InputIssue[] {
  return issues.map((issue) => ({ ...codeOf(issue, input), path: issue.path.map(String).join('.') }));
}

function codeOf(issue: SchemaIssue, input: unknown): Pick<InputIssue, 'code' | 'data'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: valueAt(input, issue.path) === undefined ? 'required' : 'wrongType', data: {} };
    case 'too_small':
      return { code: SMALL[issue.origin] ?? 'tooSmall', data: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return { code: BIG[issue.origin] ?? 'tooBig', data: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return { code: 'wrongFormat', data: {} };
    case 'invalid_value':
      return { code: 'notInList', data: {} };
    default:
      return { code: 'wrongType', data: {} };
  }
}

const SMALL: Readonly<Record<string, string>> = { string: 'tooShort', array: 'tooFew' };
const BIG: Readonly<Record<string, string>> = { string: 'tooLong', array: 'tooMany' };

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
