// A register small enough to reason about by hand: one ММО of Новосибирск with a meeting to answer for, and a second one.

import { DEFAULT_SETTINGS } from '../../src/application/workbook/setting-rows';
import { groupsSheet } from '../../src/application/workbook/sheets/groups-sheet';
import { meetingsSheet } from '../../src/application/workbook/sheets/meetings-sheet';
import { membershipsSheet } from '../../src/application/workbook/sheets/memberships-sheet';
import { personsSheet } from '../../src/application/workbook/sheets/persons-sheet';
import { builtInCalendar } from '../../src/domain/calendar/built-in-calendar';
import type { Group } from '../../src/domain/register/group';
import type { Meeting } from '../../src/domain/register/meeting';
import type { Membership } from '../../src/domain/register/membership';
import type { Person } from '../../src/domain/register/person';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { builtInRegulations } from '../../src/domain/regulations';

function row<T>(blank: () => object, fields: Partial<T>): T {
  return { ...blank(), ...fields } as T;
}

export const person = (id: string, lastName: string, email = ''): Person =>
  row<Person>(personsSheet.blank, {
    id,
    lastName,
    firstName: 'Мария',
    middleName: 'Петровна',
    sex: 'ж',
    category: 'высшая',
    specialtySince: '2005-09-01',
    email,
  });

export const member = (
  id: string,
  groupId: string,
  personId: string,
  role: Membership['role'] = 'member',
  fields: Partial<Membership> = {},
): Membership =>
  row<Membership>(membershipsSheet.blank, { id, groupId, personId, role, from: '2025-09-01', ...fields });

export const meeting = (id: string, fields: Partial<Meeting>): Meeting =>
  row<Meeting>(meetingsSheet.blank, { id, groupIds: ['О-01'], status: 'planned', ...fields });

const group = (id: string, name: string): Group =>
  row<Group>(groupsSheet.blank, {
    id,
    name,
    type: 'ММО',
    regulationId: 'novosibirsk-2022',
    createdOn: '2024-09-01',
  });

/** 22 November 2026: one meeting held in September without minutes, one planned for October and not answered. */
export const TODAY = '2026-11-22';

export function smallRegister(changes: Partial<RegisterSnapshot> = {}): RegisterSnapshot {
  return {
    regulations: builtInRegulations.map(({ regulation }) => regulation).filter(({ id }) => id === 'novosibirsk-2022'),
    norms: builtInRegulations
      .flatMap(({ norms }) => norms)
      .filter(({ regulationId }) => regulationId === 'novosibirsk-2022'),
    calendar: [...builtInCalendar],
    organizations: [],
    persons: [
      person('П-01', 'Иванова', 'ivanova@school.ru'),
      person('П-02', 'Петрова', 'petrova@school.ru'),
      person('П-03', 'Сидорова', 'sidorova@school.ru'),
      person('П-04', 'Кузнецова', 'kuznetsova@school.ru'),
    ],
    jobs: [],
    groups: [group('О-01', 'ММО учителей математики'), group('О-02', 'ММО учителей физики')],
    memberships: [
      member('С-01', 'О-01', 'П-01', 'leader'),
      member('С-02', 'О-01', 'П-02', 'secretary'),
      member('С-03', 'О-01', 'П-03'),
      member('С-04', 'О-02', 'П-04', 'leader'),
      member('С-05', 'О-01', 'П-04', 'curator'),
    ],
    plans: [],
    planItems: [],
    meetings: [
      meeting('З-01', {
        status: 'held',
        date: '2026-09-10',
        number: '1',
        theme: 'Задачи года',
        presentIds: ['П-01', 'П-02', 'П-03'],
        chairId: 'П-01',
        secretaryId: 'П-02',
      }),
      meeting('З-02', { date: '2026-10-28', theme: 'Итоги четверти' }),
      meeting('З-03', { groupIds: ['О-02'], date: '2026-12-10', theme: 'Опыты' }),
    ],
    agendaItems: [],
    assignments: [],
    products: [],
    reports: [],
    petitions: [],
    documents: [],
    waivers: [],
    settings: { ...DEFAULT_SETTINGS, registerName: 'Энск', place: 'г. Энск', methodistEmails: ['metodist@ensk.ru'] },
    ...changes,
  };
}
