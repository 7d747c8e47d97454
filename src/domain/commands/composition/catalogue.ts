import type { Command } from '../definition/command';
import { appointLeader, appointSecretary } from './appoint';
import { approveComposition } from './approve-composition';
import { changeComposition } from './change-composition';
import { electLeader, electSecretary } from './elect';

/** Forms about who is in a group and in which role, in the order in which people meet them. */
export const COMPOSITION_COMMANDS: readonly Command[] = [
  changeComposition,
  approveComposition,
  appointLeader,
  electLeader,
  appointSecretary,
  electSecretary,
];
