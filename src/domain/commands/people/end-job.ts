import { defineCommand, refuse } from '../definition/command';
import { fullName } from '../lists/people-options';
import { groupNames, groupsOfPerson, personOf } from './person-of';

/** Ends a place of work on its last day, inclusive; memberships through it are named, they end by forms of their own. */
export const endJob = defineCommand({
  id: 'endJob',
  who: 'methodist',
  needs: ['row'],
  table: 'jobs',
  section: 'people',
  fields: { to: { kind: 'date', required: true }, reason: { kind: 'text' } },
  offeredOn: ({ jobs }, { rowId }) => jobs.some(({ id, to }) => id === rowId && to === null),
  start(snapshot, { rowId }, { today }) {
    const job = snapshot.jobs.find(({ id }) => id === rowId);
    if (job === undefined) return { cannotOpen: 'noJob' };
    if (job.to !== null) return { cannotOpen: 'ended', data: { to: job.to } };
    const person = personOf(snapshot, job.personId);
    const place = snapshot.organizations.find(({ id }) => id === job.organizationId);
    const organization = place?.shortName || (place?.name ?? '');
    const data = { position: job.position, organization, from: job.from };
    return {
      values: { to: today, reason: '' },
      lists: {},
      facts: [{ code: 'job', data, rows: [{ table: 'jobs', id: job.id }] }],
      watched: [{ table: 'jobs', id: job.id }],
      words: { subtitle: person === undefined ? '' : fullName(person) },
    };
  },
  decide(snapshot, { to, reason }, { rowId }, { today }) {
    const job = snapshot.jobs.find(({ id }) => id === rowId);
    if (job === undefined) return refuse('', 'noJob');
    if (job.to !== null) return refuse('', 'ended', { to: job.to });
    if (job.from !== null && to < job.from) return refuse('to', 'endsBeforeStart', { from: job.from });
    const others = snapshot.jobs.filter(
      (one) => one.id !== job.id && one.personId === job.personId && (one.to === null || one.to > to),
    );
    // Who works nowhere else is in every group through this place.
    const rows = snapshot.memberships.filter(
      (row) =>
        row.personId === job.personId &&
        (row.to === null || row.to > to) &&
        (row.jobId === job.id || (row.jobId === null && others.length === 0)),
    );
    const groups = [...new Set(rows.map(({ groupId }) => groupId))];
    const note = [job.note, reason].filter((one) => one !== '').join('\n');
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'jobs', id: job.id, fields: { to, note } }],
      warnings: [
        ...(groups.length === 0
          ? []
          : [{ code: 'stillMember', data: { groups: groupNames(snapshot, groups), count: groups.length } }]),
        ...(others.length === 0 ? [{ code: 'lastJob', data: {} }] : []),
      ],
      result: { focus: { table: 'jobs', id: job.id }, groupIds: groupsOfPerson(snapshot, job.personId, today) },
    };
  },
});
