import { issueWords } from '../../messages/ui-issues';
import type { FieldIssue } from '../server/call-failure';

/** Returns the words for the first issue at `path`; `otherwise` serves codes that only the program knows. */
export function issueAt(issues: readonly FieldIssue[], path: string, otherwise: string): string | undefined {
  const issue = issues.find((one) => one.path === path);
  return issue === undefined ? undefined : issueWords(issue.code, issue.data, otherwise);
}
