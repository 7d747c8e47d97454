import {
  isWorkFinished,
  previousSchoolYear,
  schoolYearOf,
  schoolYearStart,
} from '../../../domain/calendar/school-year';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject, PaperSubjectKind } from '../../../domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { dateInDigits } from '../../../domain/russian/date-in-digits';
import { meetingChoiceWords } from '../../../messages/papers';
import { isOn } from '../../register-access/access';
import { namesOf } from '../../register-access/names';

/** One thing that a paper can be made of. */
export interface OfferedSubject {
  readonly subject: PaperSubject;
  /** What tells it from the others; empty when there is no choice. */
  readonly label: string;
}

/** What offers of a paper depend on. */
interface OfferedPaper extends Pick<AnyPaper, 'remaining'> {
  readonly subject: PaperSubjectKind;
  readonly sumsUpYear?: true;
}

/** The paper that may be made of some questions of a meeting. */
const OF_CHOSEN_QUESTIONS = 'extract';
/** Questions without a number follow those with one, as in the minutes. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The questions of the subject's meeting in their order, where a paper may be made of some of them. */
export function questionsOf(
  { agendaItems }: RegisterSnapshot,
  paperId: string,
  subject: PaperSubject,
): readonly { readonly id: string; readonly label: string }[] {
  if (paperId !== OF_CHOSEN_QUESTIONS || subject.kind !== 'meeting') return [];
  return agendaItems
    .filter(({ meetingId }) => meetingId === subject.meetingId)
    .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || (a.id < b.id ? -1 : 1))
    .map(({ id, question }, index) => ({ id, label: `${index + 1}. ${question.trim()}` }));
}

/** As many as a list of a form shows. */
const MOST = 50;

/**
 * What papers of a kind can be made of, the likeliest first; `groupId` null: the whole register.
 *
 * @param paper a kind of subject, whether a finished year is likelier than the one that lasts, what is left of a change
 */
export function offeredSubjects(
  snapshot: RegisterSnapshot,
  { subject: kind, sumsUpYear, remaining }: OfferedPaper,
  groupId: string | null,
  today: string,
): readonly OfferedSubject[] {
  const year = schoolYearOf(today);
  const lasts = sumsUpYear === true && !isWorkFinished(year, today);
  const years = lasts ? [previousSchoolYear(year), year] : [year, previousSchoolYear(year)];
  if (groupId === null) {
    return kind === 'year' ? years.map((schoolYear) => ({ subject: { kind, schoolYear }, label: schoolYear })) : [];
  }
  switch (kind) {
    case 'group':
      return [{ subject: { kind, groupId }, label: '' }];
    case 'groupYear':
      return years.map((schoolYear) => ({ subject: { kind, groupId, schoolYear }, label: schoolYear }));
    case 'change': {
      const whole = { kind, groupId, from: schoolYearStart(year), to: today };
      return [{ subject: remaining?.(snapshot, whole) ?? whole, label: '' }];
    }
    case 'meeting':
      return meetingsOf(snapshot, groupId);
    case 'person':
      return peopleOf(snapshot, groupId, today);
    case 'petition':
      return petitionsOf(snapshot, groupId);
    case 'document':
      return documentsOf(snapshot, groupId);
    case 'year':
      return [];
  }
}

function meetingsOf({ meetings }: RegisterSnapshot, groupId: string): OfferedSubject[] {
  return meetings
    .filter(({ groupIds, status }) => groupIds.includes(groupId) && status !== 'cancelled')
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id, date, number, theme }) => ({
      subject: { kind: 'meeting', meetingId: id },
      label: meetingChoiceWords(date === null ? '' : dateInDigits(date), number.trim(), theme.trim()),
    }));
}

function peopleOf(snapshot: RegisterSnapshot, groupId: string, today: string): OfferedSubject[] {
  const names = namesOf(snapshot);
  const own = snapshot.memberships.filter((one) => one.groupId === groupId && isOn(one, today));
  return [...new Set(own.map(({ personId }) => personId))]
    .map((personId) => ({ subject: { kind: 'person' as const, personId, groupId }, label: names.full(personId) }))
    .sort((a, b) => a.label.localeCompare(b.label))
    .slice(0, MOST);
}

function petitionsOf(snapshot: RegisterSnapshot, groupId: string): OfferedSubject[] {
  const names = namesOf(snapshot);
  return snapshot.petitions
    .filter((one) => one.groupId === groupId)
    .slice(-MOST)
    .reverse()
    .map(({ id, personId, kind }) => ({
      subject: { kind: 'petition', petitionId: id },
      label: [personId === null ? '' : names.full(personId), kind].filter((part) => part !== '').join(', '),
    }));
}

function documentsOf({ documents }: RegisterSnapshot, groupId: string): OfferedSubject[] {
  return documents
    .filter((one) => one.groupId === groupId)
    .slice(-MOST)
    .reverse()
    .map(({ id, title, kind }) => ({ subject: { kind: 'document', documentId: id }, label: title || kind }));
}
