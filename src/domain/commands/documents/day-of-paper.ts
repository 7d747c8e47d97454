// Whether a day may be that of a paper: a wrong year is the commonest slip of whoever types one.
import { addMonths, earlier, later } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { isSchoolYear, schoolYearEnd, schoolYearStart } from '../../calendar/school-year';
import { type OrderTopic, orderTopics } from '../../documents/register/order-topics';
import { readBasis } from '../../norms/order-words';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandIssue, CommandWarning } from '../decision';

type Dated = Pick<DocumentRecord, 'schoolYear' | 'createdOn' | 'date'>;

/** Papers of a year are signed from the June before it, and for some months after it. */
const MONTHS_BEFORE = 3;
const MONTHS_AFTER = 6;

/** The first and the last day, inclusive, on which papers of the year are signed; `null`: the year is not known. */
function daysOfYear({ schoolYear }: Pick<DocumentRecord, 'schoolYear'>) {
  if (!isSchoolYear(schoolYear)) return null;
  return {
    from: addMonths(schoolYearStart(schoolYear), -MONTHS_BEFORE),
    to: addMonths(schoolYearEnd(schoolYear), MONTHS_AFTER),
  };
}

/** The first and the last possible day of a paper: its year, and a year to both sides of its row and of its day. */
function possibleDays(document: Dated) {
  const year = daysOfYear(document);
  const known = [document.createdOn, document.date].filter((day) => day !== null);
  const from = [...(year === null ? [] : [year.from]), ...known.map((day) => addMonths(day, -12))];
  const to = [...(year === null ? [] : [year.to]), ...known.map((day) => addMonths(day, 12))];
  return from.length === 0 ? null : { from: from.reduce(earlier), to: to.reduce(later) };
}

/** `impossibleDay`: the paper could not be signed on the day; a paper of which nothing is known, on any. */
export function dayIssues(document: Dated, date: PlainDate): readonly CommandIssue[] {
  const days = possibleDays(document);
  if (days === null || (date >= days.from && date <= days.to)) return [];
  const { createdOn, schoolYear } = document;
  return [{ path: 'date', code: 'impossibleDay', data: { date, createdOn, schoolYear } }];
}

/** Orders that are dated before their group begins, or after it has ended. */
const OF_WHOLE_LIFE: readonly OrderTopic[] = ['creation', 'reorganization', 'ending', 'encouragement', 'results'];

/**
 * What is odd about the day of a paper: `otherYear` – it is not of the paper's school year; `beforeGroup` – the group
 * did not exist yet; `groupClosed` – an order about a group that had ended already.
 */
export function dayOddities(
  snapshot: RegisterSnapshot,
  document: DocumentRecord,
  date: PlainDate,
): readonly CommandWarning[] {
  const warnings: CommandWarning[] = [];
  const year = daysOfYear(document);
  if (year !== null && (date < year.from || date > year.to)) {
    warnings.push({ code: 'otherYear', data: { date, schoolYear: document.schoolYear } });
  }
  const group = snapshot.groups.find(({ id }) => id === document.groupId);
  const isOrder = readBasis(document.kind).act === 'order';
  const ofLife = isOrder && orderTopics(snapshot, document).some((topic) => OF_WHOLE_LIFE.includes(topic));
  if (group === undefined || ofLife) return warnings;
  const { createdOn, closedOn } = group;
  if (createdOn !== null && date < createdOn) {
    warnings.push({ code: 'beforeGroup', data: { date, createdOn } });
  }
  if (isOrder && closedOn !== null && date > closedOn) {
    warnings.push({ code: 'groupClosed', data: { date, closedOn } });
  }
  return warnings;
}
