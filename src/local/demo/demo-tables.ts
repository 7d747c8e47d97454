import type { RegisterTable, RegisterTables } from '../../domain/register/register-snapshot';

/** Tables of the register while a demo is being written. */
export type DemoTables = { -readonly [T in RegisterTable]: RegisterTables[T][] };

const PREFIXES: Readonly<Partial<Record<RegisterTable, string>>> = {
  organizations: 'ОО',
  persons: 'П',
  jobs: 'МР',
  groups: 'О',
  memberships: 'С',
  plans: 'ПЛ',
  planItems: 'МП',
  meetings: 'З',
  agendaItems: 'В',
  assignments: 'ПР',
  products: 'МТ',
  reports: 'ОТ',
  petitions: 'ХД',
  documents: 'Д',
  waivers: 'И',
};

/** Tables without a row. */
export function emptyTables(): DemoTables {
  return {
    regulations: [],
    norms: [],
    calendar: [],
    organizations: [],
    persons: [],
    jobs: [],
    groups: [],
    memberships: [],
    plans: [],
    planItems: [],
    meetings: [],
    agendaItems: [],
    assignments: [],
    products: [],
    reports: [],
    petitions: [],
    documents: [],
    waivers: [],
  };
}

/** Id of the next row of a table: «О-03», «П-017»; rows taken out before the last one leave no second of its id. */
export function nextId(tables: DemoTables, table: RegisterTable): string {
  const width = table === 'groups' || table === 'organizations' ? 2 : 3;
  const last = tables[table].at(-1)?.id ?? '';
  return `${PREFIXES[table] ?? ''}-${String(Number(last.split('-').at(-1)) + 1).padStart(width, '0')}`;
}
