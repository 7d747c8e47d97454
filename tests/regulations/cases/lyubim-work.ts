// Любимский район: meetings by the plan (4.3), report (4.7), minutes (5.6), papers and their keeping (5).
import type { Meeting } from '../../../src/domain/register/meeting';
import type { PlanItem } from '../../../src/domain/register/plan-item';
import { documentRecord, product } from '../../domain/norm-under-test';
import { meeting, membership, person, plan, planItem, report } from '../../domain/register-builder';
import { type Case, type CaseTable, type Facts, factsOf, held } from './case-table';

const rtg = factsOf('lyubim', { type: 'районная творческая группа' });
const planned = (date: string, fields: Partial<Meeting> = {}) => ({
  meetings: [meeting(date, { status: 'planned', ...fields })],
});
const byPlan = (items: readonly Partial<PlanItem>[], tables: Facts) =>
  rtg({
    plans: [plan({ id: 'ПЛ-1', approvedOn: '2026-09-10' })],
    planItems: items.map((item) => planItem({ planId: 'ПЛ-1', form: 'заседание', ...item })),
    ...tables,
  });
const october = { termOn: '2026-10-10' };
const november = { termText: 'ноябрь' };
const someday = { termText: 'по мере необходимости' };

const meetings: CaseTable = {
  '4.3-meetings': [
    ['none, 31 days left', rtg(), '2027-04-30', 'year pending meetings.fewer-so-far by 2027-05-31 of 3'],
    ['none, 30 days left', rtg(), '2027-05-01', 'year atRisk meetings.near'],
    ['two, the last day', rtg(held('2026-09-10', '2026-12-10')), '2027-05-31', 'year atRisk meetings.near'],
    ['two, the day after', rtg(held('2026-09-10', '2026-12-10')), '2027-06-01', 'year violated meetings.too-few'],
    ['three', rtg(held('2026-08-28', '2026-12-10', '2027-03-30')), '2027-03-30', 'year met meetings.enough'],
    [
      'nobody has said of the third',
      rtg({ meetings: [...held('2026-09-10', '2026-12-10').meetings, ...planned('2027-05-20').meetings] }),
      '2027-06-01',
      'year cantTell meetings.unanswered',
    ],
    [
      'the approved plan provides for two',
      byPlan([october, { termOn: '2027-03-10' }], {}),
      '2026-09-11',
      'year atRisk meetings.plan-too-small',
    ],
    [
      'the approved plan provides for three',
      byPlan([october, { termOn: '2027-03-10' }, { termText: 'май' }], {}),
      '2026-09-11',
      'year pending meetings.fewer-so-far',
    ],
    [
      'put off to June',
      rtg(planned('2027-06-10', { status: 'postponed', plannedOn: '2027-05-20' })),
      '2027-04-01',
      'year atRisk meetings.moved-away',
    ],
    [
      'created on 16 May',
      rtg({}, { createdOn: '2027-05-16' }),
      '2027-06-01',
      'year inapplicable meetings.part-of-period',
    ],
  ],
  '4.3-plan': [
    ['on the day of the plan', byPlan([october], held('2026-10-10')), '2026-12-01', 'year met follow-plan.followed'],
    ['on another day', byPlan([october], held('2026-10-20')), '2026-12-01', 'year violated follow-plan.not-followed'],
    [
      'put off with a reason',
      byPlan([october], planned('2026-12-10', { status: 'postponed', plannedOn: '2026-10-10', reason: 'карантин' })),
      '2026-12-01',
      'year met follow-plan.followed',
    ],
    [
      'put off, nobody knows why',
      byPlan([october], planned('2026-12-10', { status: 'postponed', plannedOn: '2026-10-10' })),
      '2026-12-01',
      'year cantTell follow-plan.unclear',
    ],
    [
      'called off with a reason',
      byPlan([october], planned('2026-10-10', { status: 'cancelled', reason: 'карантин' })),
      '2026-12-01',
      'year met follow-plan.followed',
    ],
    ['its day was three days ago', byPlan([october], {}), '2026-10-13', 'year pending follow-plan.nothing-yet'],
    ['its day was four days ago', byPlan([october], {}), '2026-10-14', 'year violated follow-plan.not-followed'],
    ['nobody has said', byPlan([october], planned('2026-10-10')), '2026-10-14', 'year cantTell follow-plan.unclear'],
    [
      'an extraordinary one besides',
      byPlan([october], { meetings: [meeting('2026-10-10'), meeting('2026-11-10', { isExtraordinary: true })] }),
      '2026-12-01',
      'year met follow-plan.followed',
    ],
    ['of the month of the plan', byPlan([november], held('2026-11-20')), '2026-12-04', 'year met follow-plan.followed'],
    ['the month is over', byPlan([november], {}), '2026-12-03', 'year pending follow-plan.nothing-yet'],
    [
      'the month was over four days ago',
      byPlan([november], {}),
      '2026-12-04',
      'year violated follow-plan.not-followed',
    ],
    [
      'words that say nothing, in the year',
      byPlan([someday], {}),
      '2027-05-31',
      'year pending follow-plan.nothing-yet',
    ],
    ['words that say nothing', byPlan([someday], {}), '2027-06-01', 'year cantTell follow-plan.term-unknown'],
    ['no plan, no meeting', rtg(), '2026-12-01', 'year pending follow-plan.no-plan-yet'],
    ['no plan', rtg(held('2026-10-10')), '2026-12-01', 'year cantTell follow-plan.no-plan'],
    ['a plan without lines', byPlan([], held('2026-10-10')), '2026-12-01', 'year cantTell follow-plan.no-items'],
  ],
};

const met = (fields: Partial<Meeting> = {}) =>
  rtg({ meetings: [meeting('2026-10-05', { id: 'З-1', ...fields })], memberships: [membership()] });
const handed = (submittedOn: string | null, schoolYear = '2026/27') =>
  rtg({ reports: [report({ submittedOn, schoolYear })] });

const papers: CaseTable = {
  '5.6': [
    ['no meeting yet', rtg(), '2026-10-13', 'year pending minutes.no-meetings'],
    ['three days left', met(), '2026-10-09', 'meeting:З-1 pending minutes.pending by 2026-10-12'],
    ['two days left', met(), '2026-10-10', 'meeting:З-1 atRisk minutes.near'],
    ['the last day', met(), '2026-10-12', 'meeting:З-1 atRisk minutes.near'],
    ['the day after', met(), '2026-10-13', 'meeting:З-1 violated minutes.missing'],
    ['written', met({ minutesOn: '2026-10-12' }), '2026-10-13', 'meeting:З-1 met minutes.in-time'],
    [
      'written by anybody',
      met({ minutesOn: '2026-10-12', minutesAuthorId: 'П-02' }),
      '2026-10-13',
      'meeting:З-1 met minutes.in-time',
    ],
    ['a day late: no term in the text', met({ minutesOn: '2026-10-13' }), '2026-10-13', 'meeting:З-1 met minutes.late'],
    ['a number without a day', met({ minutesNumber: '2' }), '2026-10-13', 'meeting:З-1 cantTell minutes.date-unknown'],
  ],
  '4.7-report': [
    [
      'no term in the text: 31 days to the end of the year',
      rtg(),
      '2027-07-31',
      'year pending report.pending by 2027-08-31',
    ],
    ['30 days left', rtg(), '2027-08-01', 'year atRisk report.near'],
    ['the last day', rtg(), '2027-08-31', 'year atRisk report.near'],
    ['the day after', rtg(), '2027-09-01', 'year violated report.missing'],
    ['handed in, receiver not named by the text', handed('2027-08-31'), '2027-09-01', 'year met report.in-time'],
    ['handed in the day after', handed('2027-09-01'), '2027-09-01', 'year violated report.late'],
    ['report of another year', handed('2026-08-31', '2025/26'), '2027-09-01', 'year violated report.missing'],
    [
      'closed in February: due on that day',
      rtg({}, { closedOn: '2027-02-20' }),
      '2027-02-21',
      'year violated report.missing by 2027-02-20',
    ],
    [
      'created in the summer',
      rtg({}, { createdOn: '2027-06-01' }),
      '2027-09-01',
      'year inapplicable report.created-after',
    ],
  ],
};

/** Papers without a term: looked for up to the end of teaching. */
function paperCases(present: Facts, elsewhere: Facts, comesAtEnd: boolean): readonly Case[] {
  const working = comesAtEnd ? 'year pending documents.not-yet' : 'year atRisk documents.working-without';
  return [
    ['there', rtg(present), '2026-11-22', 'year met documents.all'],
    ['not this one', rtg(elsewhere), '2027-06-01', 'year violated documents.absent'],
    ['none, no meeting yet', rtg(), '2027-04-30', 'year pending documents.not-yet by 2027-05-31'],
    ['none, they meet', rtg(held('2026-10-05')), '2026-11-22', working],
    ['30 days left', rtg(), '2027-05-01', 'year atRisk documents.near'],
    ['the last day', rtg(), '2027-05-31', 'year atRisk documents.near'],
    ['the day after', rtg(), '2027-06-01', 'year violated documents.absent'],
    [
      'created after teaching',
      rtg({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable documents.created-after',
    ],
  ];
}

const kept = (keepUntil: string | null, schoolYear = '2025/26') =>
  rtg({ documents: [documentRecord('Д-1', 'протокол', { schoolYear, keepUntil })] });

const archive: CaseTable = {
  '5.2': paperCases({ memberships: [membership()], persons: [person()] }, { memberships: [membership()] }, false),
  '5.3': paperCases({ plans: [plan()] }, { plans: [plan({ schoolYear: '2025/26' })] }, false),
  '5.4': paperCases({ products: [product('ПР-1', '2026-11-20')] }, { products: [product('ПР-1', '2026-05-20')] }, true),
  // As 4.7: the analysis of the year has time up to 31 August.
  '5.5': [
    ['there', rtg({ reports: [report({ submittedOn: '2026-11-20' })] }), '2026-11-22', 'year met documents.all'],
    [
      'of another year',
      rtg({ reports: [report({ submittedOn: '2026-05-20', schoolYear: '2025/26' })] }),
      '2027-09-01',
      'year violated documents.absent',
    ],
    ['none, they meet', rtg(held('2026-10-05')), '2026-11-22', 'year pending documents.not-yet by 2027-08-31'],
    ['teaching is over', rtg(), '2027-06-01', 'year pending documents.not-yet'],
    ['31 days left', rtg(), '2027-07-31', 'year pending documents.not-yet'],
    ['30 days left', rtg(), '2027-08-01', 'year atRisk documents.near'],
    ['the last day', rtg(), '2027-08-31', 'year atRisk documents.near'],
    ['the day after', rtg(), '2027-09-01', 'year violated documents.absent'],
    [
      'closed in February: due on that day',
      rtg({}, { closedOn: '2027-02-20' }),
      '2027-02-21',
      'year violated documents.absent by 2027-02-20',
    ],
    [
      'created after teaching',
      rtg({}, { createdOn: '2027-06-01' }),
      '2027-06-02',
      'year inapplicable documents.created-after',
    ],
  ],
  '5.7': [
    ['2025/26 is closed in 2026: up to 31.12.2031', kept('2031-12-31'), '2026-11-22', 'year met retention.kept'],
    ['a day less', kept('2031-12-30'), '2026-11-22', 'year violated retention.too-short'],
    ['2026/27: up to 31.12.2032', kept('2032-12-31', '2026/27'), '2026-11-22', 'year met retention.kept'],
    [
      '2026/27: up to 31.12.2031 is four years',
      kept('2031-12-31', '2026/27'),
      '2026-11-22',
      'year violated retention.too-short',
    ],
    ['not established is not «may be destroyed»', kept(null), '2026-11-22', 'year cantTell retention.not-set'],
    ['no papers', rtg(), '2026-11-22', 'year inapplicable retention.no-documents'],
    [
      'papers of a year that has not begun',
      kept('2031-12-31', '2027/28'),
      '2026-11-22',
      'year inapplicable retention.no-documents',
    ],
  ],
};

export const lyubimWork: readonly CaseTable[] = [meetings, papers, archive];
