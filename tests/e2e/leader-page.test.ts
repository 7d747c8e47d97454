// The page for leaders in a phone's width, on the real bundle, register file, host and server.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import type { ListLinksOutput, MakeLinksOutput } from '../../src/contract/links';
import type { OpenPageOutput } from '../../src/contract/open-page';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { launchBrowser } from './support/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DULL = 'Ссылка не действует: попросите у методиста новую.';

const folder = mkdtempSync(path.join(tmpdir(), 'metodset-leader-'));
let browser: Browser;
let office: Office;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
  const dataDir = path.join(folder, 'data');
  const demo = 'novosibirsk-2022';
  office = await openOffice({ dataDir, bundleDir: bundle.outDir, pageAssets, demo, today: '2026-11-22', port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  faults.length = 0;
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ru-RU' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

/** A call of the methodist's sidebar. */
async function asked<T>(procedure: string, input: object): Promise<T> {
  const { installation } = office;
  const report = await installation.runFunction('rpc', [{ procedure, input }], { via: 'rpc' });
  const answer = report.ok ? (report.result as { readonly ok: boolean; readonly data: T }) : undefined;
  if (answer?.ok !== true) throw new Error(JSON.stringify(report));
  return answer.data;
}

async function linkOfLeader(): Promise<{ readonly personId: string; readonly id: string; readonly url: string }> {
  const { people } = await asked<ListLinksOutput>('listLinks', { query: '', offset: 0 });
  // Bodies of districts have no norms, so their leaders have nothing to do.
  const isLed = ({ role, groupName }: (typeof people)[number]['groups'][number]): boolean =>
    role.startsWith('руководитель') && !groupName.startsWith('РМО');
  const personId = people.find(({ groups }) => groups.some(isLed))?.personId ?? '';
  const { links } = await asked<MakeLinksOutput>('makeLinks', {
    personIds: [personId],
    sendByMail: false,
    requestId: 'r',
  });
  const [link] = links;
  if (link === undefined) throw new Error('No link was made');
  return link;
}

async function frameOf(): Promise<Frame> {
  const handle = await page.locator('iframe[title="Методсеть"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The page has no frame');
  await frame.waitForLoadState();
  return frame;
}

async function expectNoFaults(frame: Frame, screen: string): Promise<void> {
  const found = await frame.evaluate(`${AXE}; axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  expect(found, screen).toEqual([]);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen}: wider than the phone`).toBeLessThanOrEqual(0);
}

describe('the page for leaders at 360 px', () => {
  it('saves minutes as a file of Word, where a link into Drive would not open', async () => {
    const { url } = await linkOfLeader();
    await page.goto(url);
    const frame = await frameOf();
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
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/^\d{4}-\d{2}-\d{2} Протокол .+\.docx$/);
    const zip = new PizZip(readFileSync(await download.path()));
    expect(zip.file('word/document.xml')?.asText()).toContain('ПРОТОКОЛ');
    await frame.getByRole('link', { name: `Сохранить ещё раз: ${name}` }).waitFor();
    await expectNoFaults(frame, 'a paper to save');
  });

  it('shows the own groups, nothing of the methodist’s and no way into the workbook', async () => {
    const all = await asked<OpenPageOutput>('openPage', {});
    const { url } = await linkOfLeader();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/exec\?link=m1\./);
    await page.goto(url);
    const frame = await frameOf();
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
    const runs = office.installation.runs.records.filter(({ via }) => via === 'web');
    expect(runs.flatMap(({ log }) => log)).toEqual([]);
  });

  it('is one dull page for a link that was revoked, a forged one and none', async () => {
    const { id, url } = await linkOfLeader();
    await page.goto(url);
    await (await frameOf()).locator('.virtual-list [data-row]').first().waitFor();
    await asked('revokeLink', { linkId: id, requestId: 'r2' });
    for (const address of [url, `${url}A`, url.split('?')[0] ?? '']) {
      await page.goto(address);
      const frame = await frameOf();
      await frame.getByText(DULL).waitFor();
      expect((await frame.locator('body').innerText()).replace(/\s+/g, ' ').trim()).toBe(`Методсеть ${DULL}`);
      await expectNoFaults(frame, 'refusal');
    }
  });

  it('says so when the link is revoked while the page is open', async () => {
    const { id, url } = await linkOfLeader();
    await page.goto(url);
    const frame = await frameOf();
    await frame.locator('.virtual-list [data-row]').first().click();
    await asked('revokeLink', { linkId: id, requestId: 'r3' });
    await frame.getByRole('button', { name: 'Открыть объединение' }).click();
    await frame.getByText(DULL).waitFor();
  });
});
