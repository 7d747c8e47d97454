import type { DirectoryId, ListDirectoryInput, ListDirectoryOutput } from '../../../contract/directory';
import type { CommandSection } from '../../../domain/commands/definition/command';
import { DOCUMENT_STATES, stateOfDocument } from '../../../domain/register/document-record';
import { compareRussian } from '../../../domain/russian/compare-russian';
import { toldApart } from '../../../domain/search/twins';
import { comparable, hasWords, queryWords } from '../../../domain/search/words';
import { directoryWords } from '../../../messages/directory';
import { namesOf } from '../../register-access/names';
import type { OpenRegister } from '../../register-access/open-register';
import { offeredInOffice } from '../group-card/offered-commands';
import type { UseCase } from '../use-case';

/** Rows of one answer. */
const ROWS_AT_ONCE = 50;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly url?: string;
  readonly hasFile?: boolean;
  /** Before rows with a greater one, whatever the titles. */
  readonly rank?: string;
}

/** Whose forms stand at the head of a list; what concerns many groups at once stands with the groups. */
const SECTIONS: Readonly<Record<DirectoryId, readonly CommandSection[]>> = {
  persons: ['people'],
  organizations: ['organizations'],
  groups: ['group', 'year', 'composition', 'plan', 'meetings', 'assignments', 'products', 'report', 'petitions'],
  documents: ['documents'],
};

/** Rows of a list by name, found by words, a page at a time, with the forms that may be opened on them. */
export function listDirectory(useCase: UseCase, { list, query, offset }: ListDirectoryInput): ListDirectoryOutput {
  const words = queryWords(query);
  const found = toldApart(ROWS[list](useCase.register))
    .filter(({ title, note }) => hasWords(comparable(`${title} ${note}`), words))
    .sort(
      (a, b) =>
        (a.rank ?? '').localeCompare(b.rank ?? '') || compareRussian(a.title, b.title) || (a.id < b.id ? -1 : 1),
    );
  const offered = offeredInOffice(useCase);
  const jobs = list === 'persons' ? jobsOf(useCase.register) : undefined;
  // Places of work have no list of their own: their forms stand with the person, each named by its place.
  const onJobs = (personId: string) =>
    (jobs?.get(personId) ?? []).flatMap(({ id, title }) =>
      offered.on('jobs', id).map((action) => ({ ...action, label: directoryWords.formOf(action.label, title) })),
    );
  return {
    total: found.length,
    rows: found
      .slice(offset, offset + ROWS_AT_ONCE)
      .map(({ rank: _, ...row }) => ({ ...row, actions: [...offered.on(list, row.id), ...onJobs(row.id)] })),
    actions: SECTIONS[list].flatMap(offered.at),
  };
}

const ROWS: Readonly<Record<DirectoryId, (register: OpenRegister) => readonly Row[]>> = {
  documents: documentRows,
  persons: personRows,
  organizations: ({ snapshot }) =>
    snapshot.organizations.map(({ id, name, shortName, kind, place }) => ({
      id,
      title: shortName || name || id,
      note: line([kind, place]),
    })),
  groups: ({ snapshot }) =>
    snapshot.groups.map(({ id, name, type, createdOn, closedOn }) => {
      const state =
        closedOn !== null ? directoryWords.closed(closedOn) : createdOn === null ? directoryWords.notCreated : '';
      return { id, title: name || id, note: line([type, state]) };
    }),
};

/** Papers that wait for a signature first, then by state in the order of a paper's life. */
function documentRows({ snapshot }: OpenRegister): readonly Row[] {
  const names = new Map(snapshot.groups.map(({ id, name }) => [id, name]));
  return snapshot.documents.map((document) => {
    const { id, kind, title, number, date, groupId, url, fileId } = document;
    const state = stateOfDocument(document);
    const requisites = [
      number.trim() === '' ? '' : `№ ${number.trim()}`,
      date === null ? '' : directoryWords.dated(date),
    ];
    const link = /^https?:\/\//.test(url) ? { url } : {};
    return {
      id,
      title: title.trim() || kind.trim() || id,
      note: line([state, requisites.filter((part) => part !== '').join(' '), names.get(groupId ?? '') ?? '']),
      rank: String(DOCUMENT_STATES.indexOf(state)),
      ...link,
      ...(fileId === '' ? {} : { hasFile: true }),
    };
  });
}

function personRows({ snapshot, today }: OpenRegister): readonly Row[] {
  const names = namesOf(snapshot);
  const places = new Map(snapshot.organizations.map(({ id, name, shortName }) => [id, shortName || name]));
  const jobs = new Map<string, string>();
  for (const job of snapshot.jobs) {
    const isNow = (job.from === null || job.from <= today) && (job.to === null || job.to >= today);
    // The main place of work speaks for the person; of others the first.
    if (!isNow || (jobs.has(job.personId) && job.isMain !== true)) continue;
    jobs.set(job.personId, line([job.position, places.get(job.organizationId) ?? '']));
  }
  return snapshot.persons.map(({ id, category }) => ({
    id,
    title: names.full(id),
    note: line([jobs.get(id) ?? '', category]),
  }));
}

/** Places of work of people that have not ended, the main one first. */
function jobsOf({ snapshot, today }: OpenRegister): ReadonlyMap<string, { id: string; title: string }[]> {
  const places = new Map(snapshot.organizations.map(({ id, name, shortName }) => [id, shortName || name]));
  const jobs = new Map<string, { id: string; title: string }[]>();
  const lasting = snapshot.jobs.filter(({ to }) => to === null || to >= today);
  for (const { id, personId, position, organizationId } of [...lasting].sort(
    (a, b) => Number(b.isMain === true) - Number(a.isMain === true),
  )) {
    const own = jobs.get(personId) ?? [];
    own.push({ id, title: line([position, places.get(organizationId) ?? '']) });
    jobs.set(personId, own);
  }
  return jobs;
}

function line(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
