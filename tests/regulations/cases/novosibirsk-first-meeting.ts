// Новосибирск: minutes of each meeting (7.6), the first meeting (7.9).
import type { Meeting } from '../../../src/domain/register/meeting';
import { meeting, membership } from '../../domain/register-builder';
import { type CaseTable, type Facts, held } from './case-table';
import { ns } from './novosibirsk-facts';

const planned = (date: string, fields: Partial<Meeting> = {}) => meeting(date, { status: 'planned', ...fields });

const secretary = membership({ role: 'secretary', personId: 'П-02' });
const met = (fields: Partial<Meeting> = {}): Facts => ({
  meetings: [meeting('2026-10-05', { id: 'З-1', ...fields })],
  memberships: [membership(), secretary],
});

const minutes: CaseTable = {
  '7.6-minutes': [
    ['no meeting yet', ns(), '2026-10-13', 'year pending minutes.no-meetings'],
    ['three days left', ns(met()), '2026-10-09', 'meeting:З-1 pending minutes.pending by 2026-10-12'],
    ['two days left', ns(met()), '2026-10-10', 'meeting:З-1 atRisk minutes.near'],
    ['the last day', ns(met()), '2026-10-12', 'meeting:З-1 atRisk minutes.near'],
    ['the day after', ns(met()), '2026-10-13', 'meeting:З-1 violated minutes.missing'],
    [
      'written by the secretary',
      ns(met({ minutesOn: '2026-10-12', minutesAuthorId: 'П-02' })),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    [
      'written by the leader',
      ns(met({ minutesOn: '2026-10-12', minutesAuthorId: 'П-01' })),
      '2026-10-13',
      'meeting:З-1 atRisk minutes.other-author',
    ],
    [
      'written by the one who was secretary at the meeting',
      ns(met({ minutesOn: '2026-10-12', minutesAuthorId: 'П-03', secretaryId: 'П-03' })),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    ['author not entered', ns(met({ minutesOn: '2026-10-12' })), '2026-10-13', 'meeting:З-1 met minutes.in-time'],
    [
      'a day late: no term in the text',
      ns(met({ minutesOn: '2026-10-13' })),
      '2026-10-13',
      'meeting:З-1 met minutes.late',
    ],
    [
      'dated the day before the meeting',
      ns(met({ minutesOn: '2026-10-04' })),
      '2026-10-13',
      'meeting:З-1 cantTell minutes.before-meeting',
    ],
    [
      'a number without a day',
      ns(met({ minutesNumber: '2' })),
      '2026-10-13',
      'meeting:З-1 cantTell minutes.date-unknown',
    ],
    [
      'each of two meetings on its own',
      ns({
        meetings: [meeting('2026-09-10', { id: 'З-1', minutesOn: '2026-09-11' }), meeting('2026-10-05', { id: 'З-2' })],
      }),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time; meeting:З-2 violated minutes.missing',
    ],
    [
      'the holidays lengthen the term: 3 November and five working days',
      ns({ meetings: [meeting('2026-11-03', { id: 'З-1' })] }),
      '2026-11-11',
      'meeting:З-1 atRisk minutes.near by 2026-11-11',
    ],
    [
      'and the day after',
      ns({ meetings: [meeting('2026-11-03', { id: 'З-1' })] }),
      '2026-11-12',
      'meeting:З-1 violated minutes.missing',
    ],
  ],
};

const first: CaseTable = {
  '7.9-first-meeting': [
    ['15 days left, the year has not begun', ns(), '2026-08-31', 'year pending first-meeting.pending by 2026-09-15'],
    ['14 days left', ns(), '2026-09-01', 'year atRisk first-meeting.near'],
    ['the last day', ns(), '2026-09-15', 'year atRisk first-meeting.near'],
    ['the day after', ns(), '2026-09-16', 'year violated first-meeting.missing'],
    ['held on 15 September', ns(held('2026-09-15')), '2026-09-16', 'year met first-meeting.in-time'],
    ['held on 16 September', ns(held('2026-09-16')), '2026-09-16', 'year violated first-meeting.late'],
    ['held on 15 August', ns(held('2026-08-15')), '2026-09-16', 'year met first-meeting.in-time'],
    ['held on 14 August', ns(held('2026-08-14')), '2026-09-16', 'year violated first-meeting.missing'],
    [
      '15 September 2024 is a Sunday: Monday is in time',
      ns(held('2024-09-16')),
      '2024-09-17',
      'year met first-meeting.in-time by 2024-09-16',
      '2024/25',
    ],
    [
      'Tuesday is not',
      ns(held('2024-09-17')),
      '2024-09-17',
      'year violated first-meeting.late by 2024-09-16',
      '2024/25',
    ],
    [
      'planned too late',
      ns({ meetings: [planned('2026-09-16')] }),
      '2026-08-31',
      'year atRisk first-meeting.planned-late',
    ],
    [
      'planned for the last day',
      ns({ meetings: [planned('2026-09-15')] }),
      '2026-08-31',
      'year pending first-meeting.pending',
    ],
    [
      'planned for the last day, nobody has said',
      ns({ meetings: [planned('2026-09-15')] }),
      '2026-09-16',
      'year cantTell first-meeting.unanswered',
    ],
    [
      'nobody has said for a week',
      ns({ meetings: [planned('2026-09-10')] }),
      '2026-09-17',
      'year cantTell first-meeting.unanswered',
    ],
    [
      'called off',
      ns({ meetings: [planned('2026-09-10', { status: 'cancelled' })] }),
      '2026-09-16',
      'year violated first-meeting.missing',
    ],
    [
      'put off past the day',
      ns({ meetings: [planned('2026-09-20', { status: 'postponed', plannedOn: '2026-09-10' })] }),
      '2026-09-16',
      'year violated first-meeting.missing',
    ],
    [
      'created on 1 September',
      ns({}, { createdOn: '2026-09-01' }),
      '2026-09-16',
      'year violated first-meeting.missing by 2026-09-15',
    ],
    [
      'created on 2 September: 30 days',
      ns({}, { createdOn: '2026-09-02' }),
      '2026-10-02',
      'year atRisk first-meeting.near by 2026-10-02',
    ],
    [
      'created on 2 September, the day after',
      ns({}, { createdOn: '2026-09-02' }),
      '2026-10-03',
      'year violated first-meeting.missing',
    ],
    [
      'created on 10 December: 9 January is a day off',
      ns({}, { createdOn: '2026-12-10' }),
      '2027-01-11',
      'year atRisk first-meeting.near by 2027-01-11',
    ],
    [
      'the term ends before the day',
      ns({}, { plannedUntil: '2026-09-14' }),
      '2026-09-02',
      'year inapplicable first-meeting.group-ends',
    ],
    [
      'the term ends on the day',
      ns({}, { plannedUntil: '2026-09-15' }),
      '2026-09-02',
      'year atRisk first-meeting.near',
    ],
    [
      'created after teaching',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable first-meeting.created-after',
    ],
  ],
};

export const novosibirskFirstMeeting: readonly CaseTable[] = [minutes, first];
