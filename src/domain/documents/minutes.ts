import type { AgendaItem } from '../register/agenda-item';
import type { Assignment } from '../register/assignment';
import type { Group } from '../register/group';
import type { Meeting } from '../register/meeting';
import type { RegisterSnapshot } from '../register/register-snapshot';
import type { Regulation } from '../regulations/regulation';
import { type ConfirmedPhrases, confirmedPhrases, declineConfirmedPhrase } from '../russian/confirmed-phrases';
import { dateInDigits } from '../russian/date-in-digits';
import type { Wording } from '../russian/wording';
import { BLANK_DATE, BLANK_NAME, BLANK_NUMBER } from './blanks';
import { type Composition, compositionOfGroups } from './composition-of-groups';
import { safeFileName, shortGroupName } from './file-name';
import { groupGenitive, groupNominative } from './group-wording';
import { attendanceLines } from './minutes-attendance';
import type { MinutesData, MinutesSignature } from './minutes-data';
import { minutesPeople } from './minutes-people';
import { minutesQuestions } from './minutes-questions';
import { type PrintedNames, printedNames } from './printed-names';
import { regulationOn } from './regulation-on';
import { workplaceOn } from './workplace-on';

type Warn = (sentence: string) => void;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «заседания творческой группы «Исток»»; of a joint meeting all groups are named. */
function heading(meetingTitle: string, groups: readonly Group[], confirmed: ConfirmedPhrases, warn: Warn): Wording {
  const title = declineConfirmedPhrase(meetingTitle || 'заседание', 'genitive', confirmed);
  const named = groups.map((group) => groupGenitive(group, confirmed));
  if (!title.certain) warn(`Проверьте выделенный заголовок: слово «${meetingTitle}» программа не склоняет.`);
  const joint = groups.length > 1 ? 'совместного ' : '';
  return { text: `${joint}${title.text} ${named.map((one) => one.text).join(' и ')}`, certain: title.certain };
}

interface Signatories {
  readonly chairTitle: string;
  readonly chairId: string | null;
  readonly secretaryTitle: string;
  readonly secretaryId: string | null;
}

/** Where the leader writes the minutes (Рыбновский район 4.6), nobody is missing when there is no secretary. */
function leaderWritesMinutes(snapshot: RegisterSnapshot, regulation: Regulation | undefined): boolean {
  return snapshot.norms.some(
    (norm) =>
      norm.regulationId === regulation?.id &&
      norm.kind === 'minutes-per-meeting' &&
      norm.parameters.author === 'leader',
  );
}

/** In a community headed by a coordinator it is the coordinator who chairs; elsewhere the word is «председатель». */
function signatories(
  snapshot: RegisterSnapshot,
  { meeting, composition }: MeetingRows,
  regulation: Regulation | undefined,
): Signatories {
  const chairId = meeting.chairId ?? composition.leaderId;
  const leaderTitle = regulation?.leaderTitle.trim() ?? '';
  const ownTitle = leaderTitle !== '' && leaderTitle !== 'руководитель' && chairId === composition.leaderId;
  const secretaryId = meeting.secretaryId ?? composition.secretaryId;
  const isNeeded = secretaryId !== null || !leaderWritesMinutes(snapshot, regulation);
  return {
    chairTitle: ownTitle ? upperFirst(leaderTitle) : 'Председатель',
    chairId,
    secretaryTitle: isNeeded ? upperFirst(regulation?.secretaryTitle.trim() || 'секретарь') : '',
    secretaryId,
  };
}

function signatures(who: Signatories, names: PrintedNames): MinutesSignature[] {
  const name = (id: string | null): string => (id === null ? BLANK_NAME : names.signature(id));
  const chair = { title: who.chairTitle, name: name(who.chairId) };
  return who.secretaryTitle === '' ? [chair] : [chair, { title: who.secretaryTitle, name: name(who.secretaryId) }];
}

function warnOfEmptyPlaces(meeting: Meeting, who: Signatories, place: string, warn: Warn): void {
  if (meeting.date === null) warn('Дата не указана: оставлено пустое место.');
  if (meeting.minutesNumber.trim() === '') warn('Номер протокола не указан: оставлено пустое место после «№».');
  if (place === '') warn('Место составления не указано: заполните его в листе «Настройки».');
  if (who.chairId === null) warn('Не указан, кто вёл заседание: оставлено пустое место.');
  if (who.secretaryTitle !== '' && who.secretaryId === null) warn('Секретарь не указан: оставлено пустое место.');
  if (who.chairId !== null && meeting.presentIds.length > 0 && !meeting.presentIds.includes(who.chairId)) {
    warn('Председатель не отмечен среди присутствующих.');
  }
}

function fileName(meeting: Meeting, groups: readonly Group[]): string {
  const number = meeting.minutesNumber.trim() === '' ? 'без номера' : `№ ${meeting.minutesNumber.trim()}`;
  const named = groups.map(shortGroupName).join(' и ');
  const date = meeting.date === null ? '' : `${meeting.date} `;
  return `${safeFileName(`${date}Протокол ${number} ${named}`)}.docx`;
}

/** Rows of the register that belong to one meeting. */
interface MeetingRows {
  readonly meeting: Meeting;
  readonly groups: readonly Group[];
  readonly composition: Composition;
  readonly items: readonly AgendaItem[];
  readonly tasks: readonly Assignment[];
}

function meetingRows(snapshot: RegisterSnapshot, meetingId: string): MeetingRows | undefined {
  const meeting = snapshot.meetings.find((one) => one.id === meetingId);
  if (meeting === undefined) return undefined;
  return {
    meeting,
    groups: meeting.groupIds.flatMap((id) => snapshot.groups.filter((group) => group.id === id)),
    composition: compositionOfGroups(snapshot, meeting.groupIds, meeting.date),
    items: snapshot.agendaItems.filter((item) => item.meetingId === meeting.id),
    tasks: snapshot.assignments.filter((task) => task.meetingId === meeting.id),
  };
}

/** Names everybody whom the paper may mention; namesakes elsewhere in the register do not matter. */
function paperNames(snapshot: RegisterSnapshot, rows: MeetingRows): PrintedNames {
  const { meeting, composition } = rows;
  const mentioned = new Set([
    ...composition.memberIds,
    ...meeting.presentIds,
    ...[meeting.chairId, meeting.secretaryId, composition.leaderId, composition.secretaryId],
    ...rows.items.map((item) => item.speakerId),
    ...rows.tasks.map((task) => task.executorId),
  ]);
  const people = snapshot.persons.filter((person) => mentioned.has(person.id));
  return printedNames(people, (id) => workplaceOn(snapshot, id, meeting.groupIds, meeting.date).organization);
}

function headPart(snapshot: RegisterSnapshot, rows: MeetingRows, regulation: Regulation | undefined, warn: Warn) {
  const { meeting, groups } = rows;
  return {
    fileName: fileName(meeting, groups),
    authority: snapshot.settings.authorityName.trim(),
    groupName: groups.map(groupNominative).map(upperFirst).join('\n'),
    heading: heading(regulation?.meetingTitle ?? '', groups, confirmedPhrases(snapshot.settings.phraseForms), warn),
    date: meeting.date === null ? BLANK_DATE : dateInDigits(meeting.date),
    number: meeting.minutesNumber.trim() || BLANK_NUMBER,
    place: snapshot.settings.place.trim(),
    theme: meeting.theme.trim(),
    form: [meeting.form.trim(), meeting.mode.trim()].filter((part) => part !== '').join(', '),
  };
}

/**
 * Gathers all that the minutes of a meeting say, as of the day of the meeting: the composition, the leader and the
 * edition of the regulation are those of that day. What the register does not know becomes a place for the pen and a
 * warning; nothing is invented.
 *
 * @returns `undefined` when there is no such meeting or its groups are not in the register.
 */
export function minutesData(snapshot: RegisterSnapshot, meetingId: string): MinutesData | undefined {
  const rows = meetingRows(snapshot, meetingId);
  const group = rows?.groups[0];
  if (rows === undefined || group === undefined) return undefined;
  const { meeting, composition } = rows;
  const warnings: string[] = [];
  const warn = (sentence: string): void => {
    if (!warnings.includes(sentence)) warnings.push(sentence);
  };
  const { settings } = snapshot;
  const regulation = regulationOn(snapshot, group.regulationId, meeting.date);
  const names = paperNames(snapshot, rows);
  const who = signatories(snapshot, rows, regulation);
  warnOfEmptyPlaces(meeting, who, settings.place.trim(), warn);
  const workplace = (id: string) => workplaceOn(snapshot, id, meeting.groupIds, meeting.date);
  const threshold = settings.presentListThreshold;
  const attendance = attendanceLines({ meeting, composition, names, workplace, threshold, warn });
  if (rows.items.length === 0) warn('В повестке нет ни одного вопроса.');
  const voters = { members: composition.memberIds.length, present: attendance.presentMembers };
  return {
    ...headPart(snapshot, rows, regulation, warn),
    chairTitle: who.chairTitle,
    secretaryTitle: who.secretaryTitle,
    people: minutesPeople(snapshot, {
      ...rows,
      ...who,
      regulation,
      names,
      on: meeting.date,
      leaderId: composition.leaderId,
    }),
    present: attendance.present,
    absent: attendance.absent,
    invited: attendance.invited,
    decisionWord: settings.decisionWord.trim().toUpperCase() || 'РЕШИЛИ',
    questions: minutesQuestions(rows.items, rows.tasks, {
      names,
      presentIds: meeting.presentIds,
      voters,
      warn,
    }),
    signatures: signatures(who, names),
    attendance: attendance.list,
    warnings,
  };
}
