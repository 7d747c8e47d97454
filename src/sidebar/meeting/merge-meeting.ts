import type { MeetingFields } from './meeting-draft';

/** A field of the form that two people may have changed differently; attendance is compared as a whole. */
export type MergedField = keyof MeetingFields;

/** One field that both changed: nobody but the person may choose. */
interface FieldConflict {
  readonly field: MergedField;
  readonly mine: MeetingFields;
  readonly theirs: MeetingFields;
}

/** What came of putting two changes of one meeting together. */
export interface MergedMeeting {
  /** Mine, with every field taken from the register that only the other person changed. */
  readonly fields: MeetingFields;
  readonly taken: readonly MergedField[];
  readonly conflicts: readonly FieldConflict[];
}

const FIELDS: readonly MergedField[] = [
  'date',
  'number',
  'theme',
  'form',
  'mode',
  'place',
  'chairId',
  'secretaryId',
  'attendance',
  'invited',
  'agenda',
];

/**
 * Compares what the form began with (`base`), what the person made of it (`mine`) and what stands in the register now
 * (`theirs`). A field that only one of them changed is taken from that one; fields that both changed are conflicts
 * and stay mine until the person chooses.
 */
export function mergeMeeting(base: MeetingFields, mine: MeetingFields, theirs: MeetingFields): MergedMeeting {
  const taken: MergedField[] = [];
  const conflicts: FieldConflict[] = [];
  for (const field of FIELDS) {
    if (sameField(field, theirs, base) || sameField(field, theirs, mine)) continue;
    if (sameField(field, mine, base)) taken.push(field);
    else conflicts.push({ field, mine, theirs });
  }
  return { fields: takeFields(mine, theirs, taken), taken, conflicts };
}

/** Returns `mine` with the named fields of `theirs`. */
export function takeFields(mine: MeetingFields, theirs: MeetingFields, fields: readonly MergedField[]): MeetingFields {
  const taken = Object.fromEntries(fields.map((field) => [field, theirs[field]])) as Partial<MeetingFields>;
  return { ...mine, ...taken };
}

/** Tells whether a field says the same on both sides; order of ticks and keys of questions do not count. */
function sameField(field: MergedField, one: MeetingFields, other: MeetingFields): boolean {
  return comparable(field, one) === comparable(field, other);
}

/** Tells whether two states of the form say the same. */
export function sameFields(one: MeetingFields, other: MeetingFields): boolean {
  return FIELDS.every((field) => sameField(field, one, other));
}

function comparable(field: MergedField, fields: MeetingFields): string {
  if (field === 'attendance') return JSON.stringify(Object.entries(fields.attendance).sort());
  if (field === 'agenda') return JSON.stringify(fields.agenda.map((item) => ({ ...item, key: '' })));
  return JSON.stringify(fields[field]);
}
