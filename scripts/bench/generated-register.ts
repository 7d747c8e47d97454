// A register of any size for measuring: every group has three school years of meetings, questions, members, papers.
import { builtInCalendar } from '../../src/domain/calendar/built-in-calendar';
import type { AgendaItem } from '../../src/domain/register/agenda-item';
import type { AnnualReport } from '../../src/domain/register/annual-report';
import type { Group } from '../../src/domain/register/group';
import type { Job } from '../../src/domain/register/job';
import type { Meeting } from '../../src/domain/register/meeting';
import type { Membership, MembershipRole } from '../../src/domain/register/membership';
import type { Organization } from '../../src/domain/register/organization';
import type { Person } from '../../src/domain/register/person';
import type { Plan } from '../../src/domain/register/plan';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { Settings } from '../../src/domain/register/settings';
import { builtInRegulations } from '../../src/domain/regulations';

const YEARS = ['2024/25', '2025/26', '2026/27'] as const;
const GROUPS_PER_ORGANIZATION = 10;

/** How much a group brings with it. */
export interface Composition {
  readonly membersPerGroup: number;
  /** Fewer than members: those who follow are people of the next group, too. */
  readonly peoplePerGroup: number;
  readonly questionsPerMeeting: number;
}

/** As registers are. */
export const USUAL: Composition = { membersPerGroup: 10, peoplePerGroup: 10, questionsPerMeeting: 3 };

/**
 * As much as 10 000 groups leave room for: Google keeps at most ten million cells in a workbook
 * (https://support.google.com/drive/answer/37603), «Контроль» among them.
 */
export const SPARING: Composition = { membersPerGroup: 8, peoplePerGroup: 4, questionsPerMeeting: 1 };

/** Four days of a school year on which meetings are held, as offsets into it: `[calendar year offset, month-day]`. */
const MEETING_DAYS = [
  [0, '09-10'],
  [0, '11-12'],
  [1, '01-21'],
  [1, '04-08'],
] as const;

/** The day after the last fact of a generated register. */
export const GENERATED_AS_OF = '2027-05-20';

function person(index: number): Person {
  return {
    id: `П-${index}`,
    lastName: `Фамильева${index}`,
    firstName: 'Мария',
    middleName: 'Петровна',
    sex: 'ж',
    workerClass: 'педагогический',
    category: index % 7 === 0 ? '' : index % 3 === 0 ? 'первая' : 'высшая',
    categoryFrom: '2021-03-01',
    categoryUntil: null,
    specialty: 'математика',
    specialtySince: index % 5 === 0 ? '2023-09-01' : '2010-09-01',
    education: 'высшее',
    email: `teacher${index}@example.ru`,
    consentOn: '2024-08-25',
    consentWithdrawnOn: null,
    nameForms: '',
    note: '',
  };
}

function organization(index: number): Organization {
  return {
    id: `ОО-${index}`,
    name: `Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № ${index}»`,
    shortName: `МБОУ СШ № ${index}`,
    kind: 'школа',
    isSubordinate: true,
    workWeek: 5,
    place: 'г. Пример',
    headPosition: 'директор',
    headName: '',
    note: '',
  };
}

function job(personIndex: number, organizationIndex: number): Job {
  return {
    id: `Р-${personIndex}`,
    personId: `П-${personIndex}`,
    organizationId: `ОО-${organizationIndex}`,
    position: 'учитель математики',
    level: 'общее',
    isMain: true,
    from: '2015-09-01',
    to: null,
    note: '',
  };
}

function group(index: number, regulationIndex: number): Group {
  const { regulation } = builtInRegulations[regulationIndex % builtInRegulations.length] ?? failure();
  return {
    id: `О-${index}`,
    name: `Объединение учителей математики № ${index}`,
    type: regulation.groupTypes[0] ?? '',
    regulationId: regulation.id,
    baseOrganizationIds: [`ОО-${Math.floor(index / GROUPS_PER_ORGANIZATION)}`],
    curatingOrganizationId: null,
    audience: 'школьные',
    periodSystem: '',
    calendar: '',
    theme: 'Функциональная грамотность',
    goal: 'Освоение приёмов',
    ownFrequencyCount: 3,
    ownFrequencyPeriod: 'учебный год',
    ownFrequencyBasis: 'протокол от 01.09.2024 № 1',
    proposedOn: null,
    createdOn: '2024-08-20',
    creationBasis: 'приказ от 20.08.2024 № 1',
    predecessorIds: [],
    reorganizedOn: null,
    reorganizationBasis: '',
    plannedUntil: null,
    closedOn: null,
    closingBasis: '',
    closingReason: '',
    pageUrl: '',
    note: '',
  };
}

function failure(): never {
  throw new Error('no built-in regulations');
}

function membership(groupIndex: number, member: number, personId: string): Membership {
  const role: MembershipRole = member === 0 ? 'leader' : member === 1 ? 'secretary' : 'member';
  return {
    id: `У-${groupIndex}-${member}`,
    groupId: `О-${groupIndex}`,
    personId,
    role,
    from: '2024-08-25',
    to: null,
    basisKind: 'протокол',
    basisNumber: '1',
    basisDate: '2024-08-25',
    votesFor: 8,
    votesAgainst: 0,
    votesAbstained: 1,
    jobId: null,
    endBasis: '',
    note: '',
  };
}

function meeting(
  groupIndex: number,
  year: (typeof YEARS)[number],
  number: number,
  memberIds: readonly string[],
): Meeting {
  const [yearOffset, monthDay] = MEETING_DAYS[number] ?? failure();
  const date = `${Number(year.slice(0, 4)) + yearOffset}-${monthDay}`;
  const isHeld = (groupIndex + number) % 9 !== 0;
  const present = memberIds.slice(0, 8);
  return {
    id: `З-${groupIndex}-${year}-${number}`,
    groupIds: [`О-${groupIndex}`],
    status: isHeld ? 'held' : 'planned',
    date,
    plannedOn: null,
    number: String(number + 1),
    theme: 'Приёмы формирования функциональной грамотности',
    form: 'заседание',
    mode: 'очно',
    place: 'МБОУ СШ № 1',
    isExtraordinary: null,
    countedIn: '',
    chairId: memberIds[0] ?? null,
    secretaryId: memberIds[1] ?? null,
    presentIds: isHeld ? present : [],
    excusedIds: [],
    invited: '',
    planItemId: null,
    minutesNumber: isHeld ? String(number + 1) : '',
    minutesOn: isHeld && groupIndex % 11 !== 0 ? date : null,
    minutesAuthorId: null,
    reason: '',
    note: '',
  };
}

function agendaItem(owner: Meeting, order: number): AgendaItem {
  return {
    id: `В-${owner.id}-${order}`,
    meetingId: owner.id,
    order,
    kind: order === 1 ? 'утверждение плана' : 'обычный',
    question: 'О приёмах формирования функциональной грамотности на уроках',
    speakerId: owner.chairId,
    speakerText: '',
    spoke: 'Предложено обсудить опыт работы',
    decided: 'Принять к сведению\nПодготовить материалы к следующему заседанию',
    recommended: 'Использовать материалы в работе',
    votesFor: 8,
    votesAgainst: 0,
    votesAbstained: 0,
    note: '',
  };
}

function plan(groupIndex: number, year: (typeof YEARS)[number]): Plan {
  const start = year.slice(0, 4);
  const approvedOn = groupIndex % 6 === 0 ? `${start}-09-20` : `${start}-09-10`;
  return {
    id: `ПЛ-${groupIndex}-${year}`,
    groupId: `О-${groupIndex}`,
    schoolYear: year,
    theme: 'Функциональная грамотность',
    goal: 'Освоение приёмов',
    tasks: 'Изучить, апробировать, обобщить',
    expectedResult: 'Банк заданий',
    submittedOn: `${start}-05-12`,
    submittedTo: 'куратор',
    consideredOn: null,
    consideredBy: '',
    agreedOn: null,
    agreedBy: '',
    approvedOn,
    approvedBy: 'заседание',
    approvalNumber: '1',
    version: 1,
    note: '',
  };
}

function report(groupIndex: number, year: (typeof YEARS)[number]): AnnualReport {
  const end = Number(year.slice(0, 4)) + 1;
  return {
    id: `А-${groupIndex}-${year}`,
    groupId: `О-${groupIndex}`,
    schoolYear: year,
    submittedOn: groupIndex % 4 === 0 ? null : `${end}-05-14`,
    submittedTo: 'куратор',
    consideredOn: null,
    consideredBy: '',
    consideredNumber: '',
    conclusions: 'Задачи года выполнены',
    problems: '',
    nextTasks: '',
    note: '',
  };
}

/** A register of `groups` groups × 3 school years × 4 meetings; the same number gives the same register. */
export function generatedRegister(
  groups: number,
  settings: Settings,
  { membersPerGroup, peoplePerGroup, questionsPerMeeting }: Composition = USUAL,
): RegisterSnapshot {
  const indexes = Array.from({ length: groups }, (_, index) => index);
  const perYear = <T>(make: (index: number, year: (typeof YEARS)[number]) => T): T[] =>
    indexes.flatMap((index) => YEARS.map((year) => make(index, year)));
  const memberIds = indexes.map((index) =>
    Array.from({ length: membersPerGroup }, (_, member) => `П-${index * peoplePerGroup + member}`),
  );
  const meetings = indexes.flatMap((index) =>
    YEARS.flatMap((year) => MEETING_DAYS.map((_, number) => meeting(index, year, number, memberIds[index] ?? []))),
  );
  const people = Array.from({ length: (groups - 1) * peoplePerGroup + membersPerGroup }, (_, index) => index);
  const organizations = Math.ceil(groups / GROUPS_PER_ORGANIZATION);
  const workplaceOf = (index: number): number =>
    Math.min(Math.floor(index / peoplePerGroup / GROUPS_PER_ORGANIZATION), organizations - 1);
  return {
    regulations: builtInRegulations.map(({ regulation }) => regulation),
    norms: builtInRegulations.flatMap(({ norms }) => norms),
    calendar: builtInCalendar,
    organizations: Array.from({ length: organizations }, (_, index) => organization(index)),
    persons: people.map(person),
    jobs: people.map((index) => job(index, workplaceOf(index))),
    groups: indexes.map((index) => group(index, index)),
    memberships: memberIds.flatMap((ids, index) => ids.map((personId, member) => membership(index, member, personId))),
    plans: perYear(plan),
    planItems: [],
    meetings,
    agendaItems: meetings
      .filter(({ status }) => status === 'held')
      .flatMap((one) => Array.from({ length: questionsPerMeeting }, (_, index) => agendaItem(one, index + 1))),
    assignments: [],
    products: [],
    reports: perYear(report),
    petitions: [],
    documents: [],
    waivers: [],
    settings,
  };
}
