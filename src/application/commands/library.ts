import { COMMANDS } from '../../domain/commands/catalogue';
import { FORM_WORDS } from '../../messages/forms/catalogue';
import type { CommandLibrary } from './command-library';

/** Entry of `commands.js`. */
export const commandLibrary: CommandLibrary = { commands: COMMANDS, words: FORM_WORDS };
