import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDemoWorkbook } from './demo/create-demo-workbook';
import type { DemoId } from './demo/demo-profile';
import { driveRest } from './drive/rest';
import { type Installation, openInstallation } from './installation';
import { readOfficeConfig } from './office-config';
import { sheetsRest } from './sheets';
import { openWorkbookStore } from './sheets/store/open-workbook-store';
import type { StoreNotice, WorkbookStore } from './sheets/store/workbook-store';
import { connectInstallation } from './web/connect/connect-installation';
import { connectWorkbook } from './web/connect/connect-workbook';
import type { PageAssets } from './web/page-assets';
import { createWebApp, serveWebApp } from './web/server';

export interface OfficeOptions {
  /** Everything of the office lies here; made when it is not there. */
  readonly dataDir: string;
  /** Folder of the built bundle. */
  readonly bundleDir: string;
  readonly pageAssets: PageAssets;
  /** Fills a new register with a demo municipality; an existing register stays as it is. */
  readonly demo: DemoId | null;
  /** `YYYY-MM-DD` on which the virtual clock starts; absent: the real time. */
  readonly today?: string;
  /** 0: any free port. */
  readonly port: number;
}

/** A served office: register, program, page. */
export interface Office {
  readonly url: string;
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

/** Opens the office of `dataDir` and serves its page on 127.0.0.1. Throws with a Russian message when it cannot be. */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { dataDir, bundleDir, demo, today } = options;
  mkdirSync(dataDir, { recursive: true });
  const config = readOfficeConfig(dataDir);
  const file = join(dataDir, 'register.xlsx');
  const isNew = !existsSync(file);
  const store = await openWorkbookStore({
    file,
    journalFile: join(dataDir, '.metodset', 'journal.jsonl'),
    backupsDir: join(dataDir, 'backups'),
    title: 'Методсеть',
    owner: config.user,
    timeZone: config.timeZone,
  });
  const installation = await openInstallation({
    dataDir,
    bundleDir,
    workbook: store.service,
    user: config.user,
    mode: 'worker',
    documentLink: (id) => `/documents/${id}`,
    ...(today === undefined ? {} : { today }),
    ...(config.smtp === undefined ? {} : { smtp: config.smtp }),
  });
  if (isNew && demo !== null) {
    createDemoWorkbook({ id: demo, today: today ?? dayOf(installation), sheets: store.service });
  }
  await installation.open();
  if (isNew && demo !== null) await beginDemo(installation);
  return await serveOffice(options, store, installation, isNew);
}

/** The day of the virtual clock in the script's time zone. */
function dayOf({ clock, manifest }: Installation): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: manifest.timeZone }).format(clock.now());
}

/** A demo is shown as an office that has been at work: installed, checked this morning. */
async function beginDemo(installation: Installation): Promise<void> {
  for (const name of ['install', 'checkNow']) {
    const report = await installation.runFunction(name, [], { user: installation.owner, via: 'menu' });
    if (!report.ok) throw new Error(`${name}: ${report.error.message}`);
  }
}

async function serveOffice(
  { dataDir, pageAssets, port }: OfficeOptions,
  store: WorkbookStore,
  installation: Installation,
  isNew: boolean,
): Promise<Office> {
  const googleToken = randomBytes(32).toString('hex');
  const { owner, drive } = installation;
  const webApp = createWebApp({
    installation: connectInstallation(installation),
    workbook: connectWorkbook(store.service, {
      xlsx: async () => {
        await store.flush();
        return readFileSync(join(dataDir, 'register.xlsx'));
      },
      onEdited: () => void installation.edited(),
    }),
    pageAssets,
    google: { apps: [sheetsRest(store.service), driveRest(drive, owner)], token: googleToken },
  });
  const tell = ({ message }: StoreNotice): void =>
    installation.window.emit({ type: 'toast', message, title: 'Методсеть', seconds: NOTICE_SECONDS });
  const stopNotices = store.notices.on(tell);
  const server = await serveWebApp(webApp, port);
  return {
    url: server.url,
    installation,
    store,
    isNew,
    googleToken,
    async close() {
      stopNotices();
      await server.close();
      await installation.close();
      await store.close();
    },
  };
}
