import { describe, expect, it } from 'vitest';
import { DEMO_IDS, demoRegister } from '../../src/local/demo/demo-register';

describe.each(DEMO_IDS)('%s', (id) => {
  const register = demoRegister(id, '2026-11-22');

  it('has quotation marks of the other kind inside quotation marks', () => {
    const names = register.organizations.flatMap(({ name, shortName }) => [name, shortName]);
    expect(names.filter((name) => /«[^»]*«/.test(name) || name.includes('»»'))).toEqual([]);
  });

  it('rests petitions on minutes that it has', () => {
    const known = register.meetings.map(({ minutesNumber, date }) => {
      const [year, month, day] = (date ?? '').split('-');
      return `протокол от ${day}.${month}.${year} № ${minutesNumber}`;
    });
    expect(register.petitions.length).toBeGreaterThan(0);
    expect(register.petitions.filter(({ basis }) => basis !== '' && !known.includes(basis))).toEqual([]);
  });

  it('calls those who answer for the plan as the regulation does', () => {
    const [regulation] = register.regulations.filter((one) => one.id === id);
    const groups = register.groups.filter(({ regulationId }) => regulationId === id).map(({ id: groupId }) => groupId);
    const plans = register.plans.filter(({ groupId }) => groups.includes(groupId)).map(({ id: planId }) => planId);
    const leaders = register.planItems
      .filter(({ planId, responsible }) => plans.includes(planId) && /^(?:руководитель|координатор)$/.test(responsible))
      .map(({ responsible }) => responsible);
    expect(new Set(leaders)).toEqual(new Set([regulation?.leaderTitle]));
  });
});
