import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';

/** The year-end paper of a group, under whatever title its regulation gives it. */
export interface AnnualReport {
  readonly id: string;
  readonly groupId: string;
  readonly schoolYear: SchoolYear;
  readonly submittedOn: PlainDate | null;
  readonly submittedTo: string;
  readonly consideredOn: PlainDate | null;
  readonly consideredBy: string;
  readonly consideredNumber: string;
  readonly conclusions: string;
  readonly problems: string;
  readonly nextTasks: string;
  readonly note: string;
}

/** A report on which no step has been taken. */
export const BLANK_REPORT: AnnualReport = {
  id: '',
  groupId: '',
  schoolYear: '',
  submittedOn: null,
  submittedTo: '',
  consideredOn: null,
  consideredBy: '',
  consideredNumber: '',
  conclusions: '',
  problems: '',
  nextTasks: '',
  note: '',
};
