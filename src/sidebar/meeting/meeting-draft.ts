import type { MeetingFormOutput } from '../../contract/meeting-form';
import type { RecordMeetingInput } from '../../contract/record-meeting';

/** Present, excused, or neither; who is neither is not kept. */
type Attendance = Readonly<Record<string, 'present' | 'excused'>>;

/** Votes as typed. */
export interface VotesDraft {
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
}

/** One question of the agenda as typed. */
export interface AgendaDraft {
  /** Keeps its fields apart from others' while questions move; not sent. */
  readonly key: string;
  readonly kind: string;
  readonly question: string;
  readonly speakerId: string | null;
  readonly speakerText: string;
  readonly spoke: string;
  readonly decided: string;
  readonly recommended: string;
  readonly votes: VotesDraft;
}

/** What a person can change in the form. */
export interface MeetingFields {
  readonly date: string;
  readonly number: string;
  readonly theme: string;
  readonly form: string;
  readonly mode: string;
  readonly place: string;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly attendance: Attendance;
  readonly invited: string;
  readonly agenda: readonly AgendaDraft[];
}

/** Which row of the register the form is about, and the request that will write it. */
export interface MeetingTarget {
  readonly requestId: string;
  readonly groupId: string;
  readonly meetingId: string | null;
  readonly version: string | null;
}

const NO_VOTES: VotesDraft = { for: '', against: '', abstained: '' };

/** Makes the fields of the form from what the program answered; `newKey` gives keys that do not repeat. */
export function fieldsOf(form: MeetingFormOutput, newKey: () => string): MeetingFields {
  const attendance: Record<string, 'present' | 'excused'> = {};
  for (const id of form.excusedIds) attendance[id] = 'excused';
  for (const id of form.presentIds) attendance[id] = 'present';
  return {
    date: form.date,
    number: form.number,
    theme: form.theme,
    form: form.form,
    mode: form.mode,
    place: form.place,
    chairId: form.chairId,
    secretaryId: form.secretaryId,
    attendance,
    invited: form.invited,
    agenda: agendaOf(form, newKey),
  };
}

/** Questions of the register; where there are none, an empty one to begin with. */
function agendaOf(form: MeetingFormOutput, newKey: () => string): readonly AgendaDraft[] {
  if (form.agenda.length === 0) return [emptyQuestion(newKey(), form.agendaKinds[0] ?? '')];
  return form.agenda.map(({ votesFor, votesAgainst, votesAbstained, ...item }) => ({
    ...item,
    key: newKey(),
    votes: votesOf(votesFor, votesAgainst, votesAbstained),
  }));
}

/** An empty question. */
export function emptyQuestion(key: string, kind: string): AgendaDraft {
  return {
    key,
    kind,
    question: '',
    speakerId: null,
    speakerText: '',
    spoke: '',
    decided: '',
    recommended: '',
    votes: NO_VOTES,
  };
}

/** Number of members ticked as present. */
export function countPresent(attendance: Attendance): number {
  return Object.values(attendance).filter((mark) => mark === 'present').length;
}

/** All `present` members voted for it. */
export function unanimous(present: number): VotesDraft {
  return { for: String(present), against: '0', abstained: '0' };
}

/** Makes the request. Texts are trimmed; votes that are no numbers become NaN, so that the schema names their field. */
export function toRequest(target: MeetingTarget, fields: MeetingFields): RecordMeetingInput {
  return {
    ...target,
    date: fields.date,
    number: fields.number.trim(),
    theme: fields.theme.trim(),
    form: fields.form,
    mode: fields.mode,
    place: fields.place.trim(),
    chairId: fields.chairId,
    secretaryId: fields.secretaryId,
    presentIds: idsMarked(fields.attendance, 'present'),
    excusedIds: idsMarked(fields.attendance, 'excused'),
    invited: fields.invited.trim(),
    agenda: fields.agenda.map((item) => ({
      kind: item.kind,
      question: item.question.trim(),
      speakerId: item.speakerId,
      speakerText: item.speakerId === null ? item.speakerText.trim() : '',
      spoke: item.spoke.trim(),
      decided: item.decided.trim(),
      recommended: item.recommended.trim(),
      votesFor: numberTyped(item.votes.for),
      votesAgainst: numberTyped(item.votes.against),
      votesAbstained: numberTyped(item.votes.abstained),
    })),
  };
}

/**
 * Drops marks of people who are not in the composition of the new day (`after`), and tells how it changed. A chair or
 * secretary who left is dropped too; a speaker may be anybody and stays.
 */
export function forComposition(
  fields: MeetingFields,
  before: MeetingFormOutput['members'],
  after: MeetingFormOutput['members'],
): { readonly fields: MeetingFields; readonly joined: readonly string[]; readonly left: readonly string[] } {
  const old = new Set(before.map((member) => member.personId));
  const now = new Set(after.map((member) => member.personId));
  const keep = (id: string | null): string | null => (id !== null && old.has(id) && !now.has(id) ? null : id);
  const attendance = Object.fromEntries(Object.entries(fields.attendance).filter(([id]) => now.has(id)));
  return {
    fields: {
      ...fields,
      attendance,
      chairId: keep(fields.chairId),
      secretaryId: keep(fields.secretaryId),
    },
    joined: after.filter((member) => !old.has(member.personId)).map((member) => member.name),
    left: before.filter((member) => !now.has(member.personId)).map((member) => member.name),
  };
}

/** Puts the question at `index` one place up (-1) or down (1); at the ends nothing moves. */
export function moveQuestion(agenda: readonly AgendaDraft[], index: number, step: -1 | 1): readonly AgendaDraft[] {
  const moved = agenda[index];
  const other = agenda[index + step];
  if (moved === undefined || other === undefined) return agenda;
  return agenda.map((item, place) => {
    if (place === index) return other;
    return place === index + step ? moved : item;
  });
}

function idsMarked(attendance: Attendance, mark: 'present' | 'excused'): string[] {
  return Object.keys(attendance).filter((id) => attendance[id] === mark);
}

function votesOf(inFavour: number | null, against: number | null, abstained: number | null): VotesDraft {
  const text = (count: number | null): string => (count === null ? '' : String(count));
  return { for: text(inFavour), against: text(against), abstained: text(abstained) };
}

function numberTyped(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
