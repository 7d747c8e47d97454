// An order signs for the rows that its text names, not for those of other orders.
import { describe, expect, it } from 'vitest';
import { placesOfPaper } from '../../../../src/domain/documents/register/places-of-paper';
import { warnedOf } from '../../../support/decided';
import { ACT, GROUP, member, proposed, registerWith, sign, signed } from '../../../support/signed-order';

const founded = { ...GROUP, creationBasis: 'приказ от 01.09.2026 № 7' };
const based = { basisKind: 'приказ', basisNumber: '7', basisDate: '2026-09-01' };

describe('the rows of a paper', () => {
  it.each([
    ['order-change:change|О-1|+С-6|-С-4', ['start:С-6', 'end:С-4']],
    ['order-leader-appointment:membership|С-9', ['start:С-9']],
    ['order-curator:membership|С-9', ['start:С-9']],
    ['order-leader-release:membership|С-1', ['end:С-1']],
  ])('%s', (paperKey, ids) => {
    expect([...(placesOfPaper({ paperKey }) ?? [])]).toEqual(ids);
  });

  it.each(['', 'order-change#a1b2c3', 'order-creation:group|О-1'])('are not known from «%s»', (paperKey) => {
    expect(placesOfPaper({ paperKey })).toBeNull();
  });
});

describe('the order on changes', () => {
  const title = 'Приказ о внесении изменений без номера ММО Исток';
  const rows = {
    groups: [founded],
    memberships: [
      member('С-1', { ...based, to: '2026-10-05' }),
      member('С-2', { personId: 'П-2', from: '2026-11-01' }),
      member('С-3', { personId: 'П-3', from: '2026-10-06' }),
    ],
  };
  const made = registerWith('novosibirsk-2022', title, rows, { paperKey: 'order-change:change|О-1|-С-1' });

  it('takes the changes of its own text and warns of others', () => {
    expect(proposed(made)).toEqual(['end:С-1']);
    expect(warnedOf(sign(made, { date: '2026-10-06' }))).toEqual(['skipped']);
    expect(warnedOf(sign(made, { date: '2026-10-07' }))).toEqual(['skipped', 'worksBefore']);
    const places = ['end:С-1', 'start:С-2'];
    expect(warnedOf(sign(made, { date: '2026-10-06', places }))).toEqual(['skipped', 'notInOrder']);
  });

  it.each([
    ['2026-10-05', ['end:С-1']],
    ['2026-10-06', ['end:С-1', 'start:С-3']],
    ['2026-10-31', ['end:С-1', 'start:С-3']],
    ['2026-11-01', ['end:С-1', 'start:С-2', 'start:С-3']],
  ])('of an unknown text, dated %s, covers the changes up to its day', (date, ids) => {
    expect(proposed(registerWith('novosibirsk-2022', title, rows, { date }))).toEqual(ids);
  });

  it('of an unknown text warns of rows that begin after it', () => {
    const own = registerWith('novosibirsk-2022', title, rows);
    const dated = (date: string) => warnedOf(sign(own, { date, places: ['start:С-2'] }));
    expect([dated('2026-10-31'), dated('2026-11-01')]).toEqual([['skipped', 'worksLater'], ['skipped']]);
  });
});

describe('the order on appointing a leader', () => {
  const title = 'Приказ о назначении руководителя без номера ММО Исток';
  const memberships = [
    member('С-1', { role: 'leader', to: '2026-11-09' }),
    member('С-2', { role: 'leader', personId: 'П-2', from: '2026-11-10' }),
  ];
  const rows = { groups: [founded], memberships };

  it.each([
    ['made here', { paperKey: 'order-leader-appointment:membership|С-2' }],
    ['entered by hand', {}],
  ])('%s begins the term of the new one and ends that of the former', (_, paper) => {
    const register = registerWith('noyabrsk-2020', title, rows, paper);
    expect(proposed(register)).toEqual(['end:С-1', 'start:С-2']);
    const after = signed(register);
    expect(after.memberships[0]).toMatchObject({ basisNumber: '', endBasis: ACT });
    expect(after.memberships[1]).toMatchObject({ basisNumber: '44' });
  });

  it('does not end a term that ended before, nor begin that of the former', () => {
    const early = [member('С-1', { role: 'leader', to: '2026-11-08' }), ...memberships.slice(1)];
    expect(proposed(registerWith('noyabrsk-2020', title, { ...rows, memberships: early }))).toEqual(['start:С-2']);
    const former = registerWith('noyabrsk-2020', title, rows, { paperKey: 'order-leader-appointment:membership|С-1' });
    expect(proposed(former)).toEqual(['start:С-1']);
  });
});
