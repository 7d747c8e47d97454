import type { Regulation } from '../../../regulations/regulation';
import { definePaper } from '../paper-definition';
import { PLAN_FIELDS, planContent, planOf, yearRecord } from './plan-frame';

/** A regulation that plans by a road map calls its plan so (Гимназия № 7, 5). */
export const plansByRoadMap = (regulation: Regulation | undefined): boolean =>
  /дорожн/i.test(regulation?.planTitle ?? '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Work plan of a group for a school year, grouped by the directions of its regulation. */
export const planPaper = definePaper({
  id: 'plan',
  kind: 'план',
  template: 'plan',
  section: 'plan',
  subject: 'groupYear',
  who: 'writer',
  fields: PLAN_FIELDS,
  nameUnder: (regulation) =>
    plansByRoadMap(regulation) ? null : capital(regulation?.planTitle.trim() || 'план работы'),
  canBeMade: (snapshot, subject, { today }) => planOf(snapshot, subject, today) !== undefined,
  data: planContent,
  record: (snapshot, subject, { today }) => {
    const found = planOf(snapshot, subject, today);
    return yearRecord(found?.group, subject, { kind: 'План работы', date: found?.plan.approvedOn ?? null });
  },
});
