import type { RegisterTable } from '../../domain/register/register-snapshot';

/** English id of a sheet of the register: tables of facts and the sheets that the program keeps itself. */
export type SheetId = RegisterTable | 'verdicts' | 'notifications' | 'journal' | 'summary' | 'settings';
