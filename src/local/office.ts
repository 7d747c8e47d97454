import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoWorkbook } from './demo/create-demo-workbook';
import type { DemoId } from './demo/demo-profile';
import { driveRest } from './drive/rest';
import { FirstStart, registerFiles } from './first-start';
import { type Installation, openInstallation } from './installation';
import { type OfficeConfig, readOfficeConfig } from './office-config';
import { type SheetsService, sheetsRest } from './sheets';
import { openWorkbookStore } from './sheets/store/open-workbook-store';
import type { StoreNotice, WorkbookStore } from './sheets/store/workbook-store';
import { connectInstallation } from './web/connect/connect-installation';
import { connectLeaderPage } from './web/connect/connect-leader-page';
import { connectWorkbook } from './web/connect/connect-workbook';
import type { PageAssets } from './web/page-assets';
import { createLeaderApp, createWebApp, type ServedApp, serveWebApp } from './web/server';

/** What an office is made of. */
export interface OfficeOptions {
  /** Everything of the office lies here; made when it is not there. */
  readonly dataDir: string;
  /** Folder of the built bundle. */
  readonly bundleDir: string;
  readonly pageAssets: PageAssets;
  /** Fills a new register with a demo municipality; an existing register stays as it is. */
  readonly demo: DemoId | null;
  /** Fills a new register with something else than a demo. */
  readonly fill?: (sheets: SheetsService) => void;
  /** `YYYY-MM-DD` on which the virtual clock starts; absent: it goes on as the last start left it. */
  readonly today?: string;
  /** Forgets that an earlier start moved the clock. */
  readonly realTime?: boolean;
  /** Whether the page may move the clock; absent: in a demo register and where it has been moved, so that no letter really leaves. */
  readonly clockControl?: boolean;
  /** 0: any free port. */
  readonly port: number;
  /**
   * Address of this computer at which the office's network may reach the page for leaders, and nothing else; its port
   * is the next one. Absent: this computer only.
   */
  readonly leaderHost?: string;
}

/** A served office: register, program, page. */
export interface Office {
  /** Opens the page: it holds the key of this start. */
  readonly url: string;
  /** Where personal links of leaders lead, without the link. */
  readonly leaderUrl: string;
  readonly installation: Installation;
  readonly store: WorkbookStore;
  /** True when the register was made just now. */
  readonly isNew: boolean;
  /** Bearer token of the REST interfaces under `/google`. */
  readonly googleToken: string;
  /** Saves everything and stops serving. */
  close(): Promise<void>;
}

/** How long a notice of the workbook's file stays on the page, seconds. */
const NOTICE_SECONDS = 30;

/** What is open so far, closed in the opposite order. */
type Closing = () => Promise<void>;

/** What is known only after the office was opened in part. */
interface Late {
  now: () => number;
  url: string;
  leaderUrl: string;
}

/**
 * Opens the office of `dataDir` and serves its page on 127.0.0.1. A first start that was cut short begins anew.
 * Throws with a Russian message when it cannot be; then everything is closed again.
 */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const closings: Closing[] = [];
  try {
    return await openInOrder(options, closings);
  } catch (error) {
    // What failed first is what the person has to know.
    await closeAll(closings).catch(() => undefined);
    throw error;
  }
}

async function openInOrder(options: OfficeOptions, closings: Closing[]): Promise<Office> {
  const { dataDir } = options;
  mkdirSync(dataDir, { recursive: true });
  const config = readOfficeConfig(dataDir);
  const late: Late = { now: Date.now, url: '', leaderUrl: '' };
  const firstStart = new FirstStart(dataDir);
  const demo = options.fill === undefined ? options.demo : null;
  const fills = options.fill !== undefined || demo !== null;
  const store = await openWorkbookStore({
    ...registerFiles(dataDir),
    prepare: () => firstStart.prepare({ demo, fills }),
    backupsDir: join(dataDir, 'backups'),
    typingClock: () => new Date(late.now()),
    title: 'Методсеть',
    owner: config.user,
    timeZone: config.timeZone,
  });
  closings.push(() => store.close());
  const installation = await openOn(store, options, config, late);
  closings.push(() => installation.close());
  late.now = () => installation.clock.now();
  if (firstStart.isFilling) fillRegister(store.service, options, installation.clock.today());
  await installation.open();
  if (firstStart.isFilling) await beginWork(installation);
  firstStart.finish();
  const movesClock = options.clockControl ?? (firstStart.isDemo || installation.clock.isShifted);
  const served = await serveOffice(options, store, installation, movesClock, closings);
  late.url = served.publicUrl;
  late.leaderUrl = await leaderUrl(options, installation, served, closings);
  return {
    url: served.url,
    leaderUrl: late.leaderUrl,
    installation,
    store,
    isNew: firstStart.isNew,
    googleToken: served.googleToken,
    close: () => closeAll(closings),
  };
}

function openOn(
  store: WorkbookStore,
  { dataDir, bundleDir, today, realTime = false }: OfficeOptions,
  { user, smtp }: OfficeConfig,
  late: Late,
): Promise<Installation> {
  return openInstallation({
    dataDir,
    bundleDir,
    workbook: store.service,
    user,
    mode: 'worker',
    realTime,
    documentLink: (id) => `/documents/${id}`,
    workbookUrl: () => late.url,
    serviceUrl: () => (late.leaderUrl === '' ? null : late.leaderUrl),
    ...(today === undefined ? {} : { today }),
    ...(smtp === undefined ? {} : { smtp }),
  });
}

/** Closes all of it even when something fails, and then throws the first failure. */
async function closeAll(closings: Closing[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closings.splice(0).reverse()) await close().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

function fillRegister(sheets: SheetsService, { demo, fill }: OfficeOptions, today: string): void {
  if (fill !== undefined) fill(sheets);
  else if (demo !== null) createDemoWorkbook({ id: demo, today, sheets });
}

/** A filled register is shown as an office that has been at work: installed, checked this morning. */
async function beginWork(installation: Installation): Promise<void> {
  for (const name of ['install', 'checkNow']) {
    const report = await installation.runFunction(name, [], { user: installation.owner, via: 'menu' });
    if (!report.ok) throw new Error(`${name}: ${report.error.message}`);
  }
}

async function serveOffice(
  { pageAssets, port, dataDir }: OfficeOptions,
  store: WorkbookStore,
  installation: Installation,
  movesClock: boolean,
  closings: Closing[],
): Promise<ServedApp & { readonly googleToken: string }> {
  const googleToken = randomBytes(32).toString('hex');
  const { owner, drive, window } = installation;
  const webApp = createWebApp({
    installation: connectInstallation(installation, { movesClock }),
    workbook: connectWorkbook(store.service, {
      xlsx: async () => {
        await store.flush();
        return readFileSync(registerFiles(dataDir).file);
      },
      onEdited: () => void installation.edited(),
    }),
    pageAssets,
    leaderPage: connectLeaderPage(installation),
    google: { apps: [sheetsRest(store.service), driveRest(drive, owner)], token: googleToken },
  });
  const tell = ({ message }: StoreNotice): void =>
    window.emit({ type: 'toast', message, title: 'Методсеть', seconds: NOTICE_SECONDS });
  const stopNotices = store.notices.on(tell);
  const served = await serveWebApp(webApp, port);
  closings.push(async () => {
    stopNotices();
    await served.close();
  });
  return { ...served, googleToken };
}

/** Where links lead: into the office's network when it may come in, else to this computer. */
async function leaderUrl(
  { leaderHost, port, pageAssets }: OfficeOptions,
  installation: Installation,
  served: ServedApp,
  closings: Closing[],
): Promise<string> {
  if (leaderHost === undefined) return `${served.publicUrl}exec`;
  const app = createLeaderApp(connectLeaderPage(installation), pageAssets.shim);
  const open = await serveWebApp(app, port === 0 ? 0 : port + 1, leaderHost);
  closings.push(() => open.close());
  return open.url;
}
