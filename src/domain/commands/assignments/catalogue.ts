import type { Command } from '../definition/command';
import { addAssignment } from './add-assignment';
import { addAssignmentsOfMeeting } from './assignments-of-meeting';
import { closeAssignment } from './close-assignment';
import { extendAssignment } from './extend-assignment';
import { requestInformation } from './request-information';

/** Commands of assignments and requests in the order in which people meet them. */
export const ASSIGNMENT_COMMANDS: readonly Command[] = [
  addAssignmentsOfMeeting,
  addAssignment,
  closeAssignment,
  extendAssignment,
  requestInformation,
];
