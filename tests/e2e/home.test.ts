// The first screen of a methodist and of a leader, on the real bundle, register file, host and server.
import { describe, expect, it } from 'vitest';
import type { OpenPageOutput } from '../../src/contract/open-page';
import { burningGroups } from '../../src/sidebar/home/burning-groups';
import { openDemoOffice, PHONE } from './support/demo-office';
import { expectNoFaults } from './support/no-faults';

const demo = openDemoOffice('2026-11-22');

describe('the first screen', () => {
  it('of a methodist at 300 px: what burns, what comes, the season, what changed; search opens what it finds', async () => {
    const answers = await demo().asked<OpenPageOutput>('checkNow', {});
    const frame = await demo().openPanel();
    await frame.getByRole('heading', { name: 'Горит' }).waitFor();
    await expectNoFaults(frame, 'home of a methodist');
    const burning = frame.locator('section[aria-labelledby="home-burning"] .home-line');
    const most = burningGroups(answers, answers.home?.office?.burning ?? []).groups[0];
    const first = await burning.first().innerText();
    expect(first).toContain(most?.first.message);
    expect(await burning.first().locator('.button').count()).toBe(1);
    await frame.getByText('Что изменилось с 15.11.2026').click();
    await frame.locator('details.changes .faint, details.changes .home-line').first().waitFor();
    await frame.getByRole('button', { name: 'Назначить заседание', exact: true }).click();
    await expectNoFaults(frame, 'home with everything unfolded');
    await demo().picture(frame, 'methodist');

    await frame.locator('body').press('/');
    const box = frame.getByRole('searchbox', { name: 'Поиск по реестру' });
    expect(await box.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    const group = answers.groups[3];
    const words = (group?.name ?? '').toUpperCase().split(' ').reverse().join(' ');
    await box.fill(words);
    await frame.getByRole('heading', { name: /^Объединения/ }).waitFor();
    await expectNoFaults(frame, 'search');
    await demo().picture(frame, 'search');
    await box.press('ArrowDown');
    await frame.locator('.found-row').first().press('Enter');
    await frame.getByRole('heading', { level: 1, name: group?.name ?? '' }).waitFor();
    await frame.getByRole('button', { name: 'Назад' }).first().click();
    expect(await frame.getByRole('searchbox').inputValue()).toBe(words);
    await frame.getByRole('searchbox').press('Escape');
    expect(await frame.getByRole('searchbox').inputValue()).toBe('');
    await frame.getByRole('heading', { name: 'Горит' }).waitFor();
    const runs = demo().office.installation.runs.records;
    expect(runs.flatMap(({ log }) => log)).toEqual([]);
  });

  it('of a leader at 360 px: three things to do with one button each, own groups, nobody else’s', async () => {
    const { url } = await demo().linkOfLeader();
    const frame = await demo().open(url, PHONE);
    await frame.getByRole('heading', { name: 'Следующие три дела' }).waitFor();
    await expectNoFaults(frame, 'home of a leader');
    const next = frame.locator('section[aria-labelledby="home-next"] .home-line');
    expect(await next.count()).toBeLessThanOrEqual(3);
    for (const line of await next.all()) expect(await line.locator('.button').count()).toBe(1);
    await demo().picture(frame, 'leader');
    await next.first().locator('.button').click();
    await frame.getByRole('button', { name: 'Назад' }).first().click();
    await frame.locator('.home-card').first().click();
    await frame.getByRole('heading', { name: 'Состав' }).waitFor();
    await frame.getByRole('button', { name: 'Назад' }).first().click();

    await frame.getByRole('button', { name: 'Мои свидетельства' }).click();
    await frame.getByRole('heading', { name: /^Участие и роли/ }).waitFor();
    await expectNoFaults(frame, 'evidence');
    await demo().picture(frame, 'evidence');
    const print = frame.getByRole('button', { name: 'Напечатать' });
    await frame.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await print.click();
    expect(await frame.locator('body[data-printed]').count()).toBe(1);
    await demo().page.emulateMedia({ media: 'print' });
    expect(await print.isVisible()).toBe(false);
    expect(await frame.getByRole('heading', { name: 'Сведения о методической работе' }).isVisible()).toBe(true);
    expect(await frame.locator('.evidence-signature').innerText()).toContain('Город Новосибирск');
    await demo().page.emulateMedia({ media: 'screen' });
  });
});

/** Three hundred letters without a place to break: nobody writes so, but tables are pasted so. */
const LONG = 'Щ'.repeat(300);
const LONG_COLUMNS = [
  ['Объединения', ['Название', 'Тема']],
  ['Педагоги', ['Фамилия']],
  ['Организации', ['Краткое название', 'Название']],
  ['Заседания', ['Тема']],
] as const;

/** Writes a word before what stands in these columns; the answer puts back what stood there. */
function lengthen(): () => void {
  const { service } = demo().office.store;
  const id = service.spreadsheetId;
  const before: object[] = [];
  for (const [title, columns] of LONG_COLUMNS) {
    const sheetId = service.workbook.sheets.find((sheet) => sheet.title === title)?.sheetId ?? -1;
    const query = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' } as const;
    const rows = (service.valuesGet(id, title, query).values ?? []) as string[][];
    for (const column of columns) {
      const columnIndex = rows[0]?.indexOf(column) ?? -1;
      const start = { sheetId, rowIndex: 1, columnIndex };
      const write = (prefix: string) => ({
        updateCells: {
          start,
          rows: rows.slice(1).map((row) => {
            const text = row[columnIndex] ?? '';
            return { values: [text === '' ? {} : { userEnteredValue: { stringValue: prefix + text } }] };
          }),
          fields: 'userEnteredValue',
        },
      });
      before.push(write(''));
      service.batchUpdate(id, { requests: [write(LONG)] });
    }
  }
  return () => void service.batchUpdate(id, { requests: before });
}

describe('a word that has no place to break, at 300 px', () => {
  it('widens no screen: home, search, card, form, journal, lists, documents', async () => {
    const putBack = lengthen();
    try {
      await demo().asked('checkNow', {});
      const frame = await demo().openPanel();
      const press = (name: string | RegExp) => frame.getByRole('button', { name }).first().click();
      const wide: string[] = [];
      const look = async (screen: string): Promise<void> => {
        const over = await frame.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const parts = [...document.querySelectorAll('body *')].filter(
            (one) =>
              one.getBoundingClientRect().right > clientWidth + 1 && getComputedStyle(one).position !== 'absolute',
          );
          return scrollWidth > clientWidth ? parts.slice(0, 4).map(({ className }) => String(className)) : null;
        });
        if (over !== null) wide.push(`${screen}: ${over.join(', ')}`);
        await demo().picture(frame, `long-${screen}`);
      };
      await frame.getByRole('heading', { name: 'Горит' }).waitFor();
      await look('home');
      await frame.getByRole('searchbox').fill('щщщ');
      await frame.locator('.found-row').first().waitFor();
      await look('search');
      await frame.getByRole('searchbox').press('Escape');
      await frame.locator('.virtual-list [data-row]').first().click();
      await look('requirement');
      await press('Открыть объединение');
      await frame.getByRole('heading', { name: 'Состав' }).waitFor();
      await look('card');
      await frame.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await look('card unfolded');
      await press(/^Карточка объединения|^Изменить карточку/);
      await frame.locator('form, .form').first().waitFor();
      await look('form');
      await press('Назад');
      await press('Назад');
      await press('Журнал');
      await frame.locator('.journal, .empty').first().waitFor();
      await look('journal');
      await press('Назад');
      await press('Справочники');
      for (const list of ['Организации', 'Объединения', 'Педагоги']) {
        await frame.getByLabel('Что показать').selectOption({ label: list });
        await frame.locator('.card-row').first().waitFor();
        await look(`directory ${list}`);
      }
      await press('Назад');
      await press('Документы');
      await frame.getByRole('heading', { level: 1, name: 'Документы' }).waitFor();
      await expect.poll(() => frame.locator('.skeleton').count()).toBe(0);
      await look('documents');
      expect(wide).toEqual([]);
    } finally {
      putBack();
      await demo().asked('checkNow', {});
    }
  });
});
