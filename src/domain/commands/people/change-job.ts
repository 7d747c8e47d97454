import { russianKey } from '../../russian/compare-russian';
import type { CommandIssue } from '../decision';
import { defineCommand, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { fullName } from '../lists/people-options';
import { JOB_FIELDS, jobLists, lastingJobs } from './job-fields';
import { groupsOfPerson, personOf } from './person-of';

/** The organisation stays: work elsewhere is another place of work, and this one ends. */
const { organizationId: _organization, ...FIELDS } = JOB_FIELDS;

/** Corrects what a place of work says: position, level, first day; the main one of a person is one. */
export const changeJob = defineCommand({
  id: 'changeJob',
  who: 'methodist',
  needs: ['row'],
  table: 'jobs',
  section: 'people',
  fields: FIELDS,
  offeredOn: ({ jobs }, { rowId }) => jobs.some(({ id, to }) => id === rowId && to === null),
  start(snapshot, { rowId }) {
    const job = snapshot.jobs.find(({ id }) => id === rowId);
    if (job === undefined) return { cannotOpen: 'noJob' };
    const person = personOf(snapshot, job.personId);
    const place = snapshot.organizations.find(({ id }) => id === job.organizationId);
    const { positions = [], levels = [] } = jobLists(snapshot);
    const { position, level, isMain, from } = job;
    return {
      values: { position, level, isMain: isMain === true, from },
      lists: { positions, levels },
      watched: [{ table: 'jobs', id: job.id }],
      words: {
        subtitle: [person === undefined ? '' : fullName(person), place?.shortName || (place?.name ?? '')]
          .filter((part) => part !== '')
          .join(', '),
      },
    };
  },
  decide(snapshot, input, { rowId }, { today }) {
    const job = snapshot.jobs.find(({ id }) => id === rowId);
    if (job === undefined) return refuse('', 'noJob');
    const others = lastingJobs(snapshot, job.personId, today).filter(({ id }) => id !== job.id);
    const issues: CommandIssue[] = [];
    const same = others.some(
      (one) => one.organizationId === job.organizationId && russianKey(one.position) === russianKey(input.position),
    );
    if (same) issues.push({ path: 'position', code: 'sameJob', data: { position: input.position } });
    if (input.from !== null && job.to !== null && input.from > job.to) {
      issues.push({ path: 'from', code: 'startsAfterEnd', data: { to: job.to } });
    }
    if (issues.length > 0) return { kind: 'refused', issues };
    // «Нет» is written only where something else stood: an empty cell says no more than that nobody has asked.
    const isMain = input.isMain || (job.isMain === null ? null : false);
    const stepsBack = input.isMain ? others.filter((one) => one.isMain === true) : [];
    const changes: EntityChange[] = [
      { kind: 'update', table: 'jobs', id: job.id, fields: { ...input, isMain } },
      ...stepsBack.map(
        (one): EntityChange => ({
          kind: 'update',
          table: 'jobs',
          id: one.id,
          fields: { isMain: false },
        }),
      ),
    ];
    return {
      kind: 'decided',
      changes,
      warnings: stepsBack.map(({ position }) => ({ code: 'otherMain', data: { position } })),
      result: { focus: { table: 'jobs', id: job.id }, groupIds: groupsOfPerson(snapshot, job.personId, today) },
    };
  },
});
