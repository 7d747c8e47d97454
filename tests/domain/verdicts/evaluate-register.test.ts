import { describe, expect, test } from 'vitest';
import { NO_PARAMETERS } from '../../../src/domain/norms/define-norms';
import type { Norm } from '../../../src/domain/norms/norm';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Waiver } from '../../../src/domain/register/waiver';
import type { Regulation } from '../../../src/domain/regulations/regulation';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import { answers, theVerdict, verdictsOf } from '../judge';
import { group, meeting, membership, person, plan, register, report } from '../register-builder';

const MEETINGS = 'novosibirsk-2022/7.6-meetings';

function withNorm(snapshot: RegisterSnapshot, id: string, fields: Partial<Norm>): RegisterSnapshot {
  return { ...snapshot, norms: snapshot.norms.map((norm) => (norm.id === id ? { ...norm, ...fields } : norm)) };
}

describe('debts of the year before', () => {
  const groups = [group({ regulationId: 'rybnoye-2020', type: 'ППС' })];
  const REPORT = 'rybnoye-2020/4.8-report';
  const meetings = [meeting('2024-10-10'), meeting('2025-10-10')];

  test('a register that begins this year owes nothing of the last', () => {
    const found = verdictsOf(register({ groups, meetings: [meeting('2026-09-01')] }), REPORT, '2026-09-02');
    expect(found.map(({ schoolYear }) => schoolYear)).toEqual(['2026/27']);
  });

  test('a report of 2025/26 does not disappear on 1 September 2026', () => {
    const found = verdictsOf(register({ groups, meetings }), REPORT, '2026-09-01');
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toEqual([
      '2025/26 violated',
      '2026/27 pending',
    ]);
  });

  test('handed in, it is gone; handed in late, nothing is owed either', () => {
    const debts = (submittedOn: string) =>
      verdictsOf(
        register({ groups, reports: [report({ schoolYear: '2025/26', submittedOn, submittedTo: 'РИМК' })] }),
        REPORT,
        '2026-09-20',
      ).filter(({ schoolYear }) => schoolYear === '2025/26');
    expect(debts('2026-08-31')).toEqual([]);
    expect(debts('2026-09-10')).toEqual([]);
  });

  test('31 August 2025 was a Sunday: on 1 September the report of 2024/25 is still in time and still shown', () => {
    const found = verdictsOf(register({ groups, meetings }), REPORT, '2025-09-01');
    expect(found.map(({ schoolYear, outcome }) => `${schoolYear} ${outcome}`)).toEqual([
      '2024/25 atRisk',
      '2025/26 pending',
    ]);
  });

  describe('are asked of the very group that has a record of that year', () => {
    const both = ['О-01', 'О-02'].map((id) => group({ id, regulationId: 'rybnoye-2020', type: 'ППС' }));
    const owing = (tables: Partial<RegisterSnapshot>) => {
      const found = evaluateRegister(register({ groups: both, ...tables }), { asOf: '2026-09-16' });
      return [...new Set(found.filter((one) => one.schoolYear === '2025/26').map(({ groupId }) => groupId))];
    };
    test.each<[string, Partial<RegisterSnapshot>, string[]]>([
      ['a meeting of 14 August', { meetings: [meeting('2026-08-14')] }, ['О-01']],
      ['a meeting of 15 August is of the new year', { meetings: [meeting('2026-08-15')] }, []],
      ['a meeting of 20 August 2025', { meetings: [meeting('2025-08-20')] }, ['О-01']],
      ['a joint meeting', { meetings: [meeting('2026-04-14', { groupIds: ['О-01', 'О-02'] })] }, ['О-01', 'О-02']],
      ['a plan', { plans: [plan({ schoolYear: '2025/26', groupId: 'О-02' })] }, ['О-02']],
      ['a report', { reports: [report({ schoolYear: '2025/26', submittedOn: '2026-08-20' })] }, ['О-01']],
      ['only people who came last year', { memberships: [membership({ from: '2025-10-01' })] }, []],
      ['nothing', {}, []],
    ])('%s', (_, tables, expected) => {
      expect(owing(tables)).toEqual(expected);
    });

    test('the list of the year too', () => {
      const found = verdictsOf(
        register({ groups: both, meetings: [meeting('2026-04-14')] }),
        'rybnoye-2020/1.3',
        '2026-09-16',
      );
      expect(found.map(({ groupId, schoolYear }) => `${groupId} ${schoolYear}`)).toEqual([
        'О-01 2025/26',
        'О-01 2026/27',
        'О-02 2026/27',
      ]);
    });
  });

  test('who led last year is no debt', () => {
    const found = verdictsOf(register({ groups, meetings }), 'rybnoye-2020/4.1-leader', '2026-10-01');
    expect(found.map(({ schoolYear }) => schoolYear)).toEqual(['2026/27']);
  });
});

describe('a waiver', () => {
  const waiver: Waiver = {
    id: 'И-1',
    groupId: 'О-01',
    normId: MEETINGS,
    schoolYear: '2026/27',
    period: '',
    reason: 'группа на реорганизации',
    author: 'methodist@example.ru',
    date: '2027-06-10',
    withdrawnOn: null,
    note: '',
  };
  const judge = (fields: Partial<Waiver>, asOf = '2027-06-10') =>
    theVerdict(register({ waivers: [{ ...waiver, ...fields }] }), MEETINGS, asOf);

  test('turns a violation into an exception with its reason', () => {
    const verdict = judge({});
    expect(verdict.outcome).toBe('waived');
    expect(verdict.waiverId).toBe('И-1');
    expect(verdict.reason.data).toEqual({
      reason: 'группа на реорганизации',
      author: 'methodist@example.ru',
      date: '2027-06-10',
    });
  });

  test.each([
    ['of another year', { schoolYear: '2025/26' }, 'violated'],
    ['of every year', { schoolYear: '' }, 'waived'],
    ['taken back on the day', { withdrawnOn: '2027-06-10' }, 'violated'],
    ['taken back the day after', { withdrawnOn: '2027-06-11' }, 'waived'],
    ['of another norm', { normId: 'novosibirsk-2022/7.3' }, 'violated'],
    ['of another period', { period: 'h1' }, 'violated'],
    ['of this period by id', { period: 'year' }, 'waived'],
    ['of this period by title', { period: '2026/27 учебный год' }, 'waived'],
    ['of another group', { groupId: 'О-02' }, 'violated'],
  ])('%s', (_, fields, outcome) => {
    expect(judge(fields).outcome).toBe(outcome);
  });

  describe('of the edition before', () => {
    const base = register({ waivers: [waiver] });
    const edition = (change: Partial<Norm>, family = 'novosibirsk') => {
      const old = base.regulations.find(({ id }) => id === 'novosibirsk-2022') as Regulation;
      const norm = base.norms.find(({ id }) => id === MEETINGS) as Norm;
      const regulation = { ...old, id: 'new', family, inForceFrom: '2026-09-01' };
      const regulations = [...base.regulations, regulation];
      const norms = [...base.norms, { ...norm, id: 'new/7.6', regulationId: 'new', ...change }];
      const groups = [group({ regulationId: 'new' })];
      return theVerdict({ ...base, regulations, norms, groups }, 'new/7.6', '2027-06-10').outcome;
    };

    test.each<[string, Partial<Norm>, string | undefined, string]>([
      ['goes on for the same requirement', {}, undefined, 'waived'],
      [
        'goes on when its number changed',
        { parameters: { ...NO_PARAMETERS, count: 4, period: 'schoolYear' } },
        undefined,
        'waived',
      ],
      ['ends for another clause', { clause: '7.7' }, undefined, 'violated'],
      ['ends for another requirement of the clause', { title: 'Другое' }, undefined, 'violated'],
      ['says nothing of another regulation', {}, 'other', 'violated'],
    ])('%s', (_, change, family, outcome) => {
      expect(edition(change, family)).toBe(outcome);
    });
  });

  test('of tomorrow is not known today', () => {
    expect(judge({}, '2027-06-09').outcome).toBe('violated');
  });

  test('does not hide that the norm is kept', () => {
    const meetings = ['2026-09-10', '2026-12-10', '2027-03-10'].map((date) => meeting(date));
    expect(theVerdict(register({ meetings, waivers: [waiver] }), MEETINGS, '2027-06-10').outcome).toBe('met');
  });
});

describe('a norm applies', () => {
  test('not when it is switched off with a reason', () => {
    expect(answers(withNorm(register(), MEETINGS, { offReason: 'не применяем' }), MEETINGS, '2026-10-01')).toEqual([]);
  });

  test('only to its types of group, whatever the case of letters', () => {
    const only = (types: readonly string[]) => withNorm(register(), MEETINGS, { groupTypes: types });
    expect(answers(only(['ммо']), MEETINGS, '2026-10-01')).toEqual(['year pending meetings.fewer-so-far']);
    expect(answers(only(['фокус-группа']), MEETINGS, '2026-10-01')).toEqual(['year inapplicable norm.other-type']);
  });

  test('only while it is in force: the day of the fact decides', () => {
    const until = (inForceUntil: string) => withNorm(register(), MEETINGS, { inForceUntil });
    expect(answers(until('2027-05-31'), MEETINGS, '2027-06-10')).toHaveLength(1);
    expect(answers(until('2027-05-30'), MEETINGS, '2027-06-10')).toEqual([]);
    const from = (inForceFrom: string) => withNorm(register(), MEETINGS, { inForceFrom });
    expect(answers(from('2027-05-31'), MEETINGS, '2027-06-10')).toHaveLength(1);
    expect(answers(from('2027-06-01'), MEETINGS, '2027-06-10')).toEqual([]);
  });

  test('with a kind that nobody knows it cannot be told, and the cell is named', () => {
    const verdict = theVerdict(withNorm(register(), MEETINGS, { kind: 'заседания' }), MEETINGS, '2026-10-01');
    expect(verdict.reason.code).toBe('norm.unknown-kind');
    expect(verdict.missing).toEqual([{ table: 'norms', id: MEETINGS, field: 'kind' }]);
  });

  test('without a parameter that its kind needs it cannot be told', () => {
    const verdict = theVerdict(withNorm(register(), MEETINGS, { parameters: NO_PARAMETERS }), MEETINGS, '2026-10-01');
    expect(verdict.reason).toEqual({ code: 'norm.parameter-missing', data: { parameters: ['period'] } });
  });
});

describe('a new edition from 1 January 2027 asks for five meetings instead of three', () => {
  const base = register();
  const old = base.regulations.find(({ id }) => id === 'novosibirsk-2022') as Regulation;
  const edition: Regulation = { ...old, id: 'novosibirsk-2027', inForceFrom: '2027-01-01' };
  const norm = base.norms.find(({ id }) => id === MEETINGS) as Norm;
  const five: Norm = {
    ...norm,
    id: 'novosibirsk-2027/7.6',
    regulationId: edition.id,
    parameters: { ...norm.parameters, count: 5 },
  };
  const minutes = base.norms.find(({ id }) => id === 'novosibirsk-2022/7.6-minutes') as Norm;
  const newMinutes: Norm = { ...minutes, id: 'novosibirsk-2027/7.6-minutes', regulationId: edition.id };
  const snapshot: RegisterSnapshot = {
    ...base,
    regulations: [...base.regulations, edition],
    norms: [...base.norms, five, newMinutes],
    meetings: [meeting('2026-12-31', { id: 'З-1' }), meeting('2027-01-01', { id: 'З-2' })],
  };

  test('the year is judged by the edition in force when it is due', () => {
    expect(theVerdict(snapshot, five.id, '2027-06-01').reason.data).toMatchObject({ required: 5 });
    expect(answers(snapshot, MEETINGS, '2027-06-01')).toEqual([]);
    expect(theVerdict(snapshot, MEETINGS, '2026-06-01', '2025/26').reason.data).toMatchObject({ required: 3 });
  });

  test('each meeting is judged by the edition of its day', () => {
    expect(answers(snapshot, minutes.id, '2027-06-01')).toEqual(['meeting:З-1 violated minutes.missing']);
    expect(answers(snapshot, newMinutes.id, '2027-06-01')).toEqual(['meeting:З-2 violated minutes.missing']);
  });

  test('a leader of long ago is judged by the first edition', () => {
    const early = {
      ...snapshot,
      memberships: [membership({ from: '2015-09-01' })],
      persons: [person({ specialtySince: '2014-09-01' })],
    };
    expect(answers(early, 'novosibirsk-2022/7.3', '2026-10-01')).toEqual(['year violated eligible.category-later']);
  });
});

describe('norms combined', () => {
  const parts = ['novosibirsk-2022/7.6-meetings', 'novosibirsk-2022/7.9-first-meeting'];
  const combined = (kind: 'all-of' | 'any-of') => {
    const base = register({ meetings: ['2026-09-20', '2026-12-10', '2027-03-10'].map((date) => meeting(date)) });
    const model = base.norms.find(({ id }) => id === MEETINGS) as Norm;
    const norm: Norm = {
      ...model,
      id: 'novosibirsk-2022/both',
      kind,
      parameters: { ...NO_PARAMETERS, content: parts },
    };
    return { ...base, norms: [...base.norms, norm] };
  };

  test('all of them: the worst decides; any of them: the best', () => {
    expect(answers(combined('all-of'), 'novosibirsk-2022/both', '2027-06-01')).toEqual([
      'year violated combination.all',
    ]);
    expect(answers(combined('any-of'), 'novosibirsk-2022/both', '2027-06-01')).toEqual(['year met combination.any']);
  });

  test('the parts are not judged a second time on their own', () => {
    const ids = evaluateRegister(combined('all-of'), { asOf: '2027-06-01' }).map(({ normId }) => normId);
    for (const part of parts) expect(ids).not.toContain(part);
  });

  test('a part that does not exist is a gap', () => {
    const base = combined('all-of');
    const norms = base.norms.filter(({ id }) => id !== parts[1]);
    expect(answers({ ...base, norms }, 'novosibirsk-2022/both', '2027-06-01')).toEqual([
      'year cantTell combination.unknown-part',
    ]);
  });
});

test('who acts: the leader of today, the acting one, the secretary or the leader instead', () => {
  const acts = (rows: readonly Parameters<typeof membership>[0][], norm = MEETINGS) =>
    verdictsOf(register({ memberships: rows.map((row) => membership(row)) }), norm, '2026-10-01', {
      schoolYears: ['2026/27'],
    })[0]?.responsible;
  expect(acts([{}])).toEqual({ role: 'leader', personId: 'П-01' });
  expect(acts([{ to: '2026-09-30' }, { role: 'actingLeader', personId: 'П-02', from: '2026-10-01' }])?.personId).toBe(
    'П-02',
  );
  expect(acts([])).toEqual({ role: 'leader', personId: null, actsAs: 'methodist', compositionEmpty: true });
  expect(acts([{ role: 'member' }])).toEqual({ role: 'leader', personId: null, actsAs: 'methodist' });
  expect(acts([{ to: '2026-09-30' }])).toEqual({ role: 'leader', personId: null, actsAs: 'methodist' });
  expect(acts([{ from: '2026-10-02' }])?.compositionEmpty).toBe(true);
  const minutes = 'novosibirsk-2022/7.6-minutes';
  expect(acts([{}, { role: 'secretary', personId: 'П-03' }], minutes)).toEqual({ role: 'secretary', personId: 'П-03' });
  expect(acts([{}], minutes)).toEqual({ role: 'secretary', personId: 'П-01', actsAs: 'leader' });
  expect(acts([], minutes)).toEqual({
    role: 'secretary',
    personId: null,
    actsAs: 'methodist',
    compositionEmpty: true,
  });
  expect(acts([], 'novosibirsk-2022/7.4-leader')).toEqual({ role: 'methodist', personId: null });
});

test('the working week of the curating organisation decides about Saturday', () => {
  const organization = {
    id: 'ОО-01',
    name: '',
    shortName: '',
    kind: '',
    isSubordinate: null,
    workWeek: 6,
    place: '',
    headPosition: '',
    headName: '',
    note: '',
  };
  const snapshot = register({ organizations: [organization], groups: [group({ curatingOrganizationId: 'ОО-01' })] });
  expect(theVerdict(snapshot, 'novosibirsk-2022/7.8-report', '2027-05-01').due?.date).toBe('2027-05-15');
});

test('only the groups asked for are judged', () => {
  const snapshot = register({ groups: [group(), group({ id: 'О-02' })] });
  const ids = evaluateRegister(snapshot, { asOf: '2026-10-01', groupIds: ['О-02'] }).map(({ groupId }) => groupId);
  expect(new Set(ids)).toEqual(new Set(['О-02']));
});

test('keys are unique and stable', () => {
  const meetings = ['2026-09-10', '2026-12-10'].map((date, i) => meeting(date, { id: `З-${i}` }));
  const keys = evaluateRegister(register({ meetings }), { asOf: '2027-06-01' }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('О-01|novosibirsk-2022/7.6-minutes|2026/27|meeting:З-0');
});

test('an empty register and one without norms have no verdicts', () => {
  expect(evaluateRegister(register({ groups: [] }), { asOf: '2026-10-01' })).toEqual([]);
  expect(evaluateRegister(register({ norms: [], regulations: [] }), { asOf: '2026-10-01' })).toEqual([]);
});
