// What is known of a person on a day: place of work, qualification category, years in the speciality.
import { fullYears } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import type { Job } from './job';
import type { Membership } from './membership';
import type { Person } from './person';
import type { RegisterIndex } from './register-index';

function lasts(job: Job, date: PlainDate): boolean {
  return (job.from === null || job.from <= date) && (job.to === null || job.to >= date);
}

/** Returns the person's places of work on the day, by id. */
export function jobsOn(index: RegisterIndex, personId: string, date: PlainDate): readonly Job[] {
  return index.jobsOf(personId).filter((job) => lasts(job, date));
}

/** Returns the person's place of work on the day: the main one, else the only one, else none. */
export function mainJobOn(index: RegisterIndex, personId: string, date: PlainDate): Job | undefined {
  let only: Job | undefined;
  let count = 0;
  for (const job of index.jobsOf(personId)) {
    if (!lasts(job, date)) continue;
    if (job.isMain === true) return job;
    only = job;
    count++;
  }
  return count === 1 ? only : undefined;
}

/** Returns the job through which the person is in the group, else the main one of that day. */
export function membershipJobOn(index: RegisterIndex, membership: Membership, date: PlainDate): Job | undefined {
  const named = membership.jobId === null ? undefined : index.job(membership.jobId);
  return named ?? mainJobOn(index, membership.personId, date);
}

/** What field «Категория» says on a day. */
type CategoryOn =
  | { readonly kind: 'valid'; readonly category: string }
  /** Confirmed fitness for the post, «без категории»: known to be no category. */
  | { readonly kind: 'none' }
  | { readonly kind: 'notYet'; readonly category: string; readonly from: PlainDate }
  | { readonly kind: 'expired'; readonly category: string; readonly until: PlainDate }
  /** Empty or a word that nobody knows. */
  | { readonly kind: 'unknown' };

const HIGHEST_BEGINNINGS = ['высш', 'педагог-методист', 'педагог-наставник'];
const NONE_BEGINNINGS = ['без', 'нет', 'не имеет', 'соответств', 'сзд', '-', '–', '—'];

/** «Педагог-методист» and «педагог-наставник» are given only to those who have the highest one (приказ № 196). */
function categoryWord(text: string): string | null | undefined {
  const word = text.trim().toLowerCase();
  if (HIGHEST_BEGINNINGS.some((beginning) => word.startsWith(beginning))) return 'высшая';
  if (word.startsWith('перв')) return 'первая';
  if (word.startsWith('втор')) return 'вторая';
  return NONE_BEGINNINGS.some((beginning) => word.startsWith(beginning)) ? null : undefined;
}

/** Returns the qualification category that is valid on the day; an empty first day means «since long ago». */
export function categoryOn(person: Person, date: PlainDate): CategoryOn {
  const category = categoryWord(person.category);
  if (category === undefined) return { kind: 'unknown' };
  if (category === null) return { kind: 'none' };
  if (person.categoryFrom !== null && person.categoryFrom > date) {
    return { kind: 'notYet', category, from: person.categoryFrom };
  }
  if (person.categoryUntil !== null && person.categoryUntil < date) {
    return { kind: 'expired', category, until: person.categoryUntil };
  }
  return { kind: 'valid', category };
}

/** Returns full years of work in the speciality on the day; `null` when the first day is not filled. */
export function specialtyYearsOn(person: Person, date: PlainDate): number | null {
  return person.specialtySince === null ? null : Math.max(0, fullYears(person.specialtySince, date));
}
