import { COMMANDS } from '../../domain/commands/catalogue';
import { startYear } from '../../domain/commands/year/start-year';
import { groupsAtYearTurn, yearToStart } from '../../domain/commands/year/year-checks';
import { FORM_WORDS } from '../../messages/forms/catalogue';
import type { CommandLibrary } from './command-library';

/** Entry of `commands.js`. */
export const commandLibrary: CommandLibrary = {
  commands: COMMANDS,
  words: FORM_WORDS,
  year: { yearToStart, groupsAtYearTurn, startYear },
};
