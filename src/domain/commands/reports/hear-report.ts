import type { PlainDate } from '../../calendar/plain-date';
import { schoolYearOf } from '../../calendar/school-year';
import { absentFromAgenda } from '../../norms/agenda-content';
import { speaksOf } from '../../norms/speaks-of';
import { type AgendaItem, BLANK_AGENDA_ITEM } from '../../register/agenda-item';
import type { Meeting } from '../../register/meeting';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { leaderOn } from '../../register/roles-on-date';
import { dateInDigits } from '../../russian/date-in-digits';
import { defineCommand, type Option, refuse } from '../definition/command';
import { memberOptions } from '../lists/people-options';
import { normsOfKinds } from '../papers/asked-steps';
import { reportWords } from './report-card';

type DatedMeeting = Meeting & { readonly date: PlainDate };

/** Meetings of the school year of today that were held or are to come, the last first. */
function meetingsOf(
  { meetings, settings }: RegisterSnapshot,
  groupId: string,
  today: PlainDate,
): readonly DatedMeeting[] {
  const start = Number(schoolYearOf(today).slice(0, 4));
  const from = `${start}-${settings.nextYearMeetingsFrom}`;
  const to = `${start + 1}-${settings.nextYearMeetingsFrom}`;
  return meetings
    .filter(
      (one): one is DatedMeeting =>
        one.status !== 'cancelled' &&
        one.date !== null &&
        one.date >= from &&
        one.date < to &&
        one.groupIds.includes(groupId),
    )
    .sort((a, b) => (a.date > b.date ? -1 : 1));
}

/** What the clauses want to be heard at the last meeting; empty where no clause does. */
function contentAsked(snapshot: RegisterSnapshot, groupId: string | null, today: PlainDate): readonly string[] {
  return normsOfKinds(snapshot, groupId, today, ['last-meeting-hears']).flatMap(({ parameters }) => parameters.content);
}

const agendaOf = ({ agendaItems }: RegisterSnapshot, meetingId: string): readonly AgendaItem[] =>
  agendaItems.filter((item) => item.meetingId === meetingId);

/** A question in the words of the regulation: «Итоги работы за 2026/27 учебный год». */
function questionOf(reportTitle: string, content: readonly string[], today: PlainDate): string {
  const title = content.every((words) => speaksOf(reportTitle, words)) ? reportTitle : content.join(', ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} за ${schoolYearOf(today)} учебный год`;
}

function meetingOption({ id, date, theme, status }: DatedMeeting): Option {
  const label = status === 'held' ? dateInDigits(date) : `${dateInDigits(date)} (ещё не проведено)`;
  return theme === '' ? { id, label } : { id, label, note: theme };
}

/** The results of the year stand on the agenda of the last meeting: a question is added to it. */
export const hearReport = defineCommand({
  id: 'hearReport',
  who: 'writer',
  needs: ['group'],
  table: null,
  section: 'report',
  fields: {
    meetingId: { kind: 'reference', list: 'meetings', required: true },
    question: { kind: 'text', required: true },
    speakerId: { kind: 'reference', list: 'members' },
    spoke: { kind: 'text', long: true },
    decided: { kind: 'text', long: true },
  },
  previews: true,
  offeredOn(snapshot, { groupId }, { today }) {
    const content = contentAsked(snapshot, groupId, today);
    const [last] = groupId === null || content.length === 0 ? [] : meetingsOf(snapshot, groupId, today);
    return last !== undefined && absentFromAgenda(agendaOf(snapshot, last.id), content).length > 0;
  },
  start(snapshot, { groupId }, { today, maySee }) {
    if (groupId === null || !snapshot.groups.some(({ id }) => id === groupId)) return { cannotOpen: 'noGroup' };
    const meetings = meetingsOf(snapshot, groupId, today);
    const [last] = meetings;
    if (last === undefined) return { cannotOpen: 'noMeeting' };
    const words = reportWords(snapshot, groupId, today);
    const leader = leaderOn(
      snapshot.memberships.filter((row) => row.groupId === groupId),
      last.date,
    );
    const members = memberOptions(snapshot, [groupId], last.date).filter(({ id }) => maySee(id));
    return {
      values: {
        meetingId: last.id,
        question: questionOf(words.reportTitle ?? '', contentAsked(snapshot, groupId, today), today),
        speakerId: members.some(({ id }) => id === leader?.personId) ? (leader?.personId ?? null) : null,
        spoke: '',
        decided: '',
      },
      lists: { meetings: meetings.map(meetingOption), members },
      watched: [{ table: 'meetings', id: last.id }],
      words,
    };
  },
  decide(snapshot, { meetingId, question, speakerId, spoke, decided }, { groupId }, { newId, today }) {
    if (groupId === null) return refuse('', 'noGroup');
    const content = contentAsked(snapshot, groupId, today);
    const agenda = agendaOf(snapshot, meetingId);
    if (content.length > 0 && absentFromAgenda(agenda, content).length === 0)
      return refuse('meetingId', 'heardAlready');
    const [last] = meetingsOf(snapshot, groupId, today);
    const row: AgendaItem = {
      ...BLANK_AGENDA_ITEM,
      id: newId('agendaItems'),
      meetingId,
      order: Math.max(0, ...agenda.map(({ order }) => order ?? 0)) + 1,
      kind: 'итоги года',
      question,
      speakerId,
      spoke,
      decided,
    };
    const warnings = [
      ...(content.length === 0 ? [{ code: 'notAsked', data: {} }] : []),
      ...(last !== undefined && last.id !== meetingId ? [{ code: 'notLast', data: { date: last.date } }] : []),
    ];
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'agendaItems', row }],
      warnings,
      result: { focus: { table: 'meetings', id: meetingId }, groupIds: [groupId] },
    };
  },
});
