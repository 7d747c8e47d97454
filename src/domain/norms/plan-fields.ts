// What a plan has to say: L 4.2 («тема, цель и ожидаемый результат»).
import type { Plan } from '../register/plan';
import { finding, missingField } from './finding';
import type { NormKind } from './norm-kind';
import { oncePerText } from './once-per-text';
import { knownBy } from './subject';

type PlanField = 'theme' | 'goal' | 'tasks' | 'expectedResult';

const FIELD_OF_WORD: readonly (readonly [beginning: string, field: PlanField])[] = [
  ['тема', 'theme'],
  ['цел', 'goal'],
  ['задач', 'tasks'],
  ['ожидаем', 'expectedResult'],
  ['результат', 'expectedResult'],
];

/** Returns the field of a plan that a word of a clause means; `null` when the register keeps no such field. */
const planFieldOf = oncePerText((word): PlanField | null => {
  const text = word.trim().toLowerCase();
  return FIELD_OF_WORD.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
});

function emptyFields(
  plan: Plan,
  content: readonly string[],
): { readonly words: string[]; readonly fields: PlanField[] } {
  const words: string[] = [];
  const fields: PlanField[] = [];
  for (const word of content) {
    const field = planFieldOf(word);
    if (field === null || plan[field].trim() !== '') continue;
    words.push(word);
    fields.push(field);
  }
  return { words, fields };
}

/** The plan of the year exists and names what the clause wants; not filled is not yet broken. */
export const planFields: NormKind = {
  id: 'plan-fields',
  title: 'Обязательное содержание плана',
  requires: ['content'],
  understands: [],
  judges: 'year',
  reads: ['plans', 'meetings'],
  curableLater: false,
  codes: [
    'plan-fields.all',
    'plan-fields.approved-without',
    'plan-fields.not-filled',
    'plan-fields.no-plan-yet',
    'plan-fields.working-without',
    'plan-fields.no-plan',
    'plan-fields.created-after',
  ],
  evaluate(subject, norm) {
    const { frame, asOf, livesFrom } = subject;
    const { content } = norm.parameters;
    const plan = subject.plan();
    if (plan === undefined) {
      if (livesFrom !== null && livesFrom > frame.teachingEnd) {
        const data = { createdOn: livesFrom };
        return [finding(frame.period, livesFrom, 'inapplicable', 'plan-fields.created-after', { data })];
      }
      const details = {
        missing: [missingField('plans', null, null)],
        data: { meetings: subject.held.length, fields: content },
      };
      if (asOf > frame.teachingEnd)
        return [finding(frame.period, frame.teachingEnd, 'violated', 'plan-fields.no-plan', details)];
      const works = subject.held.length > 0;
      const code = works ? 'plan-fields.working-without' : 'plan-fields.no-plan-yet';
      return [finding(frame.period, subject.stateOn, works ? 'atRisk' : 'pending', code, details)];
    }
    const counted = [{ table: 'plans', id: plan.id } as const];
    const { words, fields } = emptyFields(plan, content);
    const data = { fields: words };
    if (words.length === 0) {
      return [finding(frame.period, subject.stateOn, 'met', 'plan-fields.all', { counted, data: { fields: content } })];
    }
    const missing = fields.map((field) => missingField('plans', plan.id, field));
    const approved = knownBy(asOf, plan.approvedOn) !== null;
    const code = approved ? 'plan-fields.approved-without' : 'plan-fields.not-filled';
    return [
      finding(frame.period, subject.stateOn, approved ? 'violated' : 'cantTell', code, { counted, missing, data }),
    ];
  },
};
