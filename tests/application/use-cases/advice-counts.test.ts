import { expect, it } from 'vitest';
import { checkFromMenu } from '../../../src/application/use-cases/check-from-menu';
import { tallyOf } from '../../../src/application/use-cases/page-verdicts';
import { summaryRows } from '../../../src/application/use-cases/summary-rows';
import { toastMessage } from '../../../src/messages/notices';
import { ask } from '../../support/ask';
import { memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

const judged = (severity: 'must' | 'should' | 'info') => ({
  outcome: 'violated' as const,
  groupId: 'О-01',
  severity,
  regulationId: 'novosibirsk-2022',
});

it('«Сводка» keeps what is only recommended apart from what is violated', () => {
  const rows = summaryRows(smallRegister(), [judged('must'), judged('should'), judged('info')], '2026-11-22');
  const value = (indicator: string) => rows.find((row) => row.indicator === indicator)?.value;
  expect(value('Нарушено')).toBe(1);
  expect(value('Рекомендации не выполнены')).toBe(2);
  const advised = summaryRows(smallRegister(), [judged('should')], '2026-11-22');
  expect(advised.filter(({ id }) => id.startsWith('typeViolated')).map(({ value: groups }) => groups)).not.toContain(1);
});

it('the toast counts duties as violations and recommendations apart', () => {
  expect(toastMessage('checked', { violated: 2, atRisk: 1, advice: 3 })).toBe(
    'Проверено. Нарушений — 2, под угрозой — 1, рекомендаций не выполнено — 3. Подробности — на листе «Контроль» и в панели.',
  );
  expect(toastMessage('checked', { violated: 2, atRisk: 1, advice: 0 })).not.toContain('рекомендаций');
});

it('a check from the menu counts by importance', () => {
  const countsOf = (register: Parameters<typeof memoryHost>[0]) => {
    const host = memoryHost(register);
    checkFromMenu(host);
    const [toast = ''] = host.shown;
    const count = (words: string) => Number(new RegExp(`${words} — (\\d+)`).exec(toast)?.[1] ?? 0);
    return [count('Нарушений'), count('рекомендаций не выполнено')];
  };
  const register = smallRegister();
  const [violated = 0, advice] = countsOf(register);
  expect(violated).toBeGreaterThan(0);
  expect(advice).toBe(0);
  const norms = register.norms.map((norm) => ({ ...norm, severity: 'should' as const }));
  expect(countsOf({ ...register, norms })).toEqual([0, violated]);
});

it('the tally of the page carries unkept recommendations apart from violations, and they add up to the toast', () => {
  const line = (outcome: 'violated' | 'met', severity: 'must' | 'should') => ({
    groupId: 'О-01',
    responsibleId: null,
    outcome,
    severity,
  });
  expect(tallyOf([line('violated', 'must'), line('violated', 'should'), line('met', 'should')])).toEqual([
    { groupId: 'О-01', responsibleId: null, counts: [2, 0, 0, 0, 1, 0, 0], advice: 1 },
  ]);
  expect(tallyOf([line('violated', 'must')])).toEqual([
    { groupId: 'О-01', responsibleId: null, counts: [1, 0, 0, 0, 0, 0, 0] },
  ]);
  const register = smallRegister();
  const norms = register.norms.map((norm, i) => (i % 2 === 0 ? { ...norm, severity: 'should' as const } : norm));
  const host = memoryHost({ ...register, norms });
  checkFromMenu(host);
  const { tally } = ask(host, 'openPage', {});
  const violated = tally.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
  const advice = tally.reduce((sum, one) => sum + (one.advice ?? 0), 0);
  expect(advice).toBeGreaterThan(0);
  expect(host.shown[0]).toContain(`Нарушений — ${violated - advice},`);
  expect(host.shown[0]).toContain(`рекомендаций не выполнено — ${advice}.`);
});
