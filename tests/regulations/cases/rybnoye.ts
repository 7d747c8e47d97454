// Рыбновский район: all case tables; expected answers are worked out by hand from the text of the regulation.
import type { Job } from '../../../src/domain/register/job';
import type { Membership } from '../../../src/domain/register/membership';
import type { Person } from '../../../src/domain/register/person';
import { documentRecord } from '../../domain/norm-under-test';
import { job, membership, person, plan, report } from '../../domain/register-builder';
import { closingByOrderCases, creationCases, fieldCases, reorganisationCases } from './acts';
import { type CaseTable, factsOf, organization } from './case-table';
import { leaderCases } from './roles';
import { rybnoyeMeetings } from './rybnoye-meetings';

const pps = factsOf('rybnoye-2020', { type: 'ППС' });
const ON = '2026-10-15';

const took = (who: Partial<Person>, position = 'учитель', row: Partial<Membership> = {}) =>
  pps({
    memberships: [membership({ from: '2026-09-10', ...row })],
    persons: [person({ category: 'первая', categoryFrom: '2020-03-01', specialtySince: '2010-09-01', ...who })],
    jobs: [job({ position })],
  });
const basis = (row: Partial<Membership>) => pps({ memberships: [membership(row)] });
const jobs = (...rows: readonly Partial<Job>[]) =>
  pps({ memberships: [membership()], jobs: rows.map((fields) => job(fields)) });

const leader: CaseTable = {
  '4.1-leader': leaderCases(pps),
  '4.1-basis': [
    ['order', basis({ basisKind: 'приказ', basisNumber: '5' }), ON, 'year met basis.any'],
    ['election', basis({ basisKind: 'протокол заседания' }), ON, 'year met basis.any'],
    ['only a number', basis({ basisNumber: '5' }), ON, 'year met basis.any'],
    ['nothing', basis({}), ON, 'year cantTell basis.unknown'],
    ['nobody', pps(), ON, 'year inapplicable basis.nobody'],
    ['left yesterday', basis({ basisKind: 'приказ', to: '2026-10-14' }), ON, 'year inapplicable basis.nobody'],
  ],
  '4.2': [
    ['первая, many years', took({}), ON, 'year met eligible.yes'],
    ['высшая', took({ category: 'высшая' }), ON, 'year met eligible.yes'],
    ['вторая', took({ category: 'вторая' }), ON, 'year violated eligible.category'],
    ['none', took({ category: 'нет' }), ON, 'year violated eligible.category'],
    ['three full years to the day', took({ specialtySince: '2023-09-10' }), ON, 'year met eligible.yes'],
    ['a day less: two full years', took({ specialtySince: '2023-09-11' }), ON, 'year violated eligible.years'],
    ['category up to that day', took({ categoryUntil: '2026-09-10' }), ON, 'year met eligible.yes'],
    [
      'category up to the day before',
      took({ categoryUntil: '2026-09-09' }),
      ON,
      'year violated eligible.category-expired',
    ],
    ['category from the day after', took({ categoryFrom: '2026-09-11' }), ON, 'year violated eligible.category-later'],
    ['category not entered', took({ category: '' }), ON, 'year cantTell eligible.unknown'],
    ['years not entered', took({ specialtySince: null }), ON, 'year cantTell eligible.unknown'],
    [
      'two readings: a director needs neither',
      took({ category: 'нет', specialtySince: null }, 'директор'),
      ON,
      'year met eligible.exempt',
    ],
    [
      'two readings: head of a methodical association neither',
      took({ category: 'нет', specialtySince: '2025-09-01' }, 'руководитель РМО'),
      ON,
      'year met eligible.exempt',
    ],
    ['head of a kindergarten neither', took({ category: '' }, 'заведующая'), ON, 'year met eligible.exempt'],
    [
      'a manager in a post that the clause does not name',
      took({ category: 'нет', workerClass: 'руководящий' }, 'методист'),
      ON,
      'year atRisk eligible.manager',
    ],
    ['nobody', pps(), ON, 'year inapplicable eligible.nobody'],
  ],
  '4.4': [
    ['one main', jobs({}, { isMain: false }), ON, 'year met main-job.one'],
    ['two main', jobs({}, { organizationId: 'ОО-02' }), ON, 'year violated main-job.several'],
    ['not said which', jobs({ isMain: null }), ON, 'year cantTell main-job.unknown'],
    ['none', jobs(), ON, 'year cantTell main-job.unknown'],
    ['the main one ended yesterday', jobs({ to: '2026-10-14' }), ON, 'year cantTell main-job.unknown'],
    ['the main one ends today', jobs({ to: ON }), ON, 'year met main-job.one'],
    ['the second main one begins tomorrow', jobs({}, { from: '2026-10-16' }), ON, 'year met main-job.one'],
    ['nobody', pps(), ON, 'year inapplicable main-job.nobody'],
    ['closed', pps({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
  ],
};

const approved = (approvedOn: string, approvedBy = 'РИМК') => pps({ plans: [plan({ approvedOn, approvedBy })] });
const handed = (submittedOn: string, submittedTo = 'РИМК', schoolYear = '2026/27') =>
  pps({ reports: [report({ submittedOn, submittedTo, schoolYear })] });
const next = (submittedOn: string, submittedTo = 'РИМК', schoolYear = '2027/28') =>
  pps({ plans: [plan({ submittedOn, submittedTo, schoolYear })] });
const sixDays = pps({ organizations: [organization({ workWeek: 6 })] }, { curatingOrganizationId: 'ОО-01' });

/** «До 1 сентября»: 31 August 2027 is a Tuesday, 31 August 2025 a Sunday. */
const papers: CaseTable = {
  '4.7': [
    ['15 days left', pps(), '2026-08-31', 'year pending plan.pending by 2026-09-15'],
    ['14 days left', pps(), '2026-09-01', 'year atRisk plan.near'],
    ['the last day', pps(), '2026-09-15', 'year atRisk plan.near'],
    ['the day after', pps(), '2026-09-16', 'year violated plan.missing'],
    ['approved on 15 September', approved('2026-09-15'), '2026-09-16', 'year met plan.in-time'],
    ['approved on 16 September', approved('2026-09-16'), '2026-09-16', 'year violated plan.late'],
    ['approved tomorrow', approved('2026-09-15'), '2026-09-14', 'year atRisk plan.near'],
    [
      'approved by the community',
      approved('2026-09-15', 'заседание ППС'),
      '2026-09-16',
      'year violated plan.other-approver',
    ],
    ['not said by whom', approved('2026-09-15', ''), '2026-09-16', 'year cantTell plan.approver-unknown'],
    [
      'created on 2 November',
      pps({}, { createdOn: '2026-11-02' }),
      '2026-12-03',
      'year violated plan.missing by 2026-12-02',
    ],
    [
      'created after teaching',
      pps({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable plan.created-after',
    ],
  ],
  '4.8-report': [
    ['31 days left', pps(), '2027-07-31', 'year pending report.pending by 2027-08-31'],
    ['30 days left', pps(), '2027-08-01', 'year atRisk report.near'],
    ['31 August, the last day', pps(), '2027-08-31', 'year atRisk report.near'],
    ['1 September: too late', pps(), '2027-09-01', 'year violated report.missing'],
    [
      'handed in in February: not at the end of the year',
      handed('2027-02-10'),
      '2027-02-10',
      'year atRisk report.too-early',
    ],
    ['the day before teaching ends', handed('2027-05-25'), '2027-06-01', 'year atRisk report.too-early'],
    ['on the last day of teaching', handed('2027-05-26'), '2027-06-01', 'year met report.in-time'],
    ['in February and not said to whom', handed('2027-02-10', ''), '2027-06-01', 'year atRisk report.too-early'],
    ['handed in on 31 August', handed('2027-08-31'), '2027-09-01', 'year met report.in-time'],
    ['handed in on 1 September', handed('2027-09-01'), '2027-09-01', 'year violated report.late'],
    [
      '31 August 2025 is a Sunday: Monday is in time',
      handed('2025-09-01', 'РИМК', '2024/25'),
      '2025-09-02',
      'year met report.in-time by 2025-09-01',
      '2024/25',
    ],
    [
      'Tuesday is not',
      handed('2025-09-02', 'РИМК', '2024/25'),
      '2025-09-02',
      'year violated report.late by 2025-09-01',
      '2024/25',
    ],
    [
      'six days a week: Sunday is still a day off',
      sixDays,
      '2025-09-01',
      'year atRisk report.near by 2025-09-01',
      '2024/25',
    ],
    ['not said to whom', handed('2027-08-20', ''), '2027-08-20', 'year cantTell report.receiver-unknown'],
    [
      'handed in to the school',
      handed('2027-08-20', 'директору школы'),
      '2027-08-20',
      'year atRisk report.other-receiver',
    ],
    [
      'closed in February: due on that day',
      pps({}, { closedOn: '2027-02-20' }),
      '2027-02-21',
      'year violated report.missing by 2027-02-20',
    ],
    [
      'created in the summer: no year to report on',
      pps({}, { createdOn: '2027-06-01' }),
      '2027-09-01',
      'year inapplicable report.created-after',
    ],
    [
      'created on the last day of teaching',
      pps({}, { createdOn: '2027-05-31' }),
      '2027-09-01',
      'year violated report.missing',
    ],
  ],
  '4.8-next-plan': [
    ['31 days left', pps(), '2027-07-31', 'year pending next-plan.pending by 2027-08-31'],
    ['30 days left', pps(), '2027-08-01', 'year atRisk next-plan.near'],
    ['31 August, the last day', pps(), '2027-08-31', 'year atRisk next-plan.near'],
    ['1 September', pps(), '2027-09-01', 'year violated next-plan.missing'],
    ['handed in on 31 August', next('2027-08-31'), '2027-09-01', 'year met next-plan.in-time'],
    ['handed in on 1 September', next('2027-09-01'), '2027-09-01', 'year violated next-plan.late'],
    [
      'two readings of «текущего года»: the plan of the year that begins',
      next('2026-08-31', 'РИМК', '2026/27'),
      '2027-09-01',
      'year violated next-plan.missing',
    ],
    ['not said to whom', next('2027-08-20', ''), '2027-08-20', 'year cantTell next-plan.receiver-unknown'],
    [
      'handed in to the school',
      next('2027-08-20', 'директору школы'),
      '2027-08-20',
      'year atRisk next-plan.other-receiver',
    ],
    [
      'the group ends with the year',
      pps({}, { plannedUntil: '2027-08-31' }),
      '2027-08-01',
      'year inapplicable next-plan.group-ends',
    ],
    ['the group ends a day later', pps({}, { plannedUntil: '2027-09-01' }), '2027-08-01', 'year atRisk next-plan.near'],
  ],
};

const list = (fields: Parameters<typeof documentRecord>[2] = {}) => ({
  documents: [
    documentRecord('Д-1', 'список ППС', {
      groupId: null,
      number: '40',
      date: '2026-09-15',
      status: 'подписан',
      ...fields,
    }),
  ],
});
const member = (fields: Partial<Membership>, tables = {}) =>
  pps({ memberships: [membership({ role: 'member', from: '2026-10-01', ...fields })], ...tables });

const life: CaseTable = {
  '1.2': fieldCases(pps, { theme: 'Низкие результаты ОГЭ по математике' }, { theme: '' }),
  '1.3': [
    ['15 days left', pps(), '2026-08-31', 'year pending list.pending by 2026-09-15'],
    ['14 days left', pps(), '2026-09-01', 'year atRisk list.near'],
    ['the last day', pps(), '2026-09-15', 'year atRisk list.near'],
    ['the day after', pps(), '2026-09-16', 'year violated list.missing'],
    ['approved on 15 September', pps(list()), '2026-09-16', 'year met list.in-time'],
    ['approved on 16 September', pps(list({ date: '2026-09-16' })), '2026-09-16', 'year violated list.late'],
    [
      'the list of the last year',
      pps(list({ schoolYear: '2025/26', date: '2025-09-15' })),
      '2026-09-16',
      'year violated list.missing',
    ],
    ['signed, day not entered', pps(list({ date: null })), '2026-09-16', 'year cantTell list.date-unknown'],
    [
      'created on 2 November',
      pps({}, { createdOn: '2026-11-02' }),
      '2026-12-03',
      'year violated list.missing by 2026-12-02',
    ],
    [
      'the term ends before the day',
      pps({}, { plannedUntil: '2026-09-14' }),
      '2026-09-02',
      'year inapplicable list.group-ends',
    ],
  ],
  '1.4-creation': creationCases(pps),
  '1.4-reorganisation': reorganisationCases(pps),
  '1.4-closing': closingByOrderCases(pps),
  '1.4-composition': [
    [
      'taken in by an order',
      member({ basisKind: 'приказ', basisNumber: '41', basisDate: '2026-10-02' }),
      ON,
      'year met composition.approved',
    ],
    ['no order, ten working days are not over', member({}), ON, 'year atRisk composition.no-order-yet by 2026-10-15'],
    ['no order, the day after', member({}), '2026-10-16', 'year violated composition.no-order'],
    [
      'order without a number',
      member({ basisKind: 'приказ', basisDate: '2026-10-02' }),
      '2026-10-16',
      'year cantTell composition.unknown',
    ],
    ['in the yearly list', member({ from: '2026-09-15' }, list()), '2026-10-16', 'year met composition.approved'],
    [
      'joined the day after the list',
      member({ from: '2026-09-16' }, list()),
      '2026-10-16',
      'year violated composition.no-order',
    ],
    ['nobody', pps(), ON, 'year cantTell group.nobody'],
    ['closed', pps({}, { closedOn: '2026-10-14' }), ON, 'year inapplicable group.closed'],
  ],
};

export const rybnoyeCases: readonly CaseTable[] = [leader, papers, life, ...rybnoyeMeetings];
