import { expect, test } from 'vitest';
import { summaryRows } from '../../../src/application/use-cases/summary-rows';
import { contradictions } from '../../../src/domain/register/contradictions';
import { builtInRegulations } from '../../../src/domain/regulations';
import { evaluateRegister } from '../../../src/domain/verdicts/evaluate-register';
import { verdictMessage } from '../../../src/messages/verdicts';
import { group, meeting, register } from '../register-builder';

const proposed = (regulationId: string, fields: object = {}) =>
  register({ groups: [group({ regulationId, proposedOn: '2026-08-20', createdOn: null, ...fields })] });

const ids = builtInRegulations.map(({ regulation }) => regulation.id);

test.each(ids)('%s: of a proposal only the order of creation is awaited, nothing else is asked', (id) => {
  const verdicts = evaluateRegister(proposed(id), { asOf: '2026-10-15' });
  const creation = verdicts.filter(({ reason }) => reason.code === 'creation.proposed');
  expect(creation.map(({ outcome }) => outcome)).toEqual(['pending']);
  expect(creation.map((one) => verdictMessage(one))[0]).toContain('20.08.2026, приказа ещё нет');
  const others = verdicts.filter(({ reason }) => reason.code !== 'creation.proposed');
  expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['inapplicable']));
  expect(others.map(({ reason }) => reason.code)).toContain('group.proposed');
});

test('a proposal is there from its day until it is taken back', () => {
  const count = (asOf: string, fields: object = {}) =>
    evaluateRegister(proposed('lyubim', fields), { asOf, schoolYears: ['2025/26', '2026/27'] }).length > 0;
  expect(count('2026-08-19')).toBe(false);
  expect(count('2026-08-20')).toBe(true);
  expect(count('2026-09-09', { closedOn: '2026-09-10' })).toBe(true);
  expect(count('2026-09-10', { closedOn: '2026-09-10' })).toBe(false);
});

test('with the day of creation it is a group as any other', () => {
  const verdicts = evaluateRegister(proposed('lyubim', { createdOn: '2026-09-01' }), { asOf: '2026-10-15' });
  expect(verdicts.some(({ reason }) => reason.code.endsWith('.proposed'))).toBe(false);
});

test('the summary does not count it among groups, and a held meeting of it is a contradiction', () => {
  const snapshot = { ...proposed('lyubim'), meetings: [meeting('2026-09-10', { id: 'З-1' })] };
  expect(summaryRows(snapshot, [], '2026-10-15').find(({ id }) => id === 'groups')?.value).toBe(0);
  expect(summaryRows(register(), [], '2026-10-15').find(({ id }) => id === 'groups')?.value).toBe(1);
  expect(contradictions(snapshot, '2026-10-15').map(({ code, meeting }) => [code, meeting.id])).toEqual([
    ['HELD_BY_PROPOSED', 'З-1'],
  ]);
});
