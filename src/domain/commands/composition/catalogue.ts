import type { Command } from '../definition/command';
import { appointLeader, appointSecretary } from './appoint';

/** Forms about who is in a group and in which role, in the order in which people meet them. */
export const COMPOSITION_COMMANDS: readonly Command[] = [appointLeader, appointSecretary];
