// What one teacher has done in groups over some school years: evidence for attestation.
import type { PlainDate } from '../calendar/plain-date';
import {
  type SchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearOfMeeting,
  schoolYearStart,
} from '../calendar/school-year';
import { actNumber } from '../register/act-number';
import type { MembershipRole } from '../register/membership';
import type { RegisterSnapshot, RegisterTable } from '../register/register-snapshot';

/** Facts about the person in the order of the paper. */
export type EvidenceSection = 'roles' | 'meetings' | 'talks' | 'products' | 'assignments' | 'awards';

/** One fact with the row where it stands. */
export interface EvidenceFact {
  readonly section: EvidenceSection;
  /** The day of the fact; of a role its first day, `null`: from the beginning. */
  readonly date: PlainDate | null;
  /** Last day of a role, inclusive; `null` while it lasts and for every other fact. */
  readonly to: PlainDate | null;
  readonly groupIds: readonly string[];
  readonly table: RegisterTable;
  readonly id: string;
  /** What was done: theme, question, title, task. */
  readonly title: string;
  /** As what, of what kind, with what result; words of the register, codes where a person's part is meant. */
  readonly part: 'chair' | 'secretary' | 'present' | MembershipRole | null;
  readonly details: readonly string[];
}

/** The facts, the earliest of each section first, and how many could not be placed in time. */
export interface Evidence {
  readonly facts: readonly EvidenceFact[];
  /** Facts about the person without any day: nobody can say of which year they are. */
  readonly undated: number;
}

/** School years over which facts are gathered, both inclusive. */
export interface EvidenceYears {
  readonly fromYear: SchoolYear;
  readonly toYear: SchoolYear;
}

/**
 * Gathers what a person did. Meetings belong to the school year that they are counted in (those of late August to the
 * next one), everything else to the year of its day; a role counts when it lasted on some day of the years.
 */
export function evidenceOf(snapshot: RegisterSnapshot, personId: string, years: EvidenceYears): Evidence {
  const all = [
    ...roles(snapshot, personId, years),
    ...meetingsAndTalks(snapshot, personId),
    ...products(snapshot, personId),
    ...assignments(snapshot, personId),
    ...awards(snapshot, personId),
  ];
  const { nextYearMeetingsFrom } = snapshot.settings;
  const isInYears = ({ section, date }: EvidenceFact): boolean => {
    if (section === 'roles') return true;
    if (date === null) return false;
    const isMeeting = section === 'meetings' || section === 'talks';
    const year = isMeeting ? schoolYearOfMeeting(date, nextYearMeetingsFrom) : schoolYearOf(date);
    return year >= years.fromYear && year <= years.toYear;
  };
  return {
    facts: all.filter(isInYears).sort((a, b) => compare(a.date ?? '', b.date ?? '')),
    undated: all.filter(({ section, date }) => section !== 'roles' && date === null).length,
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const filled = (...parts: readonly string[]): readonly string[] => parts.filter((part) => part.trim() !== '');
const digits = (date: PlainDate): string => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
const dated = (word: string, date: PlainDate | null): string => (date === null ? '' : `${word} ${digits(date)}`);

function roles({ memberships }: RegisterSnapshot, personId: string, years: EvidenceYears): EvidenceFact[] {
  const first = schoolYearStart(years.fromYear);
  const last = schoolYearEnd(years.toYear);
  return memberships
    .filter((one) => one.personId === personId)
    .filter(({ from, to }) => (from === null || from <= last) && (to === null || to >= first))
    .map(({ id, groupId, role, from, to, basisKind, basisNumber, basisDate }) => ({
      section: 'roles',
      date: from,
      to,
      groupIds: [groupId],
      table: 'memberships',
      id,
      title: '',
      part: role,
      details: filled(
        [basisKind, dated('от', basisDate), basisNumber === '' ? '' : `№ ${actNumber(basisNumber)}`]
          .filter((part) => part !== '')
          .join(' '),
      ),
    }));
}

function meetingsAndTalks({ meetings, agendaItems }: RegisterSnapshot, personId: string): EvidenceFact[] {
  const held = meetings.filter(({ status }) => status === 'held');
  const attended = held.flatMap((meeting): EvidenceFact[] => {
    const { id, date, groupIds, theme, form, minutesNumber, chairId, secretaryId, presentIds } = meeting;
    const part = chairId === personId ? 'chair' : secretaryId === personId ? 'secretary' : 'present';
    if (part === 'present' && !presentIds.includes(personId)) return [];
    const details = filled(form, minutesNumber === '' ? '' : `протокол № ${minutesNumber}`);
    return [{ section: 'meetings', date, to: null, groupIds, table: 'meetings', id, title: theme, part, details }];
  });
  const byId = new Map(held.map((meeting) => [meeting.id, meeting]));
  const talks = agendaItems.flatMap(({ id, meetingId, speakerId, question }): EvidenceFact[] => {
    const meeting = byId.get(meetingId);
    if (speakerId !== personId || meeting === undefined) return [];
    const { date, groupIds, minutesNumber } = meeting;
    const details = filled(minutesNumber === '' ? '' : `протокол № ${minutesNumber}`);
    const table = 'agendaItems';
    return [{ section: 'talks', date, to: null, groupIds, table, id, title: question, part: null, details }];
  });
  return [...attended, ...talks];
}

function products({ products: made }: RegisterSnapshot, personId: string): EvidenceFact[] {
  return made
    .filter(({ authorIds }) => authorIds.includes(personId))
    .map((product) => {
      const { id, groupId, title, kind, authorship, authorIds, madeOn, shownWhere, shownOn, sentTo, sentOn } = product;
      const isShared = authorIds.length > 1 && authorship === '';
      const shown =
        shownWhere === '' && shownOn === null
          ? ''
          : `показан: ${filled(shownWhere, dated('', shownOn).trim()).join(', ')}`;
      const sent = sentOn === null ? '' : `передан ${filled(sentTo, digits(sentOn)).join(', ')}`;
      return {
        section: 'products',
        date: madeOn ?? shownOn ?? sentOn,
        to: null,
        groupIds: [groupId],
        table: 'products',
        id,
        title,
        part: null,
        details: filled(kind, isShared ? 'в соавторстве' : authorship, shown, sent),
      };
    });
}

/** Only what is done: what waits is no evidence. */
function assignments({ assignments: given }: RegisterSnapshot, personId: string): EvidenceFact[] {
  return given
    .filter(({ executorId, doneOn }) => executorId === personId && doneOn !== null)
    .map(({ id, groupId, task, doneOn }) => ({
      section: 'assignments',
      date: doneOn,
      to: null,
      groupIds: [groupId],
      table: 'assignments',
      id,
      title: task,
      part: null,
      details: [],
    }));
}

function awards({ petitions }: RegisterSnapshot, personId: string): EvidenceFact[] {
  return petitions
    .filter((one) => one.personId === personId)
    .map(({ id, groupId, kind, motive, addressee, basis, date, result, resultOn }) => ({
      section: 'awards',
      date: resultOn ?? date,
      to: null,
      groupIds: [groupId],
      table: 'petitions',
      id,
      title: kind,
      part: null,
      details: filled(motive, addressee, basis, result),
    }));
}
