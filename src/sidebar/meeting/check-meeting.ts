import type { AgendaItemInput, RecordMeetingInput } from '../../contract/record-meeting';
import type { FieldIssue } from '../server/call-failure';

// The page does not carry the contract's schemas: they would be a fifth of its size, and the program checks by them.
/** Characters that a line of text holds; those of `LONG` hold a whole cell (Sheets limit). */
const SHORT_TEXT = 500;
const LONG_TEXT = 50_000;
const SHORT = ['number', 'theme', 'form', 'mode', 'place'] as const;
const LONG_OF_ITEM = ['question', 'spoke', 'decided', 'recommended'] as const;
const VOTES = ['votesFor', 'votesAgainst', 'votesAbstained'] as const;

/**
 * Checks a request before it is sent, for what a person can mend at once. `today` is the program's day. Empty when all
 * is well; the program checks everything again, by the contract.
 */
export function checkMeeting(request: RecordMeetingInput, today: string): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(request.date)) issues.push({ code: 'noDate', path: 'date', data: {} });
  if (request.date > today) issues.push({ code: 'dateInFuture', path: 'date', data: { today } });
  for (const field of SHORT) issues.push(...tooLong(field, request[field], SHORT_TEXT));
  issues.push(...tooLong('invited', request.invited, LONG_TEXT));
  if (request.presentIds.length === 0) issues.push({ code: 'nobodyPresent', path: 'presentIds', data: {} });
  if (request.agenda.length === 0) issues.push({ code: 'noAgenda', path: 'agenda', data: {} });
  request.agenda.forEach((item, index) => {
    issues.push(...checkQuestion(item, `agenda.${index}`));
  });
  return issues;
}

function checkQuestion(item: AgendaItemInput, path: string): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  if (item.question === '') issues.push({ code: 'noQuestion', path: `${path}.question`, data: {} });
  for (const field of LONG_OF_ITEM) issues.push(...tooLong(`${path}.${field}`, item[field], LONG_TEXT));
  issues.push(...tooLong(`${path}.speakerText`, item.speakerText, SHORT_TEXT));
  for (const field of VOTES) {
    // What was typed and is no number cannot cross to the program: it would arrive as «nothing typed».
    if (Number.isNaN(item[field])) issues.push({ code: 'notNumber', path: `${path}.${field}`, data: {} });
  }
  return issues;
}

/** One issue when a text is longer than its cell may hold. */
export function tooLong(path: string, text: string, maximum: number): readonly FieldIssue[] {
  return text.length > maximum ? [{ code: 'tooLong', path, data: { maximum } }] : [];
}
