// A place of work in a form, and the row that it becomes.
import type { PlainDate } from '../../calendar/plain-date';
import type { Job } from '../../register/job';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { russianKey } from '../../russian/compare-russian';
import type { CommandIssue, CommandWarning } from '../decision';
import type { Option } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { organizationOptions, wordOptions } from '../lists/options';

/** Where, as whom, at which level, whether it is the main place, since when. */
export const JOB_FIELDS = {
  organizationId: { kind: 'reference', list: 'organizations' },
  position: { kind: 'choice', list: 'positions', open: true },
  level: { kind: 'choice', list: 'levels' },
  isMain: { kind: 'flag' },
  from: { kind: 'date' },
} as const;

/** The form filled in. */
export type JobInput = Pick<Job, 'position' | 'level' | 'from'> & {
  readonly organizationId: string | null;
  readonly isMain: boolean;
};

/** Positions are those of the register: the same work is named in the same words. */
export function jobLists(
  snapshot: Pick<RegisterSnapshot, 'organizations' | 'jobs'>,
): Readonly<Record<string, readonly Option[]>> {
  return {
    organizations: organizationOptions(snapshot),
    positions: wordOptions(snapshot.jobs.map(({ position }) => position).sort()),
    levels: wordOptions(['дошкольное', 'общее', 'дополнительное']),
  };
}

/** Jobs of a person that have not ended by the day. */
export function lastingJobs(
  { jobs }: Pick<RegisterSnapshot, 'jobs'>,
  personId: string,
  day: PlainDate,
): readonly Job[] {
  return jobs.filter((job) => job.personId === personId && (job.to === null || job.to >= day));
}

/** The same position in the same organisation, which still lasts: `sameJob`. */
export function jobIssues(jobs: readonly Job[], { organizationId, position }: JobInput): readonly CommandIssue[] {
  const same = jobs.some(
    (job) => job.organizationId === organizationId && russianKey(job.position) === russianKey(position),
  );
  return same ? [{ path: 'position', code: 'sameJob', data: { position } }] : [];
}

/** The new row; of a person only one place is the main one, so another stops being it: `otherMain`. */
export function jobChanges(
  jobs: readonly Job[],
  id: string,
  personId: string,
  input: JobInput & { readonly organizationId: string },
): { readonly changes: readonly EntityChange[]; readonly warnings: readonly CommandWarning[] } {
  const others = input.isMain ? jobs.filter(({ isMain }) => isMain === true) : [];
  return {
    changes: [
      { kind: 'insert', table: 'jobs', row: { ...input, id, personId, to: null, note: '' } },
      ...others.map((job): EntityChange => ({ kind: 'update', table: 'jobs', id: job.id, fields: { isMain: false } })),
    ],
    warnings: others.map(({ position }) => ({ code: 'otherMain', data: { position } })),
  };
}
