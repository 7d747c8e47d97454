import type { PlainDate } from '../calendar/plain-date';
import type { RegisterSnapshot } from '../register/register-snapshot';

/** Position and short name of the organisation through which a person is in a group. */
export interface Workplace {
  readonly position: string;
  readonly organization: string;
}

/**
 * Finds a person's place of work on a day: the job named in the membership, else the main one, else any.
 * Both fields are empty when the register knows none.
 */
export function workplaceOn(
  snapshot: RegisterSnapshot,
  personId: string,
  groupIds: readonly string[],
  date: PlainDate | null,
): Workplace {
  const membership = snapshot.memberships.find(
    (one) => one.personId === personId && groupIds.includes(one.groupId) && one.jobId !== null,
  );
  const jobs = snapshot.jobs.filter((job) => {
    if (job.personId !== personId) return false;
    return date === null || ((job.from ?? date) <= date && (job.to ?? date) >= date);
  });
  const job = jobs.find((one) => one.id === membership?.jobId) ?? jobs.find((one) => one.isMain === true) ?? jobs[0];
  const organization = snapshot.organizations.find((one) => one.id === job?.organizationId);
  return { position: job?.position ?? '', organization: organization?.shortName || (organization?.name ?? '') };
}
