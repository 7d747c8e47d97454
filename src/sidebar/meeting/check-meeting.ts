import { RecordMeetingInput } from '../../contract/record-meeting';
import type { FieldIssue } from '../server/call-failure';

/**
 * Checks a request before it is sent: by the contract's schema, and for what a meeting cannot be without.
 * `today` is the program's day. Empty when all is well; the program checks everything again.
 */
export function checkMeeting(request: RecordMeetingInput, today: string): readonly FieldIssue[] {
  const parsed = RecordMeetingInput.safeParse(request);
  const issues: FieldIssue[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const path = issue.path.map(String).join('.');
        return { path, ...codeOf(path, issue) };
      });
  if (request.date > today) issues.push({ code: 'dateInFuture', path: 'date', data: { today } });
  if (request.presentIds.length === 0) issues.push({ code: 'nobodyPresent', path: 'presentIds', data: {} });
  if (request.agenda.length === 0) issues.push({ code: 'noAgenda', path: 'agenda', data: {} });
  return issues;
}

type SchemaIssue = NonNullable<ReturnType<typeof RecordMeetingInput.safeParse>['error']>['issues'][number];

function codeOf(path: string, issue: SchemaIssue): Pick<FieldIssue, 'code' | 'data'> {
  if (path === 'date') return { code: 'noDate', data: {} };
  if (path.endsWith('.question') && issue.code === 'too_small') return { code: 'noQuestion', data: {} };
  if (/\.votes\w+$/.test(path) && issue.code === 'invalid_type') return { code: 'notNumber', data: {} };
  if (issue.code === 'too_big') {
    return { code: issue.origin === 'string' ? 'tooLong' : 'tooBig', data: { maximum: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small') {
    return { code: issue.origin === 'string' ? 'tooShort' : 'tooSmall', data: { minimum: Number(issue.minimum) } };
  }
  return { code: 'wrongType', data: {} };
}
