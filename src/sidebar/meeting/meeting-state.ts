import type { MeetingFormOutput } from '../../contract/meeting-form';
import type { RecordMeetingInput, RecordMeetingOutput } from '../../contract/record-meeting';
import type { FieldIssue } from '../server/call-failure';
import type { StoredDraft } from './draft-store';
import { fieldsOf, forComposition, type MeetingFields, type MeetingTarget } from './meeting-draft';
import { type MergedField, type MergedMeeting, mergeMeeting, sameFields, takeFields } from './merge-meeting';

/** Whose value of a field was chosen. */
export type Choice = 'mine' | 'theirs';

/** Somebody changed the meeting while the form was open. */
export interface OpenConflict extends MergedMeeting {
  readonly theirs: MeetingFields;
  readonly version: string | null;
  readonly choices: Readonly<Partial<Record<MergedField, Choice>>>;
}

/** What the save brought, and the request that was carried out. */
interface SavedMeeting {
  readonly requestId: string;
  readonly output: RecordMeetingOutput;
}

/** The form «Заседание проведено» from its opening to its saving. */
export interface MeetingState {
  readonly form: MeetingFormOutput;
  readonly target: MeetingTarget;
  /** What the form began with. */
  readonly base: MeetingFields;
  readonly fields: MeetingFields;
  readonly issues: readonly FieldIssue[];
  /** A draft of an earlier time, offered and not yet answered. */
  readonly offered: StoredDraft | null;
  /** Who came and who left since the form's members were last read. */
  readonly composition: { readonly joined: readonly string[]; readonly left: readonly string[] } | null;
  readonly conflict: OpenConflict | null;
  readonly unsettled: RecordMeetingInput | null;
  readonly saved: SavedMeeting | null;
}

/** What may happen to the form «Заседание проведено». */
export type MeetingAction =
  | { readonly type: 'changed'; readonly patch: Partial<MeetingFields> }
  | { readonly type: 'draftTaken' }
  | { readonly type: 'draftDropped' }
  | { readonly type: 'compositionRead'; readonly form: MeetingFormOutput }
  | { readonly type: 'issuesFound'; readonly issues: readonly FieldIssue[] }
  | { readonly type: 'unanswered'; readonly request: RecordMeetingInput | null }
  | { readonly type: 'changedByOther'; readonly form: MeetingFormOutput }
  | { readonly type: 'chosen'; readonly field: MergedField; readonly choice: Choice }
  | { readonly type: 'choicesApplied' }
  | { readonly type: 'saved'; readonly saved: SavedMeeting };

/** Begins a form; `draft` is what was kept from an earlier time, `newId` gives ids that do not repeat. */
export function openMeeting(
  form: MeetingFormOutput,
  draft: StoredDraft | undefined,
  newId: () => string,
): MeetingState {
  const base = fieldsOf(form, newId);
  const offered = draft !== undefined && (draft.unsettled !== null || !sameFields(draft.fields, base)) ? draft : null;
  return {
    form,
    target: { requestId: newId(), groupId: form.groupId, meetingId: form.meetingId, version: form.version },
    base,
    fields: base,
    issues: [],
    offered,
    composition: null,
    conflict: null,
    unsettled: null,
    saved: null,
  };
}

/** Returns the next state of the form; pure. `newId` gives keys of questions that come from the register. */
export function nextMeeting(state: MeetingState, action: MeetingAction, newId: () => string): MeetingState {
  switch (action.type) {
    case 'changed':
      return {
        ...state,
        fields: { ...state.fields, ...action.patch },
        issues: withoutFixed(state.issues, action.patch),
      };
    case 'draftTaken':
      return state.offered === null ? state : { ...state, ...restored(state.offered, state.form), offered: null };
    case 'draftDropped':
      return { ...state, offered: null };
    case 'compositionRead':
      return withComposition(state, action.form);
    case 'issuesFound':
      return { ...state, issues: action.issues };
    case 'unanswered':
      return { ...state, unsettled: action.request };
    case 'changedByOther':
      return { ...state, issues: [], conflict: conflictWith(state, action.form, newId) };
    case 'chosen':
      return state.conflict === null
        ? state
        : {
            ...state,
            conflict: { ...state.conflict, choices: { ...state.conflict.choices, [action.field]: action.choice } },
          };
    case 'choicesApplied':
      return state.conflict === null ? state : afterConflict(state, state.conflict);
    case 'saved':
      return { ...state, saved: action.saved, issues: [], unsettled: null };
  }
}

/** Tells whether something was typed that the register does not have. */
export function isChanged(state: MeetingState): boolean {
  return state.unsettled !== null || !sameFields(state.base, state.fields);
}

/** Tells whether every field that both changed has its choice. */
export function isDecided(conflict: OpenConflict): boolean {
  return conflict.conflicts.every(({ field }) => conflict.choices[field] !== undefined);
}

function restored(
  draft: StoredDraft,
  form: MeetingFormOutput,
): Pick<MeetingState, 'target' | 'base' | 'fields' | 'unsettled'> {
  const { target, base, unsettled } = draft;
  // Another day has another composition, which is read next; the same day may have lost a member meanwhile.
  const sameDay = draft.fields.date === form.date;
  const fields = sameDay ? forComposition(draft.fields, form.members, form.members).fields : draft.fields;
  return { target, base, fields, unsettled };
}

/** A message beside a field goes away as soon as the field is touched. */
function withoutFixed(issues: readonly FieldIssue[], patch: Partial<MeetingFields>): readonly FieldIssue[] {
  const touched = new Set(
    Object.keys(patch).flatMap((field) => (field === 'attendance' ? ['presentIds', 'excusedIds'] : field)),
  );
  return issues.filter((issue) => !touched.has(issue.path.split('.')[0] ?? ''));
}

function withComposition(state: MeetingState, form: MeetingFormOutput): MeetingState {
  const { fields, joined, left } = forComposition(state.fields, state.form.members, form.members);
  return {
    ...state,
    form: { ...state.form, date: form.date, members: form.members },
    fields,
    composition: joined.length + left.length > 0 ? { joined, left } : null,
  };
}

function conflictWith(state: MeetingState, form: MeetingFormOutput, newId: () => string): OpenConflict {
  const theirs = fieldsOf(form, newId);
  return { ...mergeMeeting(state.base, state.fields, theirs), theirs, version: form.version, choices: {} };
}

function afterConflict(state: MeetingState, conflict: OpenConflict): MeetingState {
  const fromThem = conflict.conflicts.map(({ field }) => field).filter((field) => conflict.choices[field] === 'theirs');
  return {
    ...state,
    target: { ...state.target, version: conflict.version },
    base: conflict.theirs,
    fields: takeFields(conflict.fields, conflict.theirs, fromThem),
    conflict: null,
  };
}
