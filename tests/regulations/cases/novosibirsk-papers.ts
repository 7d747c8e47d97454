// Новосибирск: plan (7.7, 7.9, III), obligatory papers (7.10).
import type { Plan } from '../../../src/domain/register/plan';
import type { PlanItem } from '../../../src/domain/register/plan-item';
import { documentRecord } from '../../domain/norm-under-test';
import { meeting, plan, planItem, report } from '../../domain/register-builder';
import { type Case, type CaseTable, held } from './case-table';
import { ns } from './novosibirsk-facts';

const approved = (
  approvedOn: string,
  date: string | null = approvedOn,
  fields: Partial<Plan> = {},
  status: 'held' | 'planned' | 'cancelled' = 'held',
) => ({
  plans: [plan({ approvedOn, approvedBy: 'заседание ММО', ...fields })],
  meetings: date === null ? [] : [meeting(date, { status })],
});

const plans: CaseTable = {
  '7.9-plan': [
    ['15 days left', ns(), '2026-08-31', 'year pending plan.pending by 2026-09-15'],
    ['14 days left', ns(), '2026-09-01', 'year atRisk plan.near'],
    ['the last day', ns(), '2026-09-15', 'year atRisk plan.near'],
    ['the day after', ns(), '2026-09-16', 'year violated plan.missing'],
    [
      'approved at the first meeting on 15 September',
      ns(approved('2026-09-15')),
      '2026-09-16',
      'year met plan.in-time',
    ],
    ['on 16 September', ns(approved('2026-09-16')), '2026-09-16', 'year violated plan.late'],
    ['in late August', ns(approved('2026-08-28')), '2026-09-16', 'year met plan.in-time'],
    [
      '15 September 2024 is a Sunday',
      ns(approved('2024-09-16', '2024-09-16', { schoolYear: '2024/25' })),
      '2024-09-17',
      'year met plan.in-time by 2024-09-16',
      '2024/25',
    ],
    [
      'at the second meeting',
      ns({ ...approved('2026-09-15'), ...held('2026-09-03', '2026-09-15') }),
      '2026-09-16',
      'year met plan.in-time-later-meeting',
    ],
    [
      'in June: the first meeting of the year may still do it',
      ns(approved('2026-06-01')),
      '2026-09-15',
      'year atRisk plan.not-first-meeting',
    ],
    ['no such meeting', ns(approved('2026-09-10', null)), '2026-09-16', 'year cantTell plan.no-such-meeting'],
    [
      'nobody has said whether the meeting was',
      ns(approved('2026-09-10', '2026-09-10', {}, 'planned')),
      '2026-09-16',
      'year cantTell plan.meeting-unanswered',
    ],
    [
      'the meeting was called off',
      ns(approved('2026-09-10', '2026-09-10', {}, 'cancelled')),
      '2026-09-16',
      'year violated plan.meeting-cancelled',
    ],
    [
      'approved by an order',
      ns(approved('2026-09-10', '2026-09-10', { approvedBy: 'приказ директора' })),
      '2026-09-16',
      'year violated plan.other-approver',
    ],
    [
      'not said by whom',
      ns(approved('2026-09-10', '2026-09-10', { approvedBy: '' })),
      '2026-09-16',
      'year cantTell plan.approver-unknown',
    ],
    [
      'changed in November, not approved anew',
      ns({
        ...held('2026-09-10'),
        plans: [plan({ version: 1, approvedOn: '2026-09-10', approvedBy: 'заседание' }), plan({ version: 2 })],
      }),
      '2026-11-22',
      'year atRisk plan.changed',
    ],
    [
      'changed and approved anew: the term was met',
      ns({
        ...held('2026-09-10', '2026-11-10'),
        plans: [
          plan({ version: 1, approvedOn: '2026-09-10', approvedBy: 'заседание' }),
          plan({ version: 2, approvedOn: '2026-11-10', approvedBy: 'заседание' }),
        ],
      }),
      '2026-11-22',
      'year met plan.in-time',
    ],
    [
      'created on 2 November: 30 days',
      ns({}, { createdOn: '2026-11-02' }),
      '2026-12-02',
      'year atRisk plan.near by 2026-12-02',
    ],
    ['the day after them', ns({}, { createdOn: '2026-11-02' }), '2026-12-03', 'year violated plan.missing'],
    [
      'the term ends before the day',
      ns({}, { plannedUntil: '2026-09-14' }),
      '2026-09-02',
      'year inapplicable plan.group-ends',
    ],
    [
      'created after teaching',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable plan.created-after',
    ],
  ],
};

const all = [
  'Информационно-методическое',
  'Организационно-методическое направление',
  'Экспертно-аналитическое',
  'Консультационное',
];
const lines = (...directions: readonly string[]) => ({
  plans: [plan({ id: 'ПЛ-1' })],
  planItems: directions.map((direction): PlanItem => planItem({ planId: 'ПЛ-1', direction })),
});
const lastYear = { ...held('2025-10-10') };
const analysis = { reports: [report({ submittedOn: '2026-05-10', submittedTo: 'куратор', schoolYear: '2025/26' })] };
const kept = (minutesOn: string | null) => ({
  meetings: [meeting('2025-10-10', { minutesOn: '2025-10-12' }), meeting('2026-10-05', { minutesOn })],
});

const papers: CaseTable = {
  'III-directions': [
    ['all four', ns(lines(...all)), '2026-11-22', 'year met directions.all'],
    ...all.map(
      (direction): Case => [
        `all but «${direction}»`,
        ns(lines(...all.filter((one) => one !== direction))),
        '2026-11-22',
        'year atRisk directions.absent',
      ],
    ),
    ['one is not there', ns(lines(...all.slice(1))), '2026-11-22', 'year atRisk directions.absent'],
    ['one is not there, the last day', ns(lines(...all.slice(1))), '2027-05-31', 'year atRisk directions.absent'],
    ['one is not there, the day after', ns(lines(...all.slice(1))), '2027-06-01', 'year violated directions.absent'],
    ['a line without a direction', ns(lines(...all.slice(1), '')), '2027-06-01', 'year cantTell directions.not-filled'],
    ['no plan', ns(), '2027-05-31', 'year pending directions.no-plan-yet'],
    ['no plan at the end', ns(), '2027-06-01', 'year cantTell directions.no-plan'],
    ['a plan without lines', ns(lines()), '2027-05-31', 'year pending directions.no-plan-yet'],
    [
      'created after teaching',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable directions.created-after',
    ],
  ],
  '7.7': [
    ['no plan, no meeting', ns(), '2027-04-30', 'year pending documents.not-yet by 2027-05-31'],
    ['30 days left', ns(), '2027-05-01', 'year atRisk documents.near'],
    ['works without a plan', ns(held('2026-10-05')), '2026-10-05', 'year atRisk documents.working-without'],
    ['the last day', ns(), '2027-05-31', 'year atRisk documents.near'],
    ['the day after', ns(), '2027-06-01', 'year violated documents.absent'],
    ['a row of the plan', ns({ plans: [plan()] }), '2026-09-02', 'year met documents.all'],
    [
      'a paper of the plan',
      ns({ documents: [documentRecord('Д-1', 'план работы')] }),
      '2026-09-02',
      'year met documents.all',
    ],
    [
      'a plan of another year',
      ns({ plans: [plan({ schoolYear: '2025/26' })] }),
      '2027-06-01',
      'year violated documents.absent',
    ],
    [
      'created after teaching',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable documents.created-after',
    ],
  ],
  '7.10': [
    [
      'analysis, plan and minutes',
      ns({ ...kept('2026-10-06'), ...analysis, plans: [plan()] }),
      '2026-11-22',
      'year met documents.all',
    ],
    ['no plan', ns({ ...kept('2026-10-06'), ...analysis }), '2026-11-22', 'year atRisk documents.working-without'],
    ['31 days left', ns({ ...lastYear, plans: [plan()] }), '2027-04-30', 'year pending documents.not-yet'],
    [
      'no analysis of the last year',
      ns({ ...kept('2026-10-06'), plans: [plan()] }),
      '2026-11-22',
      'year atRisk documents.working-without',
    ],
    [
      'no minutes',
      ns({ ...kept(null), ...analysis, plans: [plan()] }),
      '2026-11-22',
      'year atRisk documents.working-without',
    ],
    [
      'no minutes, their days are not over',
      ns({ ...kept(null), ...analysis, plans: [plan()] }),
      '2026-10-12',
      'year met documents.all',
    ],
    [
      'no analysis, no meeting this year',
      ns({ ...lastYear, plans: [plan()] }),
      '2026-11-22',
      'year pending documents.not-yet',
    ],
    ['30 days left', ns({ ...lastYear, plans: [plan()] }), '2027-05-01', 'year atRisk documents.near'],
    ['the last day', ns({ ...lastYear, plans: [plan()] }), '2027-05-31', 'year atRisk documents.near'],
    ['the day after', ns({ ...lastYear, plans: [plan()] }), '2027-06-01', 'year violated documents.absent'],
    ['the register was not kept last year', ns({ plans: [plan()] }), '2026-11-22', 'year met documents.all'],
    [
      'a new group has no last year',
      ns({ ...held('2026-05-20'), plans: [plan()] }, { createdOn: '2026-06-01' }),
      '2026-11-22',
      'year met documents.all',
    ],
    [
      'created after teaching',
      ns({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable documents.created-after',
    ],
  ],
};

export const novosibirskPapers: readonly CaseTable[] = [plans, papers];
