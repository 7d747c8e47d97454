// Every direction of work is in the plan: NS III («Информационно-методическое, Организационно-методическое …»).
import { finding, missingField } from './finding';
import type { NormKind } from './norm-kind';
import { speaksOf } from './speaks-of';
import { isCreatedAfterTeaching, plainDue, workEnd } from './work-end';

/** «Консультационное направление» is written as «Консультационное» too. */
function nameOf(words: string): string {
  return words.replace(/направлени[а-яё]*/gi, '');
}

/** Lines of the plan of the year together cover the directions named. */
export const planDirections: NormKind = {
  id: 'plan-directions',
  title: 'В плане есть все направления работы',
  requires: ['content'],
  understands: [],
  judges: 'year',
  reads: ['plans', 'planItems'],
  curableLater: false,
  codes: ['all', 'absent', 'not-filled', 'no-plan-yet', 'no-plan', 'created-after'].map((code) => `directions.${code}`),
  evaluate(subject, norm) {
    const { frame, asOf, livesFrom, stateOn, owedOnly } = subject;
    const { content } = norm.parameters;
    const end = workEnd(subject);
    const isOver = asOf > end;
    if (livesFrom !== null && isCreatedAfterTeaching(subject)) {
      return [
        finding(frame.period, livesFrom, 'inapplicable', 'directions.created-after', {
          data: { createdOn: livesFrom },
        }),
      ];
    }
    const plan = subject.plan();
    const items = plan === undefined ? [] : subject.index.planItemsOf(plan.id);
    const due = plainDue(end);
    if (plan === undefined || items.length === 0) {
      const missing = [plan === undefined ? missingField('plans', null, null) : missingField('planItems', null, null)];
      const code = isOver ? 'directions.no-plan' : 'directions.no-plan-yet';
      const outcome = isOver ? 'cantTell' : 'pending';
      return [finding(frame.period, stateOn, outcome, code, { due, missing, data: { absent: content } })];
    }
    const absent = content.filter((words) => !items.some(({ direction }) => speaksOf(direction, nameOf(words))));
    if (absent.length === 0 && owedOnly) return [];
    const counted = [{ table: 'plans', id: plan.id } as const];
    if (absent.length === 0) {
      return [finding(frame.period, stateOn, 'met', 'directions.all', { counted, data: { content } })];
    }
    const blank = items.filter(({ direction }) => direction.trim() === '');
    const missing = blank.map(({ id }) => missingField('planItems', id, 'direction'));
    const details = { due, counted, missing, data: { absent, blank: blank.length } };
    if (blank.length > 0) return [finding(frame.period, stateOn, 'cantTell', 'directions.not-filled', details)];
    return [finding(frame.period, stateOn, isOver ? 'violated' : 'atRisk', 'directions.absent', details)];
  },
};
