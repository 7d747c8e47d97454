import type { Command } from '../definition/command';
import { appointLeader, appointSecretary } from './appoint';
import { appointActingLeader } from './appoint-acting';
import { approveComposition } from './approve-composition';
import { assignCurator } from './assign-curator';
import { changeComposition } from './change-composition';
import { electLeader, electSecretary } from './elect';
import { endActing, releaseCurator, releaseLeader, releaseSecretary } from './release';

/** Forms about who is in a group and in which role, in the order in which people meet them. */
export const COMPOSITION_COMMANDS: readonly Command[] = [
  changeComposition,
  approveComposition,
  electLeader,
  appointLeader,
  electSecretary,
  appointSecretary,
  assignCurator,
  appointActingLeader,
  endActing,
  releaseLeader,
  releaseSecretary,
  releaseCurator,
];
