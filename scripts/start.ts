// `npm start`: builds what is not built, opens the office in its data folder, serves the page, opens the browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isPlainDate } from '../src/domain/calendar/date-arithmetic';
import type { DemoId } from '../src/local/demo/demo-profile';
import { DEMO_IDS } from '../src/local/demo/demo-register';
import { openOffice } from '../src/local/office';
import { startFailureWords } from '../src/local/start-failure';
import { buildPage } from '../src/local/web/build-page';
import { buildIfStale } from './build-if-stale';
import { LOCAL_PAGE_CACHE } from './page-cache';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const DEFAULT_DEMO = 'novosibirsk-2022';
const DEFAULT_PORT = '8080';

const USAGE = `Как запускать: npm start -- [--demo ID] [--today 2026-11-22 | --real-time] [--data ПАПКА] [--port N] [--host АДРЕС] [--no-open]
ID: ${DEMO_IDS.join(', ')} или none — пустая таблица
--host: адрес этого компьютера в сети, по которому откроются личные ссылки руководителей (порт N+1), и ничего больше`;

interface StartOptions {
  readonly demo: DemoId | null;
  readonly today: string | undefined;
  readonly realTime: boolean;
  readonly dataDir: string;
  readonly port: number;
  /** Absent: links of leaders open on this computer only. */
  readonly leaderHost: string | undefined;
  readonly opensBrowser: boolean;
}

/** Reads the command line. Throws an Error with a Russian message that names the option. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      demo: { type: 'string', default: DEFAULT_DEMO },
      today: { type: 'string' },
      'real-time': { type: 'boolean', default: false },
      data: { type: 'string' },
      port: { type: 'string', default: DEFAULT_PORT },
      host: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const demo = DEMO_IDS.find((id) => id === values.demo) ?? null;
  if (demo === null && values.demo !== 'none') throw new Error(`--demo: нет такого муниципалитета «${values.demo}».`);
  if (values.today !== undefined && !isPlainDate(values.today)) {
    throw new Error(`--today: день «${values.today}» не читается, напишите его как 2026-11-22.`);
  }
  const realTime = values['real-time'];
  if (realTime && values.today !== undefined) throw new Error('--today и --real-time вместе не бывают: оставьте одно.');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port: «${values.port}» не номер порта.`);
  const dataDir = path.resolve(values.data ?? path.join(root, 'data', demo ?? 'register'));
  const leaderHost = values.host;
  if (leaderHost !== undefined && !/^[A-Za-z0-9.-]+$/.test(leaderHost)) {
    throw new Error(`--host: «${leaderHost}» не адрес, напишите его как 192.168.1.5.`);
  }
  return { demo, today: values.today, realTime, dataDir, port, leaderHost, opensBrowser: !values['no-open'] };
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (command === undefined) return;
  // Without a browser the address on the screen is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** What day it is in the office, and how to leave a chosen one. */
export function dayLine(clock: { today(): string; readonly isShifted: boolean }): string {
  const day = clock.today().split('-').reverse().join('.');
  return clock.isShifted
    ? `Сегодня в программе ${day}: часы переведены, письма не уходят. Вернуться к настоящему дню: добавьте --real-time`
    : `Сегодня ${day}`;
}

async function start(options: StartOptions): Promise<void> {
  const [bundleDir, pageAssets] = await Promise.all([buildIfStale(), buildPage(LOCAL_PAGE_CACHE)]);
  const office = await openOffice({
    dataDir: options.dataDir,
    bundleDir,
    pageAssets,
    demo: options.demo,
    port: options.port,
    realTime: options.realTime,
    ...(options.leaderHost === undefined ? {} : { leaderHost: options.leaderHost }),
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  console.log(`Методсеть: ${office.url}`);
  console.log(`Данные: ${options.dataDir}${office.isNew ? ' (созданы сейчас)' : ''}`);
  if (options.leaderHost !== undefined) console.log(`Личные ссылки руководителей ведут на ${office.leaderUrl}?link=…`);
  console.log(dayLine(office.installation.clock));
  for (const { message } of office.store.pastNotices) console.log(message);
  if (options.opensBrowser) openBrowser(office.url);
  let isClosing = false;
  const stop = (): void => {
    if (isClosing) return;
    isClosing = true;
    void office.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(startFailureWords(error, options));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const options = readOptions(process.argv.slice(2));
    await start(options).catch((error: unknown) => {
      console.error(startFailureWords(error, options));
      process.exitCode = 1;
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
  }
}
