import { schoolYearOfMeeting } from '../../calendar/school-year';
import type { Wording } from '../../russian/wording';
import { minutesData } from '../minutes';
import type { MinutesData, MinutesLine, MinutesPoint, MinutesQuestion } from '../minutes-data';
import { field, listField } from './field-definition';
import { spareComposition } from './orders/composition-rows';
import { definePaper } from './paper-definition';
import type { LineValue, PaperData } from './paper-value';

const DATE_PLACE = 'лист «Заседания», столбец «Дата»';

const AGENDA_FIELDS = [
  field('номер', 'text', 'номер вопроса по порядку'),
  field('вопрос', 'text', 'вопрос, как он стоит в повестке'),
  field('докладчик', 'text', 'кто докладывает, с инициалами'),
];

const POINT_FIELDS = [
  field('номер', 'text', 'номер пункта: 1.1.'),
  field('текст', 'text', 'текст пункта с исполнителем и сроком'),
];

const QUESTION_FIELDS = [
  field('номер', 'text', 'номер вопроса по порядку'),
  field('слушали', 'text', 'кого слушали и о чём'),
  field('есть выступления', 'condition', 'по вопросу выступали'),
  listField('выступили', 'выступления по вопросу', [field('текст', 'text', 'одно выступление')]),
  field('есть решения', 'condition', 'по вопросу что-то решили'),
  listField('решения', 'пункты решения', POINT_FIELDS),
  field('есть рекомендации', 'condition', 'по вопросу что-то рекомендовали'),
  listField('рекомендации', 'пункты рекомендаций', POINT_FIELDS),
  field('голосование', 'text', 'числа голосов и итог'),
];

const ATTENDEE_FIELDS = [
  field('номер по порядку', 'text', 'номер строки списка'),
  field('фамилия имя отчество', 'text', 'полностью, в именительном падеже'),
  field('должность', 'text', 'должность на день заседания'),
  field('образовательная организация', 'text', 'краткое название'),
];

/** Words of the minutes; an extract has most of them too. */
export const MINUTES_FIELDS = [
  field('организация', 'text', 'полное название органа из «Настроек»'),
  field('объединение', 'text', 'вид и название объединения; совместного заседания – каждого'),
  field('заголовок', 'text', 'чего протокол: «заседания творческой группы «Исток»»'),
  field('дата', 'text', 'дата заседания цифрами', { obligatory: DATE_PLACE }),
  field('номер', 'text', 'номер протокола или место для него'),
  field('место', 'text', 'место составления из «Настроек»'),
  field('тема', 'text', 'тема заседания'),
  field('форма', 'text', 'форма проведения и режим'),
  field('должность председателя', 'text', '«Председатель» или слово положения'),
  field('председатель', 'person', 'кто вёл заседание; без падежа – с инициалами'),
  field('есть секретарь', 'condition', 'секретарь назван или положение его требует'),
  field('должность секретаря', 'text', '«Секретарь» или слово положения'),
  field('секретарь', 'person', 'кто вёл протокол; без падежа – с инициалами'),
  field('руководитель', 'person', 'руководитель на день заседания', { isSpare: true }),
  field('куратор', 'person', 'куратор на день заседания', { blank: '', isSpare: true }),
  spareComposition('заседания'),
  field('присутствовали', 'text', 'сколько и кто; длинный список – приложением'),
  field('отсутствовали', 'text', 'сколько и кто, с уважительными причинами'),
  field('приглашённые', 'text', 'кто был, не входя в состав'),
  listField('повестка', 'вопросы повестки', AGENDA_FIELDS, { ready: ['{вопрос} ({докладчик})'] }),
  field('слово решения', 'text', '«РЕШИЛИ» или «ПОСТАНОВИЛИ», из «Настроек»'),
  listField('вопросы', 'ход заседания по вопросам', QUESTION_FIELDS, {
    ready: [
      'СЛУШАЛИ: {слушали}',
      'ВЫСТУПИЛИ: {выступили}',
      '{слово решения}: {решения}',
      'РЕКОМЕНДОВАЛИ: {рекомендации}',
      '{голосование}',
    ],
  }),
  listField(
    'голосование',
    'голоса по всем вопросам, по которым голосовали',
    [field('номер вопроса', 'text', 'номер вопроса по порядку'), field('итог', 'text', 'числа голосов и итог')],
    { ready: ['По вопросу {номер вопроса}: {итог}'], unnumbered: true, isSpare: true },
  ),
  listField(
    'подписи',
    'кто подписывает',
    [
      field('должность', 'text', '«Председатель», «Секретарь» или слово положения'),
      field('подписал', 'text', 'инициалы и фамилия'),
    ],
    { ready: ['{должность} ____________ {подписал}'], unnumbered: true },
  ),
  field('есть список', 'condition', 'присутствующие перечислены в приложении'),
  listField('список присутствующих', 'строки приложения', ATTENDEE_FIELDS, {
    ready: ['{фамилия имя отчество}, {должность}, {образовательная организация}'],
  }),
];

const line = (pieces: MinutesLine, keepsWithNext = false): LineValue => ({ kind: 'line', pieces, keepsWithNext });
const certain = (text: string): Wording => ({ text, certain: true });

const points = (all: readonly MinutesPoint[], isEnd: boolean): PaperData[] =>
  all.map((point, index) => ({
    номер: `${point.number}.`,
    текст: line(point.text, isEnd && index === all.length - 1),
  }));

/** The last point and the vote stay with the signatures, which so never open a page alone. */
function questionData(question: MinutesQuestion, isLast: boolean): PaperData {
  return {
    номер: question.number,
    слушали: line(question.heard),
    'есть выступления': question.spoke.length > 0,
    выступили: question.spoke.map((текст) => ({ текст })),
    'есть решения': question.decided.length > 0,
    решения: points(question.decided, isLast && question.recommended.length === 0),
    'есть рекомендации': question.recommended.length > 0,
    рекомендации: points(question.recommended, isLast),
    голосование: { kind: 'line', pieces: [certain(question.votes)], keepsWithNext: isLast, tied: true },
  };
}

/** Values of the fields of «Протокол». */
export function minutesPaperData(minutes: MinutesData): PaperData {
  const { questions, people } = minutes;
  return {
    организация: minutes.authority,
    объединение: minutes.groupName,
    заголовок: line([minutes.heading]),
    дата: minutes.date,
    номер: minutes.number,
    место: minutes.place,
    тема: minutes.theme,
    форма: minutes.form,
    'должность председателя': minutes.chairTitle,
    председатель: people.chair,
    'есть секретарь': minutes.secretaryTitle !== '',
    'должность секретаря': minutes.secretaryTitle,
    секретарь: people.secretary,
    руководитель: people.leader,
    куратор: people.curator,
    состав: people.members,
    присутствовали: minutes.present,
    отсутствовали: minutes.absent,
    приглашённые: minutes.invited,
    повестка: questions.map(({ number, question, speaker }) => ({
      номер: number,
      вопрос: question,
      докладчик: speaker,
    })),
    'слово решения': minutes.decisionWord,
    вопросы: questions.map((question, index) => questionData(question, index === questions.length - 1)),
    голосование: questions.flatMap(({ number, votes }) =>
      votes === ''
        ? []
        : [{ 'номер вопроса': number, итог: votes.replace(/^Голосовали: /, '').replace(/^Всего/, 'всего') }],
    ),
    подписи: minutes.signatures.map(({ title, name }) => ({ должность: title, подписал: name })),
    'есть список': minutes.attendance.length > 0,
    'список присутствующих': minutes.attendance.map((attendee) => ({
      'номер по порядку': attendee.number,
      'фамилия имя отчество': attendee.fullName,
      должность: attendee.position,
      'образовательная организация': attendee.organization,
    })),
  };
}

/** Minutes of a held meeting. */
export const minutesPaper = definePaper({
  id: 'minutes',
  kind: 'протокол',
  template: 'minutes',
  section: 'meeting',
  subject: 'meeting',
  who: 'writer',
  fields: MINUTES_FIELDS,
  nameUnder: () => 'Протокол',
  canBeMade: (snapshot, { meetingId }) =>
    snapshot.meetings.some(({ id, status, date }) => id === meetingId && status === 'held' && date !== null),
  data: (snapshot, { meetingId }) => {
    const minutes = minutesData(snapshot, meetingId);
    if (minutes === undefined) {
      return { kind: 'hindered', obstacles: [{ what: 'заседание или его объединение', where: 'лист «Заседания»' }] };
    }
    return { kind: 'ready', data: minutesPaperData(minutes), warnings: minutes.warnings };
  },
  record: (snapshot, { meetingId }) => {
    const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
    const minutes = minutesData(snapshot, meetingId);
    if (meeting === undefined || minutes === undefined || meeting.date === null) return undefined;
    return {
      fileName: minutes.fileName,
      number: meeting.minutesNumber.trim(),
      date: meeting.date,
      groupId: meeting.groupIds[0] ?? null,
      meetingId,
      schoolYear: schoolYearOfMeeting(meeting.date, snapshot.settings.nextYearMeetingsFrom),
    };
  },
});
