import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import { sheetOf } from '../../src/application/workbook/sheets';
import type { RegisterSnapshot, RegisterTable, RegisterTables } from '../../src/domain/register/register-snapshot';
import type { Settings } from '../../src/domain/register/settings';
import { builtInRegulations } from '../../src/domain/regulations';

const TABLES: readonly RegisterTable[] = [
  'calendar',
  'organizations',
  'persons',
  'jobs',
  'groups',
  'memberships',
  'plans',
  'planItems',
  'meetings',
  'agendaItems',
  'assignments',
  'products',
  'reports',
  'petitions',
  'documents',
  'waivers',
];

/** Rows of a register in a few words: what is not said is empty. */
export type Rows = { readonly [T in RegisterTable]?: readonly Partial<RegisterTables[T]>[] };

/** Builds a register under a built-in regulation from a few rows; the rest of each row is blank. */
export function registerOf(regulationId: string, settings: Partial<Settings>, rows: Rows): RegisterSnapshot {
  const builtIn = builtInRegulations.find(({ regulation }) => regulation.id === regulationId);
  const tables = TABLES.map((table) => [
    table,
    (rows[table] ?? []).map((row) => ({ ...sheetOf(table).blank(), ...row })),
  ]);
  return {
    ...Object.fromEntries(tables),
    regulations: builtIn === undefined ? [] : [builtIn.regulation],
    norms: builtIn?.norms ?? [],
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

/** Person «Иванова Мария Петровна» with an id; the sex is left to the patronymic unless given. */
export function personRow(id: string, fullName: string, sex = ''): Partial<RegisterTables['persons']> {
  const [lastName = '', firstName = '', ...middle] = fullName.split(' ');
  return { id, lastName, firstName, middleName: middle.join(' '), sex };
}
