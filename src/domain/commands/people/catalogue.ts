import type { Command } from '../definition/command';
import { addJob } from './add-job';
import { addPerson } from './add-person';
import { changeJob } from './change-job';
import { changePerson } from './change-person';
import { confirmForms } from './confirm-forms';
import { giveConsent, withdrawConsent } from './consent';
import { endJob } from './end-job';

/** Commands about teachers in the order in which people meet them. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  addPerson,
  changePerson,
  confirmForms,
  addJob,
  changeJob,
  endJob,
  giveConsent,
  withdrawConsent,
];
