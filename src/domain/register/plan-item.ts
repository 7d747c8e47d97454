import type { PlainDate } from '../calendar/plain-date';

/** One line of a plan. The term is a date or words («IV четверть»), as people write it. */
export interface PlanItem {
  readonly id: string;
  readonly planId: string;
  readonly number: string;
  readonly title: string;
  readonly form: string;
  readonly direction: string;
  readonly termOn: PlainDate | null;
  readonly termText: string;
  readonly place: string;
  readonly responsible: string;
  readonly result: string;
  readonly doneOn: PlainDate | null;
  readonly note: string;
}

/** A row of a plan of which nothing is said yet. */
export const BLANK_PLAN_ITEM: PlanItem = {
  id: '',
  planId: '',
  number: '',
  title: '',
  form: '',
  direction: '',
  termOn: null,
  termText: '',
  place: '',
  responsible: '',
  result: '',
  doneOn: null,
  note: '',
};
