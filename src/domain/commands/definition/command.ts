import type { PlainDate } from '../../calendar/plain-date';
import type { RegisterSnapshot, RegisterTable } from '../../register/register-snapshot';
import type { Decision } from '../decision';
import { readActNumbers, refusedToo } from './act-numbers';
import type { DraftOf, InputFields, InputOf } from './input-fields';

/** What a form is opened on: a group, a row that belongs to it, or neither. */
export interface CommandSubject {
  readonly groupId: string | null;
  /** Row of the command's table; `null`: a new one. */
  readonly rowId: string | null;
}

/** What a command cannot know by itself. */
export interface CommandContext {
  readonly today: PlainDate;
  /** Makes the id of a new row of a table. */
  newId(table: RegisterTable): string;
  /** Who acts: words for «внёс», never an id. */
  readonly actor: string;
  /** The person in «Педагоги» who acts, where it is known. */
  readonly actorId: string | null;
  /** Whether the person who acts may be shown this name: a methodist all, others people of their own groups. */
  maySee(personId: string): boolean;
  /** Whether the person who acts writes this group; without it only the group of the form. */
  mayWrite?(groupId: string): boolean;
}

/** What `offeredOn` is told. */
export type OfferContext = Pick<CommandContext, 'today' | 'actorId'>;

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
}

/** Something the register knows that the form shows; `rows` lead to where it stands. */
export interface FormFact {
  /** Key of the words. */
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | null>>;
  readonly rows: readonly RowAddress[];
}

/** A row of a table of facts. */
export interface RowAddress {
  readonly table: RegisterTable;
  readonly id: string;
}

/** What a form begins with. */
export interface FormStart<F extends InputFields> {
  readonly values: DraftOf<F>;
  /** Lists by the name that fields give. */
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  readonly facts?: readonly FormFact[];
  /** Rows whose later change by somebody else must stop the save. */
  readonly watched: readonly RowAddress[];
  /** Words of the regulation that titles and labels of the form take: «координатор», «занятие». */
  readonly words?: Readonly<Record<string, string>>;
}

/** The result of a command: the row it was about, and what people usually do next. */
export interface CommandResult {
  readonly focus: RowAddress | null;
  /** Groups whose verdicts change, beside the subject's. */
  readonly groupIds: readonly string[];
  readonly next?: readonly NextCommand[];
}

/** A form to offer after this one. */
export interface NextCommand extends CommandSubject {
  readonly command: string;
}

/** Why a form cannot be opened at all; words by code stand in `messages/forms`. */
export interface CannotOpen {
  readonly cannotOpen: string;
  readonly data?: Readonly<Record<string, string | number | null>>;
}

/** The part of a group's card, or of the office, where the button of a command stands. */
export type CommandSection =
  | 'group'
  | 'composition'
  | 'plan'
  | 'meetings'
  | 'assignments'
  | 'products'
  | 'report'
  | 'petitions'
  | 'documents'
  | 'organizations'
  | 'people'
  | 'year';

/**
 * One action of a person on the register: what its form begins with, and the pure decision about what was filled in.
 *
 * `start` and `decide` look at the same snapshot; the input of `decide` has passed the check of its fields (kinds,
 * bounds, lists), so a reference in it is one of the list that the person was shown.
 */
export interface Command<F extends InputFields = InputFields> {
  /** English id; words for it stand in `messages/forms` under the same key. */
  readonly id: string;
  /** `methodist`: methodists alone; `writer`: also who writes the group (leader, acting leader, secretary). */
  readonly who: 'methodist' | 'writer';
  /** Whether a group has to be named; `row`: the form changes a row of `table` that has to be named. */
  readonly needs: readonly ('group' | 'row')[];
  /** The table of `rowId`; `null` when the form has no row. */
  readonly table: RegisterTable | null;
  /** Where its button stands; of several in one place the earlier of the catalogue is shown first. */
  readonly section: CommandSection;
  readonly fields: F;
  /** The page asks for the consequences while the form is filled in. */
  readonly previews?: boolean;
  /**
   * Whether a button is worth showing on this group or row now; absent: always. Cheap: asked for every row of a
   * group's card. Who may use the command is asked elsewhere.
   */
  offeredOn?(snapshot: RegisterSnapshot, subject: CommandSubject, context: OfferContext): boolean;
  start(snapshot: RegisterSnapshot, subject: CommandSubject, context: CommandContext): FormStart<F> | CannotOpen;
  decide(
    snapshot: RegisterSnapshot,
    input: InputOf<F>,
    subject: CommandSubject,
    context: CommandContext,
  ): Decision<CommandResult>;
}

/** Gives a command its types: the input of `decide` is inferred from `fields`; numbers of acts come without «№». */
export function defineCommand<const F extends InputFields>(command: Command<F>): Command {
  // A list of commands forgets the fields of each; the check of the form gives `decide` what it asks for.
  const own = command as unknown as Command;
  if (!Object.values(own.fields).some((field) => field.kind === 'text' && field.actNumber === true)) return own;
  return {
    ...own,
    decide(snapshot, given, subject, context) {
      const { input, issues } = readActNumbers(own.fields, given);
      return refusedToo(own.decide(snapshot, input as typeof given, subject, context), issues);
    },
  };
}

/** A refusal with one problem. */
export function refuse(
  path: string,
  code: string,
  data: Readonly<Record<string, string | number | null>> = {},
): Decision<never> {
  return { kind: 'refused', issues: [{ path, code, data }] };
}
