/** What a column of a list can be taken for. */
export const IMPORT_FIELDS = [
  'fullName',
  'lastName',
  'firstName',
  'middleName',
  'organization',
  'position',
  'category',
  'categoryFrom',
  'categoryUntil',
  'specialty',
  'specialtySince',
  'education',
  'email',
  'group',
  'role',
  'memberFrom',
  'note',
] as const;

/** One of {@link IMPORT_FIELDS}. */
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Why a column is left out: a number of rows, data that the register may not keep, a stage that norms do not ask for. */
export type IgnoredColumn = 'rowNumber' | 'personalData' | 'otherExperience';

/** Zero-based column of each field; fields that are not there are not taken. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;
