// Registers for tests: every row with the usual values, only what matters is said.
import { builtInCalendar } from '../../src/domain/calendar/built-in-calendar';
import { type AgendaItem, BLANK_AGENDA_ITEM } from '../../src/domain/register/agenda-item';
import { type AnnualReport, BLANK_REPORT } from '../../src/domain/register/annual-report';
import { BLANK_GROUP, type Group } from '../../src/domain/register/group';
import { BLANK_JOB, type Job } from '../../src/domain/register/job';
import { BLANK_MEETING, type Meeting } from '../../src/domain/register/meeting';
import { BLANK_MEMBERSHIP, type Membership } from '../../src/domain/register/membership';
import { BLANK_PERSON, type Person } from '../../src/domain/register/person';
import { BLANK_PLAN, type Plan } from '../../src/domain/register/plan';
import { BLANK_PLAN_ITEM, type PlanItem } from '../../src/domain/register/plan-item';
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
    ...BLANK_GROUP,
    id: 'О-01',
    name: 'ММО учителей математики',
    type: 'ММО',
    regulationId: 'novosibirsk-2022',
    audience: 'школьные',
    createdOn: '2020-09-01',
    ...fields,
  };
}

export function meeting(date: string | null, fields: Partial<Meeting> = {}): Meeting {
  return {
    ...BLANK_MEETING,
    id: nextId('З'),
    groupIds: ['О-01'],
    status: 'held',
    date,
    ...fields,
  };
}

export function person(fields: Partial<Person> = {}): Person {
  return {
    ...BLANK_PERSON,
    id: 'П-01',
    lastName: 'Образцова',
    firstName: 'Мария',
    middleName: 'Петровна',
    sex: 'ж',
    workerClass: 'педагогический',
    category: 'высшая',
    categoryFrom: '2020-03-01',
    specialtySince: '2010-09-01',
    email: 'leader@example.ru',
    ...fields,
  };
}

export function membership(fields: Partial<Membership> = {}): Membership {
  return {
    ...BLANK_MEMBERSHIP,
    id: nextId('У'),
    groupId: 'О-01',
    personId: 'П-01',
    role: 'leader',
    from: '2024-09-01',
    ...fields,
  };
}

export function job(fields: Partial<Job> = {}): Job {
  return {
    ...BLANK_JOB,
    id: nextId('Р'),
    personId: 'П-01',
    organizationId: 'ОО-01',
    position: 'учитель математики',
    level: 'общее',
    isMain: true,
    ...fields,
  };
}

export function plan(fields: Partial<Plan> = {}): Plan {
  return {
    ...BLANK_PLAN,
    id: nextId('ПЛ'),
    groupId: 'О-01',
    schoolYear: '2026/27',
    ...fields,
  };
}

export function planItem(fields: Partial<PlanItem> = {}): PlanItem {
  return {
    ...BLANK_PLAN_ITEM,
    id: nextId('МП'),
    ...fields,
  };
}

export function report(fields: Partial<AnnualReport> = {}): AnnualReport {
  return {
    ...BLANK_REPORT,
    id: nextId('А'),
    groupId: 'О-01',
    schoolYear: '2026/27',
    ...fields,
  };
}

export function agendaItem(fields: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...BLANK_AGENDA_ITEM,
    id: nextId('В'),
    order: 1,
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
