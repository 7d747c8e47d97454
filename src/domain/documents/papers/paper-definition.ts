import type { PlainDate } from '../../calendar/plain-date';
import type { SchoolYear } from '../../calendar/school-year';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { Regulation } from '../../regulations/regulation';
import { type ConfirmedPhrases, confirmedPhrases } from '../../russian/confirmed-phrases';
import { confirmPhrases } from './confirm-phrases';
import type { FieldDefinition } from './field-definition';
import type { PaperSubject, PaperSubjectKind, SubjectOf } from './paper-subject';
import type { PaperData } from './paper-value';

/** What a paper cannot know by itself. */
export interface PaperContext {
  readonly today: PlainDate;
  /** Who makes it; `null` when that person is not in «Педагоги». */
  readonly authorId: string | null;
}

/** Why a paper cannot be made yet: what is missing and where to fill it in. */
export interface PaperObstacle {
  /** Name of the field that stays empty, or what else hinders, in Russian. */
  readonly what: string;
  /** «лист «Заседания», столбец «Дата»». */
  readonly where: string;
}

/** What a paper says: values of its fields, and sentences for whoever makes it. */
export interface PaperContent {
  readonly kind: 'ready';
  readonly data: PaperData;
  /** Russian sentences: places left empty, contradictions. Uncertain forms of words are listed by the engine. */
  readonly warnings: readonly string[];
}

/** All obstacles at once. */
export interface PaperHindered {
  readonly kind: 'hindered';
  readonly obstacles: readonly PaperObstacle[];
}

/** The row of «Документы» and the file; numbers are strings, an unknown one is empty. */
export interface PaperRecord {
  /** Name of the file with «.docx»: see `paperFileName`. */
  readonly fileName: string;
  readonly number: string;
  readonly date: PlainDate | null;
  readonly groupId: string | null;
  readonly meetingId: string | null;
  readonly schoolYear: SchoolYear;
  /** What tells the paper from others of its kind, where the subject says less or more than that; absent: the subject. */
  readonly about?: string;
}

/** The part of the office where the paper is offered. */
export type PaperSection = 'meeting' | 'group' | 'plan' | 'year' | 'orders' | 'people' | 'archive';

/**
 * A kind of paper: what its template may say and how the register fills it. Pure; `data` never throws and invents
 * nothing.
 */
export interface PaperDefinition<K extends PaperSubjectKind = PaperSubjectKind> {
  /** English, letters, digits and «-»; part of the key of the file, so never changed. */
  readonly id: string;
  /** Word of the column «Вид» of «Документы»: протокол, приказ, план … */
  readonly kind: string;
  /** Name of the shipped template, `src/templates`; several papers may share one. */
  readonly template: string;
  readonly section: PaperSection;
  readonly subject: K;
  /** `writer`: also who writes the group (leader, acting leader, secretary); `methodist`: methodists alone. */
  readonly who: 'methodist' | 'writer';
  readonly fields: readonly FieldDefinition[];
  /** The paper sums up a year: the last finished one is offered first. */
  readonly sumsUpYear?: true;
  /**
   * How the regulation calls the paper, nominative, «Анализ проделанной работы»; `null`: it knows no such paper, so it
   * is not offered. Of papers about the whole register the regulation is `undefined`.
   *
   * @param confirmed forms that people confirmed in «Настройки»
   */
  nameUnder(regulation: Regulation | undefined, confirmed: ConfirmedPhrases): string | null;
  /** Whether the paper can be made of this subject now; absent: always. Cheap. */
  canBeMade?(snapshot: RegisterSnapshot, subject: SubjectOf<K>, context: PaperContext): boolean;
  /** Of a batch: the part of the subject that is not done by other papers; `undefined`: all is. Absent: the subject. */
  remaining?(snapshot: RegisterSnapshot, subject: SubjectOf<K>): SubjectOf<K> | undefined;
  /** What the paper says; an empty obligatory field is found by the engine, so `hindered` is for other obstacles. */
  data(snapshot: RegisterSnapshot, subject: SubjectOf<K>, context: PaperContext): PaperContent | PaperHindered;
  /** The row of the paper; `undefined` when the subject is not in the register. */
  record(snapshot: RegisterSnapshot, subject: SubjectOf<K>, context: PaperContext): PaperRecord | undefined;
}

/** A paper among others: its subject is known at run time only. */
export type AnyPaper = PaperDefinition<PaperSubjectKind>;

/**
 * Gives a paper its types; `data` and `record` are only ever called with a subject of its own kind. Its phrases take
 * the forms that people confirmed in «Настройки».
 */
export function definePaper<K extends PaperSubjectKind>(paper: PaperDefinition<K>): AnyPaper {
  const confirming: PaperDefinition<K> = {
    ...paper,
    data: (snapshot, subject, context) => {
      const said = paper.data(snapshot, subject, context);
      if (said.kind === 'hindered') return said;
      return { ...said, data: confirmPhrases(said.data, confirmedPhrases(snapshot.settings.phraseForms)) };
    },
  };
  return confirming as unknown as AnyPaper;
}

/** Groups of a subject: who writes one of them may make the papers of writers. */
export function groupsOfSubject(snapshot: RegisterSnapshot, subject: PaperSubject): readonly string[] {
  switch (subject.kind) {
    case 'group':
    case 'groupYear':
    case 'change':
      return [subject.groupId];
    case 'person':
      return subject.groupId === null ? [] : [subject.groupId];
    case 'meeting':
      return snapshot.meetings.find(({ id }) => id === subject.meetingId)?.groupIds ?? [];
    case 'petition':
      return present(snapshot.petitions.find(({ id }) => id === subject.petitionId)?.groupId);
    case 'document':
      return present(snapshot.documents.find(({ id }) => id === subject.documentId)?.groupId);
    case 'year':
      return [];
  }
}

const present = (id: string | null | undefined): readonly string[] => (id ? [id] : []);
