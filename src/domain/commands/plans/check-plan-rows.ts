import { isMeetingItem } from '../../norms/is-meeting-item';
import { speaksOf } from '../../norms/speaks-of';
import { absentPeriods, type EnteredPeriods, termSpan } from '../../norms/term-span';
import type { YearFrame } from '../../norms/year-frame';
import type { PlanItem } from '../../register/plan-item';
import type { CommandIssue, CommandWarning } from '../decision';
import type { GroupYear } from './group-year';
import type { PlanRow } from './plan-card';
import { planForecast } from './plan-forecast';

/** Days that are not of the year of the plan: late August before it is of it. Code: termOutsideYear. */
export function rowIssues(rows: readonly PlanRow[], { meetingsFrom, end }: YearFrame): readonly CommandIssue[] {
  return rows.flatMap(({ termOn }, i): CommandIssue[] =>
    termOn !== null && (termOn < meetingsFrom || termOn > end)
      ? [{ code: 'termOutsideYear', path: `items.${i}.termOn`, data: { from: meetingsFrom, to: end } }]
      : [],
  );
}

/**
 * What is odd about lines of a plan: `noItems`, `noTerm` and `termUnclear` with how many or the words, `noPeriods` once
 * for each kind of periods that the calendar does not have in the year of the plan (terms in such words are good:
 * plans are written before the calendar), `dayOff` with the day and why nobody works then, `noDirection` with a direction that a clause asks for, `planTooSmall` (see
 * `planForecast`).
 */
export function planWarnings(year: GroupYear, items: readonly PlanItem[]): readonly CommandWarning[] {
  const { frame, regulation } = year.subject;
  if (items.length === 0) return [{ code: 'noItems', data: {} }, ...planForecast(year, items)];
  const warnings: CommandWarning[] = [];
  const termless = items.filter(
    ({ termOn, termText, doneOn }) => doneOn === null && termOn === null && termText.trim() === '',
  );
  if (termless.length > 0) warnings.push({ code: 'noTerm', data: { count: termless.length } });
  const absent = new Map<EnteredPeriods, string[]>();
  for (const item of items) {
    const { termOn, termText, title } = item;
    const isRead = termOn !== null || termText.trim() === '' || termSpan(termText, frame) !== null;
    const periods = isRead ? null : absentPeriods(termText, frame);
    if (periods !== null) absent.set(periods, [...(absent.get(periods) ?? []), termText.trim()]);
    else if (!isRead) warnings.push({ code: 'termUnclear', data: { title, term: termText } });
    const reason = termOn === null ? null : frame.days.dayOffReason(termOn);
    if (reason !== null && isMeetingItem(item, regulation.meetingTitle)) {
      warnings.push({ code: 'dayOff', data: { title, date: termOn, reason } });
    }
  }
  for (const [periods, terms] of absent) {
    const data = { periods, schoolYear: frame.schoolYear, terms: [...new Set(terms)].join(', ') };
    warnings.push({ code: 'noPeriods', data });
  }
  return [...warnings, ...absentDirections(year, items), ...planForecast(year, items)];
}

/** Said once people have begun to fill in directions: before that all of them are absent. */
function absentDirections({ norms }: GroupYear, items: readonly PlanItem[]): readonly CommandWarning[] {
  if (items.every(({ direction }) => direction.trim() === '')) return [];
  return norms
    .filter(({ kind }) => kind === 'plan-directions')
    .flatMap(({ clause, parameters }) =>
      parameters.content
        .filter(
          (words) => !items.some(({ direction }) => speaksOf(direction, words.replace(/направлени[а-яё]*/gi, ''))),
        )
        .map((direction) => ({ code: 'noDirection', data: { direction, clause } })),
    );
}
