/** One question of a meeting with what was said, decided, recommended and voted. */
export interface AgendaItem {
  readonly id: string;
  readonly meetingId: string;
  readonly order: number | null;
  /** обычный / утверждение плана / избрание руководителя / итоги года …; empty means обычный. */
  readonly kind: string;
  readonly question: string;
  readonly speakerId: string | null;
  /** A speaker who is not in the data bank. */
  readonly speakerText: string;
  readonly spoke: string;
  /** Decisions, one per line. */
  readonly decided: string;
  /** Recommendations, one per line (Рыбновский район 4.6). */
  readonly recommended: string;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly votesAbstained: number | null;
  readonly note: string;
}

/** A question of which nothing is said yet. */
export const BLANK_AGENDA_ITEM: AgendaItem = {
  id: '',
  meetingId: '',
  order: null,
  kind: '',
  question: '',
  speakerId: null,
  speakerText: '',
  spoke: '',
  decided: '',
  recommended: '',
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
  note: '',
};
