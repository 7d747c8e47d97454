import type { PlainDate } from '../../calendar/plain-date';
import type { SchoolYear } from '../../calendar/school-year';

/** What a paper is made of. */
export type PaperSubject =
  | { readonly kind: 'group'; readonly groupId: string }
  /** `agendaItemIds`: the questions of which an extract is made; absent: all of them. Other papers do not read it. */
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly agendaItemIds?: readonly string[] | undefined }
  | { readonly kind: 'groupYear'; readonly groupId: string; readonly schoolYear: SchoolYear }
  /** The whole register in a school year. */
  | { readonly kind: 'year'; readonly schoolYear: SchoolYear }
  | { readonly kind: 'person'; readonly personId: string; readonly groupId: string | null }
  /** The difference of a group's compositions: as of the day `from` and as of the day `to`. */
  | { readonly kind: 'change'; readonly groupId: string; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'petition'; readonly petitionId: string }
  /** Another paper of «Документы»: an extract, a covering letter. */
  | { readonly kind: 'document'; readonly documentId: string };

/** Kinds of subjects. */
export type PaperSubjectKind = PaperSubject['kind'];

/** A subject of one kind. */
export type SubjectOf<K extends PaperSubjectKind> = Extract<PaperSubject, { readonly kind: K }>;
