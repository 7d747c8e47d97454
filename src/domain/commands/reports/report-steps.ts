// Steps of the paper about the year: handed in, considered.
import type { PlainDate } from '../../calendar/plain-date';
import type { AnnualReport } from '../../register/annual-report';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import { type CommandSubject, defineCommand, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { isBody, reportStepsAsked } from '../papers/asked-steps';
import { reportOfForm, reportWords } from './report-card';

type ReportStep = 'submitted' | 'considered';

const doneOf = (report: AnnualReport, step: ReportStep): PlainDate | null =>
  step === 'submitted' ? report.submittedOn : report.consideredOn;

/** The regulation asks for the step, and it is not done. */
function isOpen(snapshot: RegisterSnapshot, subject: CommandSubject, step: ReportStep, today: PlainDate): boolean {
  const report = reportOfForm(snapshot, subject);
  return (
    !('cannotOpen' in report) &&
    doneOf(report, step) === null &&
    reportStepsAsked(snapshot, report.groupId, today).some((one) => one.step === step)
  );
}

function bodiesOf(snapshot: RegisterSnapshot, groupId: string, step: ReportStep, today: PlainDate): readonly string[] {
  return reportStepsAsked(snapshot, groupId, today)
    .filter((one) => one.step === step && one.body !== '')
    .map(({ body }) => body);
}

/** Codes: notAsked, otherBody, notSubmitted, beforeSubmission, noConclusions. */
function warningsOf(
  snapshot: RegisterSnapshot,
  report: AnnualReport,
  step: ReportStep,
  on: PlainDate,
  by: string,
): readonly CommandWarning[] {
  const { groupId, submittedOn, conclusions } = report;
  const asked = reportStepsAsked(snapshot, groupId, on);
  const own = asked.filter((one) => one.step === step);
  const warnings: CommandWarning[] = [];
  if (own.length === 0) warnings.push({ code: 'notAsked', data: {} });
  const [first] = own;
  if (first !== undefined && !own.some(({ body }) => isBody(snapshot, groupId, by, body, on))) {
    warnings.push({ code: 'otherBody', data: { by, body: first.body, clause: first.clause } });
  }
  if (step === 'submitted') {
    return conclusions.trim() === '' ? [...warnings, { code: 'noConclusions', data: {} }] : warnings;
  }
  const submission = asked.find((one) => one.step === 'submitted');
  if (submittedOn === null && submission !== undefined) {
    warnings.push({ code: 'notSubmitted', data: { clause: submission.clause } });
  }
  if (submittedOn !== null && on < submittedOn) warnings.push({ code: 'beforeSubmission', data: { on: submittedOn } });
  return warnings;
}

/** The paper is handed in: by the leader, to whom the clause names. */
export const submitReport = defineCommand({
  id: 'submitReport',
  who: 'writer',
  needs: ['group', 'row'],
  table: 'reports',
  section: 'report',
  fields: { on: { kind: 'date', required: true }, by: { kind: 'choice', list: 'bodies', open: true } },
  previews: true,
  offeredOn: (snapshot, subject, { today }) => isOpen(snapshot, subject, 'submitted', today),
  start(snapshot, subject, { today }) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return report;
    if (report.submittedOn !== null) return { cannotOpen: 'stepDone', data: { on: report.submittedOn } };
    const bodies = bodiesOf(snapshot, report.groupId, 'submitted', today);
    return {
      values: { on: today, by: bodies[0] ?? '' },
      lists: { bodies: wordOptions(bodies) },
      watched: [{ table: 'reports', id: report.id }],
      words: reportWords(snapshot, report.groupId, today),
    };
  },
  decide(snapshot, { on, by }, subject, { today }) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return refuse('', report.cannotOpen);
    if (report.submittedOn !== null) return refuse('', 'stepDone', { on: report.submittedOn });
    if (on > today) return refuse('on', 'inFuture');
    const { id, groupId } = report;
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'reports', id, fields: { submittedOn: on, submittedTo: by } }],
      warnings: warningsOf(snapshot, report, 'submitted', on, by),
      result: { focus: { table: 'reports', id }, groupIds: [groupId] },
    };
  },
});

/** A council has looked at the paper: an act of those above the group, with the number of their minutes. */
export const considerReport = defineCommand({
  id: 'considerReport',
  who: 'methodist',
  needs: ['group', 'row'],
  table: 'reports',
  section: 'report',
  fields: {
    on: { kind: 'date', required: true },
    by: { kind: 'choice', list: 'bodies', open: true, required: true },
    number: { kind: 'text', actNumber: true },
  },
  previews: true,
  offeredOn: (snapshot, subject, { today }) => isOpen(snapshot, subject, 'considered', today),
  start(snapshot, subject, { today }) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return report;
    if (report.consideredOn !== null) return { cannotOpen: 'stepDone', data: { on: report.consideredOn } };
    const bodies = bodiesOf(snapshot, report.groupId, 'considered', today);
    return {
      values: { on: today, by: bodies[0] ?? '', number: '' },
      lists: { bodies: wordOptions(bodies) },
      watched: [{ table: 'reports', id: report.id }],
      words: reportWords(snapshot, report.groupId, today),
    };
  },
  decide(snapshot, { on, by, number }, subject, { today }) {
    const report = reportOfForm(snapshot, subject);
    if ('cannotOpen' in report) return refuse('', report.cannotOpen);
    if (report.consideredOn !== null) return refuse('', 'stepDone', { on: report.consideredOn });
    if (on > today) return refuse('on', 'inFuture');
    const { id, groupId } = report;
    const fields = { consideredOn: on, consideredBy: by, consideredNumber: number };
    return {
      kind: 'decided',
      changes: [{ kind: 'update', table: 'reports', id, fields }],
      warnings: warningsOf(snapshot, report, 'considered', on, by),
      result: { focus: { table: 'reports', id }, groupIds: [groupId] },
    };
  },
});
