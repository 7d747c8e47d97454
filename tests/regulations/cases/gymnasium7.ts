// Гимназия № 7: all case tables; expected answers are worked out by hand from the text of the regulation.
import type { Membership } from '../../../src/domain/register/membership';
import { job, meeting, membership, person } from '../../domain/register-builder';
import { closingByReasonCases, creationCases, fieldCases } from './acts';
import { type CaseTable, factsOf, held } from './case-table';
import { gymnasium7Papers } from './gymnasium7-papers';

const plc = factsOf('gymnasium7-2023', { type: 'ПОС' });
const ON = '2026-10-15';
const people = (...rows: readonly Partial<Membership>[]) =>
  plc({ memberships: rows.map((fields) => membership(fields)), persons: [person()] });
const memberRow = (fields: Partial<Membership> = {}): Partial<Membership> => ({ role: 'member', ...fields });

const coordinator: CaseTable = {
  '3.3-coordinator': [
    ['coordinates', people({}), ON, 'year met role.present'],
    ['up to today', people({ to: ON }), ON, 'year met role.present'],
    ['«всегда»: left yesterday', people({ to: '2026-10-14' }), ON, 'year violated role.vacant'],
    ['left on Friday, today is Saturday', people({ to: '2026-10-16' }), '2026-10-17', 'year violated role.vacant'],
    [
      'the next one took over the day after',
      people({ to: '2026-10-14' }, { personId: 'П-02', from: ON }),
      ON,
      'year met role.present',
    ],
    [
      'an acting one',
      people({ to: '2026-10-14' }, { role: 'actingLeader', personId: 'П-02', from: ON }),
      ON,
      'year met role.acting',
    ],
    [
      'never anybody, the day of creation',
      plc({ memberships: [membership({ role: 'member' })] }, { createdOn: ON }),
      ON,
      'year violated role.vacant',
    ],
    ['the composition is not filled in', plc({}, { createdOn: ON }), ON, 'year cantTell role.no-composition'],
    ['two at once', people({}, { personId: 'П-02', from: '2026-10-01' }), ON, 'year cantTell role.several'],
    ['closed yesterday', plc({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable role.group-closed'],
  ],
  '3.3-member': [
    ['only the row of a coordinator: he belongs to the community', people({}), ON, 'year met eligible.yes'],
    [
      'a member before, with a day between',
      people(memberRow({ from: '2024-01-09', to: '2024-08-30' }), {}),
      ON,
      'year violated eligible.not-member',
    ],
    [
      'a member up to the day before: he goes on as the coordinator',
      people(memberRow({ from: '2024-01-09', to: '2024-08-31' }), {}),
      ON,
      'year met eligible.yes',
    ],
    ['a member all the time', people(memberRow({ from: '2024-01-09' }), {}), ON, 'year met eligible.yes'],
    [
      'a member up to the day of taking it',
      people(memberRow({ from: '2024-01-09', to: '2024-09-01' }), {}),
      ON,
      'year met eligible.yes',
    ],
    ['only curates', people({ role: 'curator' }, {}), ON, 'year violated eligible.not-member'],
    ['first day not entered', people({ from: null }), ON, 'year cantTell eligible.unknown'],
    ['not among «Люди»', plc({ memberships: [membership()] }), ON, 'year cantTell eligible.unknown'],
    ['nobody', plc(), ON, 'year inapplicable eligible.nobody'],
  ],
};

const monthly = { ownFrequencyCount: 1, ownFrequencyPeriod: 'месяц', ownFrequencyBasis: 'протокол № 1' };
const quarterly = { ...monthly, ownFrequencyPeriod: 'четверть' };
const frequency: CaseTable = {
  '3.3-meetings': [
    [
      'not decided, 30 days after creation',
      plc({}, { createdOn: '2026-10-01' }),
      '2026-10-31',
      'year pending meetings.own-undecided-yet',
    ],
    [
      'not decided, 31 days: not broken, asked about',
      plc({}, { createdOn: '2026-10-01' }),
      '2026-11-01',
      'year cantTell meetings.own-undecided',
    ],
    ['an old group has 30 days of the year', plc(), '2026-10-01', 'year pending meetings.own-undecided-yet'],
    ['an old group, the day after', plc(), '2026-10-02', 'year cantTell meetings.own-undecided'],
    [
      '«раз в смену»',
      plc({}, { ...monthly, ownFrequencyPeriod: 'смена' }),
      ON,
      'year cantTell meetings.own-period-unknown',
    ],
    [
      'once a month, 11 days left',
      plc({}, monthly),
      '2026-10-20',
      '2026-10 pending meetings.fewer-so-far by 2026-10-31 of 1',
    ],
    ['once a month, 10 days left: the last third', plc({}, monthly), '2026-10-21', '2026-10 atRisk meetings.near'],
    ['once a month, the last day', plc({}, monthly), '2026-10-31', '2026-10 atRisk meetings.near'],
    [
      'once a month, the day after',
      plc({}, monthly),
      '2026-11-01',
      '2026-10 violated meetings.too-few; 2026-11 pending meetings.fewer-so-far',
    ],
    ['a meeting on the last day', plc(held('2026-10-31'), monthly), '2026-11-01', '2026-10 met meetings.enough'],
    ['June asks for nothing', plc(held('2027-05-31'), monthly), '2027-06-30', '2027-05 met meetings.enough'],
    [
      'nobody has said',
      plc({ meetings: [meeting('2026-10-10', { status: 'planned' })] }, monthly),
      '2026-11-01',
      '2026-10 cantTell meetings.unanswered',
    ],
    ['once a quarter, in the holidays', plc(held('2026-10-28'), quarterly), '2026-11-05', 'q1 met meetings.enough'],
    [
      'twice a half-year, one, 15 days left',
      plc(held('2026-10-28'), { ...monthly, ownFrequencyCount: 2, ownFrequencyPeriod: 'полугодие' }),
      '2026-12-16',
      'h1 pending meetings.fewer-so-far by 2026-12-31 of 2',
    ],
    [
      'twice a half-year, one, 14 days left',
      plc(held('2026-10-28'), { ...monthly, ownFrequencyCount: 2, ownFrequencyPeriod: 'полугодие' }),
      '2026-12-17',
      'h1 atRisk meetings.near',
    ],
    [
      'twice a half-year, one',
      plc(held('2026-10-28'), { ...monthly, ownFrequencyCount: 2, ownFrequencyPeriod: 'полугодие' }),
      '2027-01-01',
      'h1 violated meetings.too-few of 2',
    ],
    [
      'twice a half-year, two',
      plc(held('2026-10-28', '2026-12-31'), { ...monthly, ownFrequencyCount: 2, ownFrequencyPeriod: 'полугодие' }),
      '2027-01-01',
      'h1 met meetings.enough of 2',
    ],
    [
      'created in the second half of October',
      plc({}, { ...monthly, createdOn: '2026-10-17' }),
      '2026-11-01',
      '2026-10 inapplicable meetings.part-of-period',
    ],
    [
      'created on 16 October: 16 of 31 days',
      plc({}, { ...monthly, createdOn: '2026-10-16' }),
      '2026-11-01',
      '2026-10 violated meetings.too-few',
    ],
  ],
  '3.3-frequency': [
    ['how many, how often, by what', plc({}, monthly), ON, 'year met own-frequency.decided'],
    ['nothing, 30 days of the year', plc(), '2026-10-01', 'year pending own-frequency.undecided-yet'],
    ['nothing, the day after', plc(), '2026-10-02', 'year cantTell own-frequency.undecided'],
    [
      'nothing, 30 days after creation',
      plc({}, { createdOn: '2026-10-01' }),
      '2026-10-31',
      'year pending own-frequency.undecided-yet',
    ],
    [
      'nothing, 31 days after creation',
      plc({}, { createdOn: '2026-10-01' }),
      '2026-11-01',
      'year cantTell own-frequency.undecided',
    ],
    [
      'by what is not written',
      plc({}, { ...monthly, ownFrequencyBasis: '' }),
      ON,
      'year cantTell own-frequency.undecided',
    ],
    [
      '«раз в смену»',
      plc({}, { ...monthly, ownFrequencyPeriod: 'смена' }),
      ON,
      'year cantTell own-frequency.period-unknown',
    ],
    ['closed', plc({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
  ],
};

const works = (organizationId: string, base: readonly string[] = ['ОО-01'], row: Partial<Membership> = {}) =>
  plc({ memberships: [membership(row)], jobs: [job({ organizationId })] }, { baseOrganizationIds: base });
/** From 15 September: a calendar month ends on 15 October, a year on 15 September. */
const term = (plannedUntil: string | null, fields: Parameters<typeof plc>[1] = {}) =>
  plc({}, { createdOn: '2026-09-15', plannedUntil, ...fields });

const life: CaseTable = {
  '1.4': [
    ['works in the gymnasium', works('ОО-01'), ON, 'year met subordinate.all'],
    ['works elsewhere', works('ОО-02'), ON, 'year violated subordinate.outside'],
    ['left the group yesterday', works('ОО-02', ['ОО-01'], { to: '2026-10-14' }), ON, 'year met subordinate.all'],
    ['leaves it today', works('ОО-02', ['ОО-01'], { to: ON }), ON, 'year violated subordinate.outside'],
    ['organisation not entered', works(''), ON, 'year cantTell subordinate.unknown'],
    ['the gymnasium is not named as the base', works('ОО-01', []), ON, 'year cantTell subordinate.no-base'],
    ['nobody', plc({}, { baseOrganizationIds: ['ОО-01'] }), ON, 'year cantTell group.nobody'],
    ['closed', plc({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
  ],
  '1.7': fieldCases(plc, { theme: 'Читательская грамотность' }, { theme: '' }),
  '3.2': fieldCases(plc, { goal: 'Поднять долю читающих' }, { goal: '' }),
  '3.3-term': [
    ['a month to the day', term('2026-10-15'), '2026-09-20', 'year met term.right by 2026-10-15'],
    ['a day less than a month', term('2026-10-14'), '2026-09-20', 'year violated term.too-short'],
    ['a year to the day', term('2027-09-15'), '2026-09-20', 'year met term.right'],
    ['a day more than a year', term('2027-09-16'), '2026-09-20', 'year violated term.too-long'],
    [
      'from 31 January to 28 February is a month',
      plc({}, { createdOn: '2027-01-31', plannedUntil: '2027-02-28' }),
      '2027-02-01',
      'year met term.right',
    ],
    [
      'from 31 January to 27 February is not',
      plc({}, { createdOn: '2027-01-31', plannedUntil: '2027-02-27' }),
      '2027-02-01',
      'year violated term.too-short',
    ],
    ['15 days left', term('2026-11-15'), '2026-10-31', 'year met term.right'],
    ['14 days left', term('2026-11-15'), '2026-11-01', 'year atRisk term.near'],
    ['the last day', term('2026-11-15'), '2026-11-15', 'year atRisk term.near'],
    ['the day after', term('2026-11-15'), '2026-11-16', 'year violated term.expired'],
    ['term not entered', term(null), '2026-09-20', 'year cantTell term.unknown'],
    [
      'day of creation not entered',
      term('2026-11-15', { createdOn: null }),
      '2026-09-20',
      'year cantTell term.unknown',
    ],
    [
      'the task was solved before the term',
      term('2027-09-15', { closedOn: '2026-09-30' }),
      '2026-10-01',
      'year met term.closed',
    ],
    [
      'closed on the last day of the year',
      term(null, { closedOn: '2027-09-15' }),
      '2027-09-16',
      'year met term.closed',
      '2027/28',
    ],
    [
      'closed a day later',
      term(null, { closedOn: '2027-09-16' }),
      '2027-09-16',
      'year violated term.lived-too-long',
      '2027/28',
    ],
  ],
  '3.3-order': creationCases(plc),
  '3.3-end': closingByReasonCases(plc),
};

export const gymnasium7Cases: readonly CaseTable[] = [coordinator, frequency, life, gymnasium7Papers];
