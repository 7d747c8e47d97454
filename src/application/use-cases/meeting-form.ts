import type { MeetingFormInput, MeetingFormOutput } from '../../contract/meeting-form';
import { groupMembersOn } from '../../domain/commands/composition';
import {
  asksOfDecisions,
  carriedOutText,
  previousDecisions,
  previousQuestion,
} from '../../domain/commands/previous-decisions';
import { proposedNumber } from '../../domain/commands/record-meeting';
import { regulationOn } from '../../domain/documents/regulation-on';
import { workplaceOn } from '../../domain/documents/workplace-on';
import type { Meeting } from '../../domain/register/meeting';
import { holderOn, leaderOn } from '../../domain/register/roles-on-date';
import { compareRussian } from '../../domain/russian/compare-russian';
import { AGENDA_KIND_SUGGESTIONS, MEETING_FORM_SUGGESTIONS, MEETING_MODE_WORDS } from '../../messages/sheets-words';
import { AppError } from '../app-error';
import { type Names, namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import { mayChangeRow } from './commands/asked-command';
import { groupOf, meetingOf, requireColumns } from './find-or-refuse';
import { meetingVersion } from './meeting-version';
import { roleTitle } from './role-title';
import type { UseCase } from './use-case';

/** Fills the form «Заседание проведено» of a planned meeting, or of a new one on the day asked for. */
export function meetingForm({ register, access }: UseCase, input: MeetingFormInput): MeetingFormOutput {
  requireColumns(register, ['meetings', 'agendaItems', 'groups', 'persons', 'memberships']);
  const { snapshot, decoded, today } = register;
  const group = groupOf(register, input.groupId);
  const meeting = input.meetingId === null ? null : meetingOf(register, input.meetingId);
  if (meeting !== null && !meeting.groupIds.includes(group.id)) throw new AppError('NOT_FOUND', { what: 'meeting' });

  const date = input.date;
  const names = namesOf(snapshot);
  const regulation = regulationOn(snapshot, group.regulationId, date);
  const groupIds = meeting?.groupIds ?? [group.id];
  const members = membersOn(register, groupIds, date, names);
  const own = snapshot.memberships.filter(({ groupId }) => groupId === group.id);
  const chairId = meeting?.chairId ?? leaderOn(own, date)?.personId ?? null;
  return {
    groupId: group.id,
    groupName: group.name,
    meetingId: meeting?.id ?? null,
    version: meeting === null ? null : meetingVersion(decoded, meeting.id),
    today,
    date,
    number: proposedNumber(snapshot, { groupId: group.id, date, meetingId: input.meetingId }, meeting),
    theme: meeting?.theme ?? '',
    form: meeting?.form ?? '',
    mode: meeting?.mode ?? '',
    place: meeting?.place ?? '',
    meetingTitle: regulation?.meetingTitle || 'заседание',
    leaderTitle: regulation?.leaderTitle || 'руководитель',
    decisionWord: snapshot.settings.decisionWord,
    chairId,
    secretaryId: meeting?.secretaryId ?? holderOn(own, 'secretary', date)?.personId ?? null,
    presentIds: [...(meeting?.presentIds ?? [])],
    excusedIds: [...(meeting?.excusedIds ?? [])],
    invited: meeting?.invited ?? '',
    members: members.map(({ role: _role, ...shown }) => shown),
    forms: [...MEETING_FORM_SUGGESTIONS],
    modes: MEETING_MODE_WORDS.map(([, word]) => word),
    agendaKinds: [...AGENDA_KIND_SUGGESTIONS],
    planned: plannedOf(
      snapshot.meetings.filter(({ id }) => mayChangeRow(access, snapshot, 'meetings', id)),
      group.id,
    ),
    agenda: withPreviousDecisions(register, group.id, meeting, date, chairId),
  };
}

/** Composition of one day: most responsible roles first, then by name. */
export function membersOn(
  { snapshot }: Pick<OpenRegister, 'snapshot'>,
  groupIds: readonly string[],
  date: string,
  names: Names,
): (MeetingFormOutput['members'][number] & { readonly role: string })[] {
  const regulationId = snapshot.groups.find(({ id }) => groupIds.includes(id))?.regulationId ?? '';
  const regulation = regulationOn(snapshot, regulationId, date);
  const members = groupMembersOn(snapshot, groupIds, date).map(({ personId, role }) => ({
    personId,
    role,
    name: names.full(personId),
    roleTitle: roleTitle(role, regulation),
    ...workplaceOn(snapshot, personId, groupIds, date),
  }));
  const rank = (role: string) => (role === 'leader' || role === 'actingLeader' ? 0 : 1);
  return members.sort((a, b) => rank(a.role) - rank(b.role) || compareRussian(a.name, b.name));
}

function plannedOf(meetings: readonly Meeting[], groupId: string): MeetingFormOutput['planned'] {
  return meetings
    .filter(({ groupIds, status }) => groupIds.includes(groupId) && (status === 'planned' || status === 'postponed'))
    .map(({ id, date, theme }) => ({ id, date, theme }))
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
}

function agendaOf({ snapshot }: OpenRegister, meetingId: string): MeetingFormOutput['agenda'] {
  return snapshot.agendaItems
    .filter((item) => item.meetingId === meetingId)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ id: _id, meetingId: _meetingId, order: _order, note: _note, ...entry }) => entry);
}

/**
 * The agenda as planned; of a meeting not held yet its first question is what has come of the last minutes, with what
 * was done and what is open already said.
 */
function withPreviousDecisions(
  register: OpenRegister,
  groupId: string,
  meeting: Meeting | null,
  date: string,
  speakerId: string | null,
): MeetingFormOutput['agenda'] {
  const { snapshot } = register;
  const agenda = meeting === null ? [] : agendaOf(register, meeting.id);
  const previous = meeting?.status === 'held' ? null : previousDecisions(snapshot, groupId, date);
  if (previous === null) return agenda;
  const spoke = carriedOutText(previous, snapshot);
  const known = agenda.find(({ question }) => asksOfDecisions(question));
  if (known !== undefined) {
    return agenda.map((entry) => (entry === known && entry.spoke.trim() === '' ? { ...entry, spoke } : entry));
  }
  return [{ ...NEW_ENTRY, question: previousQuestion(previous.meeting), speakerId, spoke }, ...agenda];
}

const NEW_ENTRY: MeetingFormOutput['agenda'][number] = {
  kind: '',
  question: '',
  speakerId: null,
  speakerText: '',
  spoke: '',
  decided: '',
  recommended: '',
  votesFor: null,
  votesAgainst: null,
  votesAbstained: null,
};
