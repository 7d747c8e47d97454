import { expect, it } from 'vitest';
import { ask } from '../../support/ask';
import { memoryHost } from '../../support/memory-host';
import { member, person, smallRegister } from '../../support/small-register';

/** The page, just checked, of a workbook with one remark and so many days typed as words. */
function pageWith(damaged: number) {
  const register = smallRegister();
  const persons = Array.from({ length: 110 }, (_, n) => person(`П-1${n}`, `Фамильева${n}`));
  const memberships = persons.map(({ id }) => member(`С-${id}`, 'О-01', id, 'member'));
  const host = memoryHost({ ...register, persons: [...register.persons, ...persons], memberships });
  host.type('groups', 'О-01', 'type', 'кружок');
  for (const { id } of memberships.slice(0, damaged)) host.type('memberships', id, 'from', 'давно');
  const { issues, issueCounts } = ask(host, 'checkNow', {});
  return { count: issues.length, issueCounts, severities: issues.map(({ severity }) => severity) };
}

it('tells of a hundred cells one by one, errors first, and counts all when there are more', () => {
  const whole = pageWith(99);
  expect([whole.count, whole.issueCounts, whole.severities.slice(-2)]).toEqual([100, undefined, ['error', 'warning']]);
  const more = pageWith(100);
  expect([more.count, more.issueCounts, new Set(more.severities)]).toEqual([
    100,
    { errors: 100, warnings: 1 },
    new Set(['error']),
  ]);
  expect(pageWith(0)).toEqual({ count: 1, issueCounts: undefined, severities: ['warning'] });
});
