import type { PlainDate } from '../calendar/plain-date';
import { schoolYearOf } from '../calendar/school-year';
import type { RegisterSnapshot, RegisterTable } from '../register/register-snapshot';
import { toldApart } from './twins';
import { comparable, hasWords, queryWords } from './words';

/** Tables that are searched, in the order of the answer. */
export const SEARCHED = [
  'groups',
  'persons',
  'organizations',
  'meetings',
  'planItems',
  'assignments',
  'products',
  'documents',
] as const satisfies readonly RegisterTable[];
type SearchedTable = (typeof SEARCHED)[number];

/** One row that was found. */
export interface Found {
  readonly id: string;
  readonly title: string;
  /** A second, quieter line without the day and the group. */
  readonly note: string;
  readonly date: PlainDate | null;
  /** The group to open; `null`: the row belongs to none that the person reads. */
  readonly groupId: string | null;
}

/** What was found in one table: how many rows, and the first of them. */
export interface FoundSection {
  readonly table: SearchedTable;
  readonly total: number;
  readonly rows: readonly Found[];
}

/** Whom the person who searches may read. */
export interface SearchScope {
  /** Reads everything, rows of no group too. */
  readonly everything: boolean;
  mayRead(groupId: string): boolean;
  maySee(personId: string): boolean;
}

type Candidate = Found & { readonly text: string };
type Tables = Pick<RegisterSnapshot, SearchedTable | 'plans' | 'jobs'>;

/**
 * Finds rows in which each word of the query begins some word. What begins with the first word of the query comes
 * first, then the newest, then by title.
 *
 * @param limit how many rows of each table
 */
export function searchRegister(
  tables: Tables,
  query: string,
  limit: number,
  scope: SearchScope,
): readonly FoundSection[] {
  const words = queryWords(query);
  const [first] = words;
  if (first === undefined) return [];
  return SEARCHED.flatMap((table) => {
    const found: { readonly one: Candidate; readonly begins: boolean }[] = [];
    for (const one of CANDIDATES[table](tables, scope)) {
      const text = comparable(`${one.title} ${one.text}`);
      if (hasWords(text, words)) found.push({ one, begins: text.startsWith(` ${first}`) });
    }
    if (found.length === 0) return [];
    found.sort(
      (a, b) =>
        Number(b.begins) - Number(a.begins) ||
        compare(b.one.date ?? '', a.one.date ?? '') ||
        compare(a.one.title, b.one.title),
    );
    const rows = found.slice(0, limit).map(({ one: { text: _, ...row } }) => row);
    return [{ table, total: found.length, rows }];
  });
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

type Candidates = (tables: Tables, scope: SearchScope) => readonly Candidate[];

const CANDIDATES: Readonly<Record<SearchedTable, Candidates>> = {
  groups: ({ groups }, { mayRead }) =>
    groups
      .filter(({ id }) => mayRead(id))
      .map(({ id, name, type, theme, closedOn }) => ({
        id,
        title: name,
        note: joined(type, theme),
        text: `${type} ${theme} ${id}`,
        date: closedOn,
        groupId: id,
      })),
  persons: people,
  organizations: ({ organizations, groups }, scope) => {
    const own = new Set(
      groups
        .filter(({ id }) => scope.mayRead(id))
        .flatMap(({ baseOrganizationIds, curatingOrganizationId }) => [...baseOrganizationIds, curatingOrganizationId]),
    );
    return organizations
      .filter(({ id }) => scope.everything || own.has(id))
      .map(({ id, name, shortName, kind, place, headName }) => ({
        id,
        title: shortName || name,
        note: joined(kind, place),
        text: `${name} ${kind} ${place} ${headName} ${id}`,
        date: null,
        groupId: null,
      }));
  },
  meetings: ({ meetings }, { mayRead, everything }) =>
    meetings.flatMap(({ id, groupIds, theme, form, number, date, minutesNumber }) => {
      const groupId = groupIds.find(mayRead) ?? null;
      if (groupId === null && !everything) return [];
      const text = `${form} ${number} ${minutesNumber} ${dateText(date)} ${id}`;
      return [{ id, title: theme, note: form, text, date, groupId }];
    }),
  planItems: ({ plans, planItems }, { mayRead }) => {
    const groups = new Map(plans.map(({ id, groupId }) => [id, groupId]));
    return planItems.flatMap(({ id, planId, title, responsible, result, termOn, termText }) => {
      const groupId = groups.get(planId);
      if (groupId === undefined || !mayRead(groupId)) return [];
      const text = `${responsible} ${result} ${dateText(termOn)} ${termText}`;
      return [{ id, title, note: joined(termText, responsible), text, date: termOn, groupId }];
    });
  },
  assignments: ({ assignments }, { mayRead }) =>
    assignments
      .filter(({ groupId }) => mayRead(groupId))
      .map(({ id, task, dueOn, note, groupId }) => {
        return { id, title: task, note: '', text: `${note} ${dateText(dueOn)}`, date: dueOn, groupId };
      }),
  products: ({ products }, { mayRead }) =>
    products
      .filter(({ groupId }) => mayRead(groupId))
      .map(({ id, title, kind, stage, shownWhere, madeOn, groupId }) => {
        return { id, title, note: joined(kind, stage), text: `${kind} ${stage} ${shownWhere}`, date: madeOn, groupId };
      }),
  documents: ({ documents }, { mayRead, everything }) =>
    documents
      .filter(({ groupId }) => (groupId === null ? everything : mayRead(groupId)))
      .map(({ id, kind, number, date, title, status, groupId }) => {
        const name = title || joined(kind, number);
        return { id, title: name, note: joined(kind, status), text: `${number} ${dateText(date)}`, date, groupId };
      }),
};

/** People with what they are and where: a namesake is told by that, and by the code where that is the same. */
function people({ persons, jobs, organizations }: Tables, { maySee }: SearchScope): readonly Candidate[] {
  const places = new Map(organizations.map(({ id, shortName, name }) => [id, shortName || name]));
  const work = new Map<string, string>();
  for (const { personId, position, organizationId, to } of jobs) {
    if (to !== null) continue;
    const place = joined(position, places.get(organizationId) ?? '');
    const known = work.get(personId);
    work.set(personId, known === undefined ? place : `${known}; ${place}`);
  }
  const found = persons
    .filter(({ id }) => maySee(id))
    .map(({ id, lastName, firstName, middleName, specialty }) => {
      const name = [lastName, firstName, middleName].filter((part) => part !== '').join(' ');
      const note = work.get(id) ?? '';
      return { id, title: name || id, note, text: `${note} ${specialty} ${id}`, date: null, groupId: null };
    });
  return toldApart(found);
}

/** «12.11.2026 2026/27»: people type days as they read them. */
function dateText(date: PlainDate | null): string {
  return date === null ? '' : `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)} ${schoolYearOf(date)}`;
}
