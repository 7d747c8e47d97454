// Ноябрьск: plan (3.5), work of the members (3.7, 3.8), products (7.2).
import { assignment, product } from '../../domain/norm-under-test';
import { agendaItem, meeting, membership, plan } from '../../domain/register-builder';
import { type CaseTable, type Facts, factsOf, held } from './case-table';

const of = factsOf('noyabrsk-2020', { type: 'творческая группа' });
const approved = (approvedOn: string | null, approvedBy = 'приказ начальника департамента', approvalNumber = '') => ({
  plans: [plan({ approvedOn, approvedBy, approvalNumber })],
});

const plans: CaseTable = {
  '3.5': [
    ['no plan, no lesson', of(), '2026-11-22', 'year pending plan.no-deadline'],
    ['works without a plan', of(held('2026-10-05')), '2026-10-05', 'year atRisk plan.working-without'],
    [
      'works by a draft',
      of({ ...held('2026-10-05'), ...approved(null) }),
      '2026-11-22',
      'year atRisk plan.working-without',
    ],
    ['the last day of the year of work', of(held('2026-10-05')), '2027-05-31', 'year atRisk plan.working-without'],
    ['the day after', of(held('2026-10-05')), '2027-06-01', 'year violated plan.year-over'],
    ['approved by an order', of(approved('2026-09-20')), '2026-11-22', 'year met plan.in-time'],
    [
      'the order in another cell',
      of(approved('2026-09-20', 'начальник департамента', 'приказ № 300')),
      '2026-11-22',
      'year met plan.in-time',
    ],
    [
      'approved by the lesson',
      of(approved('2026-09-20', 'занятие группы')),
      '2026-11-22',
      'year violated plan.other-approver',
    ],
    ['not said by whom', of(approved('2026-09-20', '')), '2026-11-22', 'year cantTell plan.approver-unknown'],
    [
      'approved tomorrow',
      of({ ...held('2026-10-05'), ...approved('2026-11-23') }),
      '2026-11-22',
      'year atRisk plan.working-without',
    ],
    ['approved today', of(approved('2026-11-22')), '2026-11-22', 'year met plan.in-time'],
    [
      'plan of another year',
      of({ plans: [plan({ schoolYear: '2025/26', approvedOn: '2026-09-20', approvedBy: 'приказ' })] }),
      '2026-11-22',
      'year pending plan.no-deadline',
    ],
    [
      'changed by the group (5.3), not approved anew',
      of({ plans: [plan({ version: 1, approvedOn: '2026-09-20', approvedBy: 'приказ' }), plan({ version: 2 })] }),
      '2026-11-22',
      'year atRisk plan.changed',
    ],
    [
      'changed and approved anew',
      of({
        plans: [
          plan({ version: 1, approvedOn: '2026-09-20', approvedBy: 'приказ' }),
          plan({ version: 2, approvedOn: '2026-11-10', approvedBy: 'приказ' }),
        ],
      }),
      '2026-11-22',
      'year met plan.in-time',
    ],
    [
      'created after teaching',
      of({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable plan.created-after',
    ],
    [
      'created on the last day of work',
      of({}, { createdOn: '2027-05-31' }),
      '2027-05-31',
      'year pending plan.no-deadline',
    ],
    [
      'closed after working without',
      of(held('2026-10-05'), { closedOn: '2026-12-01' }),
      '2026-12-02',
      'year violated plan.year-over',
    ],
  ],
};

const two = [membership({ personId: 'П-01' }), membership({ personId: 'П-02', role: 'member', from: '2026-09-01' })];
const meetings = [meeting('2026-10-05', { id: 'З-1' })];
const spoke = (...people: readonly string[]) => people.map((speakerId) => agendaItem({ meetingId: 'З-1', speakerId }));
const members = (tables: Facts = {}) => of({ memberships: two, meetings, ...tables });

const people: CaseTable = {
  '3.7-contributions': [
    [
      'nobody has done anything, far from the end',
      members(),
      '2027-04-30',
      'year pending contributions.not-yet by 2027-05-31',
    ],
    ['30 days left', members(), '2027-05-01', 'year atRisk contributions.near'],
    ['the last day', members(), '2027-05-31', 'year atRisk contributions.near'],
    ['the day after', members(), '2027-06-01', 'year violated contributions.absent'],
    ['one of two spoke', members({ agendaItems: spoke('П-01') }), '2027-06-01', 'year violated contributions.absent'],
    ['both spoke', members({ agendaItems: spoke('П-01', 'П-02') }), '2026-10-05', 'year met contributions.all'],
    [
      'the other did an assignment',
      members({
        agendaItems: spoke('П-01'),
        assignments: [assignment('Т-1', null, { executorId: 'П-02', doneOn: '2026-11-01' })],
      }),
      '2026-11-01',
      'year met contributions.all',
    ],
    [
      'the assignment is done tomorrow',
      members({
        agendaItems: spoke('П-01'),
        assignments: [assignment('Т-1', null, { executorId: 'П-02', doneOn: '2026-11-01' })],
      }),
      '2026-10-31',
      'year pending contributions.not-yet',
    ],
    [
      'both made a product',
      members({ products: [product('ПР-1', '2027-02-01', { authorIds: ['П-01', 'П-02'] })] }),
      '2027-02-01',
      'year met contributions.all',
    ],
    [
      'day of the product not entered',
      members({ products: [product('ПР-1', null, { authorIds: ['П-01', 'П-02'] })] }),
      '2027-06-01',
      'year cantTell contributions.not-filled',
    ],
    ['nobody in the group', of(), '2026-11-22', 'year cantTell contributions.no-members'],
    [
      'joined when 136 of 273 days were left',
      of({ memberships: [membership({ personId: 'П-02', role: 'member', from: '2027-01-16' })] }),
      '2027-06-01',
      'year cantTell contributions.no-members',
    ],
    [
      'joined when 137 of 273 days were left',
      of({ memberships: [membership({ personId: 'П-02', role: 'member', from: '2027-01-15' })] }),
      '2027-06-01',
      'year violated contributions.absent',
    ],
    [
      'created after teaching',
      of({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable contributions.created-after',
    ],
  ],
  '3.8': [
    ['no assignments', of(), '2026-11-22', 'year inapplicable assignments.none'],
    [
      'without a day',
      of({ assignments: [assignment('Т-1', null)] }),
      '2026-11-22',
      'year inapplicable assignments.none',
    ],
    [
      'four days left',
      of({ assignments: [assignment('Т-1', '2026-11-26')] }),
      '2026-11-22',
      'year pending assignments.pending by 2026-11-26',
    ],
    [
      'three days left',
      of({ assignments: [assignment('Т-1', '2026-11-25')] }),
      '2026-11-22',
      'year atRisk assignments.near',
    ],
    ['today', of({ assignments: [assignment('Т-1', '2026-11-22')] }), '2026-11-22', 'year atRisk assignments.near'],
    [
      'yesterday',
      of({ assignments: [assignment('Т-1', '2026-11-21')] }),
      '2026-11-22',
      'year violated assignments.overdue',
    ],
    [
      'done on the day',
      of({ assignments: [assignment('Т-1', '2026-11-21', { doneOn: '2026-11-21' })] }),
      '2026-11-22',
      'year met assignments.in-time',
    ],
    [
      'done a day late',
      of({ assignments: [assignment('Т-1', '2026-11-20', { doneOn: '2026-11-21' })] }),
      '2026-11-22',
      'year violated assignments.late',
    ],
    [
      'done tomorrow',
      of({ assignments: [assignment('Т-1', '2026-11-21', { doneOn: '2026-11-23' })] }),
      '2026-11-22',
      'year violated assignments.overdue',
    ],
    [
      'of the last school year',
      of({ assignments: [assignment('Т-1', '2026-08-31')] }),
      '2026-11-22',
      'year inapplicable assignments.none',
    ],
    [
      'of 1 September',
      of({ assignments: [assignment('Т-1', '2026-09-01')] }),
      '2026-11-22',
      'year violated assignments.overdue',
    ],
  ],
};

const made = (day: string | null, fields: Parameters<typeof product>[2] = {}) =>
  of({ products: [product('ПР-1', day, fields)] });
const sent = (sentOn: string | null, sentTo = 'департамент образования', madeOn: string | null = '2027-02-01') =>
  made(madeOn, { sentOn, sentTo });

const products: CaseTable = {
  '7.2-product': [
    ['none, 31 days left', of(), '2027-04-30', 'year pending products.fewer-so-far by 2027-05-31 of 1'],
    ['none, 30 days left', of(), '2027-05-01', 'year atRisk products.near'],
    ['none, the last day', of(), '2027-05-31', 'year atRisk products.near'],
    ['none, the day after', of(), '2027-06-01', 'year violated products.too-few'],
    ['made', made('2027-02-01'), '2027-02-01', 'year met products.enough'],
    ['made tomorrow', made('2027-02-02'), '2027-02-01', 'year pending products.fewer-so-far'],
    ['made in the last school year', made('2026-06-01'), '2027-06-01', 'year violated products.too-few'],
    ['made in late August', made('2026-08-15'), '2027-06-01', 'year met products.enough'],
    ['day not entered', made(null), '2027-06-01', 'year cantTell products.not-filled'],
    [
      'created after teaching',
      of({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable products.created-after',
    ],
    [
      'closed in December without one',
      of({}, { closedOn: '2026-12-20' }),
      '2026-12-21',
      'year violated products.too-few by 2026-12-20',
    ],
  ],
  '7.2-sent': [
    ['no products yet', of(), '2027-05-31', 'year pending handed-over.none-yet'],
    ['no products', of(), '2027-06-01', 'year inapplicable handed-over.none'],
    ['sent', sent('2027-02-10'), '2027-02-10', 'year met handed-over.all'],
    ['sent tomorrow', sent('2027-02-11'), '2027-02-10', 'year pending handed-over.pending by 2027-05-31'],
    ['not sent, 31 days left', sent(null), '2027-04-30', 'year pending handed-over.pending'],
    ['not sent, 30 days left', sent(null), '2027-05-01', 'year atRisk handed-over.near'],
    ['not sent, the last day', sent(null), '2027-05-31', 'year atRisk handed-over.near'],
    ['not sent, the day after', sent(null), '2027-06-01', 'year violated handed-over.not-sent'],
    ['not said to whom', sent('2027-02-10', ''), '2027-02-10', 'year cantTell handed-over.receiver-unknown'],
    ['sent to the school', sent('2027-02-10', 'школа № 1'), '2027-02-10', 'year atRisk handed-over.other-receiver'],
    [
      '«в Департамент образования города»',
      sent('2027-02-10', 'в Департамент образования города'),
      '2027-02-10',
      'year met handed-over.all',
    ],
    ['of the last school year', sent(null, '', '2026-06-01'), '2027-06-01', 'year inapplicable handed-over.none'],
  ],
};

export const noyabrskWork: readonly CaseTable[] = [plans, people, products];
