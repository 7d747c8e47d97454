import { isAppError } from '../application/app-error';
import { personOfLink } from '../application/links/ask-by-link';
import type { Host } from '../application/ports/host';
import { LINK_PAGE } from '../messages/links';

const VIEWPORT = 'width=device-width, initial-scale=1';

/** What a GET request of a web app brings (apps-script/guides/web#request_parameters), as far as it is looked at. */
interface GetEvent {
  readonly parameter?: { readonly link?: unknown };
}

/**
 * The page for leaders: the page of the sidebar with the link in it. The file is the same for everybody and holds no
 * data; what it shows comes through `rpc`, which asks for the link each time. A page served here always has a link,
 * so it always sends one: no call of it can pass for a call of the sidebar. Any other request gets one dull page.
 */
export function leaderPage(
  host: Pick<Host, 'properties' | 'links' | 'clock'>,
  event: unknown,
): GoogleAppsScript.HTML.HtmlOutput {
  const link = (event as GetEvent | null | undefined)?.parameter?.link;
  const page = typeof link === 'string' && opens(host, link) ? pageWith(link) : refusal();
  // Meta tags in the file are ignored (apps-script/reference/html/html-output#addMetaTag).
  return page.setTitle(LINK_PAGE.title).addMetaTag('viewport', VIEWPORT);
}

function opens(host: Pick<Host, 'properties' | 'links' | 'clock'>, link: string): boolean {
  try {
    personOfLink(host, link);
    return true;
  } catch (error) {
    if (isAppError(error) && error.code === 'LINK_REFUSED') return false;
    throw error;
  }
}

function pageWith(link: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  // A link that opens is letters, digits and «.-_» only; escaped all the same, so that this line is safe by itself.
  const text = JSON.stringify(link).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${hex(sign)}`);
  const html = page.getContent();
  if (!html.includes('<head>')) throw new Error('The page has no head for the link');
  return page.setContent(html.replace('<head>', () => `<head><script>window.metodsetLink=${text}</script>`));
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

function refusal(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${LINK_PAGE.title}</title><style>body{font:16px/1.5 Roboto,Arial,sans-serif;margin:0;padding:24px;color:#202124;background:#fff}h1{font-size:20px;font-weight:500}</style></head><body><main><h1>${LINK_PAGE.title}</h1><p>${LINK_PAGE.refused}</p></main></body></html>`,
  );
}
