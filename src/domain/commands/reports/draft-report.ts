import { type AnnualReport, BLANK_REPORT } from '../../register/annual-report';
import { defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { reportStepsAsked } from '../papers/asked-steps';
import { figuresOf, REPORT_CARD, reportOfForm, reportWords, yearsToReport } from './report-card';

/** The paper about the year: numbers are shown from the register, conclusions are written by the leader. */
export const draftReport = defineCommand({
  id: 'draftReport',
  who: 'writer',
  needs: ['group'],
  table: 'reports',
  section: 'report',
  fields: { schoolYear: { kind: 'choice', list: 'years', required: true }, ...REPORT_CARD },
  offeredOn: (snapshot, { groupId }, { today }) => yearsToReport(snapshot, groupId, today).length > 0,
  start(snapshot, { groupId }, context) {
    if (groupId === null || !snapshot.groups.some(({ id }) => id === groupId)) return { cannotOpen: 'noGroup' };
    const years = yearsToReport(snapshot, groupId, context.today);
    const [schoolYear] = years;
    if (schoolYear === undefined) return { cannotOpen: 'reported' };
    return {
      values: { schoolYear, conclusions: '', problems: '', nextTasks: '' },
      lists: { years: wordOptions(years) },
      facts: figuresOf(snapshot, groupId, schoolYear, context),
      watched: [],
      words: { ...reportWords(snapshot, groupId, context.today), subtitle: schoolYear },
    };
  },
  decide(snapshot, { schoolYear, ...card }, { groupId }, { newId, today }) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const isThere = snapshot.reports.some((one) => one.groupId === group.id && one.schoolYear === schoolYear);
    if (isThere) return refuse('schoolYear', 'reportExists', { schoolYear });
    const row: AnnualReport = {
      ...BLANK_REPORT,
      ...card,
      id: newId('reports'),
      groupId: group.id,
      schoolYear,
    };
    const isSubmitted = reportStepsAsked(snapshot, group.id, today).some(({ step }) => step === 'submitted');
    return {
      kind: 'decided',
      changes: [{ kind: 'insert', table: 'reports', row }],
      warnings: card.conclusions === '' ? [{ code: 'noConclusions', data: {} }] : [],
      result: {
        focus: { table: 'reports', id: row.id },
        groupIds: [group.id],
        next: isSubmitted ? [{ command: 'submitReport', groupId: group.id, rowId: row.id }] : [],
      },
    };
  },
});

/** Changes what people wrote about the year; the numbers are of today. */
export const changeReport = defineCommand({
  id: 'changeReport',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'reports',
  section: 'report',
  fields: REPORT_CARD,
  offeredOn(snapshot, subject) {
    const report = reportOfForm(snapshot, subject);
    return !('cannotOpen' in report) && report.consideredOn === null;
  },
  start(snapshot, subject, context) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return report;
    const { id, groupId, schoolYear, conclusions, problems, nextTasks, consideredOn } = report;
    if (consideredOn !== null) return { cannotOpen: 'considered', data: { on: consideredOn } };
    return {
      values: { conclusions, problems, nextTasks },
      lists: {},
      facts: figuresOf(snapshot, groupId, schoolYear, context),
      watched: [{ table: 'reports', id }],
      words: { ...reportWords(snapshot, groupId, context.today), subtitle: schoolYear },
    };
  },
  decide(snapshot, input, subject) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return refuse('', report.cannotOpen);
    const { id, groupId, submittedOn, consideredOn } = report;
    if (consideredOn !== null) return refuse('', 'considered', { on: consideredOn });
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'reports', id, fields: { ...input } }],
      warnings: submittedOn === null ? [] : [{ code: 'submittedAlready', data: { on: submittedOn } }],
      result: { focus: { table: 'reports', id }, groupIds: [groupId] },
    };
  },
});
