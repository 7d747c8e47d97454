import type { Command } from '../definition/command';
import { cancelMeeting } from './cancel-meeting';
import { changeMeeting } from './change-meeting';
import { inviteToMeeting } from './invite-to-meeting';
import { postponeMeeting } from './postpone-meeting';
import { scheduleMeeting } from './schedule-meeting';

/** Commands of meetings in the order in which people meet them. */
export const MEETING_COMMANDS: readonly Command[] = [
  scheduleMeeting,
  inviteToMeeting,
  changeMeeting,
  postponeMeeting,
  cancelMeeting,
];
