import { schoolYearOfMeeting } from '../../../calendar/school-year';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { plural } from '../../../russian/plural';
import { minutesData } from '../../minutes';
import type { MinutesData } from '../../minutes-data';
import { field } from '../field-definition';
import { MINUTES_FIELDS, minutesPaperData } from '../minutes-paper';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { SubjectOf } from '../paper-subject';
import type { PaperData } from '../paper-value';
import { hindered } from './hindered';

const LEFT_OUT = [
  'объединение',
  'тема',
  'форма',
  'отсутствовали',
  'приглашённые',
  'есть список',
  'список присутствующих',
];

const FIELDS = [
  ...MINUTES_FIELDS.filter(({ name }) => !LEFT_OUT.includes(name)),
  field('название объединения', 'text', 'вид и название объединения; совместного заседания – каждого'),
  field('заверяет', 'text', 'кто пишет «Верно»: секретарь, а где его нет – кто вёл заседание'),
  field('подпись заверившего', 'text', 'инициалы и фамилия'),
];

/** The list of those present stays with the minutes: an extract tells their number only. */
function present({ present: line, attendance }: MinutesData): string {
  const { length } = attendance;
  return length === 0 ? line : `${length} ${plural(length, ['человек', 'человека', 'человек'])}`;
}

/** The minutes with the chosen questions alone, under the numbers that they have in the minutes. */
function chosenQuestions(minutes: MinutesData, { agendaItemIds }: SubjectOf<'meeting'>): MinutesData {
  if (agendaItemIds === undefined) return minutes;
  return { ...minutes, questions: minutes.questions.filter(({ itemId }) => agendaItemIds.includes(itemId)) };
}

function extractData(minutes: MinutesData): PaperData {
  const all = minutesPaperData(minutes);
  const certifies = minutes.signatures[minutes.signatures.length - 1];
  const kept = Object.entries(all).filter(([name]) => !LEFT_OUT.includes(name));
  return {
    ...Object.fromEntries(kept),
    присутствовали: present(minutes),
    'название объединения': minutes.groupName,
    заверяет: certifies?.title ?? '',
    'подпись заверившего': certifies?.name ?? '',
  };
}

/** Warnings about questions that are not in the extract are of no use in it. */
function warningsAbout({ warnings, questions }: MinutesData): readonly string[] {
  const isAboutOther = (warning: string): boolean => {
    const number = /^Вопрос (\d+):/.exec(warning)?.[1];
    return number !== undefined && !questions.some((question) => question.number === number);
  };
  return warnings.filter((warning) => !isAboutOther(warning));
}

function meetingOf({ meetings }: RegisterSnapshot, { meetingId }: SubjectOf<'meeting'>) {
  return meetings.find(({ id }) => id === meetingId);
}

/** Extract from the minutes of a held meeting: of the chosen questions, or of all. */
export const extractPaper = definePaper({
  id: 'extract',
  kind: 'выписка',
  template: 'extract',
  section: 'meeting',
  subject: 'meeting',
  who: 'writer',
  fields: FIELDS,
  nameUnder: () => 'Выписка из протокола',
  canBeMade: (snapshot, subject) => {
    const meeting = meetingOf(snapshot, subject);
    if (meeting === undefined || meeting.status !== 'held' || meeting.date === null) return false;
    return snapshot.agendaItems.some(({ meetingId }) => meetingId === meeting.id);
  },
  data: (snapshot, subject) => {
    const minutes = minutesData(snapshot, subject.meetingId);
    if (minutes === undefined) return hindered('заседание или его объединение', 'лист «Заседания»');
    const chosen = chosenQuestions(minutes, subject);
    if (chosen.questions.length === 0) return hindered('вопросы повестки', 'лист «Вопросы и решения»');
    return { kind: 'ready', data: extractData(chosen), warnings: warningsAbout(chosen) };
  },
  record: (snapshot, subject) => {
    const meeting = meetingOf(snapshot, subject);
    const minutes = minutesData(snapshot, subject.meetingId);
    if (meeting === undefined || minutes === undefined || meeting.date === null) return undefined;
    const numbers = chosenQuestions(minutes, subject).questions.map(({ number }) => number);
    const more =
      subject.agendaItemIds === undefined ? '' : `${numbers.length === 1 ? 'вопрос' : 'вопросы'} ${numbers.join(', ')}`;
    const groups = snapshot.groups.filter(({ id }) => meeting.groupIds.includes(id));
    return {
      fileName: paperFileName({
        date: meeting.date,
        kind: 'Выписка из протокола',
        number: meeting.minutesNumber,
        groups,
        more,
      }),
      number: meeting.minutesNumber.trim(),
      date: meeting.date,
      groupId: meeting.groupIds[0] ?? null,
      meetingId: meeting.id,
      schoolYear: schoolYearOfMeeting(meeting.date, snapshot.settings.nextYearMeetingsFrom),
    };
  },
});
