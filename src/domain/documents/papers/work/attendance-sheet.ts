import { schoolYearOf, schoolYearOfMeeting } from '../../../calendar/school-year';
import type { Meeting } from '../../../register/meeting';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { compareRussian } from '../../../russian/compare-russian';
import { BLANK_NAME } from '../../blanks';
import { compositionOfGroups } from '../../composition-of-groups';
import { minutesData } from '../../minutes';
import { workplaceOn } from '../../workplace-on';
import { field, listField } from '../field-definition';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData } from '../paper-value';
import { guestsOf } from './guests';
import { hindered } from './hindered';

/** Rows without a name, for whoever comes besides. */
const EMPTY_ROWS = 5;

const FIELDS = [
  field('организация', 'text', 'полное название органа из «Настроек»'),
  field('заголовок', 'text', 'чего лист: «заседания творческой группы «Исток»»'),
  field('дата', 'text', 'день заседания цифрами или место для него'),
  field('место', 'text', 'место проведения, а если оно не названо – место составления из «Настроек»'),
  field('тема', 'text', 'тема заседания'),
  listField('участники', 'состав на день заседания по алфавиту, приглашённые и пять пустых строк', [
    field('номер по порядку', 'text', 'номер строки'),
    field('фамилия имя отчество', 'text', 'полностью, в именительном падеже'),
    field('должность', 'text', 'должность на день заседания'),
    field('образовательная организация', 'text', 'краткое название'),
  ]),
  field('должность ответственного', 'text', 'кто отвечает за лист: секретарь, а где его нет – кто ведёт заседание'),
  field('ответственный', 'text', 'инициалы и фамилия'),
];

interface Row {
  readonly name: string;
  readonly position: string;
  readonly organization: string;
}

function members(snapshot: RegisterSnapshot, { groupIds, date }: Meeting): readonly Row[] {
  const { memberIds } = compositionOfGroups(snapshot, groupIds, date);
  const rows = memberIds.map((id) => {
    const person = snapshot.persons.find((one) => one.id === id);
    const parts = person === undefined ? [] : [person.lastName, person.firstName, person.middleName];
    const name = parts.filter((part) => part.trim() !== '').join(' ');
    return { name: name === '' ? id : name, ...workplaceOn(snapshot, id, groupIds, date) };
  });
  return rows.sort((a, b) => compareRussian(a.name, b.name));
}

function listed(snapshot: RegisterSnapshot, meeting: Meeting): readonly PaperData[] {
  const guests = guestsOf(meeting.invited).map(({ name, about }) => ({ name, position: about, organization: '' }));
  const empty = Array.from({ length: EMPTY_ROWS }, () => ({ name: '', position: '', organization: '' }));
  return [...members(snapshot, meeting), ...guests, ...empty].map(({ name, position, organization }, index) => ({
    'номер по порядку': String(index + 1),
    'фамилия имя отчество': name,
    должность: position,
    'образовательная организация': organization,
  }));
}

/** Sheet on which those who come to a meeting sign. */
export const attendanceSheetPaper = definePaper({
  id: 'attendance-sheet',
  kind: 'лист регистрации',
  template: 'attendance-sheet',
  section: 'meeting',
  subject: 'meeting',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Лист регистрации',
  canBeMade: ({ meetings }, { meetingId }) =>
    meetings.some(({ id, status }) => id === meetingId && status !== 'cancelled'),
  data: (snapshot, { meetingId }) => {
    const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
    const minutes = minutesData(snapshot, meetingId);
    if (meeting === undefined || minutes === undefined) {
      return hindered('заседание или его объединение', 'лист «Заседания»');
    }
    const { signatures } = minutes;
    const responsible = [...signatures].reverse().find(({ name }) => name !== BLANK_NAME) ?? signatures[0];
    const isEmpty = compositionOfGroups(snapshot, meeting.groupIds, meeting.date).memberIds.length === 0;
    return {
      kind: 'ready',
      data: {
        организация: minutes.authority,
        заголовок: { kind: 'line', pieces: [minutes.heading] },
        дата: minutes.date,
        место: meeting.place.trim() || minutes.place,
        тема: minutes.theme,
        участники: listed(snapshot, meeting),
        'должность ответственного': responsible?.title ?? '',
        ответственный: responsible?.name ?? '',
      },
      warnings: isEmpty
        ? ['Состав на день заседания пуст: внесите его в лист «Состав» или впишите людей от руки.']
        : [],
    };
  },
  record: (snapshot, { meetingId }, { today }) => {
    const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
    if (meeting === undefined) return undefined;
    const { date, groupIds } = meeting;
    const groups = snapshot.groups.filter(({ id }) => groupIds.includes(id));
    const { nextYearMeetingsFrom } = snapshot.settings;
    return {
      fileName: paperFileName({ date, kind: 'Лист регистрации', number: null, groups }),
      number: '',
      date,
      groupId: groupIds[0] ?? null,
      meetingId,
      schoolYear: date === null ? schoolYearOf(today) : schoolYearOfMeeting(date, nextYearMeetingsFrom),
    };
  },
});
