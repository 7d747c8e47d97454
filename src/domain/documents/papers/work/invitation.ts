import { schoolYearOf, schoolYearOfMeeting } from '../../../calendar/school-year';
import type { Group } from '../../../register/group';
import type { Meeting } from '../../../register/meeting';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import type { Regulation } from '../../../regulations/regulation';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../../../russian/confirmed-phrases';
import { groupGenitive } from '../../group-wording';
import { minutesData } from '../../minutes';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { LineValue } from '../paper-value';
import { guestsOf } from './guests';
import { hindered } from './hindered';
import { FRAME_FIELDS, workFrame } from './work-frame';

const FIELDS = [
  ...FRAME_FIELDS.filter(({ name }) => name !== 'объединение'),
  field('в чём участвовать', 'text', '«заседании творческой группы «Исток»», предложный падеж'),
  field('дата заседания', 'date', 'день заседания', { blank: '«___» ____________ 20___ г.' }),
  field('место проведения', 'text', 'где пройдёт'),
  field('форма', 'text', 'форма проведения и режим'),
  field('тема', 'text', 'тема заседания'),
  field('есть повестка', 'condition', 'вопросы названы'),
  listField(
    'повестка',
    'вопросы повестки',
    [
      field('номер', 'text', 'номер вопроса по порядку'),
      field('вопрос', 'text', 'вопрос'),
      field('докладчик', 'text', 'кто докладывает, с инициалами'),
    ],
    { ready: ['{вопрос} ({докладчик})'] },
  ),
  field('приглашённые', 'text', 'кто приглашён, не входя в состав, через точку с запятой'),
];

function whatFor(regulation: Regulation | undefined, groups: readonly Group[], confirmed: ConfirmedPhrases): LineValue {
  const meeting = declineConfirmedPhrase(regulation?.meetingTitle.trim() || 'заседание', 'prepositional', confirmed);
  const named = groups.flatMap((group, index) => [
    { text: index === 0 ? ' ' : ' и ', certain: true },
    groupGenitive(group, confirmed),
  ]);
  return { kind: 'line', pieces: [{ text: groups.length > 1 ? 'совместном ' : '', certain: true }, meeting, ...named] };
}

const meetingOf = ({ meetings }: RegisterSnapshot, meetingId: string): Meeting | undefined =>
  meetings.find(({ id }) => id === meetingId);

const groupsOf = ({ groups }: RegisterSnapshot, { groupIds }: Meeting): readonly Group[] =>
  groupIds.flatMap((id) => groups.filter((group) => group.id === id));

const guestList = (invited: string): string =>
  guestsOf(invited)
    .map(({ name, about }) => (about === '' ? name : `${name}, ${about}`))
    .join('; ');

/** Invitation to a meeting that is to come. */
export const invitationPaper = definePaper({
  id: 'invitation',
  kind: 'приглашение',
  template: 'invitation',
  section: 'meeting',
  subject: 'meeting',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Приглашение',
  canBeMade: (snapshot, { meetingId }) => {
    const status = meetingOf(snapshot, meetingId)?.status;
    return status === 'planned' || status === 'postponed';
  },
  data: (snapshot, { meetingId }, { today }) => {
    const meeting = meetingOf(snapshot, meetingId);
    const minutes = minutesData(snapshot, meetingId);
    const groups = meeting === undefined ? [] : groupsOf(snapshot, meeting);
    const [group] = groups;
    if (meeting === undefined || minutes === undefined || group === undefined) {
      return hindered('заседание или его объединение', 'лист «Заседания»');
    }
    const on = meeting.date ?? today;
    const { regulation, data, warnings } = workFrame(snapshot, group, on, schoolYearOf(on));
    const { объединение: _, ...frame } = data;
    return {
      kind: 'ready',
      data: {
        ...frame,
        'в чём участвовать': whatFor(regulation, groups, confirmedPhrases(snapshot.settings.phraseForms)),
        'дата заседания': { kind: 'date', date: meeting.date },
        'место проведения': meeting.place.trim(),
        форма: minutes.form,
        тема: minutes.theme,
        'есть повестка': minutes.questions.length > 0,
        повестка: minutes.questions.map(({ number, question, speaker }) => ({
          номер: number,
          вопрос: question,
          докладчик: speaker,
        })),
        приглашённые: guestList(meeting.invited),
      },
      warnings: [
        ...warnings,
        ...(meeting.date === null ? ['Дата заседания не указана: оставлено пустое место.'] : []),
        ...(meeting.place.trim() === '' ? ['Место проведения не указано: оставлено пустое место.'] : []),
        'Время начала реестр не хранит: впишите его.',
      ],
    };
  },
  record: (snapshot, { meetingId }, { today }) => {
    const meeting = meetingOf(snapshot, meetingId);
    if (meeting === undefined) return undefined;
    const { date } = meeting;
    const { nextYearMeetingsFrom } = snapshot.settings;
    return {
      fileName: paperFileName({ date, kind: 'Приглашение', number: null, groups: groupsOf(snapshot, meeting) }),
      number: '',
      date: null,
      groupId: meeting.groupIds[0] ?? null,
      meetingId,
      schoolYear: date === null ? schoolYearOf(today) : schoolYearOfMeeting(date, nextYearMeetingsFrom),
    };
  },
});
