// The roll-over to a new school year through the page, on the real bundle, register file, host and server.
import { describe, expect, it } from 'vitest';
import { openDemoOffice } from './support/demo-office';
import { expectNoFaults } from './support/no-faults';

const demo = openDemoOffice('2027-06-10');

/** Filled rows of a sheet, the header among them. */
function tableOf(title: string): readonly unknown[] {
  const { service } = demo().office.store;
  const { values } = service.valuesGet(service.spreadsheetId, `'${title}'`) as { readonly values: unknown[][] };
  return values.filter((row) => row.some((cell) => cell !== ''));
}

describe('the roll-over', () => {
  it('leads a methodist through the roll-over and back: drafts of plans for all, undone whole', async () => {
    const before = tableOf('Планы').length;
    const frame = await demo().openPanel();
    await frame.getByRole('heading', { name: 'Горит' }).waitFor();
    await frame.getByRole('button', { name: 'Новый учебный год', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Новый учебный год 2027/28' }).waitFor();
    await frame.locator('.home-line').first().waitFor();
    await expectNoFaults(frame, 'roll-over');
    await demo().picture(frame, 'year');
    await frame.getByRole('button', { name: 'Перечень для приказа' }).click();
    await frame.getByRole('heading', { name: 'Перечень объединений на 2027/28 учебный год' }).waitFor();
    await expectNoFaults(frame, 'list for the order');
    await frame.getByRole('button', { name: 'К решениям' }).click();
    await frame.getByRole('button', { name: 'Начать учебный год' }).click();
    await frame.getByText('2027/28 учебный год начат').waitFor();
    expect(tableOf('Планы').length).toBeGreaterThan(before);
    await frame.getByRole('button', { name: 'Отменить всё' }).click();
    await frame.getByText('Переход отменён: всё как было.').waitFor();
    expect(tableOf('Планы')).toHaveLength(before);
  });
});
