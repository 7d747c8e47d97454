// Nothing is judged without cases: each norm has a table, each answer of its kind stands in one, or is declared.
import { expect, test } from 'vitest';
import { normKinds } from '../../src/domain/norms/catalogue';
import type { Norm } from '../../src/domain/norms/norm';
import { builtInRegulations } from '../../src/domain/regulations';
import { caseTables } from './cases';
import type { Case } from './cases/case-table';

/** «outcome code» of each answer that the cases of a norm expect. */
function expectedAnswers(cases: readonly Case[]): ReadonlySet<string> {
  const answers = cases.flatMap(([, , , expected]) => expected.split('; ').filter((answer) => answer !== ''));
  return new Set(answers.map((answer) => answer.split(' ').slice(1, 3).join(' ')));
}

const norms: readonly Norm[] = builtInRegulations.flatMap((one) => one.norms);
const cases = new Map<string, readonly Case[]>(
  Object.entries(caseTables).flatMap(([id, tables]) =>
    tables.flatMap((table) => Object.entries(table).map(([part, list]) => [`${id}/${part}`, list] as const)),
  ),
);
const kindsUsed = normKinds.filter(({ id }) => norms.some(({ kind }) => kind === id));

function answersOf(of: readonly Norm[]): ReadonlySet<string> {
  return new Set(of.flatMap(({ id }) => [...expectedAnswers(cases.get(id) ?? [])]));
}

test('every norm has a table of cases, and every table a norm', () => {
  expect([...cases.keys()].sort()).toEqual(norms.map(({ id }) => id).sort());
});

test('no table says one thing twice', () => {
  for (const [id, list] of cases) {
    const said = list.map(([about, , asOf]) => `${about} ${asOf}`);
    expect(new Set(said).size, id).toBe(said.length);
    expect(list.length, id).toBeGreaterThanOrEqual(4);
  }
});

/** Kinds that no one of the five regulations uses: what neighbours ask for. Their cases: tests/domain/norms. */
const FOR_NEIGHBOURS = ['all-of', 'any-of', 'group-size', 'leader-term', 'plan-step', 'quorum'];

test('every kind of norm is used by a regulation or declared to be for neighbours', () => {
  const unused = normKinds.map(({ id }) => id).filter((id) => !kindsUsed.some((kind) => kind.id === id));
  expect(unused.sort()).toEqual(FOR_NEIGHBOURS);
});

/** Answers that the five regulations cannot get, by kind, and why. */
const OUT_OF_REACH: Readonly<Record<string, readonly (readonly [code: string, why: string])[]>> = {
  'meetings-per-period': [
    ['meetings.period-excepted', 'no regulation leaves a period out («кроме января»)'],
    ['meetings.term-open', 'no regulation counts meetings over the life of a group'],
    ['meetings.experiment-undated', 'no regulation speaks of experiments'],
    ['meetings.no-experiment', 'no regulation speaks of experiments'],
  ],
  'first-meeting-by': [
    ['first-meeting.without', 'NS 7.9 asks for the approval of the plan by a norm of its own'],
    ['first-meeting.agenda-unknown', 'NS 7.9 asks for the approval of the plan by a norm of its own'],
  ],
  'products-made': [
    ['products.experiment-undated', 'no regulation speaks of experiments'],
    ['products.no-experiment', 'no regulation speaks of experiments'],
  ],
  'results-shown': [
    ['results.created-after', 'G 3.3 counts over the life of the group, not over a year'],
    ['results.experiment-undated', 'no regulation speaks of experiments'],
    ['results.no-experiment', 'no regulation speaks of experiments'],
  ],
  'report-step': [
    ['report-step.awaiting', 'NS 7.8 names no event from which a term runs'],
    ['report-step.step-unknown', 'NS 7.8 names its step'],
  ],
  'group-fields': [['group-fields.unknown-word', 'all words of the built-in norms are known']],
  'term-of-group': [],
  'leader-eligible': [
    ['eligible.education', 'no regulation speaks of education'],
    ['eligible.not-in-body', 'NS 7.1 asks it of every member, by a kind of its own'],
    ['eligible.body-empty', 'NS 7.1 asks it of every member, by a kind of its own'],
    ['eligible.no-body', 'NS 7.1 asks it of every member, by a kind of its own'],
  ],
  'curator-eligible': [
    ['eligible.education', 'no regulation speaks of education'],
    ['eligible.manager', 'NS 7.2 lets managers in by their post'],
    ['eligible.manager-post', 'NS 7.2 lets managers in by their post'],
    ['eligible.not-member', 'a curator is not asked to be a member'],
    ['eligible.not-in-body', 'a curator is asked for no other group'],
    ['eligible.body-empty', 'a curator is asked for no other group'],
    ['eligible.no-body', 'a curator is asked for no other group'],
  ],
  'leader-basis': [
    ['basis.elected-by-present', 'NS 7.4 wants a majority of the members'],
    ['basis.no-majority-of-present', 'NS 7.4 wants a majority of the members'],
    ['basis.secret-ballot', 'the norm of NS 7.4 does not ask about the ballot'],
  ],
  'secretary-basis': [
    ['basis.order', 'no regulation appoints a secretary'],
    ['basis.not-order', 'no regulation appoints a secretary'],
    ['basis.any', 'NS 7.5 names the way'],
    ['basis.elected-by-present', 'NS 7.5 wants a majority of the members'],
    ['basis.no-majority-of-present', 'NS 7.5 wants a majority of the members'],
    ['basis.secret-ballot', 'the norm of NS 7.5 does not ask about the ballot'],
  ],
  'curator-basis': [
    ['basis.any', 'NS 7.2 names the way'],
    ['basis.elected', 'no regulation elects a curator'],
    ['basis.not-elected', 'no regulation elects a curator'],
    ['basis.elected-by-present', 'no regulation elects a curator'],
    ['basis.majority-of-present', 'no regulation elects a curator'],
    ['basis.no-majority', 'no regulation elects a curator'],
    ['basis.no-majority-of-present', 'no regulation elects a curator'],
    ['basis.more-votes-than-members', 'no regulation elects a curator'],
    ['basis.secret-ballot', 'no regulation elects a curator'],
  ],
  'created-by-order': [['creation.any', 'every regulation creates groups by an order']],
  'reorganised-by-order': [['reorganisation.any', 'NS I.5 and R 1.4 reorganise by an order']],
  'closed-by-order': [['closing.no-day', 'a group without a day of closing is open']],
};

test.each(kindsUsed.map((kind) => [kind.id, kind] as const))('every answer of %s stands in a case', (id, kind) => {
  const codes = new Set([...answersOf(norms.filter((norm) => norm.kind === id))].map((answer) => answer.split(' ')[1]));
  const excused = (OUT_OF_REACH[id] ?? []).map(([code]) => code);
  expect(kind.codes.filter((code) => !codes.has(code)).sort()).toEqual([...excused].sort());
});

/** Outcomes that a norm cannot have though others of its kind can, and why. */
const WITHOUT: Readonly<Record<string, readonly (readonly [outcome: string, why: string])[]>> = {
  'noyabrsk-2020/3.1-order': [['atRisk', 'an order is there or not: a danger comes of votes only']],
  'gymnasium7-2023/3.3-coordinator': [['atRisk', '«всегда»: a vacancy is a violation at once']],
  'gymnasium7-2023/3.3-member': [['atRisk', 'the clause does not ask for a category']],
  'lyubim/1.2-position': [['atRisk', 'the clause does not ask for a category']],
  'gymnasium7-2023/3.3-end': [['violated', 'no act is asked for: whatever is written will do']],
  'lyubim/4.6': [['violated', 'no act is asked for: whatever is written will do']],
  'rybnoye-2020/4.1-basis': [
    ['atRisk', 'the way is not stated: any basis will do'],
    ['violated', 'the way is not stated: any basis will do'],
  ],
  'lyubim/4.7-report': [['cantTell', 'the receiver is not named: nobody asks who it was']],
  'lyubim/1.4': [
    ['cantTell', 'over the whole life of the group a product without a day counts'],
    ['inapplicable', 'the life of a group always asks for a product'],
  ],
};

function outcomesOf(of: readonly Norm[]): readonly string[] {
  return [...new Set([...answersOf(of)].map((answer) => answer.split(' ')[0] ?? ''))].sort();
}

test.each(norms.map((norm) => [norm.id, norm] as const))('%s is shown in every outcome of its kind', (id, norm) => {
  const ofKind = outcomesOf(norms.filter(({ kind }) => kind === norm.kind));
  const own = outcomesOf([norm]);
  expect(ofKind.filter((outcome) => !own.includes(outcome))).toEqual((WITHOUT[id] ?? []).map(([outcome]) => outcome));
});

test('the tables together show every outcome but a waiver, which any norm may get', () => {
  expect(outcomesOf(norms)).toEqual(['atRisk', 'cantTell', 'inapplicable', 'met', 'pending', 'violated']);
});
