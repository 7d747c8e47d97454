import type { Command } from '../definition/command';
import { addPetition } from './add-petition';
import { recordAward } from './record-award';

/** Commands of petitions and awards in the order in which people meet them. */
export const PETITION_COMMANDS: readonly Command[] = [addPetition, recordAward];
