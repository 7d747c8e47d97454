import type { EntityChange } from '../../domain/commands/entity-change';
import { BLANK_JOB, type Job } from '../../domain/register/job';
import { BLANK_PERSON, type Person } from '../../domain/register/person';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { ReadName } from '../../domain/russian/read-name';
import { shownDate } from '../workbook/reading/plain-dates';
import { plainWords } from '../workbook/reading/plain-words';
import type { PersonDraft, PersonFinder } from './find-persons';
import type { CellProblem, ImportContext, ImportCounts, ImportRequest } from './import-plan';
import { type Difference, mergePerson } from './merge-person';
import type { ImportRecord } from './read-records';

/** The person of a row and what the row adds to them. */
export type TakenPerson =
  | {
      readonly kind: 'person';
      readonly draft: PersonDraft;
      readonly jobId: string | null;
      readonly isNew: boolean;
      readonly changed: boolean;
      /** An earlier row of the file was about the same person. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'waiting' | 'skip' };

const DATES = /^(\d{4})-\d\d-\d\d$/;
const shown = (value: string): string => (DATES.test(value) ? shownDate(value) : value);

/** Gathers what a file says of people and their places of work. */
export class PersonWriter {
  private readonly newJobs: Job[] = [];
  private readonly filledJobs = new Map<string, string>();
  private readonly jobs = new Map<string, Job[]>();
  private readonly met = new Set<string>();

  constructor(
    snapshot: RegisterSnapshot,
    private readonly request: ImportRequest,
    private readonly context: ImportContext,
    private readonly finder: PersonFinder,
    private readonly problems: CellProblem[],
  ) {
    for (const job of snapshot.jobs) if (job.to === null || job.to >= context.today) this.keep(job);
  }

  take(record: ImportRecord, name: ReadName, organizationId: string | null): TakenPerson {
    const found = this.finder.find(record, name, organizationId);
    if (found.kind === 'waiting' || found.kind === 'skip') return found;
    const isNew = found.kind === 'new';
    const draft = found.kind === 'draft' ? found.draft : this.make(record, name);
    const { row, differences } = mergePerson(draft.row, record, name, this.request.onDifference);
    if (!isNew) for (const difference of differences) this.tell(record, difference);
    const repeated = this.met.has(draft.id);
    this.met.add(draft.id);
    const before = JSON.stringify(draft.row);
    draft.row = row;
    const work = organizationId === null ? null : this.work(record, draft, organizationId);
    const changed = before !== JSON.stringify(row) || work?.changed === true;
    return { kind: 'person', draft, jobId: work?.id ?? null, isNew, changed, repeated };
  }

  changes(): readonly EntityChange[] {
    const changes: EntityChange[] = [];
    for (const { known, row } of this.finder.all()) {
      if (known === null) changes.push({ kind: 'insert', table: 'persons', row });
      else if (known !== row) {
        const fields = changedFields(known, row);
        if (Object.keys(fields).length > 0) changes.push({ kind: 'update', table: 'persons', id: row.id, fields });
      }
    }
    for (const row of this.newJobs) changes.push({ kind: 'insert', table: 'jobs', row });
    for (const [id, position] of this.filledJobs) {
      changes.push({ kind: 'update', table: 'jobs', id, fields: { position } });
    }
    return changes;
  }

  counts(): Pick<ImportCounts, 'persons' | 'jobs' | 'changedPersons' | 'changedJobs'> {
    const changes = this.changes().filter(({ table }) => table === 'persons');
    const persons = changes.filter(({ kind }) => kind === 'insert').length;
    return {
      persons,
      changedPersons: changes.length - persons,
      jobs: this.newJobs.length,
      changedJobs: this.filledJobs.size,
    };
  }

  private make(record: ImportRecord, { lastName, firstName, middleName }: ReadName): PersonDraft {
    const id = this.context.newId('persons');
    const row: Person = { ...BLANK_PERSON, id, lastName, firstName, middleName };
    const draft: PersonDraft = { id, known: null, row, workplaces: [], key: `${record.sheet}!${record.cell}` };
    this.finder.remember(draft);
    return draft;
  }

  private tell({ sheet, cell }: ImportRecord, { field, known, written }: Difference): void {
    const code = this.request.onDifference === 'keep' ? 'differenceKept' : 'differenceReplaced';
    this.problems.push({
      severity: 'warning',
      code,
      sheet,
      cell,
      data: { field, known: shown(known), written: shown(written) },
    });
  }

  private keep(job: Job): void {
    const list = this.jobs.get(job.personId);
    if (list === undefined) this.jobs.set(job.personId, [job]);
    else list.push(job);
  }

  /** The job of the person in the organisation: the one that lasts, with its empty position filled, or a new one. */
  private work(record: ImportRecord, draft: PersonDraft, organizationId: string) {
    const here = (this.jobs.get(draft.id) ?? []).filter((job) => job.organizationId === organizationId);
    const { position } = record;
    const known =
      here.find((job) => position === '' || plainWords(job.position) === plainWords(position)) ??
      here.find((job) => job.position === '');
    if (known !== undefined) {
      const fills = known.position === '' && position !== '' && !this.filledJobs.has(known.id);
      if (fills) this.fill(known, position);
      return { id: known.id, changed: fills };
    }
    const [other] = here;
    if (other !== undefined) {
      // «учитель» and «учитель математики» are rather one job worded twice than two jobs.
      const data = { field: 'position', known: other.position, written: position };
      this.problems.push({ severity: 'warning', code: 'differenceKept', sheet: record.sheet, cell: record.cell, data });
      return { id: other.id, changed: false };
    }
    const job: Job = { ...BLANK_JOB, id: this.context.newId('jobs'), personId: draft.id, organizationId, position };
    this.newJobs.push(job);
    this.keep(job);
    const organization = record.organization?.text ?? '';
    draft.workplaces.push({ organizationId, organization, position });
    return { id: job.id, changed: true };
  }

  private fill(job: Job, position: string): void {
    const index = this.newJobs.indexOf(job);
    const filled = { ...job, position };
    if (index >= 0) this.newJobs[index] = filled;
    else this.filledJobs.set(job.id, position);
    const list = this.jobs.get(job.personId) ?? [];
    list[list.indexOf(job)] = filled;
  }
}

function changedFields(before: Person, after: Person): Partial<Omit<Person, 'id'>> {
  const fields: Record<string, unknown> = {};
  for (const field of Object.keys(after) as (keyof Person)[]) {
    if (before[field] !== after[field]) fields[field] = after[field];
  }
  return fields as Partial<Omit<Person, 'id'>>;
}
