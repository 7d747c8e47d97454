// Новосибирск: all case tables; expected answers are worked out by hand from the text of the regulation.
import type { CaseTable } from './case-table';
import { novosibirskFirstMeeting } from './novosibirsk-first-meeting';
import { novosibirskLife } from './novosibirsk-life';
import { novosibirskMeetings } from './novosibirsk-meetings';
import { novosibirskMembers } from './novosibirsk-members';
import { novosibirskPapers } from './novosibirsk-papers';
import { novosibirskPeople } from './novosibirsk-people';
import { novosibirskYearEnd } from './novosibirsk-year-end';

export const novosibirskCases: readonly CaseTable[] = [
  ...novosibirskMembers,
  ...novosibirskPeople,
  ...novosibirskMeetings,
  ...novosibirskFirstMeeting,
  ...novosibirskYearEnd,
  ...novosibirskPapers,
  ...novosibirskLife,
];
