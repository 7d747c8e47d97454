import { definePaper } from '../paper-definition';
import { plansByRoadMap } from './plan';
import { PLAN_FIELDS, planContent, planOf, yearRecord } from './plan-frame';

/** Checklist of the lines of a road map: it stands for minutes and a report (Гимназия № 7, 5). */
export const checklistPaper = definePaper({
  id: 'checklist',
  kind: 'чек-лист',
  template: 'checklist',
  section: 'plan',
  subject: 'groupYear',
  who: 'writer',
  fields: PLAN_FIELDS,
  nameUnder: (regulation) => (plansByRoadMap(regulation) ? 'Чек-лист' : null),
  canBeMade: (snapshot, subject, { today }) => planOf(snapshot, subject, today) !== undefined,
  data: (snapshot, subject, context) => planContent(snapshot, subject, context, false),
  record: (snapshot, subject, { today }) =>
    yearRecord(planOf(snapshot, subject, today)?.group, subject, { kind: 'Чек-лист', date: null }),
});
