import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { failure } from './answers';
import { type FrameShelf, frameShelf } from './frames';
import { bearerOnly, frameHeaders, loopbackHostOnly, ownPageOnly, safeHeaders } from './guard';
import { type LiveStream, liveStream } from './live-events';
import type { PageAssets } from './page-assets';
import type { UiEvent, WebInstallation, WebWorkbook } from './ports';
import { leaderRoutes, type WebLeaderPage } from './routes/leader-routes';
import { officeRoutes } from './routes/office-routes';
import { scriptRoutes } from './routes/script-routes';
import { workbookRoutes } from './routes/workbook-routes';
import { addStartPage, startPath } from './start-page';

const SECRET_BYTES = 32;

interface WebAppOptions {
  readonly installation: WebInstallation;
  readonly workbook: WebWorkbook;
  readonly pageAssets: PageAssets;
  /** The web app of the script, under `/exec`. */
  readonly leaderPage?: WebLeaderPage;
  /** REST interfaces of Google (Sheets, Drive) served under `/google`, and the bearer token they want. */
  readonly google?: { readonly apps: readonly Hono[]; readonly token: string };
}

/** The web application and its end: after `close` no page hears of changes any more. */
interface WebApp {
  readonly app: Hono;
  /** Path and query that open the page: with the key of this start. */
  readonly startPath: string;
  close(): void;
}

/** Makes the web application of one installation. Serve it with `serveWebApp`. */
export function createWebApp(options: WebAppOptions): WebApp {
  const secrets = { key: newSecret(), session: newSecret() };
  const frames = frameShelf(options.pageAssets.shim);
  const stream = liveStream();
  const stop = forwardEvents(options, frames, stream);
  const app = new Hono();
  app.onError((error, context) => failure(context, error));
  app.notFound((context) => context.json({ error: { message: 'Такой страницы нет.' } }, 404));
  app.use(safeHeaders());
  app.use(loopbackHostOnly());
  addStartPage(app, options.pageAssets.html, secrets);
  addAssets(app, options.pageAssets);
  // Links to documents stand in cells and letters: they open the view of documents.
  app.get('/documents/:id', (context) =>
    context.redirect(`/#/documents/${encodeURIComponent(context.req.param('id'))}`),
  );
  addGoogle(app, options);
  if (options.leaderPage !== undefined) app.route('/', leaderRoutes(options.leaderPage, options.pageAssets.shim));
  app.use('/api/*', ownPageOnly(secrets.session));
  app.use('/frame/*', ownPageOnly(secrets.session));
  app.get('/frame/:id', (context) => {
    const document = frames.document(context.req.param('id'));
    return document === undefined ? context.notFound() : context.body(document, 200, frameHeaders());
  });
  app.get('/api/events', (context) => stream.serve(context));
  app.route('/api', workbookRoutes(options.workbook));
  app.route('/api', scriptRoutes(options.installation));
  app.route('/api', officeRoutes(options.installation));
  return {
    app,
    startPath: startPath(secrets),
    close() {
      stop();
      stream.close();
    },
  };
}

/**
 * The web app of the script alone, to be served to the office's network: nothing of the office can be reached through
 * it. Who may do what is decided by the link of each call, so any host name is good.
 */
export function createLeaderApp(page: WebLeaderPage, shim: string): WebApp {
  const app = new Hono();
  app.onError((error, context) => failure(context, error));
  app.notFound((context) => context.json({ error: { message: 'Такой страницы нет.' } }, 404));
  app.use(safeHeaders());
  app.route('/', leaderRoutes(page, shim));
  return { app, startPath: '/exec', close: () => undefined };
}

/** The page on its port. */
export interface ServedApp {
  /** Opens the page: it holds the key of this start. */
  readonly url: string;
  /** The same address without the key, for links that others may see. */
  readonly publicUrl: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the application, on this computer only unless told otherwise.
 *
 * @param port 0 for any free port
 * @param hostname address of this computer in the network that may reach it
 * @returns the addresses and the end of serving: it waits for running requests
 */
export async function serveWebApp(webApp: WebApp, port: number, hostname = '127.0.0.1'): Promise<ServedApp> {
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: webApp.app.fetch, port, hostname }, (address) => {
      resolve({
        url: `http://${hostname}:${address.port}${webApp.startPath}`,
        publicUrl: `http://${hostname}:${address.port}/`,
        port: address.port,
        close: () => closeServer(webApp, server),
      });
    }) as Server;
    server.once('error', reject);
  });
}

async function closeServer(webApp: WebApp, server: Server): Promise<void> {
  webApp.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

function addAssets(app: Hono, assets: PageAssets): void {
  app.get('/assets/:name', (context) => {
    const file = assets.files.get(context.req.param('name'));
    if (file === undefined) return context.notFound();
    return context.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
}

function addGoogle(app: Hono, options: WebAppOptions): void {
  if (options.google === undefined) return;
  app.use('/google/*', bearerOnly(options.google.token));
  for (const rest of options.google.apps) app.route('/google', rest);
}

function forwardEvents(options: WebAppOptions, frames: FrameShelf, stream: LiveStream): () => void {
  const { installation, workbook } = options;
  const stops = [
    workbook.onChange((sheetIds) => {
      if (sheetIds.length === 0) stream.send('tabs', {});
      else stream.send('changed', { sheetIds });
    }),
    installation.onRuns(() => stream.send('runs', {})),
    installation.onClock(() => stream.send('clock', { now: installation.now() })),
    installation.onFiles(() => stream.send('files', {})),
    installation.onUi((event) => forwardUi(event, frames, stream)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The HTML of a sidebar or a dialog stays here; the page is told its id only and loads it into a frame. */
function forwardUi(event: UiEvent, frames: FrameShelf, stream: LiveStream): void {
  if (event.type === 'sidebar' || event.type === 'dialog') frames.put(event.id, event.html);
  if (event.type === 'sidebar') stream.send('sidebar', { id: event.id, title: event.title, tab: event.tab });
  else if (event.type === 'dialog') {
    const { id, title, modal, width, height, tab } = event;
    stream.send('dialog', { id, title, modal, width, height, tab });
  } else if (event.type === 'ask') stream.send('ask', event);
  else if (event.type === 'asked') stream.send('asked', { id: event.id });
  else if (event.type === 'toast') stream.send('toast', event);
  else if (event.type === 'activate') stream.send('activate', event);
  else stream.send('menu', {});
}
