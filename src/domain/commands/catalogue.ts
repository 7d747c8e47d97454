import { COMPOSITION_COMMANDS } from './composition/catalogue';
import type { Command } from './definition/command';
import { changeGroup } from './groups/change-group';
import { MEETING_COMMANDS } from './meetings/catalogue';
import { PLAN_COMMANDS } from './plans/catalogue';
import { PRODUCT_COMMANDS } from './products/catalogue';

/** Every command that has a form, in the order in which people meet them. */
export const COMMANDS: readonly Command[] = [
  changeGroup,
  ...COMPOSITION_COMMANDS,
  ...PLAN_COMMANDS,
  ...MEETING_COMMANDS,
  ...PRODUCT_COMMANDS,
];
