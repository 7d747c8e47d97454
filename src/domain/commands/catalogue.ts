import type { Command } from './definition/command';
import { changeGroup } from './groups/change-group';

/** Every command that has a form, in the order in which people meet them. */
export const COMMANDS: readonly Command[] = [changeGroup];
