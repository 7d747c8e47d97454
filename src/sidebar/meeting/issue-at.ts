import type { FieldIssue } from '../server/call-failure';
import { wordsOf } from '../server/field-issue';

/** Paths of a request that have a field of their own in the form. */
const PLACED =
  /^(date|number|theme|form|mode|place|chairId|secretaryId|invited|agenda|agenda\.\d+\.(kind|question|speakerId|speakerText|spoke|decided|recommended|votes(For|Against|Abstained)))$/;

/** Ticks are one field: «presentIds.3» belongs to it. */
const ATTENDANCE = /^(presentIds|excusedIds)(\.|$)/;

/** Returns the words for the issues at `path`; `presentIds` stands for all ticks. `undefined` when there are none. */
export function issueAt(issues: readonly FieldIssue[], path: string): string | undefined {
  const here = issues.filter((one) => (path === 'presentIds' ? ATTENDANCE.test(one.path) : one.path === path));
  return here.length === 0 ? undefined : wordsOf(here).join(' ');
}

/** Words for issues that no field of the form can show. */
export function issuesElsewhere(issues: readonly FieldIssue[]): readonly string[] {
  return wordsOf(issues.filter(({ path }) => !PLACED.test(path) && !ATTENDANCE.test(path)));
}
