// Новосибирск 7.8: analysis and plan of the next year handed in, analysis considered.
import type { AnnualReport } from '../../../src/domain/register/annual-report';
import type { Plan } from '../../../src/domain/register/plan';
import { membership, person, plan, report } from '../../domain/register-builder';
import { type CaseTable, organization } from './case-table';
import { ns } from './novosibirsk-facts';

const handed = (submittedOn: string | null, submittedTo = 'куратор', fields: Partial<AnnualReport> = {}) => ({
  reports: [report({ submittedOn, submittedTo, ...fields })],
});
const next = (fields: Partial<Plan>) => ({
  plans: [plan({ schoolYear: '2027/28', submittedTo: 'куратору', ...fields })],
});
const sixDays = { organizations: [organization({ workWeek: 6 })] };
const curated = { curatingOrganizationId: 'ОО-01' };
const curator = { memberships: [membership({ role: 'curator' })], persons: [person()] };

/** 15 May 2027 is a Saturday: Monday 17 May is the last day. */
const yearEnd: CaseTable = {
  '7.8-report': [
    ['31 days left', ns(), '2027-04-16', 'year pending report.pending by 2027-05-17'],
    ['30 days left', ns(), '2027-04-17', 'year atRisk report.near'],
    ['Saturday, 15 May', ns(), '2027-05-15', 'year atRisk report.near'],
    ['Monday, the last day', ns(), '2027-05-17', 'year atRisk report.near'],
    ['Tuesday', ns(), '2027-05-18', 'year violated report.missing'],
    ['handed in on Monday', ns(handed('2027-05-17')), '2027-05-18', 'year met report.in-time'],
    ['handed in on Tuesday', ns(handed('2027-05-18')), '2027-05-18', 'year violated report.late'],
    ['handed in tomorrow', ns(handed('2027-05-18')), '2027-05-17', 'year atRisk report.near'],
    ['15 May 2026 is a Friday: the last day', ns(), '2026-05-15', 'year atRisk report.near by 2026-05-15', '2025/26'],
    ['Saturday, 16 May 2026', ns(), '2026-05-16', 'year violated report.missing', '2025/26'],
    [
      'a receiver with six days a week: Saturday',
      ns(sixDays, curated),
      '2027-05-15',
      'year atRisk report.near by 2027-05-15',
    ],
    ['a receiver with six days a week: Sunday', ns(sixDays, curated), '2027-05-16', 'year violated report.missing'],
    [
      'five days a week not filled in',
      ns({ organizations: [organization()] }, curated),
      '2027-05-16',
      'year atRisk report.near by 2027-05-17',
    ],
    ['not said to whom', ns(handed('2027-05-10', '')), '2027-05-11', 'year cantTell report.receiver-unknown'],
    [
      'handed in to somebody else',
      ns(handed('2027-05-10', 'директору')),
      '2027-05-11',
      'year atRisk report.other-receiver',
    ],
    [
      'the curator by name',
      ns({ ...handed('2027-05-10', 'Образцовой М. П.'), ...curator }),
      '2027-05-11',
      'year met report.in-time',
    ],
    [
      'analysis of another year',
      ns(handed('2027-05-10', 'куратор', { schoolYear: '2025/26' })),
      '2027-05-18',
      'year violated report.missing',
    ],
    [
      'closed in February: due on that day',
      ns({}, { closedOn: '2027-02-20' }),
      '2027-02-20',
      'year atRisk report.near by 2027-02-20',
    ],
    [
      'closed in February, the day after',
      ns({}, { closedOn: '2027-02-20' }),
      '2027-02-21',
      'year violated report.missing',
    ],
    ['created on the last day', ns({}, { createdOn: '2027-05-17' }), '2027-05-17', 'year atRisk report.near'],
    [
      'created the day after',
      ns({}, { createdOn: '2027-05-18' }),
      '2027-05-18',
      'year inapplicable report.created-after',
    ],
  ],
  '7.8-next-plan': [
    ['31 days left', ns(), '2027-04-16', 'year pending next-plan.pending by 2027-05-17'],
    ['30 days left', ns(), '2027-04-17', 'year atRisk next-plan.near'],
    ['Monday, the last day', ns(), '2027-05-17', 'year atRisk next-plan.near'],
    ['Tuesday', ns(), '2027-05-18', 'year violated next-plan.missing'],
    ['handed in on Monday', ns(next({ submittedOn: '2027-05-17' })), '2027-05-18', 'year met next-plan.in-time'],
    ['handed in on Tuesday', ns(next({ submittedOn: '2027-05-18' })), '2027-05-18', 'year violated next-plan.late'],
    [
      'the plan of this year is not it',
      ns(next({ schoolYear: '2026/27', submittedOn: '2027-05-10' })),
      '2027-05-18',
      'year violated next-plan.missing',
    ],
    [
      'not said to whom',
      ns(next({ submittedOn: '2027-05-10', submittedTo: '' })),
      '2027-05-11',
      'year cantTell next-plan.receiver-unknown',
    ],
    [
      'handed in to somebody else',
      ns(next({ submittedOn: '2027-05-10', submittedTo: 'директору' })),
      '2027-05-11',
      'year atRisk next-plan.other-receiver',
    ],
    ['approved already', ns(next({ approvedOn: '2027-05-20' })), '2027-05-20', 'year met next-plan.approved'],
    [
      'a receiver with six days a week',
      ns(sixDays, curated),
      '2027-05-16',
      'year violated next-plan.missing by 2027-05-15',
    ],
    [
      'the group ends with the year: no next plan',
      ns({}, { plannedUntil: '2027-08-31' }),
      '2027-05-18',
      'year inapplicable next-plan.group-ends',
    ],
    [
      'the group ends a day after it',
      ns({}, { plannedUntil: '2027-09-01' }),
      '2027-05-18',
      'year violated next-plan.missing',
    ],
    [
      'created after the day',
      ns({}, { createdOn: '2027-05-18' }),
      '2027-05-18',
      'year inapplicable next-plan.created-after',
    ],
  ],
  '7.8-considered': [
    ['not handed in', ns(), '2027-08-20', 'year pending report-step.not-submitted by 2027-08-31'],
    [
      'handed in, 15 days left',
      ns(handed('2027-05-10')),
      '2027-08-16',
      'year pending report-step.pending by 2027-08-31',
    ],
    ['handed in, 14 days left', ns(handed('2027-05-10')), '2027-08-17', 'year atRisk report-step.near'],
    ['the last day', ns(handed('2027-05-10')), '2027-08-31', 'year atRisk report-step.near'],
    ['the day after', ns(handed('2027-05-10')), '2027-09-01', 'year violated report-step.missing'],
    [
      'considered by ГНМС',
      ns(handed('2027-05-10', 'куратор', { consideredOn: '2027-06-10', consideredBy: 'ГНМС' })),
      '2027-06-10',
      'year met report-step.in-time',
    ],
    [
      'in full',
      ns(
        handed('2027-05-10', 'куратор', {
          consideredOn: '2027-06-10',
          consideredBy: 'на заседании городского научно-методического совета',
        }),
      ),
      '2027-06-10',
      'year met report-step.in-time',
    ],
    [
      'considered tomorrow',
      ns(handed('2027-05-10', 'куратор', { consideredOn: '2027-06-10', consideredBy: 'ГНМС' })),
      '2027-06-09',
      'year pending report-step.pending',
    ],
    [
      'considered after the year',
      ns(handed('2027-05-10', 'куратор', { consideredOn: '2027-09-01', consideredBy: 'ГНМС' })),
      '2027-09-01',
      'year violated report-step.late',
    ],
    [
      'not said by whom',
      ns(handed('2027-05-10', 'куратор', { consideredOn: '2027-06-10' })),
      '2027-06-10',
      'year cantTell report-step.body-unknown',
    ],
    [
      'considered by the pedagogical council',
      ns(handed('2027-05-10', 'куратор', { consideredOn: '2027-06-10', consideredBy: 'педагогический совет' })),
      '2027-06-10',
      'year atRisk report-step.other-body',
    ],
    [
      'created after teaching: there is nothing to analyse',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-09-01',
      'year inapplicable report-step.created-after',
    ],
  ],
};

export const novosibirskYearEnd: readonly CaseTable[] = [yearEnd];
