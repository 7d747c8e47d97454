// Which one button mends a duty that is not kept: a form of the catalogue, or the group's own screen.

/** Opens the group: what mends the duty is a button of one of its rows. */
export const OPEN_GROUP = 'openGroup';
/** Opens the record of one meeting: what was said, decided, who came. */
export const OPEN_MEETING = 'openMeeting';

/** Forms that need no more than the group, by the kind of norm. */
const FORM_OF_KIND: Readonly<Record<string, string>> = {
  'meetings-per-period': 'scheduleMeeting',
  'first-meeting-by': 'scheduleMeeting',
  'last-meeting-hears': 'scheduleMeeting',
  'meetings-follow-plan': 'scheduleMeeting',
  'leader-present': 'appointLeader',
  'leader-eligible': 'appointLeader',
  'leader-basis': 'appointLeader',
  'leader-term': 'appointLeader',
  'leader-main-job': 'appointLeader',
  'secretary-present': 'appointSecretary',
  'secretary-basis': 'appointSecretary',
  'group-fields': 'changeGroup',
};

/** The id of the form that mends a duty of this kind; {@link OPEN_GROUP} where the row of the group has to be seen. */
export function mendingOf(kind: string): string {
  return FORM_OF_KIND[kind] ?? OPEN_GROUP;
}

/** Every form that a button of the home screen opens. */
export const MENDING_FORMS: readonly string[] = [...new Set(Object.values(FORM_OF_KIND))];
