// The plan of a year with its lines, and the report: papers that go from hand to hand.
import { regulationOn } from '../../../domain/documents/regulation-on';
import { latestPlan } from '../../../domain/register/latest-plan';
import type { Plan } from '../../../domain/register/plan';
import type { PlanItem } from '../../../domain/register/plan-item';
import { cardWords } from '../../../messages/group-card';
import { shortDate } from '../../../messages/ui-dates';
import type { OpenRegister } from '../../register-access/open-register';
import type { BareRow, OfYear } from './bare-row';

/** Versions of the plan, the one that counts first, with the lines of that one. */
export function planRows(register: OpenRegister, { groupId, year }: OfYear): BareRow[] {
  const { snapshot, today } = register;
  const plans = snapshot.plans.filter((plan) => plan.groupId === groupId && plan.schoolYear === year);
  const counted = latestPlan(plans, year, today);
  if (counted === undefined) return [];
  const others = plans.filter(({ id }) => id !== counted.id).sort((a, b) => (b.version ?? 0) - (a.version ?? 0));
  const title = regulationOfGroup(register, groupId)?.planTitle ?? '';
  const items = snapshot.planItems.filter(({ planId }) => planId === counted.id);
  return [
    planRow(counted, title),
    ...[...items].sort(byTerm).map((item) => itemRow(item, today)),
    ...others.map((plan) => planRow(plan, title)),
  ];
}

function planRow(plan: Plan, title: string): BareRow {
  const { id, schoolYear, version, theme } = plan;
  return {
    table: 'plans',
    id,
    title: cardWords.plan(title, schoolYear, version),
    note: theme,
    state: planState(plan),
    stateKind: plan.approvedOn === null ? 'open' : 'done',
  };
}

function planState({ approvedOn, consideredOn, agreedOn, submittedOn }: Plan): string {
  if (approvedOn !== null) return cardWords.planApproved(approvedOn);
  if (consideredOn !== null) return cardWords.planConsidered(consideredOn);
  if (agreedOn !== null) return cardWords.planAgreed(agreedOn);
  return submittedOn === null ? cardWords.planDraft : cardWords.planSubmitted(submittedOn);
}

function itemRow({ id, number, title, termOn, termText, responsible, doneOn }: PlanItem, today: string): BareRow {
  const isLate = doneOn === null && termOn !== null && termOn < today;
  return {
    table: 'planItems',
    id,
    title: cardWords.item(number, title),
    note: cardWords.line([termOn === null ? termText : shortDate(termOn), responsible]),
    state: doneOn === null ? (isLate ? cardWords.overdue(termOn) : '') : cardWords.done(doneOn),
    stateKind: doneOn === null ? (isLate ? 'late' : 'open') : 'done',
  };
}

/** By the numbers that people gave; lines without one by their day. */
function byTerm(a: PlanItem, b: PlanItem): number {
  const number = (item: PlanItem): number => Number.parseInt(item.number, 10) || Number.MAX_SAFE_INTEGER;
  return number(a) - number(b) || ((a.termOn ?? '9') < (b.termOn ?? '9') ? -1 : 1);
}

/** Reports of the year. */
export function reportRows(register: OpenRegister, { groupId, year }: OfYear): BareRow[] {
  const title = regulationOfGroup(register, groupId)?.reportTitle ?? '';
  return register.snapshot.reports
    .filter((report) => report.groupId === groupId && report.schoolYear === year)
    .map(({ id, schoolYear, submittedOn, consideredOn, conclusions }) => ({
      table: 'reports',
      id,
      title: cardWords.report(title, schoolYear),
      note: conclusions.split('\n')[0] ?? '',
      state:
        consideredOn !== null
          ? cardWords.reportConsidered(consideredOn)
          : submittedOn === null
            ? cardWords.planDraft
            : cardWords.reportSubmitted(submittedOn),
      stateKind: submittedOn === null && consideredOn === null ? 'open' : 'done',
    }));
}

function regulationOfGroup({ snapshot, today }: OpenRegister, groupId: string) {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  return regulationOn(snapshot, group?.regulationId ?? '', today);
}
