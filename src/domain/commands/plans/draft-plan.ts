import type { PlainDate } from '../../calendar/plain-date';
import { nextSchoolYear, previousSchoolYear, type SchoolYear, schoolYearOf } from '../../calendar/school-year';
import { BLANK_PLAN, type Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { type CannotOpen, type CommandContext, defineCommand, type FormFact, refuse } from '../definition/command';
import { wordOptions } from '../lists/options';
import { planStepsAsked } from '../papers/asked-steps';
import { rowIssues } from './check-plan-rows';
import { copiedRows } from './copied-rows';
import { type GroupYear, groupYear } from './group-year';
import { itemsOfPlan, PLAN_CARD, type PlanDraft, planLists, planOfYear, planWords } from './plan-card';
import { rowsFromNorms } from './rows-from-norms';
import { completePlan, itemOfRow } from './save-plan-rows';

/** Month and day from which the plan of the next year is written. */
const NEXT_YEAR_FROM = '05-01';

/**
 * School years whose plan is still to be written, the one to begin with first: from 1 May (inclusive) to 31 August the
 * next year, else the current one. The next one is offered earlier when the current year has its plan.
 */
export function yearsToPlan(
  snapshot: Pick<RegisterSnapshot, 'plans'>,
  groupId: string | null,
  today: PlainDate,
): readonly SchoolYear[] {
  const current = schoolYearOf(today);
  const next = nextSchoolYear(current);
  const isOpen = (year: SchoolYear): boolean => planOfYear(snapshot, groupId, year, today) === undefined;
  if (isNextYearTime(today)) return [next, current].filter(isOpen);
  return isOpen(current) ? [current] : [next].filter(isOpen);
}

function isNextYearTime(today: PlainDate): boolean {
  const day = today.slice(5);
  return day >= NEXT_YEAR_FROM && day < '09-01';
}

/** Plans the year after last year's plan; where there is none, by what the clauses ask for. */
function prefilled(
  snapshot: RegisterSnapshot,
  year: GroupYear,
  today: PlainDate,
): { readonly values: PlanDraft; readonly facts: readonly FormFact[] } {
  const { group, schoolYear, frame } = year.subject;
  const last = planOfYear(snapshot, group.id, previousSchoolYear(schoolYear), today);
  if (last !== undefined) {
    const { theme, goal, tasks, expectedResult, id } = last;
    const items = copiedRows(itemsOfPlan(snapshot, id), frame);
    const moved = items.filter(({ termOn }) => termOn !== null).length;
    const data = { from: last.schoolYear, items: items.length, moved };
    const facts = [{ code: 'copied', data, rows: [{ table: 'plans', id } as const] }];
    return { values: { theme, goal, tasks, expectedResult, items, withMeetings: false }, facts };
  }
  const items = rowsFromNorms(year);
  const { theme, goal } = group;
  const asked = [
    ...new Set(year.norms.filter(({ kind }) => kind === 'meetings-per-period').map(({ clause }) => clause)),
  ];
  const data = { items: items.length, clauses: asked.join(', ') };
  const facts = [{ code: items.length > 0 ? 'fromNorms' : 'noNumber', data, rows: [] }];
  return { values: { theme, goal, tasks: '', expectedResult: '', items, withMeetings: false }, facts };
}

function opened(
  snapshot: RegisterSnapshot,
  groupId: string | null,
  { today }: Pick<CommandContext, 'today'>,
): CannotOpen | { readonly years: readonly SchoolYear[]; readonly year: GroupYear } {
  if (!snapshot.groups.some(({ id }) => id === groupId)) return { cannotOpen: 'noGroup' };
  const years = yearsToPlan(snapshot, groupId, today);
  const [first] = years;
  if (first === undefined) return { cannotOpen: 'planned' };
  const year = groupYear(snapshot, groupId, first, today);
  return year === undefined ? { cannotOpen: 'notAlive', data: { schoolYear: first } } : { years, year };
}

/** Writes the first version of the plan of a school year with its lines, and, if asked, the meetings of the plan. */
export const draftPlan = defineCommand({
  id: 'draftPlan',
  who: 'writer',
  needs: ['group'],
  table: 'plans',
  section: 'plan',
  fields: { schoolYear: { kind: 'choice', list: 'years', required: true }, ...PLAN_CARD },
  previews: true,
  offeredOn(snapshot, { groupId }, { today }) {
    const [first] = yearsToPlan(snapshot, groupId, today);
    return first !== undefined && (first === schoolYearOf(today) || isNextYearTime(today));
  },
  start(snapshot, { groupId }, context) {
    const found = opened(snapshot, groupId, context);
    if ('cannotOpen' in found) return found;
    const { years, year } = found;
    const { group, schoolYear } = year.subject;
    const { values, facts } = prefilled(snapshot, year, context.today);
    return {
      values: { schoolYear, ...values },
      lists: { years: wordOptions(years), ...planLists(snapshot, group.id, context) },
      facts,
      watched: [],
      words: planWords(snapshot, groupId, context.today),
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = snapshot.groups.find(({ id }) => id === groupId);
    if (group === undefined) return refuse('', 'noGroup');
    const { schoolYear, items: rows, withMeetings, theme, goal, tasks, expectedResult } = input;
    if (planOfYear(snapshot, group.id, schoolYear, context.today) !== undefined) {
      return refuse('schoolYear', 'planExists', { schoolYear });
    }
    const year = groupYear(snapshot, group.id, schoolYear, context.today);
    if (year === undefined) return refuse('schoolYear', 'notAlive', { schoolYear });
    const issues = rowIssues(rows, year.subject.frame);
    if (issues.length > 0) return { kind: 'refused', issues };
    const card = { theme, goal, tasks, expectedResult };
    const plan: Plan = {
      ...BLANK_PLAN,
      id: context.newId('plans'),
      groupId: group.id,
      schoolYear,
      ...card,
      version: 1,
    };
    const items = rows.map((row, i) => itemOfRow(row, plan.id, context.newId('planItems'), null, i));
    const saved = completePlan(
      snapshot,
      {
        plan,
        items,
        changes: [
          { kind: 'insert', table: 'plans', row: plan },
          ...items.map((row) => ({ kind: 'insert', table: 'planItems', row }) as const),
        ],
      },
      { withMeetings },
      context,
    );
    return { kind: 'decided', ...saved, result: resultOf(snapshot, plan, context.today) };
  },
});

/** After a plan is written it goes on its way, if the regulation names one. */
function resultOf(snapshot: RegisterSnapshot, { id, groupId }: Plan, today: PlainDate) {
  const isSubmitted = planStepsAsked(snapshot, groupId, today).some(({ step }) => step === 'submitted');
  const next = isSubmitted ? [{ command: 'submitPlan', groupId, rowId: id }] : [];
  return { focus: { table: 'plans', id } as const, groupIds: [groupId], next };
}
