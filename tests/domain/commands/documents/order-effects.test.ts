// Each kind of order takes effect when it is registered as signed.
import { describe, expect, it } from 'vitest';
import { decided, warnedOf } from '../../../support/decided';
import { ACT, GROUP, member, outcomes, proposed, registerWith, sign, signed } from '../../../support/signed-order';

describe('the order on the plan', () => {
  const title = '2026-09-10 Приказ об утверждении плана № 44 ММО Исток, 2026-27';
  const plan = { id: 'ПЛ-1', groupId: 'О-1', schoolYear: '2026/27' };

  it('approves a plan that nobody has approved: day, body of the clause, number; the verdict turns (N 3.5)', () => {
    const register = registerWith('noyabrsk-2020', title, { plans: [plan] });
    expect(proposed(register)).toEqual(['plan:ПЛ-1']);
    expect(outcomes(register, 'plan-approved')).toEqual(['pending plan.no-deadline']);
    const after = signed(register);
    expect(after.plans[0]).toMatchObject({ approvedOn: '2026-09-10', approvedBy: 'приказ', approvalNumber: '44' });
    expect(outcomes(after, 'plan-approved')).toEqual(['met plan.in-time']);
    expect(warnedOf(sign(register))).toEqual(['skipped']);
  });

  it('proposes the latest version of its year, and no plan that a meeting approved', () => {
    const plans = [
      { ...plan, id: 'ПЛ-1', version: 1 },
      { ...plan, id: 'ПЛ-2', version: 2 },
      { ...plan, id: 'ПЛ-3', schoolYear: '2025/26' },
    ];
    expect(proposed(registerWith('noyabrsk-2020', title, { plans }))).toEqual(['plan:ПЛ-2']);
    const byMeeting = [{ ...plan, approvedBy: 'заседание', approvedOn: '2026-09-05' }];
    expect(proposed(registerWith('noyabrsk-2020', title, { plans: byMeeting }))).toEqual([]);
    expect(proposed(registerWith('novosibirsk-2022', title, { plans: [plan] }))).toEqual([]);
  });

  it('says so when the day of approval that stood there is another', () => {
    const by = { approvedBy: 'приказ', approvedOn: '2026-09-12' };
    const register = registerWith('noyabrsk-2020', title, { plans: [{ ...plan, ...by }] });
    expect(warnedOf(sign(register))).toEqual(['skipped', 'planDay']);
    expect(warnedOf(sign(register, { date: '2026-09-12' }))).toEqual(['skipped']);
  });

  it('without a plan changes nothing and tells which form enters it', () => {
    const decision = sign(registerWith('noyabrsk-2020', title, {}));
    expect(warnedOf(decision)).toEqual(['skipped', 'noEffect']);
    expect(decided(decision).result.next?.[0]).toEqual({ command: 'draftPlan', groupId: 'О-1', rowId: null });
  });
});

describe('the order on creation', () => {
  const title = 'Приказ о создании без номера ММО Исток';

  it('founds the group and the composition of its first day (N 1.6)', () => {
    const register = registerWith('noyabrsk-2020', title, {
      memberships: [member('С-1', { role: 'leader' }), member('С-2', { personId: 'П-2', from: '2026-10-01' })],
    });
    expect(outcomes(register, 'created-by-order')).toEqual(['cantTell creation.incomplete']);
    expect(outcomes(register, 'leader-basis')).toEqual(['cantTell basis.unknown']);
    const after = signed(register);
    expect(after.groups[0]).toMatchObject({ creationBasis: ACT, createdOn: '2026-09-01' });
    expect(after.memberships.map(({ basisNumber }) => basisNumber)).toEqual(['44', '']);
    expect(outcomes(after, 'created-by-order')).toEqual(['met creation.order']);
    expect(outcomes(after, 'leader-basis')).toEqual(['met basis.order']);
  });

  it('creates on its own day a group whose day is not written, and says so', () => {
    const groups = [{ ...GROUP, createdOn: null, creationBasis: '', proposedOn: '2026-08-01' }];
    const register = registerWith('noyabrsk-2020', title, { groups });
    expect(signed(register).groups[0]).toMatchObject({ createdOn: '2026-09-10', creationBasis: ACT });
    expect(warnedOf(sign(register))).toEqual(['skipped', 'createdOnOrder']);
    expect(outcomes(signed(register), 'created-by-order')).toEqual(['met creation.order']);
  });

  it('is no basis of those whom members elect, nor of a curator with an order of the institution (NS 7.2, 7.4)', () => {
    const memberships = [
      member('С-1', { role: 'leader' }),
      member('С-2', { role: 'secretary', personId: 'П-2' }),
      member('С-3', { personId: 'П-3' }),
      member('С-4', { role: 'curator', personId: 'П-3' }),
    ];
    expect(proposed(registerWith('novosibirsk-2022', title, { memberships }))).toEqual(['creation:О-1', 'start:С-3']);
  });

  it('leaves another basis as it stands and tells where to correct it', () => {
    const groups = [{ ...GROUP, creationBasis: 'приказ от 01.09.2026 № 7' }];
    const register = registerWith('noyabrsk-2020', title, { groups });
    expect(signed(register).groups[0]?.creationBasis).toBe('приказ от 01.09.2026 № 7');
    expect(warnedOf(sign(register))).toEqual(['skipped', 'noEffect']);
  });
});

describe('orders on people', () => {
  const leader = member('С-1', { role: 'leader', from: '2026-09-15' });

  it('appoint a leader whose row names nothing (N 3.1)', () => {
    const register = registerWith('noyabrsk-2020', 'Приказ о назначении руководителя без номера ММО Исток', {
      memberships: [leader, member('С-2', { personId: 'П-2' }), member('С-3', { role: 'curator', personId: 'П-3' })],
    });
    expect(proposed(register)).toEqual(['start:С-1']);
    const after = signed(register);
    expect(after.memberships[0]).toMatchObject({ basisKind: 'приказ', basisNumber: '44', basisDate: '2026-09-10' });
    expect(outcomes(register, 'leader-basis')).toEqual(['cantTell basis.unknown']);
    expect(outcomes(after, 'leader-basis')).toEqual(['met basis.order']);
  });

  it.each([
    ['2026-08-31', []],
    ['2026-09-01', ['start:С-1']],
    ['2027-08-31', ['start:С-1']],
    ['2027-09-01', []],
  ])('propose of rows that name nothing those of the school year alone: from %s', (from, places) => {
    const register = registerWith('noyabrsk-2020', 'Приказ о назначении руководителя', {
      memberships: [{ ...leader, from }],
    });
    expect(proposed(register)).toEqual(places);
  });

  it('release one leader and name the curator apart', () => {
    const memberships = [
      member('С-1', { role: 'leader', to: '2026-10-31' }),
      member('С-2', { personId: 'П-2', to: '2026-10-31' }),
      member('С-3', { role: 'curator', personId: 'П-3' }),
    ];
    const release = registerWith('noyabrsk-2020', 'Приказ об освобождении руководителя', { memberships });
    expect(proposed(release)).toEqual(['end:С-1']);
    expect(signed(release).memberships[0]?.endBasis).toBe(ACT);
    const curator = registerWith('novosibirsk-2022', 'Приказ о назначении куратора', { memberships });
    expect(proposed(curator)).toEqual(['start:С-3']);
    expect(outcomes(signed(curator), 'curator-basis')).not.toEqual(outcomes(curator, 'curator-basis'));
  });

  it('without the row that they are about tell which form enters it', () => {
    const next = (title: string) => decided(sign(registerWith('noyabrsk-2020', title, {}))).result.next?.[0]?.command;
    expect(next('Приказ о назначении руководителя')).toBe('appointLeader');
    expect(next('Приказ об освобождении руководителя')).toBe('releaseLeader');
    expect(next('Приказ о назначении куратора')).toBe('assignCurator');
    expect(next('Приказ о внесении изменений')).toBe('changeComposition');
  });
});

describe('the order on a change of composition', () => {
  it('is the basis of who came and who went after the group began (NS I.4)', () => {
    const groups = [{ ...GROUP, creationBasis: 'приказ от 01.09.2026 № 7' }];
    const memberships = [
      member('С-1', { basisKind: 'приказ', basisNumber: '7', basisDate: '2026-09-01' }),
      member('С-2', { personId: 'П-2', from: '2026-09-14' }),
      member('С-3', { personId: 'П-3', to: '2026-09-30' }),
    ];
    const title = 'Приказ о внесении изменений в приказ о создании';
    const register = registerWith('novosibirsk-2022', title, { groups, memberships });
    expect(proposed(register)).toEqual(['start:С-2', 'end:С-3']);
    expect(outcomes(register, 'composition-approved')).toEqual(['violated composition.no-order']);
    const after = signed(register);
    expect(after.memberships[1]).toMatchObject({ basisKind: 'приказ', basisNumber: '44', basisDate: '2026-09-10' });
    expect(after.memberships[2]?.endBasis).toBe(ACT);
    expect(outcomes(after, 'composition-approved')).toEqual(['met composition.approved']);
  });
});

describe('orders that end groups', () => {
  const closed = { ...GROUP, creationBasis: 'приказ от 01.09.2026 № 7', closedOn: '2026-10-31' };

  it('close the group and let its members go (N 1.6)', () => {
    const register = registerWith('noyabrsk-2020', 'Приказ о прекращении деятельности', {
      groups: [closed],
      memberships: [
        member('С-1', { to: '2026-10-31', basisKind: 'приказ', basisNumber: '7', basisDate: '2026-09-01' }),
      ],
    });
    expect(outcomes(register, 'closed-by-order')).toEqual(['cantTell closing.unknown']);
    const after = signed(register);
    expect([after.groups[0]?.closingBasis, after.memberships[0]?.endBasis]).toEqual([ACT, ACT]);
    expect(outcomes(after, 'closed-by-order')).toEqual(['met closing.order']);
  });

  it('without the last day close nothing: the clerk is sent to the form that asks for it', () => {
    const register = registerWith('noyabrsk-2020', 'Приказ о прекращении деятельности', {
      groups: [{ ...closed, closedOn: null }],
    });
    expect(warnedOf(sign(register))).toEqual(['skipped', 'noEffect']);
    expect(decided(sign(register)).result.next?.[0]).toEqual({ command: 'closeGroup', groupId: 'О-1', rowId: null });
  });

  it('reorganise: successors begin, predecessors end by one order', () => {
    const groups = [
      { ...GROUP, createdOn: '2026-11-01', creationBasis: '', reorganizedOn: '2026-11-01', predecessorIds: ['О-2'] },
      { ...closed, id: 'О-2', name: 'Родник', closingBasis: 'приказ' },
    ];
    const register = registerWith('noyabrsk-2020', 'Приказ о реорганизации', {
      groups,
      memberships: [
        member('С-1', { from: '2026-11-01' }),
        member('С-2', { groupId: 'О-2', to: '2026-10-31', endBasis: 'приказ' }),
      ],
    });
    const after = signed(register);
    expect(after.groups.map(({ creationBasis }) => creationBasis)).toEqual([ACT, 'приказ от 01.09.2026 № 7']);
    expect(after.groups.map(({ closingBasis }) => closingBasis)).toEqual(['', ACT]);
    expect(after.groups[0]?.reorganizationBasis).toBe(ACT);
    expect([after.memberships[0]?.basisNumber, after.memberships[1]?.endBasis]).toEqual(['44', ACT]);
  });
});

describe('orders about all groups', () => {
  it('on the list of the year approve it and all compositions in it (R 1.3, 1.4)', () => {
    const groups = [{ ...GROUP, type: 'ППС', creationBasis: 'приказ от 01.09.2026 № 7' }];
    const memberships = [
      member('С-1', { from: '2026-09-05' }),
      member('С-2', { personId: 'П-2', from: '2026-09-05', basisKind: 'приказ' }),
    ];
    const paper = { groupId: null };
    const title = 'Приказ об утверждении перечня объединений без номера, 2026-27: Список ППС';
    const register = registerWith('rybnoye-2020', title, { groups, memberships }, paper);
    expect(proposed(register)).toEqual(['start:С-2']);
    const after = signed(register);
    expect(after.memberships.map(({ basisNumber }) => basisNumber)).toEqual(['', '44']);
    expect(outcomes(register, 'list-approved-yearly')).toEqual(['violated list.missing']);
    expect(outcomes(after, 'list-approved-yearly')).toEqual(['met list.in-time']);
    expect(outcomes(register, 'composition-approved')).toEqual(['violated composition.no-order']);
    expect(outcomes(after, 'composition-approved')).toEqual(['met composition.approved']);
  });

  it('on results and encouragement answer the petitions', () => {
    const petition = (id: string, personId: string, more: object = {}) => ({
      id,
      groupId: 'О-1',
      personId,
      kind: 'благодарность',
      date: '2026-10-01',
      ...more,
    });
    const petitions = [
      petition('Х-1', 'П-1'),
      petition('Х-2', 'П-2', { date: '2026-08-31' }),
      petition('Х-3', 'П-3', { kind: 'грамота' }),
    ];
    const results = registerWith('noyabrsk-2020', 'Приказ об итогах работы', { petitions }, { groupId: null });
    expect(proposed(results)).toEqual(['petition:Х-1']);
    expect(signed(results).petitions[0]).toMatchObject({ result: ACT, resultOn: '2026-09-10' });
    const one = registerWith('noyabrsk-2020', 'Приказ о поощрении без номера ММО Исток, Сидоровой М. П.', {
      petitions,
    });
    expect(proposed(one)).toEqual(['petition:Х-3']);
  });
});
