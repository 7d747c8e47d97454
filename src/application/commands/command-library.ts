import type { Command } from '../../domain/commands/definition/command';
import type { startYear } from '../../domain/commands/year/start-year';
import type { groupsAtYearTurn, yearToStart } from '../../domain/commands/year/year-checks';
import type { FormWords } from '../../messages/forms/form-words';

/** Every command of the forms with its words: evaluated when a form is opened or saved. */
export interface CommandLibrary {
  readonly commands: readonly Command[];
  readonly words: Readonly<Record<string, FormWords>>;
  /** The roll-over of all groups, which is no form of one of them. */
  readonly year: {
    readonly yearToStart: typeof yearToStart;
    readonly groupsAtYearTurn: typeof groupsAtYearTurn;
    readonly startYear: typeof startYear;
  };
}
