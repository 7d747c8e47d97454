// Новосибирск 7.6: three meetings in a school year.
import type { Meeting } from '../../../src/domain/register/meeting';
import { meeting, plan, planItem } from '../../domain/register-builder';
import { type CaseTable, held } from './case-table';
import { ns } from './novosibirsk-facts';

const planned = (date: string, fields: Partial<Meeting> = {}) => meeting(date, { status: 'planned', ...fields });
const approved = { plans: [plan({ id: 'ПЛ-1', approvedOn: '2026-09-10', approvedBy: 'заседание' })] };
const three = ['2026-09-10', '2026-12-10', '2027-03-10'] as const;

const count: CaseTable = {
  '7.6-meetings': [
    ['none, 31 days left', ns(), '2027-04-30', 'year pending meetings.fewer-so-far by 2027-05-31 of 3'],
    ['none, 30 days left', ns(), '2027-05-01', 'year atRisk meetings.near'],
    ['two, the last day', ns(held('2026-09-10', '2026-12-10')), '2027-05-31', 'year atRisk meetings.near'],
    ['two, the day after', ns(held('2026-09-10', '2026-12-10')), '2027-06-01', 'year violated meetings.too-few'],
    ['three', ns(held(...three)), '2027-03-10', 'year met meetings.enough'],
    ['the third is tomorrow', ns(held(...three)), '2027-03-09', 'year pending meetings.fewer-so-far'],
    ['four', ns(held(...three, '2027-04-10')), '2027-04-10', 'year met meetings.enough'],
    [
      'the first in late August',
      ns(held('2026-08-15', '2026-12-10', '2027-03-10')),
      '2027-06-01',
      'year met meetings.enough',
    ],
    [
      '14 August is of the year before',
      ns(held('2026-08-14', '2026-12-10', '2027-03-10')),
      '2027-06-01',
      'year violated meetings.too-few',
    ],
    [
      'late August of the next year',
      ns(held('2026-09-10', '2026-12-10', '2027-08-15')),
      '2027-08-16',
      'year violated meetings.too-few',
    ],
    [
      '14 August of the next calendar year',
      ns(held('2026-09-10', '2026-12-10', '2027-08-14')),
      '2027-08-14',
      'year met meetings.enough-late',
    ],
    [
      'three in one month: the text asks no more',
      ns(held('2027-05-10', '2027-05-11', '2027-05-12')),
      '2027-05-12',
      'year met meetings.enough',
    ],
    ['in the holidays', ns(held('2026-10-28', '2027-01-05', '2027-03-30')), '2027-03-30', 'year met meetings.enough'],
    [
      'one of them jointly with another group',
      ns({
        meetings: [meeting('2026-09-10'), meeting('2026-12-10'), meeting('2027-03-10', { groupIds: ['О-02', 'О-01'] })],
      }),
      '2027-06-01',
      'year met meetings.enough',
    ],
    [
      'one of them of another group',
      ns({ meetings: [meeting('2026-09-10'), meeting('2026-12-10'), meeting('2027-03-10', { groupIds: ['О-02'] })] }),
      '2027-06-01',
      'year violated meetings.too-few',
    ],
    [
      'one of them by correspondence',
      ns({
        meetings: [
          meeting('2026-09-10'),
          meeting('2026-12-10', { mode: 'заочно' }),
          meeting('2027-03-10', { mode: 'дистанционно' }),
        ],
      }),
      '2027-06-01',
      'year met meetings.enough',
    ],
    [
      'one called off',
      ns({ meetings: [...held('2026-09-10', '2026-12-10').meetings, planned('2027-03-10', { status: 'cancelled' })] }),
      '2027-06-01',
      'year violated meetings.too-few',
    ],
    [
      'nobody has said of one',
      ns({ meetings: [...held('2026-09-10', '2026-12-10').meetings, planned('2027-05-20')] }),
      '2027-06-01',
      'year cantTell meetings.unanswered',
    ],
    [
      'planned for the last day, yesterday: asked about, not accused',
      ns({ meetings: [...held('2026-09-10', '2026-12-10').meetings, planned('2027-05-31')] }),
      '2027-06-01',
      'year cantTell meetings.unanswered',
    ],
    [
      'nobody has said of one, two are missing',
      ns({ meetings: [...held('2026-09-10').meetings, planned('2027-05-20')] }),
      '2027-06-01',
      'year violated meetings.too-few',
    ],
    [
      'put off to the summer',
      ns({
        meetings: [
          ...held('2026-09-10', '2026-12-10').meetings,
          planned('2027-06-10', { status: 'postponed', plannedOn: '2027-03-10' }),
        ],
      }),
      '2027-03-11',
      'year atRisk meetings.moved-away by 2027-05-31',
    ],
    [
      'put off within the year',
      ns({
        meetings: [
          ...held('2026-09-10', '2026-12-10').meetings,
          planned('2027-04-10', { status: 'postponed', plannedOn: '2027-03-10' }),
        ],
      }),
      '2027-03-11',
      'year pending meetings.fewer-so-far',
    ],
    [
      'the approved plan provides for two',
      ns({ ...approved, meetings: [planned('2026-12-10'), planned('2027-03-10')] }),
      '2026-09-11',
      'year atRisk meetings.plan-too-small',
    ],
    [
      'the approved plan provides for three',
      ns({ ...approved, meetings: [planned('2026-12-10'), planned('2027-03-10'), planned('2027-05-10')] }),
      '2026-09-11',
      'year pending meetings.fewer-so-far',
    ],
    [
      'two held and one line of the approved plan',
      ns({
        ...approved,
        ...held('2026-09-10', '2026-12-10'),
        planItems: [planItem({ planId: 'ПЛ-1', form: 'заседание', termOn: '2027-03-10' })],
      }),
      '2026-12-11',
      'year pending meetings.fewer-so-far',
    ],
    [
      'two lines of a draft frighten nobody',
      ns({ plans: [plan({ id: 'ПЛ-1' })], meetings: [planned('2026-12-10')] }),
      '2026-09-11',
      'year pending meetings.fewer-so-far',
    ],
    [
      'the plan is approved tomorrow',
      ns({ ...approved, meetings: [planned('2026-12-10')] }),
      '2026-09-09',
      'year pending meetings.fewer-so-far',
    ],
    [
      'created on 15 September: nine months',
      ns({}, { createdOn: '2026-09-15' }),
      '2027-06-01',
      'year violated meetings.too-few of 3',
    ],
    [
      'created on 15 November: seven months, 2.33',
      ns({}, { createdOn: '2026-11-15' }),
      '2027-06-01',
      'year violated meetings.too-few of 2',
    ],
    [
      'created on 10 December: six months',
      ns({}, { createdOn: '2026-12-10' }),
      '2027-06-01',
      'year violated meetings.too-few of 2',
    ],
    [
      'created on 15 January: five months, 1.67',
      ns({}, { createdOn: '2027-01-15' }),
      '2027-06-01',
      'year violated meetings.too-few of 2',
    ],
    [
      'created on 16 January: four months, 1.33',
      ns({}, { createdOn: '2027-01-16' }),
      '2027-06-01',
      'year violated meetings.too-few of 1',
    ],
    [
      'created on 15 May: a month',
      ns({}, { createdOn: '2027-05-15' }),
      '2027-06-01',
      'year violated meetings.too-few of 1',
    ],
    [
      'created on 16 May',
      ns({}, { createdOn: '2027-05-16' }),
      '2027-06-01',
      'year inapplicable meetings.part-of-period',
    ],
    [
      'created on 10 December, two meetings',
      ns(held('2026-12-20', '2027-03-10'), { createdOn: '2026-12-10' }),
      '2027-06-01',
      'year met meetings.enough of 2',
    ],
    [
      'closed on 20 February: six months, due on the last day',
      ns(held('2026-09-10'), { closedOn: '2027-02-20' }),
      '2027-02-21',
      'year violated meetings.too-few by 2027-02-20 of 2',
    ],
    [
      'closed on 14 February: five months',
      ns(held('2026-09-10', '2026-12-10'), { closedOn: '2027-02-14' }),
      '2027-02-21',
      'year met meetings.enough of 2',
    ],
    [
      'closed on 14 January: four months',
      ns(held('2026-09-10'), { closedOn: '2027-01-14' }),
      '2027-02-21',
      'year met meetings.enough of 1',
    ],
    [
      'a term up to 20 December, 14 days left',
      ns({}, { plannedUntil: '2026-12-20' }),
      '2026-12-06',
      'year atRisk meetings.near by 2026-12-20 of 1',
    ],
  ],
};

export const novosibirskMeetings: readonly CaseTable[] = [count];
