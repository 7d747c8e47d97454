// A person and the job through which the person is in the group: one choice of «ФИО — место работы».
import type { PlainDate } from '../../calendar/plain-date';
import type { Job } from '../../register/job';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import type { CommandContext, Option } from '../definition/command';
import { byLabel } from '../lists/by-label';
import { fullName } from '../lists/people-options';

type People = Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>;

/** Who, and through which job; `null`: the main one of the day. */
export interface Place {
  readonly personId: string;
  readonly jobId: string | null;
}

const JOB = 'job:';
const PERSON = 'person:';

/**
 * Everybody whom the person who acts may see, once for each job that has not ended by today, by name. Who has no such
 * job is offered without one.
 */
export function placeOptions(snapshot: People, { today, maySee }: Pick<CommandContext, 'today' | 'maySee'>): Option[] {
  const titles = new Map(
    snapshot.organizations.map(({ id, name, shortName }) => [id, shortName === '' ? name : shortName]),
  );
  const jobs = new Map<string, Job[]>();
  for (const job of snapshot.jobs) {
    if (job.to !== null && job.to < today) continue;
    jobs.set(job.personId, [...(jobs.get(job.personId) ?? []), job]);
  }
  const options = snapshot.persons
    .filter(({ id }) => maySee(id))
    .flatMap((person): Option[] => {
      const label = fullName(person);
      const own = jobs.get(person.id) ?? [];
      if (own.length === 0) return [{ id: PERSON + person.id, label }];
      return own.map(({ id, position, organizationId }) => {
        const note = [position, titles.get(organizationId) ?? ''].filter((part) => part !== '').join(', ');
        return note === '' ? { id: JOB + id, label } : { id: JOB + id, label, note };
      });
    });
  return options.sort(byLabel);
}

/** The person and the job behind a choice; `undefined` when they are gone. */
export function placeOf({ persons, jobs }: People, choice: string): Place | undefined {
  if (choice.startsWith(JOB)) {
    const job = jobs.find(({ id }) => id === choice.slice(JOB.length));
    return job === undefined ? undefined : { personId: job.personId, jobId: job.id };
  }
  const person = persons.find(({ id }) => PERSON + id === choice);
  return person === undefined ? undefined : { personId: person.id, jobId: null };
}

/** A person as sentences name one; the code when the person is not there. */
export function nameOf({ persons }: Pick<RegisterSnapshot, 'persons'>, personId: string): string {
  const person = persons.find(({ id }) => id === personId);
  return person === undefined ? personId : fullName(person);
}

/** Takes the place from a day. */
export interface Taker extends Place {
  readonly from: PlainDate;
}

const lasts = (job: Job, day: PlainDate): boolean =>
  (job.from === null || job.from <= day) && (job.to === null || job.to >= day);

/** Whether the job of the place, or every known job of the person, is not one of that day. */
function hasNoJob({ jobs }: People, { personId, jobId, from }: Taker): boolean {
  const own = jobs.filter((job) => (jobId === null ? job.personId === personId : job.id === jobId));
  return own.length > 0 && !own.some((job) => lasts(job, from));
}

/**
 * What is odd about people who join: no consent to the processing of personal data, one withdrawn by the first day,
 * a place of work that is not theirs on that day. One warning of a kind with all the names.
 */
export function peopleWarnings(snapshot: People, takers: readonly Taker[]): readonly CommandWarning[] {
  const consents = new Map(snapshot.persons.map((person) => [person.id, person]));
  const told = (code: string, isOdd: (taker: Taker) => boolean): CommandWarning[] => {
    const names = [...new Set(takers.filter(isOdd).map(({ personId }) => nameOf(snapshot, personId)))];
    return names.length === 0 ? [] : [{ code, data: { names: names.join(', '), count: names.length } }];
  };
  const isWithdrawn = ({ personId, from }: Taker): boolean => {
    const withdrawn = consents.get(personId)?.consentWithdrawnOn ?? null;
    return withdrawn !== null && withdrawn <= from;
  };
  return [
    ...told('noConsent', (taker) => !isWithdrawn(taker) && (consents.get(taker.personId)?.consentOn ?? null) === null),
    ...told('consentWithdrawn', isWithdrawn),
    ...told('noJob', (taker) => hasNoJob(snapshot, taker)),
  ];
}

/** The choice that stands for a row of the composition among the options; `null`: it is not offered. */
export function choiceOf(
  options: readonly Option[],
  row: { readonly personId: string; readonly jobId: string | null } | undefined,
  { jobs }: Pick<RegisterSnapshot, 'jobs'>,
): string | null {
  if (row === undefined) return null;
  const ids = new Set(options.map(({ id }) => id));
  const main = jobs.filter(({ personId }) => personId === row.personId).sort((a) => (a.isMain === true ? -1 : 1));
  const wanted = [
    ...(row.jobId === null ? [] : [JOB + row.jobId]),
    ...main.map(({ id }) => JOB + id),
    PERSON + row.personId,
  ];
  return wanted.find((id) => ids.has(id)) ?? null;
}
