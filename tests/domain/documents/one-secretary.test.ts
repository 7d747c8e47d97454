// Of two secretaries all papers name the one who began last, whatever the order of rows.
import { describe, expect, it } from 'vitest';
import { compositionOfGroups } from '../../../src/domain/documents/composition-of-groups';
import { compositionRows } from '../../../src/domain/documents/papers/orders/composition-rows';
import type { Group } from '../../../src/domain/register/group';
import type { Membership } from '../../../src/domain/register/membership';
import { holderOn, holdersOn } from '../../../src/domain/register/roles-on-date';
import { registerOf } from '../../golden/register-of';

const secretary = (id: string, personId: string, from: string | null, to: string | null = null) => ({
  id,
  groupId: 'О-1',
  personId,
  role: 'secretary' as const,
  from,
  to,
});

function named(rows: readonly Partial<Membership>[], on: string): readonly (string | undefined)[] {
  const persons = ['П-1', 'П-2'].map((id) => ({ id, lastName: id }));
  const register = registerOf('lyubim', {}, { groups: [{ id: 'О-1' }], persons, memberships: rows });
  const [group] = register.groups as readonly [Group];
  const [row] = compositionRows(register, group, undefined, on).filter(({ роль }) => роль === 'секретарь');
  const person = row?.['фамилия имя отчество'];
  return [
    compositionOfGroups(register, ['О-1'], on).secretaryId ?? undefined,
    holderOn(register.memberships, 'secretary', on)?.personId,
    holdersOn(register.memberships, 'secretary', on)[0]?.personId,
    typeof person === 'object' && 'code' in person ? person.code : undefined,
  ];
}

describe('of two secretaries', () => {
  const [first, second] = [secretary('С-1', 'П-1', '2026-09-01'), secretary('С-2', 'П-2', '2026-10-01')];
  it.each([
    ['2026-09-30', [first, second], 'П-1'],
    ['2026-09-30', [second, first], 'П-1'],
    ['2026-10-01', [first, second], 'П-2'],
    ['2026-10-01', [second, first], 'П-2'],
    ['2026-10-31', [first, { ...second, to: '2026-10-31' }], 'П-2'],
    ['2026-11-01', [first, { ...second, to: '2026-10-31' }], 'П-1'],
    ['2026-10-01', [second, secretary('С-1', 'П-1', null)], 'П-2'],
    ['2026-10-01', [second, secretary('С-3', 'П-1', '2026-10-01')], 'П-1'],
  ])('on %s one is named: %#', (on, rows, personId) => {
    expect(named(rows, on)).toEqual([personId, personId, personId, personId]);
  });
});
