import type { EntityChange } from '../../domain/commands/entity-change';
import { BLANK_GROUP, type Group } from '../../domain/register/group';
import { BLANK_ORGANIZATION, type Organization } from '../../domain/register/organization';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { fullName } from '../../domain/russian/read-name';
import { PersonFinder } from './find-persons';
import { groupTypeOf } from './group-type';
import { journalParts } from './import-journal';
import type { CellProblem, ImportContext, ImportPlan, ImportRequest, PreviewRow, RowStatus } from './import-plan';
import { type Joined, MembershipWriter } from './membership-writer';
import { NamedRows, type Resolved } from './named-rows';
import { PersonWriter, type TakenPerson } from './person-writer';
import { Questions } from './questions';
import { type ImportRecord, type LocatedText, readRecords } from './read-records';
import { maybeSameGroup, maybeSameOrganization } from './similar-names';

/**
 * Plans an import: who is new, who is known, what is asked, what is wrong, and what is written once all is answered.
 *
 * Pure: nothing is written. The same file planned on a register that holds it already changes nothing.
 */
export function planImport(snapshot: RegisterSnapshot, request: ImportRequest, context: ImportContext): ImportPlan {
  return new Planner(snapshot, request, context).plan();
}

const idOf = (found: Resolved | null): string | null => (found?.kind === 'row' ? found.id : null);
const nameOf = (found: Resolved | null): string => (found?.kind === 'row' ? found.name : '');

function statusOf(person: Extract<TakenPerson, { kind: 'person' }>, joined: Joined | null): RowStatus {
  if (person.isNew) return 'new';
  if (person.changed || joined?.added === true) return 'changed';
  return person.repeated && (joined === null || joined.repeated) ? 'repeated' : 'same';
}

class Planner {
  private readonly questions: Questions;
  private readonly problems: CellProblem[] = [];
  private readonly newOrganizations: Organization[] = [];
  private readonly newGroups: Group[] = [];
  private readonly organizations: NamedRows;
  private readonly groups: NamedRows;
  private readonly persons: PersonWriter;
  private readonly memberships: MembershipWriter;

  constructor(
    private readonly snapshot: RegisterSnapshot,
    private readonly request: ImportRequest,
    private readonly context: ImportContext,
  ) {
    this.questions = new Questions(request.answers);
    this.organizations = this.organizationRows();
    this.groups = this.groupRows();
    const finder = new PersonFinder(snapshot, context.today, this.questions);
    this.persons = new PersonWriter(snapshot, request, context, finder, this.problems);
    this.memberships = new MembershipWriter(snapshot, request, context, this.problems);
  }

  plan(): ImportPlan {
    const { today } = this.context;
    const rows = this.request.tables
      .flatMap((table) => readRecords(table, today, this.problems))
      .map((record) => this.planRow(record));
    const questions = this.questions.all();
    const changes = [
      ...this.newOrganizations.map((row): EntityChange => ({ kind: 'insert', table: 'organizations', row })),
      ...this.persons.changes(),
      ...this.newGroups.map((row): EntityChange => ({ kind: 'insert', table: 'groups', row })),
      ...this.memberships.changes(),
    ];
    const ready = changes.length > 0 && questions.every(({ answer }) => answer !== null);
    return {
      rows,
      questions,
      problems: this.problems,
      counts: {
        organizations: this.newOrganizations.length,
        groups: this.newGroups.length,
        memberships: this.memberships.changes().length,
        ...this.persons.counts(),
      },
      ready,
      changes: ready ? changes : [],
      journal: ready ? journalParts(this.snapshot, changes) : [],
    };
  }

  private planRow(record: ImportRecord): PreviewRow {
    const { name, organization, group } = record;
    const row: PreviewRow = {
      sheet: record.sheet,
      row: record.row,
      status: 'error',
      person: name === null ? '' : fullName(name),
      organization: organization?.text ?? '',
      position: record.position,
      category: record.facts.category,
      group: group?.text ?? '',
      role: null,
    };
    if (name === null) return row;
    const place = organization === null ? null : this.organizations.resolve(organization, record.sheet);
    if (place?.kind === 'waiting') return { ...row, status: 'waiting' };
    const person = this.persons.take(record, name, idOf(place));
    if (person.kind !== 'person') return { ...row, status: person.kind === 'skip' ? 'skipped' : 'waiting' };
    const team = this.teamOf(record);
    if (team?.kind === 'waiting') return { ...row, status: 'waiting' };
    const joined =
      team?.kind === 'row' ? this.memberships.join(record, { ...person, groupId: team.id, group: team.name }) : null;
    return {
      ...row,
      person: fullName(person.draft.row),
      organization: nameOf(place),
      group: nameOf(team),
      role: joined?.role ?? null,
      status: statusOf(person, joined),
    };
  }

  private teamOf(record: ImportRecord): Resolved | null {
    if (record.group !== null) return this.groups.resolve(record.group, record.sheet);
    const chosen = this.snapshot.groups.find(({ id }) => id === this.request.groupId);
    return chosen === undefined ? null : { kind: 'row', id: chosen.id, isNew: false, name: chosen.name };
  }

  private organizationRows(): NamedRows {
    const known = this.snapshot.organizations.map(({ id, name, shortName }) => ({
      id,
      label: shortName || name,
      names: [name, shortName].filter((one) => one !== ''),
    }));
    const make = ({ text }: LocatedText): string => {
      const id = this.context.newId('organizations');
      this.newOrganizations.push({ ...BLANK_ORGANIZATION, id, name: text });
      return id;
    };
    return new NamedRows({ code: 'organization', known, maybeSame: maybeSameOrganization, make }, this.questions);
  }

  private groupRows(): NamedRows {
    const { today } = this.context;
    // A closed group takes nobody in: a list of today is of another one, even when the name is the same.
    const known = this.snapshot.groups
      .filter(({ closedOn }) => closedOn === null || closedOn >= today)
      .map(({ id, name }) => ({ id, label: name, names: [name] }));
    const make = (text: LocatedText, sheet: string): string | null => this.makeGroup(text, sheet);
    return new NamedRows({ code: 'group', known, maybeSame: maybeSameGroup, make }, this.questions);
  }

  private makeGroup({ text, cell }: LocatedText, sheet: string): string | null {
    const { newGroups } = this.request;
    const regulation = this.snapshot.regulations.find(({ id }) => id === newGroups?.regulationId);
    const type = regulation === undefined ? '' : newGroups?.type || groupTypeOf(text, regulation.groupTypes);
    if (regulation === undefined || type === '') {
      const code = regulation === undefined ? 'noRegulation' : 'noGroupType';
      this.problems.push({ severity: 'warning', code, sheet, cell, data: { value: text } });
      return null;
    }
    const id = this.context.newId('groups');
    this.newGroups.push({ ...BLANK_GROUP, id, name: text, type, regulationId: regulation.id });
    return id;
  }
}
