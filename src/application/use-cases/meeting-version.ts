import { fingerprint } from '../fingerprint';
import type { DecodedRegister } from '../workbook/decoded-register';

/**
 * Version of everything that the form «Заседание проведено» shows: the meeting's row and the rows of its agenda.
 * It changes when anything of them changes, by whomever; at most 64 characters.
 *
 * @returns `null` when there is no such row
 */
export function meetingVersion(decoded: DecodedRegister, meetingId: string): string | null {
  const own = decoded.versionOf('meetings', meetingId);
  if (own === undefined) return null;
  const agenda = decoded.snapshot.agendaItems
    .filter((item) => item.meetingId === meetingId)
    .map(({ id }) => `${id}=${decoded.versionOf('agendaItems', id) ?? ''}`)
    .sort();
  const text = [own, ...agenda].join('|');
  return text.length <= 64 ? text : fingerprint(text);
}
