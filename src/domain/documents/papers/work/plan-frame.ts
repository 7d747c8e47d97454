// What the plan, the road map and the checklist share: one row of «Планы» with its lines.
import type { PlainDate } from '../../../calendar/plain-date';
import type { Group } from '../../../register/group';
import { latestPlan } from '../../../register/latest-plan';
import type { Plan } from '../../../register/plan';
import type { PlanItem } from '../../../register/plan-item';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { leaderOn } from '../../../register/roles-on-date';
import type { Regulation } from '../../../regulations/regulation';
import { field, listField } from '../field-definition';
import type { PaperContent, PaperContext, PaperHindered, PaperObstacle, PaperRecord } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { SubjectOf } from '../paper-subject';
import type { PaperData } from '../paper-value';
import { hindered } from './hindered';
import { planSections, SECTIONS_FIELD } from './plan-sections';
import { planStamps } from './plan-stamps';
import { taskLines } from './task-lines';
import { dayInYear, FRAME_FIELDS, workFrame } from './work-frame';

type GroupYear = SubjectOf<'groupYear'>;

/** Words of a plan. */
export const PLAN_FIELDS = [
  ...FRAME_FIELDS,
  field('название', 'text', 'название документа по положению: «план работы», «дорожная карта»'),
  field('есть грифы', 'condition', 'план прошёл или по положению должен пройти хотя бы один шаг'),
  field('гриф рассмотрения', 'text', '«РАССМОТРЕН …»'),
  field('гриф согласования', 'text', '«СОГЛАСОВАНО …»'),
  field('гриф утверждения', 'text', '«УТВЕРЖДЁН …» с органом, днём и номером'),
  field('тема', 'text', 'тема года'),
  field('цель', 'text', 'цель'),
  field('есть задачи', 'condition', 'задачи названы'),
  listField('задачи', 'задачи по одной', [field('номер', 'text', 'номер задачи'), field('задача', 'text', 'задача')]),
  field('ожидаемый результат', 'text', 'ожидаемый результат'),
  field('начало срока', 'date', 'с какого дня действует объединение'),
  field('окончание срока', 'date', 'последний день срока объединения', { blank: '' }),
  SECTIONS_FIELD,
  field('есть показатели', 'condition', 'положение называет показатели'),
  listField('показатели', 'показатели положения', [
    field('номер', 'text', 'номер показателя'),
    field('показатель', 'text', 'как он назван в положении'),
  ]),
];

/** The plan that counts for the year, with its group. */
export function planOf(snapshot: RegisterSnapshot, { groupId, schoolYear }: GroupYear, today: PlainDate) {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const own = snapshot.plans.filter((plan) => plan.groupId === groupId);
  const plan = latestPlan(own, schoolYear, today);
  return group === undefined || plan === undefined ? undefined : { group, plan };
}

/**
 * A plan speaks as of the day of its approval; a draft, and one approved before anybody led the group, as of today or
 * the last day of its year.
 */
function dayOf(
  snapshot: RegisterSnapshot,
  group: Group,
  { approvedOn, schoolYear }: Plan,
  today: PlainDate,
): PlainDate {
  const own = snapshot.memberships.filter(({ groupId }) => groupId === group.id);
  if (approvedOn !== null && leaderOn(own, approvedOn) !== undefined) return approvedOn;
  return dayInYear(group, schoolYear, today);
}

const COLUMNS: readonly (readonly [
  beginning: string,
  field: 'theme' | 'goal' | 'tasks' | 'expectedResult',
  column: string,
])[] = [
  ['тема', 'theme', 'Тема'],
  ['цел', 'goal', 'Цель'],
  ['задач', 'tasks', 'Задачи'],
  ['ожидаем', 'expectedResult', 'Ожидаемый результат'],
];

/** What the regulation wants the plan to say and the plan does not (Любимский район 4.2). */
function missingWords({ norms }: RegisterSnapshot, plan: Plan, regulation: Regulation | undefined): PaperObstacle[] {
  const asked = norms
    .filter(({ regulationId, kind, offReason }) => {
      return regulationId === regulation?.id && kind === 'plan-fields' && offReason.trim() === '';
    })
    .flatMap(({ parameters, clause }) =>
      parameters.content.map((word) => ({ word: word.trim().toLowerCase(), clause })),
    );
  return asked.flatMap(({ word, clause }) => {
    const found = COLUMNS.find(([beginning]) => word.startsWith(beginning));
    if (found === undefined || plan[found[1]].trim() !== '') return [];
    return [{ what: `${word} (обязательно по п. ${clause} положения)`, where: `лист «Планы», столбец «${found[2]}»` }];
  });
}

function planWords(plan: Plan): PaperData {
  const tasks = taskLines(plan.tasks);
  return {
    тема: plan.theme.trim(),
    цель: plan.goal.trim(),
    'есть задачи': tasks.length > 0,
    задачи: tasks.map((задача, index) => ({ номер: `${index + 1}.`, задача: задача })),
    'ожидаемый результат': plan.expectedResult.trim(),
  };
}

function warningsAbout(plan: Plan, items: readonly PlanItem[], wordsAsked: boolean): string[] {
  const empty = !wordsAsked
    ? []
    : COLUMNS.filter(([, name]) => plan[name].trim() === '').map(([, , column]) => `«${column}»`);
  const unled = items.filter(({ responsible }) => responsible.trim() === '').length;
  const undated = items.filter(({ termOn, termText }) => termOn === null && termText.trim() === '').length;
  return [
    ...(empty.length === 0 ? [] : [`В плане не заполнено: ${empty.join(', ')}. В документ эти части не вошли.`]),
    ...(unled === 0 ? [] : [`Мероприятий без ответственного: ${unled}. Место оставлено пустым.`]),
    ...(undated === 0 ? [] : [`Мероприятий без срока: ${undated}. Место оставлено пустым.`]),
  ];
}

/**
 * What the paper says; `hindered` without a plan, without lines, without words that the regulation wants.
 *
 * @param wordsAsked whether theme, goal, tasks and result stand in the paper, so that empty ones are told
 */
export function planContent(
  snapshot: RegisterSnapshot,
  subject: GroupYear,
  { today }: PaperContext,
  wordsAsked = true,
): PaperContent | PaperHindered {
  const found = planOf(snapshot, subject, today);
  if (found === undefined) return hindered('план на учебный год', 'лист «Планы»');
  const { group, plan } = found;
  const items = snapshot.planItems.filter(({ planId }) => planId === plan.id);
  const frame = workFrame(snapshot, group, dayOf(snapshot, group, plan, today), plan.schoolYear);
  const { regulation } = frame;
  const obstacles = missingWords(snapshot, plan, regulation);
  if (items.length === 0) obstacles.push({ what: 'мероприятия плана', where: 'лист «Мероприятия плана»' });
  if (obstacles.length > 0) return { kind: 'hindered', obstacles };
  const stamps = planStamps(snapshot, plan, { group, regulation });
  return {
    kind: 'ready',
    data: {
      ...frame.data,
      ...planWords(plan),
      название: regulation?.planTitle.trim() || 'план работы',
      'есть грифы': Object.values(stamps).some(({ pieces }) => pieces.length > 0),
      'гриф рассмотрения': stamps.considered,
      'гриф согласования': stamps.agreed,
      'гриф утверждения': stamps.approved,
      'начало срока': { kind: 'date', date: group.createdOn },
      'окончание срока': { kind: 'date', date: group.plannedUntil },
      разделы: planSections(items, regulation),
      'есть показатели': (regulation?.indicators ?? []).length > 0,
      показатели: (regulation?.indicators ?? []).map((indicator, index) => ({
        номер: `${index + 1}`,
        показатель: indicator.charAt(0).toUpperCase() + indicator.slice(1),
      })),
    },
    warnings: [...frame.warnings, ...warningsAbout(plan, items, wordsAsked)],
  };
}

/** The row of «Документы» of a paper about a year of a group. */
export function yearRecord(
  group: Group | undefined,
  { schoolYear }: GroupYear,
  { kind, date }: { readonly kind: string; readonly date: PlainDate | null },
): PaperRecord | undefined {
  if (group === undefined) return undefined;
  return {
    fileName: paperFileName({ date, kind, number: null, groups: [group], more: schoolYear.replace('/', '-') }),
    number: '',
    date,
    groupId: group.id,
    meetingId: null,
    schoolYear,
  };
}
