import type { RegisterSnapshot } from '../register/register-snapshot';
import type { CommandWarning } from './decision';
import type { RowAddress } from './definition/command';

/** A letter that a command sends: its words stand in `messages/forms` under the code. */
export interface CommandLetter {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | null>>;
  /** One letter for each of them who has an e-mail. */
  readonly personIds: readonly string[];
  /** The row that it tells of: what changes that row may stop the letter while it waits. */
  readonly about?: RowAddress;
}

type People = Pick<RegisterSnapshot, 'persons' | 'settings'>;

/**
 * What the sender should know of letters: `mailOff` while mail is switched off, `noEmail` with the names of those who
 * will get none.
 */
export function letterWarnings(
  { persons, settings }: People,
  letters: readonly CommandLetter[],
): readonly CommandWarning[] {
  const ids = new Set(letters.flatMap(({ personIds }) => personIds));
  if (ids.size === 0) return [];
  const mute = persons.filter(({ id, email }) => ids.has(id) && email.trim() === '');
  const names = mute.map(({ id, lastName, firstName }) => `${lastName} ${firstName}`.trim() || id).join(', ');
  return [
    ...(settings.mailEnabled ? [] : [{ code: 'mailOff', data: {} }]),
    ...(mute.length === 0 ? [] : [{ code: 'noEmail', data: { names, count: mute.length } }]),
  ];
}
