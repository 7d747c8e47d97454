import type { Command } from '../../domain/commands/definition/command';
import type { FormWords } from '../../messages/forms/form-words';

/** Every command of the forms with its words: evaluated when a form is opened or saved. */
export interface CommandLibrary {
  readonly commands: readonly Command[];
  readonly words: Readonly<Record<string, FormWords>>;
}
