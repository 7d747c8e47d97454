// The mark of the consent to the processing of personal data (152-ФЗ): given and withdrawn.

import type { RegisterSnapshot } from '../../register/register-snapshot';
import { leaderOn } from '../../register/roles-on-date';
import type { CommandIssue } from '../decision';
import { defineCommand, type FormFact, refuse } from '../definition/command';
import { fullName } from '../lists/people-options';
import { groupNames, groupsOfPerson, personOf } from './person-of';

/** Marks that a person has agreed on a day; a new consent after a withdrawal takes the mark of withdrawal away. */
export const giveConsent = defineCommand({
  id: 'giveConsent',
  who: 'methodist',
  needs: ['row'],
  table: 'persons',
  section: 'people',
  fields: { consentOn: { kind: 'date', required: true } },
  offeredOn(snapshot, { rowId }) {
    const person = personOf(snapshot, rowId);
    return person !== undefined && (person.consentOn === null || person.consentWithdrawnOn !== null);
  },
  start(snapshot, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return { cannotOpen: 'noPerson' };
    return {
      values: { consentOn: today },
      lists: {},
      watched: [{ table: 'persons', id: person.id }],
      words: { subtitle: fullName(person) },
    };
  },
  decide(snapshot, { consentOn }, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return refuse('', 'noPerson');
    const { consentWithdrawnOn } = person;
    if (consentOn > today) return refuse('consentOn', 'later', { today });
    if (consentWithdrawnOn !== null && consentOn < consentWithdrawnOn) {
      return refuse('consentOn', 'beforeWithdrawal', { consentWithdrawnOn });
    }
    const fields = { consentOn, consentWithdrawnOn: null };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'persons', id: person.id, fields }],
      warnings: [],
      result: { focus: { table: 'persons', id: person.id }, groupIds: [] },
    };
  },
});

/** What has to stop when the consent is withdrawn, as far as the register knows. */
function stopping(snapshot: RegisterSnapshot, personId: string, today: string): readonly FormFact[] {
  const own = groupsOfPerson(snapshot, personId, today);
  const rows = snapshot.memberships.filter((row) => row.personId === personId && own.includes(row.groupId));
  const led = own.filter((id) => {
    const memberships = snapshot.memberships.filter(({ groupId }) => groupId === id);
    return leaderOn(memberships, today)?.personId === personId;
  });
  const hasEmail = personOf(snapshot, personId)?.email !== '';
  const person = [{ table: 'persons', id: personId }] as const;
  return [
    ...(own.length === 0
      ? []
      : [
          {
            code: 'groups',
            data: { groups: groupNames(snapshot, own), count: own.length },
            rows: rows.map(({ id }) => ({ table: 'memberships', id }) as const),
          },
        ]),
    ...(led.length === 0 ? [] : [{ code: 'leads', data: { groups: groupNames(snapshot, led) }, rows: [] }]),
    ...(hasEmail ? [{ code: 'letters', data: {}, rows: person }] : []),
    { code: 'papers', data: {}, rows: [] },
  ];
}

/** Marks a withdrawal; letters stop, and the name goes where the methodist says so: meetings and counts stay. */
export const withdrawConsent = defineCommand({
  id: 'withdrawConsent',
  who: 'methodist',
  needs: ['row'],
  table: 'persons',
  section: 'people',
  fields: {
    withdrawnOn: { kind: 'date', required: true },
    stopLetters: { kind: 'flag' },
    removeName: { kind: 'flag' },
  },
  offeredOn(snapshot, { rowId }) {
    const person = personOf(snapshot, rowId);
    return person !== undefined && person.consentOn !== null && person.consentWithdrawnOn === null;
  },
  start(snapshot, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return { cannotOpen: 'noPerson' };
    return {
      values: { withdrawnOn: today, stopLetters: true, removeName: false },
      lists: {},
      facts: stopping(snapshot, person.id, today),
      watched: [{ table: 'persons', id: person.id }],
      words: { subtitle: fullName(person) },
    };
  },
  decide(snapshot, { withdrawnOn, stopLetters, removeName }, { rowId }, { today }) {
    const person = personOf(snapshot, rowId);
    if (person === undefined) return refuse('', 'noPerson');
    const { consentOn } = person;
    const issues: CommandIssue[] = [];
    if (withdrawnOn > today) issues.push({ path: 'withdrawnOn', code: 'later', data: { today } });
    if (consentOn !== null && withdrawnOn < consentOn) {
      issues.push({ path: 'withdrawnOn', code: 'beforeConsent', data: { consentOn } });
    }
    if (issues.length > 0) return { kind: 'refused', issues };
    const groups = groupsOfPerson(snapshot, person.id, today);
    const nameless = { lastName: '', firstName: '', middleName: '', nameForms: '', education: '', note: '', email: '' };
    const fields = {
      consentWithdrawnOn: withdrawnOn,
      ...(stopLetters ? { email: '' } : {}),
      ...(removeName ? nameless : {}),
    };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'persons', id: person.id, fields }],
      warnings: [
        ...(groups.length === 0
          ? []
          : [{ code: 'stillMember', data: { groups: groupNames(snapshot, groups), count: groups.length } }]),
        ...(removeName ? [{ code: 'journalKeeps', data: {} }] : []),
      ],
      result: { focus: { table: 'persons', id: person.id }, groupIds: groups },
    };
  },
});
