import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { decodeRegister } from './decode-register';
import type { DecodedRegister } from './decoded-register';
import { encodeChanges } from './encode-changes';
import type { FieldValue, RowChange } from './row-change';
import { SETTING_DEFINITIONS } from './setting-rows';
import { SHEETS } from './sheets';
import type { SheetsRequest } from './sheets-request';

/**
 * Requests that add all rows of a register to an installed workbook; settings are set. `decoded` is a reading of
 * the workbook: with it columns are found where they stand and settings are updated in place; without it the
 * workbook has to be freshly installed and its «Настройки» must be given in `decoded` or stay as they are.
 */
export function writeRegister(snapshot: RegisterSnapshot, decoded?: DecodedRegister): SheetsRequest[] {
  const changes: RowChange[] = [];
  for (const { id, generated } of SHEETS) {
    if (generated || id === 'settings') continue;
    const rows = (snapshot as unknown as Readonly<Record<string, readonly object[]>>)[id] ?? [];
    for (const row of rows) {
      changes.push({ kind: 'insert', sheet: id, row: row as Readonly<Record<string, FieldValue>> });
    }
  }
  if (decoded?.rowsOf('settings') !== undefined) {
    for (const { field } of SETTING_DEFINITIONS) {
      changes.push({ kind: 'update', sheet: 'settings', id: field, fields: { value: snapshot.settings[field] } });
    }
  }
  return encodeChanges(decoded ?? decodeRegister({ grids: {} }), changes);
}
