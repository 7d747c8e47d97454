import type { Subject } from '../../../norms/subject';
import { compositionOn, holderOn, leaderOn } from '../../../register/roles-on-date';
import type { YearInFigures } from '../../year-in-figures';
import { field, listField } from '../field-definition';
import type { PaperData } from '../paper-value';
import { planSentence } from './analysis-results';

/** Indicators of the regulation with what the register knows of each. */
export const INDICATORS_FIELD = listField(
  'показатели',
  'показатели, которые называет положение',
  [
    field('номер', 'text', 'номер по порядку'),
    field('показатель', 'text', 'как он назван в положении'),
    field('сведения', 'text', 'что известно по реестру; пусто, когда оценивает человек'),
  ],
  { ready: ['{показатель}: {сведения}'] },
);

type Known = (subject: Subject, figures: YearInFigures) => string;

const productCount = ({ products }: YearInFigures): number => products.reduce((sum, { count }) => sum + count, 0);

function structure({ facts, stateOn }: Subject): string {
  const { memberships } = facts;
  const parts = [
    `членов – ${compositionOn(memberships, stateOn).length}`,
    leaderOn(memberships, stateOn) === undefined ? 'руководителя нет' : 'руководитель есть',
    holderOn(memberships, 'secretary', stateOn) === undefined ? '' : 'секретарь есть',
    holderOn(memberships, 'curator', stateOn) === undefined ? '' : 'куратор есть',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function spread({ index, group }: Subject, figures: YearInFigures): string {
  const ids = figures.products.flatMap((kind) => kind.ids);
  const shown = index
    .productsOf(group.id)
    .filter(({ id, shownOn, sentOn }) => ids.includes(id) && (shownOn ?? sentOn) !== null);
  return `показано или передано продуктов – ${shown.length}`;
}

/** By words of the indicator; of the others only people can tell. */
const KNOWN: readonly (readonly [RegExp, Known])[] = [
  [/структур/i, structure],
  [
    /активност/i,
    (_, { attendancePercent }) => (attendancePercent === null ? '' : `средняя явка – ${attendancePercent}\u00a0%`),
  ],
  [/систематичност|системност|регулярност/i, (_, { held }) => `проведено заседаний – ${held.count}`],
  [/диссеминац/i, spread],
  [/разработка методических/i, (_, figures) => `создано продуктов – ${productCount(figures)}`],
  [/открытост/i, ({ group }) => group.pageUrl.trim()],
  [/выполнение плана/i, (_, figures) => planSentence(figures).replace(/\.$/, '')],
];

/** Rows of the indicators in the order of the regulation. */
export function indicatorRows(subject: Subject, figures: YearInFigures): readonly PaperData[] {
  return subject.regulation.indicators.map((indicator, index) => ({
    номер: String(index + 1),
    показатель: indicator.charAt(0).toUpperCase() + indicator.slice(1),
    сведения: KNOWN.find(([pattern]) => pattern.test(indicator))?.[1](subject, figures) ?? '',
  }));
}
