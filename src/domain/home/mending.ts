// Which one button mends a duty that is not kept: a form of the catalogue, or the group's own screen.
import type { Norm } from '../norms/norm';

/** Opens the group: what mends the duty is a button of one of its rows. */
export const OPEN_GROUP = 'openGroup';
/** Opens the record of one meeting: what was said, decided, who came. */
export const OPEN_MEETING = 'openMeeting';
/** Makes the minutes of one meeting where the button stands. */
export const MAKE_MINUTES = 'makeMinutes';

/** Who presses the button: orders, approvals and closing are the methodist's; the daily work also the group's own. */
export type Mender = 'methodist' | 'writer' | 'reader';

type FormOf = (norm: Pick<Norm, 'kind' | 'parameters'>) => string;

const byVote = ({ parameters }: Pick<Norm, 'parameters'>): boolean => parameters.method === 'election';
const meeting: FormOf = () => 'scheduleMeeting';

/** Forms that need no more than the group and that who writes the group may use. */
const WRITERS_FORMS: Readonly<Record<string, FormOf>> = {
  'meetings-per-period': meeting,
  'first-meeting-by': meeting,
  'last-meeting-hears': meeting,
  'meetings-follow-plan': meeting,
  'own-frequency-decided': () => 'decideFrequency',
  'products-made': () => 'addProduct',
  'member-contributions': () => 'addProduct',
  'leader-basis': (norm) => (byVote(norm) ? 'electLeader' : OPEN_GROUP),
  'secretary-basis': (norm) => (byVote(norm) ? 'electSecretary' : OPEN_GROUP),
  'secretary-present': () => 'electSecretary',
};

/** Those that are a methodist's only, or that a methodist uses instead. */
const OFFICE_FORMS: Readonly<Record<string, FormOf>> = {
  'leader-present': () => 'appointLeader',
  'leader-eligible': () => 'appointLeader',
  'leader-term': () => 'appointLeader',
  'leader-main-job': () => 'appointLeader',
  'leader-basis': (norm) => (byVote(norm) ? 'electLeader' : 'appointLeader'),
  'secretary-basis': (norm) => (byVote(norm) ? 'electSecretary' : 'appointSecretary'),
  'secretary-present': () => 'appointSecretary',
  'curator-present': () => 'assignCurator',
  'curator-basis': () => 'assignCurator',
  'curator-eligible': () => 'assignCurator',
  'composition-approved': () => 'approveComposition',
  'list-approved-yearly': () => 'approveComposition',
  'group-size': () => 'changeComposition',
  'members-subordinate': () => 'changeComposition',
  'members-of-body': () => 'changeComposition',
  'term-of-group': () => 'closeGroup',
  'group-fields': () => 'changeGroup',
};

/**
 * The id of the form that mends a duty of this norm; {@link OPEN_GROUP} where a row of the group has to be seen first or
 * somebody else acts.
 */
export function mendingOf(norm: Pick<Norm, 'kind' | 'parameters'>, who: Mender): string {
  if (who === 'reader') return OPEN_GROUP;
  const office = who === 'methodist' ? OFFICE_FORMS[norm.kind] : undefined;
  return (office ?? WRITERS_FORMS[norm.kind])?.(norm) ?? OPEN_GROUP;
}

/** Kinds of norms that some form mends. */
export const MENDED_KINDS: readonly string[] = [
  ...new Set([...Object.keys(WRITERS_FORMS), ...Object.keys(OFFICE_FORMS)]),
];
