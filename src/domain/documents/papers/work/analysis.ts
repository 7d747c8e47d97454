import type { PlainDate } from '../../../calendar/plain-date';
import type { Subject } from '../../../norms/subject';
import type { RegisterSnapshot } from '../../../register/register-snapshot';
import { linesOf, sentence } from '../../numbered-points';
import type { PrintedNames } from '../../printed-names';
import { type YearInFigures, yearInFigures } from '../../year-in-figures';
import { field } from '../field-definition';
import { definePaper } from '../paper-definition';
import type { SubjectOf } from '../paper-subject';
import type { PaperData, ParagraphsValue } from '../paper-value';
import { INDICATORS_FIELD, indicatorRows } from './analysis-indicators';
import { MEETINGS_FIELD, meetingRows, meetingSentences, recommendations } from './analysis-meetings';
import { peopleSentences } from './analysis-people';
import {
  AWARDS_FIELD,
  assignmentSentence,
  awardRows,
  PRODUCTS_FIELD,
  planSentence,
  productRows,
  productsOfYear,
  UNDONE_FIELD,
  undoneRows,
} from './analysis-results';
import { analysisTitle } from './analysis-title';
import { hindered } from './hindered';
import { yearRecord } from './plan-frame';
import { consideredLine } from './report-considered';
import { taskLines } from './task-lines';
import { dayInYear, FRAME_FIELDS, workFrame } from './work-frame';
import { yearNames } from './year-names';
import { yearSubject } from './year-subject';

const words = (name: string, meaning: string) => field(name, 'paragraphs', meaning);
const REPORTS = 'лист «Отчёты»';

const FIELDS = [
  ...FRAME_FIELDS,
  field('название', 'text', 'название по положению: «анализ проделанной работы»'),
  field('о работе', 'condition', 'название положения само не говорит о работе: в заголовке нужны слова «о работе»'),
  field('тема', 'text', 'тема года из плана'),
  field('цель', 'text', 'цель из плана'),
  words('задачи', 'задачи из плана, по одной в абзаце'),
  words('о составе', 'сколько членов и откуда, категории, кто вошёл и вышел'),
  field('название заседаний', 'text', '«Заседания» или слово положения'),
  field('есть заседания', 'condition', 'хотя бы одно заседание проведено'),
  MEETINGS_FIELD,
  words('о заседаниях', 'явка, выступления'),
  words('рекомендации', 'что рекомендовали на заседаниях'),
  field('о плане', 'text', 'сколько мероприятий плана выполнено'),
  field('есть невыполненное', 'condition', 'в плане что-то не выполнено'),
  UNDONE_FIELD,
  field('о поручениях', 'text', 'сколько поручений дано и выполнено'),
  field('о вкладе', 'text', 'сколько членов представили результаты, кто нет; пусто, когда положение этого не просит'),
  field('о продуктах', 'condition', 'есть продукты, или положение их называет'),
  field('есть продукты', 'condition', 'в году создан хотя бы один продукт'),
  PRODUCTS_FIELD,
  field('есть поощрения', 'condition', 'в году были ходатайства или поощрения'),
  AWARDS_FIELD,
  field('есть показатели', 'condition', 'положение называет показатели'),
  INDICATORS_FIELD,
  words('проблемы', 'проблемы и трудности словами руководителя'),
  field('выводы', 'paragraphs', 'выводы словами руководителя', { obligatory: `${REPORTS}, столбец «Выводы»` }),
  words('задачи на следующий год', 'задачи словами руководителя'),
  field('рассмотрение', 'text', 'кто рассмотрел, день и номер протокола'),
];

const paragraphs = (all: readonly string[]): ParagraphsValue => ({ kind: 'paragraphs', paragraphs: all });

/** «заседание» and «занятие» as the title of a section. */
function meetingsTitle(title: string): string {
  const word = title.trim() || 'заседание';
  const many = /е$/.test(word) ? word.replace(/е$/, 'я') : /ча$/.test(word) ? word.replace(/а$/, 'и') : 'заседания';
  return many.charAt(0).toUpperCase() + many.slice(1);
}

/** Asked of members by some regulations only (Любимский район 4.4, Ноябрьск 3.7). */
function contributions(
  snapshot: RegisterSnapshot,
  subject: Subject,
  figures: YearInFigures,
  names: PrintedNames,
): string {
  const isAsked = snapshot.norms.some(
    ({ kind, regulationId, offReason }) =>
      kind === 'member-contributions' && regulationId === subject.regulation.id && offReason.trim() === '',
  );
  if (!isAsked) return '';
  const without = figures.withoutContribution.map((id) => names.nominative(id));
  if (without.length === 0) return 'Каждый член объединения выступил, представил материалы или выполнил поручение.';
  return sentence(`Не выступали, не представили материалов и не выполнили поручений: ${without.join(', ')}`);
}

function planWords(subject: Subject): PaperData {
  const plan = subject.plan();
  const tasks = taskLines(plan?.tasks ?? '');
  return {
    тема: plan?.theme.trim() ?? '',
    цель: plan?.goal.trim() ?? '',
    задачи: paragraphs(tasks.map((task, index) => `${index + 1}. ${task}`)),
  };
}

/** The leader's own words, each line a paragraph, as they are written. */
function leaderWords({ report }: Subject): PaperData {
  return {
    проблемы: paragraphs(linesOf(report?.problems ?? '')),
    выводы: paragraphs(linesOf(report?.conclusions ?? '')),
    'задачи на следующий год': paragraphs(linesOf(report?.nextTasks ?? '')),
  };
}

function figuresData(snapshot: RegisterSnapshot, subject: Subject): PaperData {
  const figures = yearInFigures(subject);
  const names = yearNames(subject);
  const products = productRows(productsOfYear(subject, figures), names);
  const undone = undoneRows(subject, figures);
  const awards = awardRows(subject, names);
  return {
    'о составе': paragraphs(peopleSentences(subject, figures, names)),
    'есть заседания': subject.held.length > 0,
    заседания: meetingRows(subject),
    'о заседаниях': paragraphs(meetingSentences(figures, names)),
    рекомендации: paragraphs(recommendations(subject)),
    'о плане': planSentence(figures),
    'есть невыполненное': undone.length > 0,
    невыполненное: undone,
    'о поручениях': assignmentSentence(figures),
    'о вкладе': contributions(snapshot, subject, figures, names),
    'о продуктах': products.length > 0 || subject.regulation.productKinds.length > 0,
    'есть продукты': products.length > 0,
    продукты: products,
    'есть поощрения': awards.length > 0,
    поощрения: awards,
    'есть показатели': subject.regulation.indicators.length > 0,
    показатели: indicatorRows(subject, figures),
  };
}

function warningsOf({ report, held }: Subject): string[] {
  return [
    ...(held.length > 0 ? [] : ['Проведённых заседаний за год в реестре нет: в документе сказано «не проводились».']),
    ...((report?.problems ?? '').trim() !== '' ? [] : ['Проблемы не названы: раздел в документ не вошёл.']),
    ...((report?.nextTasks ?? '').trim() !== ''
      ? []
      : ['Задачи на следующий год не названы: раздел в документ не вошёл.']),
  ];
}

function subjectOf(
  snapshot: RegisterSnapshot,
  { groupId, schoolYear }: SubjectOf<'groupYear'>,
  today: PlainDate,
): Subject | undefined {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  return group && yearSubject(snapshot, groupId, schoolYear, dayInYear(group, schoolYear, today));
}

/** Paper about a group's year under the title of its regulation: figures of the register, words of the leader. */
export const analysisPaper = definePaper({
  id: 'analysis',
  kind: 'анализ',
  template: 'analysis',
  section: 'year',
  subject: 'groupYear',
  who: 'writer',
  fields: FIELDS,
  nameUnder: (regulation) => {
    const title = regulation?.reportTitle.trim() || 'отчёт';
    return title.charAt(0).toUpperCase() + title.slice(1);
  },
  canBeMade: (snapshot, subject, { today }) => subjectOf(snapshot, subject, today) !== undefined,
  data: (snapshot, about, { today }) => {
    const subject = subjectOf(snapshot, about, today);
    if (subject === undefined) return hindered('объединение в этом учебном году', 'лист «Объединения»');
    const { group, regulation, asOf, schoolYear } = subject;
    const frame = workFrame(snapshot, group, asOf, schoolYear);
    const { kind, needsWork } = analysisTitle(regulation);
    return {
      kind: 'ready',
      data: {
        ...frame.data,
        название: kind,
        'о работе': needsWork,
        'название заседаний': meetingsTitle(regulation.meetingTitle),
        ...planWords(subject),
        ...figuresData(snapshot, subject),
        ...leaderWords(subject),
        рассмотрение: consideredLine(snapshot, subject.report, { group, regulation }),
      },
      warnings: [...frame.warnings, ...warningsOf(subject)],
    };
  },
  record: (snapshot, subject) => {
    const group = snapshot.groups.find(({ id }) => id === subject.groupId);
    const regulation = snapshot.regulations.find(({ id }) => id === group?.regulationId);
    const title = regulation?.reportTitle.trim() || 'отчёт';
    const kind = title.charAt(0).toUpperCase() + title.slice(1);
    return yearRecord(group, subject, { kind, date: null });
  },
});
