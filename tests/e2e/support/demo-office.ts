// An office of a demo municipality in a real browser: the real bundle, register file, host and server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { build } from '../../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../../scripts/page-cache';
import type { ListLinksOutput, MakeLinksOutput } from '../../../src/contract/links';
import { type Office, openOffice } from '../../../src/local/office';
import { buildPage } from '../../../src/local/web/build-page';
import { launchBrowser } from './browser';

/** A small telephone. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** What tests of one file share; a test opens what it looks at, and no page may throw. */
export class DemoOffice {
  readonly faults: string[] = [];
  private context: BrowserContext | undefined;
  private shown: Page | undefined;

  constructor(
    readonly office: Office,
    private readonly browser: Browser,
  ) {}

  /** The page opened last. */
  get page(): Page {
    if (this.shown === undefined) throw new Error('No page is open');
    return this.shown;
  }

  /** Opens an address whose page shows the program in a frame. */
  async open(url: string, options: BrowserContextOptions): Promise<Frame> {
    await this.goTo(url, options);
    return this.frame();
  }

  /** The panel as Google shows it: beside the workbook, 300 px wide. */
  async openPanel(): Promise<Frame> {
    await this.goTo(this.office.url, { viewport: { width: 1440, height: 900 } });
    await this.page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Открыть панель' }).click();
    return this.frame();
  }

  /** The frame of the program on the page opened last. */
  async frame(): Promise<Frame> {
    const handle = await this.page.locator('iframe[title="Методсеть"]').elementHandle();
    const frame = await handle?.contentFrame();
    if (frame === null || frame === undefined) throw new Error('The page has no frame');
    await frame.waitForLoadState();
    return frame;
  }

  /** A call of the methodist's sidebar. */
  async asked<T>(procedure: string, input: object): Promise<T> {
    const report = await this.office.installation.runFunction('rpc', [{ procedure, input }], { via: 'rpc' });
    const answer = report.ok ? (report.result as { readonly ok: boolean; readonly data: T }) : undefined;
    if (answer?.ok !== true) throw new Error(JSON.stringify(report));
    return answer.data;
  }

  /** Makes a link for the first leader who has something to do: bodies of districts have no norms. */
  async linkOfLeader(): Promise<{ readonly personId: string; readonly id: string; readonly url: string }> {
    const people: ListLinksOutput['people'] = [];
    let count = 1;
    while (people.length < count) {
      const part = await this.asked<ListLinksOutput>('listLinks', { query: '', offset: people.length });
      people.push(...part.people);
      count = part.found.length;
    }
    const isLed = ({ groups }: (typeof people)[number]): boolean =>
      groups.some(({ role, groupName }) => role.startsWith('руководитель') && !groupName.startsWith('РМО'));
    const [personId = ''] = people
      .filter(isLed)
      .map((one) => one.personId)
      .sort();
    const input = { personIds: [personId], sendByMail: false, requestId: 'r' };
    const [link] = (await this.asked<MakeLinksOutput>('makeLinks', input)).links;
    if (link === undefined) throw new Error('No link was made');
    return link;
  }

  /** Pictures for eyes, where a folder for them is named: the frame as high as its content. */
  async picture(frame: Frame, name: string): Promise<void> {
    const to = process.env.METODSET_PICTURES;
    if (to === undefined) return;
    const size = this.page.viewportSize() ?? { width: 300, height: 800 };
    await this.page.setViewportSize({ width: size.width, height: 2400 });
    const element = await frame.frameElement();
    await element.screenshot({ path: path.join(to, `${name}.png`) });
    await this.page.setViewportSize(size);
  }

  async closePage(): Promise<void> {
    await this.context?.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.office.close();
  }

  private async goTo(url: string, options: BrowserContextOptions): Promise<void> {
    this.context = await this.browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce', ...options });
    this.shown = await this.context.newPage();
    this.shown.setDefaultTimeout(20_000);
    this.shown.on('pageerror', (error) => this.faults.push(error.message));
    await this.shown.goto(url);
  }
}

/** Keeps an office of Новосибирск open for the tests of a file, as on the day `today`; to be called within them. */
export function openDemoOffice(today: string): () => DemoOffice {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-demo-'));
  let demo: DemoOffice | undefined;
  const opened = (): DemoOffice => {
    if (demo === undefined) throw new Error('The office is not open');
    return demo;
  };
  beforeAll(async () => {
    const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
    const dataDir = path.join(folder, 'data');
    const shared = { dataDir, bundleDir: bundle.outDir, pageAssets, port: 0 };
    demo = new DemoOffice(await openOffice({ ...shared, demo: 'novosibirsk-2022', today }), await launchBrowser());
  });
  afterAll(async () => {
    await demo?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    opened().faults.length = 0;
  });
  afterEach(async () => {
    await opened().closePage();
    expect(opened().faults).toEqual([]);
  });
  return opened;
}
