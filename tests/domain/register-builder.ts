// Registers for tests: every row with the usual values, only what matters is said.
import { builtInCalendar } from '../../src/domain/calendar/built-in-calendar';
import type { AgendaItem } from '../../src/domain/register/agenda-item';
import type { AnnualReport } from '../../src/domain/register/annual-report';
import type { Group } from '../../src/domain/register/group';
import type { Job } from '../../src/domain/register/job';
import type { Meeting } from '../../src/domain/register/meeting';
import type { Membership } from '../../src/domain/register/membership';
import type { Person } from '../../src/domain/register/person';
import type { Plan } from '../../src/domain/register/plan';
import type { PlanItem } from '../../src/domain/register/plan-item';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import type { Settings } from '../../src/domain/register/settings';
import { builtInRegulations } from '../../src/domain/regulations';

export const settings: Settings = {
  registerName: 'Методическая служба',
  authorityName: '',
  place: 'г. Пример',
  methodistEmails: ['methodist@example.ru'],
  mailEnabled: true,
  dailyHour: 6,
  nextYearMeetingsFrom: '08-15',
  minutesWorkingDays: 5,
  unansweredMeetingDays: 3,
  leaderVacancyWorkingDays: 10,
  lowAttendancePercent: 50,
  presentListThreshold: 15,
  decisionWord: 'РЕШИЛИ',
  phraseForms: '',
  numberingYear: 'учебный год',
};

let counter = 0;

/** Ids go up in the order of making, so that rows with equal dates have a fixed order. */
function nextId(prefix: string): string {
  counter += 1;
  return `${prefix}-${String(counter).padStart(5, '0')}`;
}

export function group(fields: Partial<Group> = {}): Group {
  return {
    id: 'О-01',
    name: 'ММО учителей математики',
    type: 'ММО',
    regulationId: 'novosibirsk-2022',
    baseOrganizationIds: [],
    curatingOrganizationId: null,
    audience: 'школьные',
    periodSystem: '',
    calendar: '',
    theme: '',
    goal: '',
    ownFrequencyCount: null,
    ownFrequencyPeriod: '',
    ownFrequencyBasis: '',
    proposedOn: null,
    createdOn: '2020-09-01',
    creationBasis: '',
    plannedUntil: null,
    closedOn: null,
    closingBasis: '',
    closingReason: '',
    predecessorIds: [],
    reorganizedOn: null,
    reorganizationBasis: '',
    pageUrl: '',
    note: '',
    ...fields,
  };
}

export function meeting(date: string | null, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: nextId('З'),
    groupIds: ['О-01'],
    status: 'held',
    date,
    plannedOn: null,
    number: '',
    theme: '',
    form: '',
    mode: '',
    place: '',
    isExtraordinary: null,
    countedIn: '',
    chairId: null,
    secretaryId: null,
    presentIds: [],
    excusedIds: [],
    invited: '',
    planItemId: null,
    minutesNumber: '',
    minutesOn: null,
    minutesAuthorId: null,
    reason: '',
    note: '',
    ...fields,
  };
}

export function person(fields: Partial<Person> = {}): Person {
  return {
    id: 'П-01',
    lastName: 'Образцова',
    firstName: 'Мария',
    middleName: 'Петровна',
    sex: 'ж',
    workerClass: 'педагогический',
    category: 'высшая',
    categoryFrom: '2020-03-01',
    categoryUntil: null,
    specialty: '',
    specialtySince: '2010-09-01',
    education: '',
    email: 'leader@example.ru',
    consentOn: null,
    consentWithdrawnOn: null,
    nameForms: '',
    note: '',
    ...fields,
  };
}

export function membership(fields: Partial<Membership> = {}): Membership {
  return {
    id: nextId('У'),
    groupId: 'О-01',
    personId: 'П-01',
    role: 'leader',
    from: '2024-09-01',
    to: null,
    basisKind: '',
    basisNumber: '',
    basisDate: null,
    votesFor: null,
    votesAgainst: null,
    votesAbstained: null,
    jobId: null,
    endBasis: '',
    note: '',
    ...fields,
  };
}

export function job(fields: Partial<Job> = {}): Job {
  return {
    id: nextId('Р'),
    personId: 'П-01',
    organizationId: 'ОО-01',
    position: 'учитель математики',
    level: 'общее',
    isMain: true,
    from: null,
    to: null,
    note: '',
    ...fields,
  };
}

export function plan(fields: Partial<Plan> = {}): Plan {
  return {
    id: nextId('ПЛ'),
    groupId: 'О-01',
    schoolYear: '2026/27',
    theme: '',
    goal: '',
    tasks: '',
    expectedResult: '',
    submittedOn: null,
    submittedTo: '',
    consideredOn: null,
    consideredBy: '',
    agreedOn: null,
    agreedBy: '',
    approvedOn: null,
    approvedBy: '',
    approvalNumber: '',
    version: null,
    note: '',
    ...fields,
  };
}

export function planItem(fields: Partial<PlanItem> = {}): PlanItem {
  return {
    id: nextId('МП'),
    planId: '',
    number: '',
    title: '',
    form: '',
    direction: '',
    termOn: null,
    termText: '',
    place: '',
    responsible: '',
    result: '',
    doneOn: null,
    note: '',
    ...fields,
  };
}

export function report(fields: Partial<AnnualReport> = {}): AnnualReport {
  return {
    id: nextId('А'),
    groupId: 'О-01',
    schoolYear: '2026/27',
    submittedOn: null,
    submittedTo: '',
    consideredOn: null,
    consideredBy: '',
    consideredNumber: '',
    conclusions: '',
    problems: '',
    nextTasks: '',
    note: '',
    ...fields,
  };
}

export function agendaItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: nextId('В'),
    meetingId: '',
    order: 1,
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
    note: '',
    ...fields,
  };
}

/** A register of the five regulations and the shipped calendar with the given rows. */
export function register(tables: Partial<RegisterSnapshot> = {}): RegisterSnapshot {
  return {
    regulations: builtInRegulations.map(({ regulation }) => regulation),
    norms: builtInRegulations.flatMap(({ norms }) => norms),
    calendar: builtInCalendar,
    organizations: [],
    persons: [],
    jobs: [],
    groups: [group()],
    memberships: [],
    plans: [],
    planItems: [],
    meetings: [],
    agendaItems: [],
    assignments: [],
    products: [],
    reports: [],
    petitions: [],
    documents: [],
    waivers: [],
    settings,
    ...tables,
  };
}
