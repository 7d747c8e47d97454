// The story of each demo in verdicts: most is good, some bad, some at risk, a few things not filled.
import { describe, expect, it } from 'vitest';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { evaluateRegister } from '../../src/domain/verdicts/evaluate-register';
import { OUTCOMES } from '../../src/domain/verdicts/outcome';
import type { Verdict } from '../../src/domain/verdicts/verdict';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';

const TODAY = '2026-11-22';

/** Norms of the current year with outcomes that each demo must show side by side; more may be there. */
const MIXES: Readonly<Record<string, readonly string[]>> = {
  'noyabrsk-2020/1.4': ['met', 'violated', 'cantTell'],
  'noyabrsk-2020/1.5': ['met', 'cantTell'],
  'noyabrsk-2020/1.6-creation': ['met', 'violated', 'cantTell'],
  'noyabrsk-2020/1.6-closing': ['met', 'inapplicable'],
  'noyabrsk-2020/3.1-leader': ['met', 'atRisk'],
  'noyabrsk-2020/3.1-order': ['met', 'violated', 'cantTell'],
  'noyabrsk-2020/3.2': ['met', 'cantTell'],
  'noyabrsk-2020/3.5': ['met', 'atRisk'],
  'noyabrsk-2020/3.6-school': ['met', 'violated', 'pending'],
  'noyabrsk-2020/3.7-contributions': ['met', 'pending', 'atRisk'],
  'noyabrsk-2020/3.8': ['met', 'violated', 'atRisk', 'pending'],
  'noyabrsk-2020/7.1': ['met', 'atRisk', 'pending'],
  'noyabrsk-2020/7.2-product': ['met', 'atRisk', 'pending'],
  'noyabrsk-2020/7.2-sent': ['met', 'pending'],
  'novosibirsk-2022/7.1': ['met', 'violated', 'inapplicable'],
  'novosibirsk-2022/7.2-curator': ['met', 'violated'],
  'novosibirsk-2022/7.2-eligible': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.2-order': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.3': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.4-election': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.5-secretary': ['met', 'atRisk'],
  'novosibirsk-2022/7.5-election': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.6-meetings': ['met', 'atRisk', 'pending'],
  'novosibirsk-2022/7.6-minutes': ['met', 'violated', 'pending', 'waived'],
  'novosibirsk-2022/7.7': ['met', 'atRisk'],
  'novosibirsk-2022/7.9-plan': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/7.10': ['met', 'atRisk'],
  'novosibirsk-2022/I.4-list': ['met'],
  'novosibirsk-2022/I.4-composition': ['met', 'violated', 'atRisk', 'cantTell'],
  'novosibirsk-2022/I.4-institution': ['met', 'cantTell'],
  'novosibirsk-2022/I.5-creation': ['met', 'violated', 'cantTell'],
  'novosibirsk-2022/I.5-reorganisation': ['met', 'inapplicable'],
  'novosibirsk-2022/I.5-closing': ['met', 'inapplicable'],
  'novosibirsk-2022/III-directions': ['met', 'atRisk', 'cantTell'],
  'novosibirsk-2022/III-page': ['met', 'cantTell'],
  'gymnasium7-2023/3.3-coordinator': ['met', 'violated'],
  'gymnasium7-2023/1.4': ['met', 'violated'],
  'gymnasium7-2023/3.2': ['met', 'cantTell'],
  'gymnasium7-2023/3.3-term': ['met', 'violated', 'cantTell'],
  'gymnasium7-2023/3.3-frequency': ['met', 'cantTell'],
  'gymnasium7-2023/3.3-end': ['met', 'inapplicable'],
  'gymnasium7-2023/3.3-results': ['met', 'pending'],
  'gymnasium7-2023/5': ['met', 'atRisk'],
  'rybnoye-2020/4.1-basis': ['met', 'cantTell'],
  'rybnoye-2020/4.4': ['met', 'violated', 'cantTell'],
  'rybnoye-2020/4.7': ['met', 'violated'],
  'rybnoye-2020/1.3': ['met'],
  'rybnoye-2020/1.4-creation': ['met', 'violated', 'cantTell'],
  'rybnoye-2020/1.4-reorganisation': ['cantTell', 'inapplicable'],
  'rybnoye-2020/1.4-closing': ['met', 'inapplicable'],
  'rybnoye-2020/1.4-composition': ['met', 'violated', 'atRisk', 'cantTell'],
  'lyubim/1.4': ['met', 'violated', 'atRisk'],
  'lyubim/4.1': ['met', 'violated', 'cantTell'],
  'lyubim/4.2': ['met', 'violated', 'atRisk', 'cantTell'],
  'lyubim/4.3-meetings': ['met', 'atRisk', 'pending'],
  'lyubim/4.3-plan': ['met', 'violated', 'cantTell'],
  'lyubim/4.4': ['met', 'atRisk', 'pending'],
  'lyubim/4.5-curator': ['met', 'violated'],
  'lyubim/4.6': ['met', 'inapplicable'],
  'lyubim/5.3': ['met', 'atRisk'],
  'lyubim/5.4': ['met', 'pending', 'atRisk'],
  'lyubim/5.7': ['met', 'violated', 'cantTell'],
};

describe.each(DEMO_IDS)('%s on 22 November 2026', (id) => {
  const register = demoRegister(id, TODAY);
  const verdicts = evaluateRegister(register, { asOf: TODAY });
  const outcomesOf = (norm: string, year: string): ReadonlySet<string> =>
    new Set(
      verdicts.filter(({ normId, schoolYear }) => normId === norm && schoolYear === year).map(({ outcome }) => outcome),
    );

  it('has something to say about every clause of its regulation', () => {
    const silent = register.norms.filter((norm) => !verdicts.some(({ normId }) => normId === norm.id));
    expect(silent.map(({ id: normId }) => normId)).toEqual([]);
  });

  it('shows every outcome', () => {
    expect(OUTCOMES.filter((outcome) => !verdicts.some((verdict) => verdict.outcome === outcome))).toEqual([]);
  });

  it.each(Object.entries(MIXES).filter(([norm]) => norm.startsWith(`${id}/`)))('%s: %j', (norm, wanted) => {
    expect([...outcomesOf(norm, '2026/27')]).toEqual(expect.arrayContaining([...wanted]));
  });

  it('is mostly good: at least twice as much is kept as broken, and at most an eighth is broken', () => {
    const share = (outcome: Verdict['outcome']): number =>
      verdicts.filter((verdict) => verdict.outcome === outcome).length / verdicts.length;
    expect(share('violated')).toBeGreaterThan(0.03);
    expect(share('violated')).toBeLessThan(0.125);
    expect(share('met')).toBeGreaterThan(0.4);
    expect(share('cantTell')).toBeLessThan(0.07);
  });

  it('owes a handful of things from the last year', () => {
    const debts = verdicts.filter(({ schoolYear }) => schoolYear === '2025/26');
    expect(debts.length).toBeGreaterThanOrEqual(2);
    expect(debts.length).toBeLessThanOrEqual(15);
  });

  it('uses the words of its regulation for meetings, directions and products', () => {
    const [regulation] = register.regulations;
    const { meetingForms = [], directions = [], productKinds = [], meetingTitle = '' } = regulation ?? {};
    const forms = [...meetingForms, meetingTitle];
    expect(register.meetings.map(({ form }) => form).filter((form) => !forms.includes(form))).toEqual([]);
    const blank = register.planItems.filter(({ direction }) => direction === '').length;
    expect(blank).toBeLessThan(5);
    expect(
      register.planItems.map(({ direction }) => direction).filter((one) => one !== '' && !directions.includes(one)),
    ).toEqual([]);
    const kinds = productKinds.length === 0 ? ['методические материалы'] : productKinds;
    expect(register.products.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('gives every row its own id and every leader one main place of work, save one', () => {
    const tables = ['groups', 'memberships', 'plans', 'planItems', 'meetings', 'agendaItems', 'assignments'] as const;
    for (const table of tables) {
      const ids = register[table].map((row: { readonly id: string }) => row.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(leadersWithoutOneMainJob(register).length).toBeLessThanOrEqual(2);
  });
});

function leadersWithoutOneMainJob({ memberships, jobs }: RegisterSnapshot): readonly string[] {
  const leaders = memberships.filter(({ role, to }) => role === 'leader' && to === null);
  return leaders
    .map(({ personId }) => personId)
    .filter((personId) => jobs.filter((job) => job.personId === personId && job.isMain === true).length !== 1);
}

it('hides what has not come yet: ends of memberships, closings, papers, products on their way', () => {
  const register = demoRegister('novosibirsk-2022', '2026-09-10');
  expect(
    register.groups.filter(({ closedOn, reorganizedOn }) => (closedOn ?? reorganizedOn ?? '') > '2026-09-10'),
  ).toEqual([]);
  expect(register.groups.filter(({ reorganizationBasis }) => reorganizationBasis !== '')).toEqual([]);
  expect(register.memberships.filter(({ to, endBasis }) => to === null && endBasis !== '')).toEqual([]);
  const orders = register.documents.filter(({ kind }) => kind === 'приказ');
  expect(orders.map(({ date, number }) => `${date} ${number}`)).toEqual(['2025-09-15 0698-од']);
  expect(register.documents.filter(({ date }) => (date ?? '') > '2026-09-10')).toEqual([]);
  const early = demoRegister('noyabrsk-2020', '2026-03-01').products;
  expect(early.filter(({ sentOn, sentTo }) => sentOn === null && sentTo !== '')).toEqual([]);
  expect(early.filter(({ shownOn, shownWhere }) => shownOn === null && shownWhere !== '')).toEqual([]);
});

describe('Новосибирск, clause 7.1', () => {
  const register = demoRegister('novosibirsk-2022', TODAY);
  const outcomes = evaluateRegister(register, { asOf: TODAY }).filter(
    ({ normId }) => normId === 'novosibirsk-2022/7.1',
  );
  const groupsWith = (outcome: Verdict['outcome']): readonly string[] =>
    register.groups
      .filter(({ id }) => outcomes.some((one) => one.groupId === id && one.outcome === outcome))
      .map(({ name }) => name);

  it('is kept by three city groups whose members all lead district ones', () => {
    expect(groupsWith('met')).toEqual([
      'ММО учителей математики',
      'ММО учителей русского языка и литературы',
      'ММО воспитателей',
    ]);
  });

  it('is broken by one, which somebody joined who leads none', () => {
    expect(groupsWith('violated')).toEqual(['ММО учителей иностранных языков']);
  });

  it('can be told of every city group', () => {
    expect(groupsWith('cantTell')).toEqual([]);
  });
});

it('keeps past its term nothing but the file of a group that ended', () => {
  for (const id of DEMO_IDS) {
    const { documents, groups } = demoRegister(id, TODAY);
    const over = documents.filter(({ keepUntil }) => keepUntil !== null && keepUntil < TODAY);
    expect(new Set(over.map(({ keepUntil }) => keepUntil))).toEqual(new Set(['2024-12-31', '2025-12-31']));
    expect(over.map(({ status }) => status)).toEqual(over.map(() => 'в деле'));
    const closed = groups.filter((group) => over.some(({ groupId }) => groupId === group.id));
    expect(closed.map(({ closedOn }) => closedOn)).toEqual(['2020-05-29']);
  }
});

it('sends the products of the last year to the department in Ноябрьск', () => {
  const { products } = demoRegister('noyabrsk-2020', TODAY);
  const lastYear = products.filter(({ madeOn }) => (madeOn ?? '') < '2026-08-15');
  const receivers = lastYear.map(({ sentTo }) => sentTo);
  expect(receivers.filter((to) => to === 'департамент образования').length).toBeGreaterThan(10);
  expect(receivers).toContain('методический центр');
  expect(receivers).toContain('');
});
