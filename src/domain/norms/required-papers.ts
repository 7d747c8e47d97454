// What each word of a list of obligatory papers means in the register (NS 7.10, G 5, L 5).
import { earlier } from '../calendar/date-arithmetic';
import { isSchoolYear, previousSchoolYear, type SchoolYear } from '../calendar/school-year';
import type { DocumentRecord } from '../register/document-record';
import type { DatedMeeting } from '../register/meetings-in-span';
import type { GroupFacts } from '../register/register-index';
import { compositionOn } from '../register/roles-on-date';
import { wasKept } from '../register/was-kept';
import type { Missing, RecordRef } from '../verdicts/verdict';
import { missingField, recordRefs } from './finding';
import { oncePerText } from './once-per-text';
import { speaksOf } from './speaks-of';
import { knownBy, type Subject } from './subject';

/** One paper of the list. `notAsked`: nothing of the kind is to be expected of this group. */
interface RequiredPaper {
  readonly word: string;
  readonly state: 'present' | 'absent' | 'notAsked';
  /** Made when the year ends: not looked for before. */
  readonly comesAtEnd: boolean;
  /** The paper about the year itself: waited for to the end of the school year, as `report-submitted` does. */
  readonly untilYearEnd: boolean;
  readonly counted: readonly RecordRef[];
  readonly missing: readonly Missing[];
}

type PaperOf = (subject: Subject, word: string) => RequiredPaper;

const NONE: readonly never[] = [];

function paper(
  word: string,
  counted: readonly RecordRef[] | null,
  missing: readonly Missing[],
  comesAtEnd = false,
): RequiredPaper {
  if (counted === null) return { word, state: 'absent', comesAtEnd, untilYearEnd: false, counted: NONE, missing };
  return { word, state: 'present', comesAtEnd, untilYearEnd: false, counted, missing: NONE };
}

function notAsked(word: string): RequiredPaper {
  return { word, state: 'notAsked', comesAtEnd: false, untilYearEnd: false, counted: NONE, missing: NONE };
}

/** Papers of the register of documents of that kind, of the year or of no year, known by the day. */
function records(subject: Subject, word: string, year: SchoolYear): readonly DocumentRecord[] {
  const { asOf, index, group } = subject;
  return index.documentsOf(group.id).filter(
    ({ kind, title, schoolYear, date }) =>
      // A paper may be signed after today as little as it may be held.
      (date === null || date <= asOf) &&
      (!isSchoolYear(schoolYear) || schoolYear === year) &&
      (speaksOf(kind, word) || speaksOf(title, word)),
  );
}

function recordPaper(subject: Subject, word: string): RequiredPaper {
  const found = records(subject, word, subject.schoolYear);
  return paper(word, found.length === 0 ? null : recordRefs('documents', found), [
    missingField('documents', null, null),
  ]);
}

function planPaper(subject: Subject, word: string): RequiredPaper {
  const plan = subject.plan();
  if (plan !== undefined) return paper(word, recordRefs('plans', [plan]), NONE);
  const found = records(subject, word, subject.schoolYear);
  return paper(word, found.length === 0 ? null : recordRefs('documents', found), [missingField('plans', null, null)]);
}

/** «Дорожная карта», «чек-лист»: the plan where the regulation calls its plan so, else a paper of its own. */
function ownTitlePaper(subject: Subject, word: string): RequiredPaper {
  return speaksOf(subject.regulation.planTitle, word) ? planPaper(subject, word) : recordPaper(subject, word);
}

/** Handed in by that day, or at least with conclusions written: an empty row is not a paper. */
function reportRefs(facts: GroupFacts, subject: Subject, word: string, year: SchoolYear): readonly RecordRef[] | null {
  const found = facts.reports.filter(
    ({ schoolYear, submittedOn, conclusions }) =>
      schoolYear === year && (knownBy(subject.asOf, submittedOn) !== null || conclusions.trim() !== ''),
  );
  if (found.length > 0) return recordRefs('reports', found);
  const filed = records(subject, word, year).filter(({ schoolYear }) => schoolYear === year);
  return filed.length === 0 ? null : recordRefs('documents', filed);
}

function reportPaper(subject: Subject, word: string): RequiredPaper {
  const { facts, schoolYear, frame, livesFrom, settings } = subject;
  const isOfLastYear = speaksOf(word, 'прошедший') || speaksOf(word, 'прошлый') || speaksOf(word, 'предыдущий');
  const missing = [missingField('reports', null, null)];
  const title = speaksOf(word, 'отчёт') ? 'отчёт' : 'анализ';
  if (!isOfLastYear) {
    return { ...paper(word, reportRefs(facts, subject, title, schoolYear), missing, true), untilYearEnd: true };
  }
  const year = previousSchoolYear(schoolYear);
  // A group of this year, or of the summer before it, has no year behind it.
  const isNew = livesFrom !== null && livesFrom > `${frame.start.slice(0, 4)}-05-31`;
  if (isNew || !wasKept(facts, year, settings.nextYearMeetingsFrom, subject.asOf)) return notAsked(word);
  return paper(word, reportRefs(facts, subject, title, year), missing);
}

/** Asked of meetings whose days of grace for minutes are over; those made sooner are counted as well. */
function minutesPaper(subject: Subject, word: string): RequiredPaper {
  const { held, frame, settings, asOf } = subject;
  const isMade = ({ minutesOn, minutesNumber }: DatedMeeting): boolean =>
    knownBy(asOf, minutesOn) !== null || minutesNumber.trim() !== '';
  const without = held.filter(
    (meeting) => !isMade(meeting) && frame.days.add(meeting.date, settings.minutesWorkingDays) < asOf,
  );
  const missing = without.map(({ id }) => missingField('meetings', id, 'minutesOn'));
  if (without.length > 0) return paper(word, null, missing);
  const made = held.filter(isMade);
  return made.length === 0 ? notAsked(word) : paper(word, recordRefs('meetings', made), missing);
}

/** Every member has a card; a group without members has no bank. A closed group is asked about its last day. */
function bankPaper(subject: Subject, word: string): RequiredPaper {
  const { facts, stateOn, livesTo, isClosed, index } = subject;
  const lastDay = isClosed && livesTo !== null ? earlier(livesTo, stateOn) : stateOn;
  const people = compositionOn(facts.memberships, lastDay);
  if (people.length === 0) return paper(word, null, [missingField('memberships', null, null)]);
  const unknown = people.filter((id) => index.person(id) === undefined);
  const missing = unknown.map((id) => missingField('persons', id, null));
  return paper(word, unknown.length > 0 ? null : people.map((id) => ({ table: 'persons', id })), missing);
}

function productsPaper(subject: Subject, word: string): RequiredPaper {
  const { frame, asOf, index, group } = subject;
  const found = index
    .productsOf(group.id)
    .filter(
      ({ madeOn }) => madeOn === null || (madeOn <= asOf && madeOn >= frame.meetingsFrom && madeOn <= frame.meetingsTo),
    );
  return paper(
    word,
    found.length === 0 ? null : recordRefs('products', found),
    [missingField('products', null, null)],
    true,
  );
}

function orderPaper(subject: Subject, word: string): RequiredPaper {
  const { id, creationBasis } = subject.group;
  const isWritten = creationBasis.trim() !== '';
  return paper(word, isWritten ? [{ table: 'groups', id }] : null, [missingField('groups', id, 'creationBasis')]);
}

/** The regulation is what judges: it is there. */
function regulationPaper(subject: Subject, word: string): RequiredPaper {
  return paper(word, [{ table: 'regulations', id: subject.regulation.id }], NONE);
}

/** By the beginning of the words; any other paper is looked for by its kind among documents. */
const PAPERS: readonly (readonly [beginning: string, paperOf: PaperOf])[] = [
  ['положени', regulationPaper],
  ['приказ', orderPaper],
  ['план', planPaper],
  ['дорожн', ownTitlePaper],
  ['чек-лист', ownTitlePaper],
  ['анализ', reportPaper],
  ['отчёт', reportPaper],
  ['отчет', reportPaper],
  ['протокол', minutesPaper],
  ['банк данных', bankPaper],
  ['разработк', productsPaper],
  ['методические разработк', productsPaper],
  ['продукт', productsPaper],
];

const paperOf = oncePerText((word): PaperOf => {
  const text = word.trim().toLowerCase();
  return PAPERS.find(([beginning]) => text.startsWith(beginning))?.[1] ?? recordPaper;
});

/** Looks for the paper that a word of a clause means. */
export function requiredPaper(subject: Subject, word: string): RequiredPaper {
  return paperOf(word)(subject, word);
}
