import { definePaper } from '../paper-definition';
import { plansByRoadMap } from './plan';
import { PLAN_FIELDS, planContent, planOf, yearRecord } from './plan-frame';

/** Road map: the plan of a group whose regulation asks for one instead of a work plan (Гимназия № 7, 5). */
export const roadMapPaper = definePaper({
  id: 'road-map',
  kind: 'дорожная карта',
  template: 'road-map',
  section: 'plan',
  subject: 'groupYear',
  who: 'writer',
  fields: PLAN_FIELDS,
  nameUnder: (regulation) => (plansByRoadMap(regulation) ? 'Дорожная карта' : null),
  canBeMade: (snapshot, subject, { today }) => planOf(snapshot, subject, today) !== undefined,
  data: planContent,
  record: (snapshot, subject, { today }) => {
    const found = planOf(snapshot, subject, today);
    return yearRecord(found?.group, subject, { kind: 'Дорожная карта', date: found?.plan.approvedOn ?? null });
  },
});
