import type { Hono } from 'hono';
import { giveSession, hasSession, sameSecret } from './guard';

interface StartSecrets {
  /** Stands in the address that the program prints; good until the program ends. */
  readonly key: string;
  /** Value of the cookie that the key is changed for. */
  readonly session: string;
}

const NOT_KEPT = { 'Cache-Control': 'no-store' };

/** Path and query of the address that opens the page. */
export function startPath({ key }: StartSecrets): string {
  return `/?key=${key}`;
}

/**
 * `GET /`: with the key, the cookie and the address without the key; with the cookie, the page; otherwise a few words,
 * with status 200 too, for programs that look whether the server is up.
 */
export function addStartPage(app: Hono, html: string, secrets: StartSecrets): void {
  app.get('/', (context) => {
    const key = context.req.query('key');
    if (key !== undefined && sameSecret(key, secrets.key)) {
      giveSession(context, secrets.session);
      context.header('Cache-Control', 'no-store');
      return context.redirect('/', 303);
    }
    if (hasSession(context, secrets.session)) return context.html(html, 200, NOT_KEPT);
    return context.html(LOCKED_PAGE, key === undefined ? 200 : 403, NOT_KEPT);
  });
}

const LOCKED_PAGE = `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>Методсеть</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:15vh auto;padding:0 1em;color:#202124}</style>
</head><body>
<h1>Откройте адрес, который напечатала программа</h1>
<p>«Методсеть» работает, но этой странице она ещё не доверяет. Полный адрес стоит в окне, где программа запущена, в строке
«Методсеть: http://…?key=…». Откройте его целиком, вместе с ключом после «?key=».</p>
<p>Ключ новый при каждом запуске. Он нужен, чтобы другие люди, которые работают на этом же компьютере, не открыли ваш реестр.</p>
</body></html>`;
