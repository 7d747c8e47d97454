import type { GeneratedTables } from './records';

/** The program's own rows as they stand in the workbook now. A sheet that was not read is empty. */
export type KeptRows = { readonly [S in keyof GeneratedTables]: readonly GeneratedTables[S][] };
