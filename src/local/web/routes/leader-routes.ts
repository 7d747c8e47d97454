import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { errorAsJson } from '../answers';
import { frameShelf } from '../frames';
import { frameHeaders, fromOwnPageOnly } from '../guard';
import { HOST_SCRIPT, leaderShell } from '../leader-shell';
import { readBody } from './read-body';

/** What `doGet` of the script answered. */
export interface ServedPage {
  readonly html: string;
  readonly title: string;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
}

/** The script as a web app that executes in the name of its owner for visitors whom it does not know. */
export interface WebLeaderPage {
  /** Runs `doGet` with the query; rejects with what it threw. */
  open(query: Readonly<Record<string, readonly string[]>>): Promise<ServedPage>;
  /** `google.script.run` of such a page. */
  call(functionName: string, args: readonly unknown[]): Promise<unknown>;
}

/** Pages that may be opened before the first of them has loaded its frame. */
const MOST_FRAMES = 100;

/** A meeting with all its minutes takes a few hundred kilobytes at most. */
const MOST_BYTES = 2 * 1024 * 1024;

const tooMuch = (context: Context) => context.json({ error: { message: 'Слишком большой запрос.' } }, 413);

const callBody = z.object({ function: z.string().max(64), args: z.array(z.json()).max(10) });

/**
 * `/exec`: the web app of the script. It has no cookie, no session and nothing in common with the page of the office
 * but the address: what it may do is decided by the link alone, in the script. As at Google the page itself stands in
 * a frame of its own origin, so that no script in it reaches anything else here.
 */
export function leaderRoutes(page: WebLeaderPage, shim: string): Hono {
  const routes = new Hono();
  const frames = frameShelf(shim, MOST_FRAMES);
  routes.get('/exec', async (context) => {
    const { html, title, metaTags } = await page.open(context.req.queries());
    const id = randomUUID();
    frames.put(id, html);
    return context.html(leaderShell({ id, title, metaTags }), 200, { 'Cache-Control': 'no-store' });
  });
  routes.get('/exec/host.js', (context) =>
    context.body(HOST_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );
  routes.get('/exec/frame/:id', (context) => {
    const document = frames.document(context.req.param('id'));
    return document === undefined ? context.notFound() : context.body(document, 200, frameHeaders());
  });
  routes.post('/exec/run', fromOwnPageOnly(), bodyLimit({ maxSize: MOST_BYTES, onError: tooMuch }), async (context) => {
    const call = await readBody(context, callBody);
    context.header('Cache-Control', 'no-store');
    try {
      return context.json({ ok: true, value: (await page.call(call.function, call.args)) ?? null });
    } catch (error) {
      return context.json({ ok: false, error: errorAsJson(error) });
    }
  });
  return routes;
}
