// Ноябрьск: decisions written down (3.7), results heard at the last lesson (7.1).
import type { Meeting } from '../../../src/domain/register/meeting';
import { agendaItem, meeting, membership } from '../../domain/register-builder';
import { type CaseTable, type Facts, held } from './case-table';
import { planned, school } from './noyabrsk-facts';

/** A lesson on Monday 5 October: five working days are up to Monday 12 October. */
const lesson = (fields: Partial<Meeting> = {}): Facts => ({
  meetings: [meeting('2026-10-05', { id: 'З-1', ...fields })],
});
const leader = { memberships: [membership({})] };

const minutes: CaseTable = {
  '3.7-minutes': [
    ['no lesson yet', school(), '2026-10-09', 'year pending minutes.no-meetings'],
    ['three days left', school(lesson()), '2026-10-09', 'meeting:З-1 pending minutes.pending by 2026-10-12'],
    ['two days left', school(lesson()), '2026-10-10', 'meeting:З-1 atRisk minutes.near'],
    ['the last day', school(lesson()), '2026-10-12', 'meeting:З-1 atRisk minutes.near'],
    ['the day after', school(lesson()), '2026-10-13', 'meeting:З-1 violated minutes.missing'],
    [
      'written on the last day',
      school(lesson({ minutesOn: '2026-10-12' })),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    [
      'written a day late: the term is ours',
      school(lesson({ minutesOn: '2026-10-13' })),
      '2026-10-13',
      'meeting:З-1 met minutes.late',
    ],
    [
      'written tomorrow',
      school(lesson({ minutesOn: '2026-10-14' })),
      '2026-10-13',
      'meeting:З-1 violated minutes.missing',
    ],
    [
      'a number without a day',
      school(lesson({ minutesNumber: '2' })),
      '2026-10-13',
      'meeting:З-1 cantTell minutes.date-unknown',
    ],
    [
      'written by the leader',
      school({ ...lesson({ minutesOn: '2026-10-06', minutesAuthorId: 'П-01' }), ...leader }),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    [
      'written by somebody else',
      school({ ...lesson({ minutesOn: '2026-10-06', minutesAuthorId: 'П-02' }), ...leader }),
      '2026-10-13',
      'meeting:З-1 atRisk minutes.other-author',
    ],
    ['planned lessons need none', school(planned('2026-10-05')), '2026-10-13', 'year pending minutes.no-meetings'],
  ],
};

const withAgenda = (question: string, date = '2027-05-20'): Facts => ({
  meetings: [meeting('2026-09-10', { id: 'З-1' }), meeting(date, { id: 'З-2' })],
  agendaItems: question === '' ? [] : [agendaItem({ meetingId: 'З-2', question })],
});
const results = 'Подведение итогов работы за год';

/** Teaching ends on 26.05; the year is looked at up to 31.05. */
const lastLesson: CaseTable = {
  '7.1': [
    ['far from the end', school(held('2026-09-10')), '2027-04-30', 'year pending last-meeting.not-yet by 2027-05-31'],
    ['30 days left', school(held('2026-09-10')), '2027-05-01', 'year atRisk last-meeting.include'],
    ['the last day', school(withAgenda('О планах')), '2027-05-31', 'year atRisk last-meeting.include'],
    [
      'the day after, something else was heard',
      school(withAgenda('О планах')),
      '2027-06-01',
      'year violated last-meeting.without',
    ],
    ['results heard', school(withAgenda(results)), '2027-06-01', 'year met last-meeting.heard'],
    ['results heard, 11 days left', school(withAgenda(results)), '2027-05-20', 'year met last-meeting.heard'],
    [
      'results heard in the autumn are of the year before',
      school(withAgenda(results, '2026-10-10')),
      '2026-10-11',
      'year pending last-meeting.not-yet',
    ],
    [
      'results heard, then one more lesson',
      school({
        ...withAgenda(results, '2027-05-12'),
        meetings: [meeting('2027-05-12', { id: 'З-2' }), meeting('2027-05-20', { id: 'З-3' })],
      }),
      '2027-06-01',
      'year cantTell last-meeting.agenda-unknown',
    ],
    ['agenda not entered', school(withAgenda('')), '2027-06-01', 'year cantTell last-meeting.agenda-unknown'],
    [
      'the last one stands ready',
      school({
        ...planned('2027-05-24', { id: 'З-2' }),
        agendaItems: [agendaItem({ meetingId: 'З-2', question: results })],
      }),
      '2027-05-10',
      'year pending last-meeting.prepared',
    ],
    [
      'nobody has said about the last one',
      school(planned('2027-05-24')),
      '2027-06-01',
      'year cantTell last-meeting.unanswered',
    ],
    ['no lesson in the year', school(), '2027-06-01', 'year inapplicable last-meeting.no-meetings'],
    [
      'created after teaching',
      school({}, { createdOn: '2027-06-01' }),
      '2027-06-10',
      'year inapplicable last-meeting.created-after',
    ],
    [
      'closed in December',
      school(held('2026-12-10'), { closedOn: '2026-12-20' }),
      '2026-12-21',
      'year cantTell last-meeting.agenda-unknown by 2026-12-20',
    ],
  ],
};

export const noyabrskMeetings: readonly CaseTable[] = [minutes, lastLesson];
