import type { PlainDate } from '../calendar/plain-date';
import type { SchoolYear } from '../calendar/school-year';

/** The work plan of one group for one school year with its milestones; each milestone is a date or `null`. */
export interface Plan {
  readonly id: string;
  readonly groupId: string;
  readonly schoolYear: SchoolYear;
  readonly theme: string;
  readonly goal: string;
  readonly tasks: string;
  readonly expectedResult: string;
  /** The draft was handed in. */
  readonly submittedOn: PlainDate | null;
  readonly submittedTo: string;
  readonly agreedOn: PlainDate | null;
  readonly agreedBy: string;
  readonly consideredOn: PlainDate | null;
  readonly consideredBy: string;
  readonly approvedOn: PlainDate | null;
  /** Body or person that approved: «заседание», «РИМК», «приказ начальника департамента» … */
  readonly approvedBy: string;
  readonly approvalNumber: string;
  readonly version: number | null;
  readonly note: string;
}

/** A plan on which no step has been taken. */
export const BLANK_PLAN: Plan = {
  id: '',
  groupId: '',
  schoolYear: '',
  theme: '',
  goal: '',
  tasks: '',
  expectedResult: '',
  submittedOn: null,
  submittedTo: '',
  agreedOn: null,
  agreedBy: '',
  consideredOn: null,
  consideredBy: '',
  approvedOn: null,
  approvedBy: '',
  approvalNumber: '',
  version: null,
  note: '',
};

type Version = Pick<Plan, 'groupId' | 'schoolYear' | 'version'>;

/** Whether `plan` is a later version of the same plan of a year as `before`; without a number a version is the first. */
export function isLaterVersion(plan: Version, before: Version): boolean {
  return (
    plan.groupId === before.groupId &&
    plan.schoolYear === before.schoolYear &&
    (plan.version ?? 1) > (before.version ?? 1)
  );
}
