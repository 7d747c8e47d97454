import { defineCommand, refuse } from '../definition/command';
import { fullName } from '../lists/people-options';
import { JOB_FIELDS, jobChanges, jobIssues, jobLists, lastingJobs } from './job-fields';
import { groupsOfPerson, personOf } from './person-of';

/** Adds a place of work to a person; the first one is the main one. */
export const addJob = defineCommand({
  id: 'addJob',
  who: 'methodist',
  needs: ['row'],
  table: 'persons',
  section: 'people',
  fields: { ...JOB_FIELDS, organizationId: { ...JOB_FIELDS.organizationId, required: true } },
  start(snapshot, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return { cannotOpen: 'noPerson' };
    const hasMain = lastingJobs(snapshot, person.id, today).some(({ isMain }) => isMain === true);
    return {
      values: { organizationId: null, position: '', level: '', isMain: !hasMain, from: today },
      lists: jobLists(snapshot),
      watched: [{ table: 'persons', id: person.id }],
      words: { subtitle: fullName(person) },
    };
  },
  decide(snapshot, input, { rowId }, { today, newId }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return refuse('', 'noPerson');
    const jobs = lastingJobs(snapshot, person.id, input.from ?? today);
    const issues = jobIssues(jobs, input);
    if (issues.length > 0) return { kind: 'refused', issues };
    const id = newId('jobs');
    const { changes, warnings } = jobChanges(jobs, id, person.id, input);
    const groupIds = groupsOfPerson(snapshot, person.id, today);
    return { kind: 'decided', changes, warnings, result: { focus: { table: 'jobs', id }, groupIds } };
  },
});
