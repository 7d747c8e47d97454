import type { AgendaItemInput, RecordMeetingInput } from '../../contract/record-meeting';
import { dateInFutureWords } from '../../messages/ui-issues';
import type { FieldIssue } from '../server/call-failure';
import { issue, LONG_TEXT, SHORT_TEXT, tooLong } from '../server/field-issue';

// The page does not carry the contract's schemas: they would be a fifth of its size, and the program checks by them.
const SHORT = ['number', 'theme', 'form', 'mode', 'place'] as const;
const LONG_OF_ITEM = ['question', 'spoke', 'decided', 'recommended'] as const;
const VOTES = ['votesFor', 'votesAgainst', 'votesAbstained'] as const;

/**
 * Checks a request before it is sent, for what a person can mend at once. `today` is the program's day. Empty when all
 * is well; the program checks everything again, by the contract.
 */
export function checkMeeting(request: RecordMeetingInput, today: string): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(request.date)) issues.push(issue('noDate', 'date'));
  if (request.date > today) issues.push({ code: 'dateInFuture', path: 'date', message: dateInFutureWords(today) });
  for (const field of SHORT) issues.push(...tooLong(field, request[field], SHORT_TEXT));
  issues.push(...tooLong('invited', request.invited, LONG_TEXT));
  if (request.presentIds.length === 0) issues.push(issue('nobodyPresent', 'presentIds'));
  if (request.agenda.length === 0) issues.push(issue('noAgenda', 'agenda'));
  request.agenda.forEach((item, index) => {
    issues.push(...checkQuestion(item, `agenda.${index}`));
  });
  return issues;
}

function checkQuestion(item: AgendaItemInput, path: string): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (item.question === '') issues.push(issue('noQuestion', `${path}.question`));
  for (const field of LONG_OF_ITEM) issues.push(...tooLong(`${path}.${field}`, item[field], LONG_TEXT));
  issues.push(...tooLong(`${path}.speakerText`, item.speakerText, SHORT_TEXT));
  for (const field of VOTES) {
    // What was typed and is no number cannot cross to the program: it would arrive as «nothing typed».
    if (Number.isNaN(item[field])) issues.push(issue('notNumber', `${path}.${field}`));
  }
  return issues;
}
