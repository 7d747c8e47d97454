// Two groups with a row of every kind in each, and somebody in every role of the first one.
import { agendaItemsSheet } from '../../src/application/workbook/sheets/agenda-items-sheet';
import { assignmentsSheet } from '../../src/application/workbook/sheets/assignments-sheet';
import { documentsSheet } from '../../src/application/workbook/sheets/documents-sheet';
import { jobsSheet } from '../../src/application/workbook/sheets/jobs-sheet';
import { organizationsSheet } from '../../src/application/workbook/sheets/organizations-sheet';
import { petitionsSheet } from '../../src/application/workbook/sheets/petitions-sheet';
import { planItemsSheet } from '../../src/application/workbook/sheets/plan-items-sheet';
import { plansSheet } from '../../src/application/workbook/sheets/plans-sheet';
import { productsSheet } from '../../src/application/workbook/sheets/products-sheet';
import { reportsSheet } from '../../src/application/workbook/sheets/reports-sheet';
import { waiversSheet } from '../../src/application/workbook/sheets/waivers-sheet';
import type { Job } from '../../src/domain/register/job';
import type { Organization } from '../../src/domain/register/organization';
import type { RegisterSnapshot, RegisterTable } from '../../src/domain/register/register-snapshot';
import { member, person, smallRegister } from './small-register';

/** Who asks, by their part in О-01; the leader of О-02 is nobody there. */
export const EMAILS = {
  methodist: 'metodist@ensk.ru',
  leader: 'ivanova@school.ru',
  actingLeader: 'acting@school.ru',
  secretary: 'petrova@school.ru',
  curator: 'curator@school.ru',
  member: 'sidorova@school.ru',
  otherLeader: 'kuznetsova@school.ru',
  stranger: 'stranger@mail.ru',
  anonymous: '',
} as const;

export type RoleName = keyof typeof EMAILS;

/** Ids of those who may have a personal link. */
export const PERSONS: Readonly<Partial<Record<RoleName, string>>> = {
  leader: 'П-01',
  actingLeader: 'П-05',
  secretary: 'П-02',
  curator: 'П-06',
  member: 'П-03',
  otherLeader: 'П-04',
};

/** A row of each table that is О-01's, and one that is О-02's; what belongs to no group has one. */
export const OWN_ROWS: Readonly<Partial<Record<RegisterTable, string>>> = {
  organizations: 'ОО-1',
  persons: 'П-03',
  jobs: 'МР-1',
  groups: 'О-01',
  memberships: 'С-03',
  plans: 'ПЛ-1',
  planItems: 'МП-1',
  meetings: 'З-01',
  agendaItems: 'В-1',
  assignments: 'ПР-1',
  products: 'МТ-1',
  reports: 'ОТ-1',
  petitions: 'ХД-1',
  documents: 'Д-1',
  waivers: 'И-1',
};
export const FOREIGN_ROWS: typeof OWN_ROWS = {
  ...OWN_ROWS,
  groups: 'О-02',
  memberships: 'С-04',
  plans: 'ПЛ-2',
  planItems: 'МП-2',
  meetings: 'З-03',
  agendaItems: 'В-2',
  assignments: 'ПР-2',
  products: 'МТ-2',
  reports: 'ОТ-2',
  petitions: 'ХД-2',
  documents: 'Д-2',
  waivers: 'И-2',
};

/** The same row for each of the two groups. */
function inBoth<T>(make: (number: number, groupId: string, meetingId: string) => object): T[] {
  return [make(1, 'О-01', 'З-01') as T, make(2, 'О-02', 'З-03') as T];
}

export function matrixRegister(): RegisterSnapshot {
  const small = smallRegister();
  const year = { schoolYear: '2026/27' };
  return {
    ...small,
    organizations: [{ ...organizationsSheet.blank(), id: 'ОО-1', name: 'Школа № 1' } as Organization],
    persons: [
      ...small.persons,
      person('П-05', 'Орлова', EMAILS.actingLeader),
      person('П-06', 'Зайцева', EMAILS.curator),
    ],
    jobs: [{ ...jobsSheet.blank(), id: 'МР-1', personId: 'П-03', organizationId: 'ОО-1' } as Job],
    memberships: [
      ...small.memberships.filter(({ id }) => id !== 'С-05'),
      member('С-05', 'О-01', 'П-05', 'actingLeader'),
      member('С-06', 'О-01', 'П-06', 'curator'),
    ],
    plans: inBoth((number, groupId) => ({ ...plansSheet.blank(), ...year, id: `ПЛ-${number}`, groupId, version: 1 })),
    planItems: inBoth((number) => ({
      ...planItemsSheet.blank(),
      id: `МП-${number}`,
      planId: `ПЛ-${number}`,
      title: 'Семинар',
    })),
    agendaItems: inBoth((number, _groupId, meetingId) => ({
      ...agendaItemsSheet.blank(),
      id: `В-${number}`,
      meetingId,
      question: 'О работе',
    })),
    assignments: inBoth((number, groupId) => ({
      ...assignmentsSheet.blank(),
      id: `ПР-${number}`,
      groupId,
      task: 'Собрать',
      executorId: number === 1 ? 'П-03' : 'П-04',
    })),
    products: inBoth((number, groupId) => ({
      ...productsSheet.blank(),
      id: `МТ-${number}`,
      groupId,
      title: 'Сборник',
    })),
    reports: inBoth((number, groupId) => ({ ...reportsSheet.blank(), ...year, id: `ОТ-${number}`, groupId })),
    petitions: inBoth((number, groupId) => ({
      ...petitionsSheet.blank(),
      id: `ХД-${number}`,
      groupId,
      personId: number === 1 ? 'П-03' : 'П-04',
    })),
    documents: inBoth((number, groupId, meetingId) => ({
      ...documentsSheet.blank(),
      ...year,
      id: `Д-${number}`,
      groupId,
      meetingId,
      kind: 'приказ',
    })),
    waivers: inBoth((number, groupId) => ({
      ...waiversSheet.blank(),
      ...year,
      id: `И-${number}`,
      groupId,
      normId: 'novosibirsk-2022/7.3',
      reason: 'ремонт',
      author: EMAILS.methodist,
      date: '2026-11-01',
    })),
  };
}
