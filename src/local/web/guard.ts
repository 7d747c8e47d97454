import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/*
 * Who may speak to the server. It listens on this computer only, but any web page open in the same browser can send
 * requests here, and a hostile name server can point its own name at 127.0.0.1 (DNS rebinding). Hence: the Host
 * header must name this computer, requests that change something must come from our own page, and everything under
 * /api needs the cookie of this start. The cookie is given for the key in the address that the program prints, so that
 * other people on the same computer, who can reach the port too, cannot open the register.
 */

const LOOPBACK_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What the page may load: its own files only; frames are ours and inline styles are those of the grid. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A sidebar or dialog lives in an opaque origin and has no network at all: it speaks with `google.script.run` only. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
].join('; ');

/** Refuses requests that name another host than this computer. */
export function loopbackHostOnly(): MiddlewareHandler {
  return async (context, next) => {
    if (!isLoopbackHost(context.req.header('host'))) return refuse(context, 'Запрос пришёл под чужим именем сервера.');
    await next();
  };
}

/** Headers of every answer: what a page may load, and that nobody else may load it. */
export function safeHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', PAGE_POLICY);
  };
}

/** Refuses requests sent by other web pages. */
export function fromOwnPageOnly(): MiddlewareHandler {
  return async (context, next) =>
    comesFromOwnPage(context) ? await next() : refuse(context, 'Запрос пришёл с чужой страницы.');
}

/** Refuses requests sent by other web pages and those without the cookie of this start. */
export function ownPageOnly(token: string): MiddlewareHandler {
  return async (context, next) => {
    if (!comesFromOwnPage(context)) return refuse(context, 'Запрос пришёл с чужой страницы.');
    if (!hasSession(context, token)) {
      return refuse(context, 'Программа запущена заново. Откройте страницу по адресу, который она напечатала.');
    }
    await next();
    context.header('Cache-Control', 'no-store');
  };
}

/** Refuses requests without `Authorization: Bearer <token>`; for programs that speak the REST interface of Google. */
export function bearerOnly(token: string): MiddlewareHandler {
  return async (context, next) => {
    const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (!sameSecret(given, token)) {
      const message = 'Request had invalid authentication credentials.';
      return context.json({ error: { code: 401, message, status: 'UNAUTHENTICATED' } }, 401);
    }
    await next();
  };
}

/**
 * Gives the page its cookie. Cookies do not tell ports apart, so the name carries the port. `Lax`, because people come
 * from letters too; what other pages send is refused by `ownPageOnly` whatever cookie it carries.
 */
export function giveSession(context: Context, token: string): void {
  setCookie(context, cookieName(context), token, { httpOnly: true, sameSite: 'Lax', path: '/' });
}

/** Whether the request has the cookie of this start. */
export function hasSession(context: Context, token: string): boolean {
  return sameSecret(getCookie(context, cookieName(context)) ?? '', token);
}

/** Headers of a sidebar or a dialog. */
export function frameHeaders(): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': FRAME_POLICY,
    'Cache-Control': 'no-store',
  };
}

function isLoopbackHost(host: string | undefined): boolean {
  return LOOPBACK_NAMES.has((host ?? '').toLowerCase().replace(/:\d+$/, ''));
}

function comesFromOwnPage(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === `http://${context.req.header('host') ?? ''}`;
  return context.req.method === 'GET' || site === 'same-origin';
}

function cookieName(context: Context): string {
  return `metodset_${/:(\d+)$/.exec(context.req.header('host') ?? '')?.[1] ?? '80'}`;
}

/** Compares two secrets in a time that tells no more than whether their lengths differ. */
export function sameSecret(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function refuse(context: Context, message: string): Response {
  return context.json({ error: { message } }, 403);
}
