import type { Migration } from './migration';

/** All migrations. Version 1 is the first layout: nothing leads to it. */
export const MIGRATIONS: readonly Migration[] = [];
