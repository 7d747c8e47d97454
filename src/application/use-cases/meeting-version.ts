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

/** Two independent 32-bit FNV-1a hashes: a changed row goes unnoticed once in 10^19. */
function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ (code + index), 0x85ebca6b);
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}
