import { type AnyPaper, groupsOfSubject } from '../../../domain/documents/papers/paper-definition';
import type { PaperSubject } from '../../../domain/documents/papers/paper-subject';
import { regulationOn } from '../../../domain/documents/regulation-on';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { confirmedPhrases } from '../../../domain/russian/confirmed-phrases';
import { AppError } from '../../app-error';
import type { Access } from '../../register-access/access';
import type { UseCase } from '../use-case';

/** The part of an input that names a paper and what it is made of. */
export interface AskedPaper {
  readonly paper: string;
  readonly subject: PaperSubject;
}

/** @throws AppError UNKNOWN_PROCEDURE */
export function paperOf({ host }: Pick<UseCase, 'host'>, id: string): AnyPaper {
  const paper = host.loadEngine().papers.find((one) => one.id === id);
  if (paper === undefined) throw new AppError('UNKNOWN_PROCEDURE');
  return paper;
}

/**
 * Whether a person may make a paper: methodists all, who writes a group those of its work. Whose the subject is says
 * the register, not the page.
 */
export function mayMakePaper(access: Access, { paper, subject }: AskedPaper, useCase: UseCase): boolean {
  if (access.role === 'methodist') return true;
  const groupIds = groupsOfSubject(useCase.register.snapshot, subject);
  return paperOf(useCase, paper).who === 'writer' && groupIds.some(access.canWrite);
}

/** Whether a person may have a made paper: methodists all, others those of groups that they read. */
export function mayDownloadPaper(
  access: Access,
  { documentId }: { readonly documentId: string },
  { register }: Pick<UseCase, 'register'>,
): boolean {
  if (access.role === 'methodist') return true;
  const { documents, meetings } = register.snapshot;
  const row = documents.find(({ id }) => id === documentId);
  if (row === undefined) return false;
  const ofMeeting = meetings.find(({ id }) => id === row.meetingId)?.groupIds ?? [];
  return [...(row.groupId === null ? [] : [row.groupId]), ...ofMeeting].some(access.canRead);
}

/** How the regulation of the paper's group calls it today; `null`: it knows no such paper. */
export function paperName(
  paper: AnyPaper,
  snapshot: RegisterSnapshot,
  groupId: string | null,
  today: string,
): string | null {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const regulation = group === undefined ? undefined : regulationOn(snapshot, group.regulationId, today);
  return paper.nameUnder(regulation, confirmedPhrases(snapshot.settings.phraseForms));
}
