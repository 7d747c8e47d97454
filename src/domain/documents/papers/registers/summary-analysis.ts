import { earlier } from '../../../calendar/date-arithmetic';
import type { Subject } from '../../../norms/subject';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { compositionOn } from '../../../register/roles-on-date';
import { plural } from '../../../russian/plural';
import { type YearInFigures, yearInFigures } from '../../year-in-figures';
import { field, listField } from '../field-definition';
import { groupValue } from '../orders/named-values';
import { definePaper } from '../paper-definition';
import { paperFileName } from '../paper-file-name';
import type { PaperData, PaperValue } from '../paper-value';
import { asksReport } from './asks-report';
import { groupsOfYear } from './groups-of-year';
import { dayOfYear, REGISTER_FIELDS, registerFrame } from './register-frame';

/** Numbers of a group that are summed up. */
const COUNTS = ['членов', 'заседаний', 'выступлений', 'продуктов', 'поощрений', 'без вклада'] as const;
type Count = (typeof COUNTS)[number];

const MEANINGS: Readonly<Record<Count, string>> = {
  членов: 'людей в составе на день сведений',
  заседаний: 'проведено за год',
  выступлений: 'вопросов с докладчиком из реестра',
  продуктов: 'методических продуктов, готовых за год',
  поощрений: 'ходатайств с результатом',
  'без вклада': 'членов без выступления, продукта и выполненного поручения',
};

const FIELDS = [
  ...REGISTER_FIELDS,
  field('всего объединений', 'number', 'сколько объединений жило в этом году'),
  listField(
    'показатели',
    'показатели объединений, по видам и названиям',
    [
      field('номер по порядку', 'text', 'номер строки'),
      field('объединение', 'phrase', 'вид и название'),
      ...COUNTS.map((name) => field(name, 'number', MEANINGS[name])),
      field('явка', 'text', 'средняя явка, процентов'),
      field('план', 'text', 'выполнено строк плана из всех'),
      field('поручения', 'text', 'выполнено поручений из всех'),
      field('отчёт', 'text', 'представлен ли документ об итогах года; прочерк, если положение его не требует'),
    ],
    { ready: [`{объединение}: ${COUNTS.map((name) => `${name} – {${name}}`).join(', ')}`] },
  ),
  ...COUNTS.map((name) => field(`${name} всего`, 'number', `сумма по объединениям: ${MEANINGS[name]}`)),
  field('план всего', 'text', 'выполнено строк планов из всех'),
  field('поручения всего', 'text', 'выполнено поручений из всех'),
  field('отчётов всего', 'text', 'сколько объединений представило итоги из тех, кто должен'),
  listField(
    'выводы объединений',
    'что объединения написали об итогах года',
    [
      field('объединение', 'phrase', 'вид и название'),
      field('выводы', 'paragraphs', 'выводы из отчёта'),
      field('трудности', 'paragraphs', 'трудности из отчёта'),
      field('задачи', 'paragraphs', 'задачи на следующий год'),
    ],
    { ready: ['{объединение}', '{выводы}', '{трудности}', '{задачи}'] },
  ),
];

interface GroupFigures {
  readonly subject: Subject;
  readonly figures: YearInFigures;
  readonly counts: Readonly<Record<Count, number>>;
  readonly reported: boolean;
  /** Reported, or the regulation asks for it. */
  readonly isCounted: boolean;
}

function figuresOf(snapshot: RegisterSnapshot, subject: Subject): GroupFigures {
  const { facts, frame, asOf, schoolYear } = subject;
  const figures = yearInFigures(subject);
  const { held, talks, products, awards, withoutContribution } = figures;
  const sum = (all: readonly { readonly count: number }[]): number =>
    all.reduce((total, { count }) => total + count, 0);
  const reported = facts.reports.some(
    (report) => report.schoolYear === schoolYear && report.submittedOn !== null && report.submittedOn <= asOf,
  );
  return {
    subject,
    figures,
    reported,
    isCounted: reported || asksReport(snapshot, subject),
    counts: {
      членов: compositionOn(facts.memberships, earlier(asOf, frame.end)).length,
      заседаний: held.count,
      выступлений: sum(talks),
      продуктов: sum(products),
      поощрений: awards.count,
      'без вклада': withoutContribution.length,
    },
  };
}

const number = (value: number): PaperValue => ({ kind: 'number', value });

/** «5 из 8»; a dash where there was nothing to do. */
const outOf = (done: number, all: number): string => (all === 0 ? '–' : `${done} из ${all}`);

function row({ subject, figures, counts, reported, isCounted }: GroupFigures, index: number): PaperData {
  const { attendancePercent, planItems, assignments } = figures;
  return {
    'номер по порядку': String(index + 1),
    объединение: groupValue(subject.group),
    ...Object.fromEntries(COUNTS.map((name) => [name, number(counts[name])])),
    явка: attendancePercent === null ? '–' : `${attendancePercent} %`,
    план: outOf(planItems.done.count, planItems.done.count + planItems.open.count),
    поручения: outOf(assignments.done.count, assignments.done.count + assignments.open.count),
    отчёт: !isCounted ? '–' : reported ? 'да' : 'нет',
  };
}

function totals(all: readonly GroupFigures[]): PaperData {
  const sum = (of: (one: GroupFigures) => number): number => all.reduce((total, one) => total + of(one), 0);
  const plan = sum(({ figures }) => figures.planItems.done.count);
  const tasks = sum(({ figures }) => figures.assignments.done.count);
  return {
    'всего объединений': number(all.length),
    ...Object.fromEntries(COUNTS.map((name) => [`${name} всего`, number(sum(({ counts }) => counts[name]))])),
    'план всего': outOf(plan, plan + sum(({ figures }) => figures.planItems.open.count)),
    'поручения всего': outOf(tasks, tasks + sum(({ figures }) => figures.assignments.open.count)),
    'отчётов всего': outOf(
      all.filter(({ reported }) => reported).length,
      all.filter(({ isCounted }) => isCounted).length,
    ),
  };
}

const lines = (text: string): PaperValue => ({
  kind: 'paragraphs',
  paragraphs: text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

/** What a group wrote itself; groups without a word are left out. */
function conclusions({ subject: { group, facts, schoolYear } }: GroupFigures): readonly PaperData[] {
  return facts.reports
    .filter((report) => report.schoolYear === schoolYear)
    .filter(({ conclusions: text, problems, nextTasks }) => `${text}${problems}${nextTasks}`.trim() !== '')
    .map(({ conclusions: text, problems, nextTasks }) => ({
      объединение: groupValue(group),
      выводы: lines(text),
      трудности: lines(problems),
      задачи: lines(nextTasks),
    }));
}

/** Analysis of the year over all groups: indicators in a table with totals, and what the groups concluded. */
export const summaryAnalysis = definePaper({
  id: 'summary-analysis',
  kind: 'анализ',
  template: 'summary-analysis',
  section: 'year',
  subject: 'year',
  who: 'methodist',
  fields: FIELDS,
  nameUnder: () => 'Сводный анализ',
  canBeMade: ({ groups }) => groups.length > 0,
  data: (snapshot, { schoolYear }, context) => {
    const on = dayOfYear(schoolYear, context.today);
    const all = groupsOfYear(snapshot, schoolYear, on).map((subject) => figuresOf(snapshot, subject));
    if (all.length === 0) {
      return { kind: 'hindered', obstacles: [{ what: 'объединения учебного года', where: 'лист «Объединения»' }] };
    }
    const silent = all.filter(({ reported, isCounted }) => isCounted && !reported).length;
    return {
      kind: 'ready',
      data: {
        ...registerFrame(snapshot, schoolYear, on, context),
        показатели: all.map(row),
        ...totals(all),
        'выводы объединений': all.flatMap(conclusions),
      },
      warnings:
        silent === 0
          ? []
          : [
              `Итоги года ещё не представили ${silent} ${plural(silent, ['объединение', 'объединения', 'объединений'])}.`,
            ],
    };
  },
  record: (_, { schoolYear }) => ({
    fileName: paperFileName({ date: null, kind: 'Сводный анализ', number: null, groups: [], more: schoolYear }),
    number: '',
    date: null,
    groupId: null,
    meetingId: null,
    schoolYear,
  }),
});
