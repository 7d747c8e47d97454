// The tables bind: a norm whose parameter is changed a little fails one of its cases.
import { expect, test } from 'vitest';
import type { Norm } from '../../src/domain/norms/norm';
import type { NormParameters } from '../../src/domain/norms/norm-parameters';
import { builtInRegulations } from '../../src/domain/regulations';
import { caseTables } from './cases';
import { answersTo, type Case } from './cases/case-table';

const norms: readonly Norm[] = builtInRegulations.flatMap((one) => one.norms);

interface Mutant {
  readonly name: string;
  readonly norm: Norm;
}

function withParameter(norm: Norm, change: Partial<NormParameters>): Mutant {
  return { name: JSON.stringify(change), norm: { ...norm, parameters: { ...norm.parameters, ...change } } };
}

const NUMBERS = ['count', 'minYears', 'minMonths', 'maxMonths', 'years', 'withinWorkingDays'] as const;
const CHOICES = [
  'author',
  'method',
  'organizations',
  'mustBeMember',
  'otherBodyRole',
  'step',
  'period',
  'deadline',
] as const;
const LISTS = ['categories', 'positions', 'exemptPositions', 'otherBody', 'content'] as const;

/** Numbers one more and one less, choices and words taken away. */
function changedParameters({ parameters }: Norm): readonly Partial<NormParameters>[] {
  return [
    ...NUMBERS.flatMap((name) => {
      const value = parameters[name];
      if (value === null) return [];
      return [{ [name]: value + 1 }, ...(value > 0 ? [{ [name]: value - 1 }] : [])];
    }),
    ...CHOICES.filter((name) => parameters[name] !== null).map((name) => ({ [name]: null })),
    ...LISTS.flatMap((name) =>
      parameters[name].map((word) => ({ [name]: parameters[name].filter((one) => one !== word) })),
    ),
  ];
}

/** Another day, another reading of «до», another body, other organisations, one category more. */
function otherWords({ parameters }: Norm): readonly Partial<NormParameters>[] {
  const { deadline, body, organizations, categories } = parameters;
  const changes: Partial<NormParameters>[] = [];
  if (deadline !== null) {
    changes.push({ deadline: { ...deadline, day: deadline.day + 1 } });
    changes.push({ deadline: { ...deadline, operator: deadline.operator === 'before' ? 'notLaterThan' : 'before' } });
  }
  if (body !== '') changes.push({ body: '' }, { body: 'иной орган' });
  if (organizations !== null) changes.push({ organizations: organizations === 'base' ? 'subordinate' : 'base' });
  if (categories.length > 0) changes.push({ categories: [...categories, 'вторая'] });
  return changes;
}

function mutantsOf(norm: Norm, cases: readonly Case[]): readonly Mutant[] {
  const warns = cases.some(([, , , expected]) => expected.includes('.near'));
  const warnings = (warns ? [-1, 1] : []).map((step) => ({
    name: `warnDays ${step}`,
    norm: { ...norm, warnDays: norm.warnDays + step },
  }));
  const changes = [...changedParameters(norm), ...otherWords(norm)];
  return [...warnings, ...changes.map((change) => withParameter(norm, change))];
}

function isCaught({ norm }: Mutant, cases: readonly Case[]): boolean {
  const changed = norms.map((one) => (one.id === norm.id ? norm : one));
  return cases.some(([about, facts, asOf, expected, schoolYear]) => {
    const answers = answersTo(norm.id, [about, { ...facts, norms: changed }, asOf, expected, schoolYear]);
    const wanted = expected === '' ? [] : expected.split('; ');
    return [...answers].sort().join('; ') !== [...wanted].sort().join('; ');
  });
}

/** Changes that change nothing, and why. */
const SAME: Readonly<Record<string, readonly (readonly [change: string, why: string])[]>> = {
  'noyabrsk-2020/7.2-product': [['{"period":null}', 'a norm without a period counts over the school year']],
  'novosibirsk-2022/I.4-list': [['{"content":[]}', 'a norm without words looks for lists and «перечни»']],
  'rybnoye-2020/1.3': [['{"content":[]}', 'a norm without words looks for lists and «перечни»']],
  'rybnoye-2020/4.8-next-plan': [
    ['{"deadline":null}', 'without a term the end of the school year is taken: 31 August too'],
  ],
  'gymnasium7-2023/5': [
    ['{"content":["приказ","дорожная карта","чек-лист"]}', 'the regulation itself is always there: it judges'],
  ],
};

const rows = Object.entries(caseTables).flatMap(([id, tables]) =>
  tables.flatMap((table) => Object.entries(table).map(([part, cases]) => [`${id}/${part}`, cases] as const)),
);

test.each(rows)('the cases of %s catch every changed parameter', (id, cases) => {
  const norm = norms.find((one) => one.id === id);
  expect(norm).toBeDefined();
  const mutants = norm === undefined ? [] : mutantsOf(norm, cases);
  const missed = mutants.filter((mutant) => !isCaught(mutant, cases)).map(({ name }) => name);
  expect(missed).toEqual((SAME[id] ?? []).map(([change]) => change));
});
