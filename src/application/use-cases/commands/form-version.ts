import type { RowAddress } from '../../../domain/commands/definition/command';
import { fingerprint } from '../../fingerprint';
import type { DecodedRegister } from '../../workbook/decoded-register';

/**
 * Version of the rows that a form watches, at most 64 characters: it changes when any cell of ours of any of them
 * changes, by whomever, and when one of them goes. Empty when nothing is watched.
 */
export function formVersion(decoded: Pick<DecodedRegister, 'versionOf'>, watched: readonly RowAddress[]): string {
  if (watched.length === 0) return '';
  const parts = watched.map(({ table, id }) => `${table}/${id}=${decoded.versionOf(table, id) ?? ''}`).sort();
  return fingerprint(parts.join('|'));
}
