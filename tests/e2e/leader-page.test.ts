// The page for leaders in a phone's width, on the real bundle, register file, host and server.
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { OpenPageOutput } from '../../src/contract/open-page';
import { openDemoOffice, PHONE } from './support/demo-office';
import { expectNoFaults } from './support/no-faults';

const DULL = 'Ссылка не действует: попросите у методиста новую.';

const demo = openDemoOffice('2026-11-22');

describe('the page for leaders at 360 px', () => {
  it('saves minutes as a file of Word, where a link into Drive would not open', async () => {
    const { url } = await demo().linkOfLeader();
    const frame = await demo().open(url, PHONE);
    await frame.locator('.virtual-list [data-row]').first().click();
    await frame.getByRole('button', { name: 'Открыть объединение' }).click();
    await frame
      .getByRole('button', { name: /^Протокол/ })
      .first()
      .click();
    const button = frame.getByRole('button', { name: 'Скачать', exact: true });
    await button.waitFor();
    expect(await frame.locator('.box-success a[target=_blank]').count()).toBe(0);
    expect(await frame.locator('.meetings a[target=_blank]').count()).toBe(0);
    const [download] = await Promise.all([demo().page.waitForEvent('download'), button.click()]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2} Протокол .+\.docx$/);
    const zip = new PizZip(readFileSync(await download.path()));
    expect(zip.file('word/document.xml')?.asText()).toContain('ПРОТОКОЛ');
    await frame.getByRole('link', { name: `Сохранить ещё раз: ${name}` }).waitFor();
    await expectNoFaults(frame, 'a paper to save');
  });

  it('shows the own groups, nothing of the methodist’s and no way into the workbook', async () => {
    const all = await demo().asked<OpenPageOutput>('openPage', {});
    const { url } = await demo().linkOfLeader();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/exec\?link=m1\./);
    const frame = await demo().open(url, PHONE);
    await frame.locator('.virtual-list [data-row]').first().waitFor();
    await expectNoFaults(frame, 'overview');
    const text = await frame.locator('main').innerText();
    for (const word of ['Проверить', 'Положения', 'Что исправить в таблице', 'metodist@'])
      expect(text).not.toContain(word);
    await frame.locator('.virtual-list [data-row]').first().click();
    expect(await frame.getByRole('button', { name: 'К строке' }).count()).toBe(0);
    await frame.getByRole('button', { name: 'Открыть объединение' }).click();
    await frame.getByRole('heading', { name: 'Состав' }).waitFor();
    await expectNoFaults(frame, 'group');
    const own = await frame.locator('body').innerText();
    const shown = all.groups.filter(({ name }) => own.includes(name));
    expect(shown.length).toBeLessThan(all.groups.length);
    const runs = demo().office.installation.runs.records.filter(({ via }) => via === 'web');
    expect(runs.flatMap(({ log }) => log)).toEqual([]);
  });

  it('is one dull page for a link that was revoked, a forged one and none', async () => {
    const { id, url } = await demo().linkOfLeader();
    await (await demo().open(url, PHONE)).locator('.virtual-list [data-row]').first().waitFor();
    await demo().asked('revokeLink', { linkId: id, requestId: 'r2' });
    for (const address of [url, `${url}A`, url.split('?')[0] ?? '']) {
      await demo().page.goto(address);
      const frame = await demo().frame();
      await frame.getByText(DULL).waitFor();
      expect((await frame.locator('body').innerText()).replace(/\s+/g, ' ').trim()).toBe(`Методсеть ${DULL}`);
      await expectNoFaults(frame, 'refusal');
    }
  });

  it('says so when the link is revoked while the page is open', async () => {
    const { id, url } = await demo().linkOfLeader();
    const frame = await demo().open(url, PHONE);
    await frame.locator('.virtual-list [data-row]').first().click();
    await demo().asked('revokeLink', { linkId: id, requestId: 'r3' });
    await frame.getByRole('button', { name: 'Открыть объединение' }).click();
    await frame.getByText(DULL).waitFor();
  });
});
