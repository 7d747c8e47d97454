import { pageIssueWords, tooLongWords } from '../../messages/ui-issues';
import type { FieldIssue } from './call-failure';

// The page does not carry the contract's schemas: they would be a fifth of its size, and the program checks by them.
/** Characters that a line of text holds. */
export const SHORT_TEXT = 500;
/** Characters that a cell holds (Sheets limit). */
export const LONG_TEXT = 50_000;

/** A fault that the page has found. */
export function issue(code: keyof typeof pageIssueWords, path: string): FieldIssue {
  return { code, path, message: pageIssueWords[code] };
}

/** One issue when a text is longer than its cell may hold. */
export function tooLong(path: string, text: string, maximum: number): readonly FieldIssue[] {
  return text.length > maximum ? [{ code: 'tooLong', path, message: tooLongWords(maximum) }] : [];
}

/** The sentences of some issues, each once. */
export function wordsOf(issues: readonly FieldIssue[]): readonly string[] {
  return [...new Set(issues.map(({ message }) => message))];
}
