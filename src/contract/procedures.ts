import type * as z from 'zod/mini';
import { ListVerdictsInput, ListVerdictsOutput } from './list-verdicts';
import { MakeMinutesInput, MakeMinutesOutput } from './make-minutes';
import { MeetingFormInput, MeetingFormOutput } from './meeting-form';
import { CheckNowInput, OpenPageInput, OpenPageOutput } from './open-page';
import { RecordMeetingInput, RecordMeetingOutput } from './record-meeting';
import { ShowGroupInput, ShowGroupOutput } from './show-group';
import { ShowRowInput, ShowRowOutput } from './show-row';

/** Every procedure that the page may call through `rpc`, with the schemas both sides check by. */
export const procedures = {
  openPage: { input: OpenPageInput, output: OpenPageOutput },
  checkNow: { input: CheckNowInput, output: OpenPageOutput },
  listVerdicts: { input: ListVerdictsInput, output: ListVerdictsOutput },
  showGroup: { input: ShowGroupInput, output: ShowGroupOutput },
  meetingForm: { input: MeetingFormInput, output: MeetingFormOutput },
  recordMeeting: { input: RecordMeetingInput, output: RecordMeetingOutput },
  makeMinutes: { input: MakeMinutesInput, output: MakeMinutesOutput },
  showRow: { input: ShowRowInput, output: ShowRowOutput },
} as const;

export type ProcedureName = keyof typeof procedures;
export type ProcedureInput<P extends ProcedureName> = z.infer<(typeof procedures)[P]['input']>;
export type ProcedureOutput<P extends ProcedureName> = z.infer<(typeof procedures)[P]['output']>;
