import { describe, expect, it } from 'vitest';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { assignmentsSheet } from '../../../src/application/workbook/sheets/assignments-sheet';
import { productsSheet } from '../../../src/application/workbook/sheets/products-sheet';
import type { Assignment } from '../../../src/domain/register/assignment';
import type { MethodProduct } from '../../../src/domain/register/method-product';
import { builtInRegulations } from '../../../src/domain/regulations';
import { ask } from '../../support/ask';
import { memoryHost } from '../../support/memory-host';
import { recordInput } from '../../support/record-meeting-input';
import { smallRegister } from '../../support/small-register';

const KINDS = ['assignments-on-time', 'products-made'];

/** Norms of Ноябрьск about assignments and products, asked of a group that has one of each. */
function register() {
  const register = smallRegister();
  const borrowed = builtInRegulations
    .flatMap(({ norms }) => norms)
    .filter(({ id, kind }) => id.startsWith('noyabrsk') && KINDS.includes(kind))
    .map((norm) => ({ ...norm, regulationId: 'novosibirsk-2022', audience: '', groupTypes: [] }));
  const assignment = { id: 'ПР-01', groupId: 'О-01', task: 'Разработать урок', dueOn: '2026-10-01' };
  const product = {
    id: 'МП-01',
    groupId: 'О-01',
    title: 'Сборник',
    kind: 'сборник',
    madeOn: '2026-10-20',
    stage: 'готов',
  };
  return smallRegister({
    norms: [...register.norms, ...borrowed],
    assignments: [{ ...(assignmentsSheet.blank() as unknown as Assignment), ...assignment }],
    products: [{ ...(productsSheet.blank() as unknown as MethodProduct), ...product }],
  });
}

describe('norms about assignments and products', () => {
  it('are judged by the rows of these sheets wherever a group is judged', () => {
    const host = memoryHost(register());
    dailyCheck(host);
    const ids = ['noyabrsk-2020/3.8', 'noyabrsk-2020/7.2-product'];
    const outcomes = (rows: readonly { readonly groupId: string; readonly id: string; readonly outcome: string }[]) =>
      rows
        .filter(({ id, groupId }) => groupId === 'О-01' && ids.some((norm) => id.includes(`|${norm}`)))
        .map(({ id, outcome }) => `${id.split('|')[1]} ${outcome}`)
        .sort();
    const checked = outcomes(host.look().kept.verdicts);
    expect(checked).toEqual(['noyabrsk-2020/3.8 violated', 'noyabrsk-2020/7.2-product met']);

    const shown = ask(host, 'showGroup', { groupId: 'О-01' }).verdicts.map((one) => ({ ...one, id: one.key }));
    expect(outcomes(shown)).toEqual(checked);
    ask(host, 'recordMeeting', recordInput(host));
    expect(outcomes(host.look().kept.verdicts)).toEqual(checked);
  });
});
