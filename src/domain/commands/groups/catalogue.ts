import type { Command } from '../definition/command';
import { changeGroup } from './change-group';
import { closeGroup } from './close-group';
import { createGroup } from './create-group';
import { decideFrequency } from './decide-frequency';
import { proposeGroup } from './propose-group';
import { reorganizeGroup } from './reorganize-group';
import { withdrawProposal } from './withdraw-proposal';

/** Commands of a group's life in the order in which people meet them. */
export const GROUP_COMMANDS: readonly Command[] = [
  proposeGroup,
  createGroup,
  changeGroup,
  decideFrequency,
  withdrawProposal,
  reorganizeGroup,
  closeGroup,
];
