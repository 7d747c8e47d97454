import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Job } from '../../domain/register/job';
import type { Person } from '../../domain/register/person';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { russianKey } from '../../domain/russian/compare-russian';
import { fullName, isInitial, mayBeSame, nameKey, type ReadName } from '../../domain/russian/read-name';
import type { QuestionOption } from './import-plan';
import { NEW_OPTION, type Questions, SKIP_OPTION } from './questions';
import type { ImportRecord } from './read-records';
import { nameWords } from './similar-names';

/** A person of the register, or one whom the file adds. */
export interface PersonDraft {
  readonly id: string;
  /** The row as it was; `null`: not in the register. */
  readonly known: Person | null;
  /** The row as it will be. */
  row: Person;
  /** Organisations with what the person is there, first come first. */
  readonly workplaces: { readonly organizationId: string; readonly organization: string; position: string }[];
  /** Name of this person in questions about later rows of the file. */
  readonly key: string;
}

/** Who a row is about; `draft` is new when `isNew` says so. */
export type FoundPerson =
  | { readonly kind: 'draft'; readonly draft: PersonDraft }
  | { readonly kind: 'new' }
  | { readonly kind: 'waiting' | 'skip' };

const isWhole = ({ firstName, middleName }: ReadName): boolean =>
  firstName !== '' && !isInitial(firstName) && !isInitial(middleName);

/** Looks people of a list up among those of the register and those of the rows before. */
export class PersonFinder {
  private readonly byLastName = new Map<string, PersonDraft[]>();
  private readonly drafts: PersonDraft[] = [];

  constructor(
    snapshot: Pick<RegisterSnapshot, 'persons' | 'jobs' | 'organizations'>,
    today: PlainDate,
    private readonly questions: Questions,
  ) {
    const names = new Map(snapshot.organizations.map(({ id, shortName, name }) => [id, shortName || name]));
    const jobs = new Map<string, Job[]>();
    for (const job of snapshot.jobs) {
      if (job.to !== null && job.to < today) continue;
      const list = jobs.get(job.personId) ?? [];
      list.push(job);
      jobs.set(job.personId, list);
    }
    for (const person of snapshot.persons) {
      const workplaces = (jobs.get(person.id) ?? []).map(({ organizationId, position }) => ({
        organizationId,
        organization: names.get(organizationId) ?? organizationId,
        position,
      }));
      this.remember({ id: person.id, known: person, row: person, workplaces, key: person.id });
    }
  }

  /** Makes a draft known to later rows. */
  remember(draft: PersonDraft): void {
    this.drafts.push(draft);
    const key = russianKey(draft.row.lastName);
    const list = this.byLastName.get(key);
    if (list === undefined) this.byLastName.set(key, [draft]);
    else list.push(draft);
  }

  all(): readonly PersonDraft[] {
    return this.drafts;
  }

  /**
   * Certain are equal whole names in one organisation; everybody else whose name may be the same is asked about.
   *
   * @param organizationId `null` when the row names none
   */
  find(record: ImportRecord, name: ReadName, organizationId: string | null): FoundPerson {
    const candidates = (this.byLastName.get(russianKey(name.lastName)) ?? []).filter(({ row }) => mayBeSame(row, name));
    const certain = candidates.filter(
      ({ row, workplaces }) =>
        isWhole(name) &&
        nameKey(row) === nameKey(name) &&
        workplaces.some((place) => organizationId !== null && place.organizationId === organizationId),
    );
    const [only] = certain;
    if (only !== undefined && certain.length === 1) return { kind: 'draft', draft: only };
    if (candidates.length === 0) return { kind: 'new' };
    return this.ask(record, organizationId, candidates);
  }

  private ask(record: ImportRecord, organizationId: string | null, candidates: readonly PersonDraft[]): FoundPerson {
    const answer = this.questions.ask({
      id: `person|${questionKey(record, organizationId)}`,
      code: 'person',
      sheet: record.sheet,
      cell: record.cell,
      value: [record.name === null ? '' : fullName(record.name), record.position, record.organization?.text ?? '']
        .filter((part) => part !== '')
        .join(', '),
      options: [...candidates.map(optionOf), NEW_OPTION, SKIP_OPTION],
    });
    if (answer === null) return { kind: 'waiting' };
    if (answer === 'skip' || answer === 'new') return { kind: answer };
    const draft = candidates.find((candidate) => candidate.key === answer);
    return draft === undefined ? { kind: 'waiting' } : { kind: 'draft', draft };
  }
}

/** Rows with one whole name in one organisation are one question; any other row is a question of its own. */
function questionKey({ name, organization, sheet, cell }: ImportRecord, organizationId: string | null): string {
  if (name === null || organization === null || organizationId === null || !isWhole(name)) return `${sheet}!${cell}`;
  return `${nameKey(name)}|${nameWords(organization.text)}`;
}

function optionOf({ key, known, row, workplaces }: PersonDraft): QuestionOption {
  const places = workplaces.map(({ position, organization }) => [position, organization].filter(Boolean).join(', '));
  return {
    id: key,
    kind: known === null ? 'file' : 'register',
    label: [fullName(row), ...places].join('; '),
  };
}
