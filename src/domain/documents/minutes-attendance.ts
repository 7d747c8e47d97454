import type { Meeting } from '../register/meeting';
import { compareRussian } from '../russian/compare-russian';
import { plural } from '../russian/plural';
import { BLANK_NAME, BLANK_NUMBER } from './blanks';
import type { Composition } from './composition-of-groups';
import type { MinutesAttendee } from './minutes-data';
import type { PrintedNames } from './printed-names';
import type { Workplace } from './workplace-on';

interface AttendanceLines {
  readonly present: string;
  readonly absent: string;
  readonly invited: string;
  readonly list: readonly MinutesAttendee[];
  /** Members of the group among those present; `null` when nobody is marked. */
  readonly presentMembers: number | null;
}

interface Sources {
  readonly meeting: Meeting;
  readonly composition: Composition;
  readonly names: PrintedNames;
  readonly workplace: (personId: string) => Workplace;
  /** Above this number the names stand in an attached list. */
  readonly threshold: number;
  readonly warn: (sentence: string) => void;
}

const people = (count: number): string => `${count} ${plural(count, ['человек', 'человека', 'человек'])}`;

function guests(sources: Sources, presentGuestIds: readonly string[]): string {
  const known = presentGuestIds.map((id) => {
    const { position, organization } = sources.workplace(id);
    return [sources.names.nominative(id), position, organization].filter((part) => part !== '').join(', ');
  });
  const typed = sources.meeting.invited
    .split(/[;\n]/)
    .map((guest) => guest.replace(/\s+/g, ' ').trim())
    .filter((guest) => guest !== '');
  return [...known, ...typed].join('; ');
}

function absentLine(sources: Sources, absentIds: readonly string[]): string {
  if (absentIds.length === 0) return '';
  const excused = new Set(sources.meeting.excusedIds);
  const named = absentIds.map((id) =>
    excused.has(id) ? `${sources.names.nominative(id)} (по уважительной причине)` : sources.names.nominative(id),
  );
  return `${people(absentIds.length)}: ${named.join(', ')}`;
}

/**
 * Who was there and who was not, by the composition of that day, in the order of the alphabet (ё as е).
 * Present people who are no members stand among the invited and are not counted.
 */
export function attendanceLines(sources: Sources): AttendanceLines {
  const { meeting, composition, names, warn } = sources;
  const alphabetical = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].sort((a, b) => compareRussian(names.full(a), names.full(b)) || (a < b ? -1 : 1));
  const members = new Set(composition.memberIds);
  const present = alphabetical(meeting.presentIds.filter((id) => members.has(id)));
  const invited = guests(sources, alphabetical(meeting.presentIds.filter((id) => !members.has(id))));
  if (meeting.presentIds.length === 0) {
    warn('Явка не отмечена: впишите, кто присутствовал.');
    const excused = alphabetical(meeting.excusedIds.filter((id) => members.has(id)));
    const absent = absentLine(sources, excused);
    return { present: `${BLANK_NUMBER} человек: ${BLANK_NAME}`, absent, invited, list: [], presentMembers: null };
  }
  const absent = alphabetical(composition.memberIds.filter((id) => !meeting.presentIds.includes(id)));
  const isListed = present.length > sources.threshold;
  const list = isListed ? present.map((id, index) => attendee(sources, id, index + 1)) : [];
  const named = isListed ? ' (список прилагается)' : `: ${present.map((id) => names.nominative(id)).join(', ')}`;
  return {
    present: present.length === 0 ? people(0) : people(present.length) + named,
    absent: absentLine(sources, absent),
    invited,
    list,
    presentMembers: present.length,
  };
}

function attendee(sources: Sources, personId: string, number: number): MinutesAttendee {
  return { number: String(number), fullName: sources.names.full(personId), ...sources.workplace(personId) };
}
