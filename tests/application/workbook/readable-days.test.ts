import { expect, it } from 'vitest';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { FIRST_DAY, LAST_DAY } from '../../support/readable-days';
import { smallRegister } from '../../support/small-register';

const closedOn = (host: MemoryHost) => host.look().snapshot.groups.find(({ id }) => id === 'О-02')?.closedOn;

it.each([[FIRST_DAY], [LAST_DAY]])('the border %s of what forms take is read back from a cell', (day) => {
  const register = smallRegister();
  const groups = register.groups.map((group) => (group.id === 'О-02' ? { ...group, closedOn: day } : group));
  expect(closedOn(memoryHost({ ...register, groups }))).toBe(day);
});
