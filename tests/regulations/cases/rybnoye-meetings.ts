// Рыбновский район: meetings and half-years (4.5), minutes (4.6).
import type { AgendaItem } from '../../../src/domain/register/agenda-item';
import type { Meeting } from '../../../src/domain/register/meeting';
import { agendaItem, meeting, membership, plan } from '../../domain/register-builder';
import { type CaseTable, factsOf, held } from './case-table';

const pps = factsOf('rybnoye-2020', { type: 'ППС' });
const planned = (date: string, fields: Partial<Meeting> = {}) => ({
  meetings: [meeting(date, { status: 'planned', ...fields })],
});

const count: CaseTable = {
  '4.5-year': [
    ['none, 31 days left', pps(), '2027-04-30', 'year pending meetings.fewer-so-far by 2027-05-31 of 2'],
    ['none, 30 days left', pps(), '2027-05-01', 'year atRisk meetings.near'],
    ['one, the last day', pps(held('2026-10-10')), '2027-05-31', 'year atRisk meetings.near'],
    ['one, the day after', pps(held('2026-10-10')), '2027-06-01', 'year violated meetings.too-few'],
    ['two', pps(held('2026-10-10', '2027-03-10')), '2027-06-01', 'year met meetings.enough'],
    [
      'two in one half-year keep the number',
      pps(held('2026-10-10', '2026-12-10')),
      '2027-06-01',
      'year met meetings.enough',
    ],
    [
      'nobody has said of one',
      pps({ meetings: [meeting('2026-10-10'), ...planned('2027-03-10').meetings] }),
      '2027-06-01',
      'year cantTell meetings.unanswered',
    ],
    [
      'created on 15 January: five months, 1.1',
      pps({}, { createdOn: '2027-01-15' }),
      '2027-06-01',
      'year violated meetings.too-few of 1',
    ],
    [
      'created on 10 November: seven months, 1.6',
      pps({}, { createdOn: '2026-11-10' }),
      '2027-06-01',
      'year violated meetings.too-few of 2',
    ],
    [
      'created on 16 November: six months, 1.3',
      pps({}, { createdOn: '2026-11-16' }),
      '2027-06-01',
      'year violated meetings.too-few of 1',
    ],
    [
      'created on 16 May',
      pps({}, { createdOn: '2027-05-16' }),
      '2027-06-01',
      'year inapplicable meetings.part-of-period',
    ],
  ],
  '4.5-half-year': [
    [
      'I: 31 days left',
      pps(),
      '2026-11-30',
      'h1 pending meetings.fewer-so-far by 2026-12-31 of 1; h2 pending meetings.not-started',
    ],
    ['I: 30 days left', pps(), '2026-12-01', 'h1 atRisk meetings.near'],
    ['I: the last day', pps(), '2026-12-31', 'h1 atRisk meetings.near'],
    ['I: the day after', pps(), '2027-01-01', 'h1 violated meetings.too-few; h2 pending meetings.fewer-so-far'],
    ['II: the last day', pps(), '2027-05-31', 'h2 atRisk meetings.near by 2027-05-31'],
    ['II: the day after', pps(), '2027-06-01', 'h2 violated meetings.too-few'],
    [
      'two readings: two meetings in one half-year break the bracket',
      pps(held('2026-10-10', '2026-12-10')),
      '2027-06-01',
      'h1 met meetings.enough; h2 violated meetings.too-few',
    ],
    [
      'one in each',
      pps(held('2026-12-31', '2027-01-01')),
      '2027-06-01',
      'h1 met meetings.enough; h2 met meetings.enough',
    ],
    ['late August is of the first', pps(held('2026-08-28')), '2027-01-01', 'h1 met meetings.enough'],
    [
      'put off over the New Year',
      pps(planned('2027-01-20', { status: 'postponed', plannedOn: '2026-11-20' })),
      '2026-11-21',
      'h1 atRisk meetings.moved-away',
    ],
    ['nobody has said', pps(planned('2026-12-28')), '2027-01-01', 'h1 cantTell meetings.unanswered'],
    [
      'the approved plan has none in the first',
      pps({ plans: [plan({ approvedOn: '2026-09-10' })], ...planned('2027-02-10') }),
      '2026-09-11',
      'h1 atRisk meetings.plan-too-small',
    ],
    [
      'created when 61 of 122 days are left',
      pps({}, { createdOn: '2026-11-01' }),
      '2027-01-01',
      'h1 violated meetings.too-few',
    ],
    [
      'created when 60 of 122 days are left',
      pps({}, { createdOn: '2026-11-02' }),
      '2027-01-01',
      'h1 inapplicable meetings.part-of-period',
    ],
    [
      'closed after 76 of 151 days of II',
      pps({}, { closedOn: '2027-03-17' }),
      '2027-03-18',
      'h2 violated meetings.too-few by 2027-03-17',
    ],
    [
      'closed after 75 of 151 days of II',
      pps({}, { closedOn: '2027-03-16' }),
      '2027-03-18',
      'h2 inapplicable meetings.part-of-period',
    ],
  ],
};

const content: readonly Partial<AgendaItem>[] = [{ question: 'Об адресной помощи', decided: 'Принять план' }];
const met = (fields: Partial<Meeting> = {}, agenda = content) =>
  pps({
    meetings: [meeting('2026-10-05', { id: 'З-1', ...fields })],
    agendaItems: agenda.map((item) => agendaItem({ meetingId: 'З-1', ...item })),
    memberships: [membership()],
  });
const written = { minutesOn: '2026-10-12' };

const minutes: CaseTable = {
  '4.6': [
    ['no meeting yet', pps(), '2026-10-13', 'year pending minutes.no-meetings'],
    ['three days left', met(), '2026-10-09', 'meeting:З-1 pending minutes.pending by 2026-10-12'],
    ['two days left', met(), '2026-10-10', 'meeting:З-1 atRisk minutes.near'],
    ['the last day', met(), '2026-10-12', 'meeting:З-1 atRisk minutes.near'],
    ['the day after', met(), '2026-10-13', 'meeting:З-1 violated minutes.missing'],
    ['questions and decisions written', met(written), '2026-10-13', 'meeting:З-1 met minutes.in-time'],
    [
      'recommendations are written when there were any',
      met(written, [{ ...content[0], recommended: 'Школам – применять' }]),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    [
      'no decision written',
      met(written, [{ question: 'Об адресной помощи' }]),
      '2026-10-13',
      'meeting:З-1 cantTell minutes.content',
    ],
    [
      'no question written',
      met(written, [{ decided: 'Принять план' }]),
      '2026-10-13',
      'meeting:З-1 cantTell minutes.content',
    ],
    ['nothing written', met(written, []), '2026-10-13', 'meeting:З-1 cantTell minutes.content'],
    ['a day late: no term in the text', met({ minutesOn: '2026-10-13' }), '2026-10-13', 'meeting:З-1 met minutes.late'],
    ['a number without a day', met({ minutesNumber: '2' }), '2026-10-13', 'meeting:З-1 cantTell minutes.date-unknown'],
    [
      'written by the leader (4.3)',
      met({ ...written, minutesAuthorId: 'П-01' }),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    [
      'written by somebody else',
      met({ ...written, minutesAuthorId: 'П-02' }),
      '2026-10-13',
      'meeting:З-1 atRisk minutes.other-author',
    ],
  ],
};

export const rybnoyeMeetings: readonly CaseTable[] = [count, minutes];
