import type { PlainDate } from '../../../domain/calendar/plain-date';
import { type SchoolYear, schoolYearOfMeeting, schoolYearStart } from '../../../domain/calendar/school-year';
import type { AnyPaper } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { dateInDigits } from '../../../domain/russian/date-in-digits';
import { intentProperty } from '../document-intent';
import { paperName } from './asked-paper';
import { standingRow, subjectKey } from './standing-row';

/** One paper of a batch. */
export interface BatchTarget {
  /** Names it from call to call. */
  readonly key: string;
  readonly subject: PaperSubject;
  /** The group, and the day of the meeting. */
  readonly label: string;
  /** How the regulation of its group calls it. */
  readonly name: string;
  /** Its row and file are in «Документы» already. */
  readonly isDone: boolean;
  /** The property where an interrupted run has left a note about it. */
  readonly note: string;
}

/** What a batch is made of. */
export interface BatchScope {
  readonly schoolYear: SchoolYear;
  /** The day up to which changes are looked at: the same in all portions. */
  readonly day: PlainDate;
  readonly authorId: string | null;
}

/** Whether papers of this kind are made for all groups at once. */
export const isBatched = ({ id, subject }: AnyPaper): boolean =>
  id === 'minutes' || subject === 'groupYear' || subject === 'change';

interface Candidate {
  readonly subject: PaperSubject;
  readonly groupId: string;
  readonly label: string;
}

function candidates(
  snapshot: RegisterSnapshot,
  paper: AnyPaper,
  { schoolYear, day }: BatchScope,
): readonly Candidate[] {
  const { groups, meetings, settings } = snapshot;
  const nameOf = (id: string): string => groups.find((group) => group.id === id)?.name.trim() || id;
  if (paper.subject === 'meeting') {
    return meetings.flatMap(({ id, date, status, groupIds: [groupId] }): Candidate[] => {
      const isOfYear = date !== null && schoolYearOfMeeting(date, settings.nextYearMeetingsFrom) === schoolYear;
      if (!isOfYear || status !== 'held' || groupId === undefined) return [];
      return [
        { subject: { kind: 'meeting', meetingId: id }, groupId, label: `${nameOf(groupId)}, ${dateInDigits(date)}` },
      ];
    });
  }
  return groups.flatMap(({ id: groupId }): Candidate[] => {
    const whole: PaperSubject =
      paper.subject === 'change'
        ? { kind: 'change', groupId, from: schoolYearStart(schoolYear), to: day }
        : { kind: 'groupYear', groupId, schoolYear };
    const subject = paper.remaining === undefined ? whole : paper.remaining(snapshot, whole);
    return subject === undefined ? [] : [{ subject, groupId, label: nameOf(groupId) }];
  });
}

/** Papers of a kind that can be made of the year, in the order of ids: those that stand and those to be made. */
export function batchTargets(snapshot: RegisterSnapshot, paper: AnyPaper, scope: BatchScope): readonly BatchTarget[] {
  const context = { today: scope.day, authorId: scope.authorId };
  return candidates(snapshot, paper, scope)
    .flatMap((one) => {
      const name = paperName(paper, snapshot, one.groupId, scope.day);
      return name === null || paper.canBeMade?.(snapshot, one.subject, context) === false ? [] : [{ ...one, name }];
    })
    .map(({ subject, label, name }) => ({
      key: `${paper.id}:${subjectKey(subject)}`,
      subject,
      label,
      name,
      isDone: stands(snapshot, paper, subject, context),
      note: intentProperty(paper.id, subject.kind === 'meeting' ? subject.meetingId : subjectKey(subject)),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function stands(
  snapshot: RegisterSnapshot,
  paper: AnyPaper,
  subject: PaperSubject,
  context: { readonly today: PlainDate; readonly authorId: string | null },
): boolean {
  if (subject.kind === 'meeting') {
    return snapshot.documents.some(
      ({ meetingId, kind, fileId }) => meetingId === subject.meetingId && kind === paper.kind && fileId !== '',
    );
  }
  const record = paper.record(snapshot, subject, context);
  return record !== undefined && (standingRow(snapshot.documents, paper, subject, record)?.fileId ?? '') !== '';
}
