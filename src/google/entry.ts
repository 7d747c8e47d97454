// The only source of global functions: each export becomes one (`npm run build` writes their stubs). Every editor of
// the workbook and every visitor of the web app can call every one of them, so each authorises by itself.
import { answerRpc } from '../application/rpc/router';
import { checkFromMenu } from '../application/use-cases/check-from-menu';
import { dailyCheck } from '../application/use-cases/daily-check';
import { ABOUT_TEXT, MENU_ITEMS, PRODUCT_NAME } from '../messages/notices';
import { fromMenu } from './from-menu';
import { googleHost } from './host';
import { isOwnRun, ownerIdentity } from './identity';
import { leaderPage } from './leader-page';
import { rememberPageUrl } from './links';
import {
  loadCommandLibrary,
  loadDocumentEngine,
  loadImportEngine,
  loadOffice,
  loadRegulationLibrary,
  loadRequestChecks,
} from './on-demand';
import { rememberSpreadsheetId } from './spreadsheet-id';
import { rememberTimeZone } from './time-zone';
import { rememberWorkbookUrl } from './workbook-url';

const host = () =>
  googleHost({
    loadEngine: loadDocumentEngine,
    loadLibrary: loadRegulationLibrary,
    loadImport: loadImportEngine,
    loadCommands: loadCommandLibrary,
    loadOffice,
    loadRequestChecks,
  });

/** Simple trigger, LIMITED authorisation: the menu alone, no service that needs consent. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(PRODUCT_NAME);
  menu.addItem(MENU_ITEMS.openPanel, 'openPanel').addItem(MENU_ITEMS.checkNow, 'checkNow');
  menu.addItem(MENU_ITEMS.checkNorms, 'checkNorms').addSeparator();
  menu.addItem(MENU_ITEMS.install, 'install').addItem(MENU_ITEMS.about, 'about').addToUi();
}

/** Shows the sidebar. It holds no data: what it shows comes through `rpc`, which asks who is there. */
export function openPanel(): void {
  fromMenu(host, ({ ui }) => ui.openSidebar(PRODUCT_NAME));
}

/** Brings «Контроль» up to date without mails. */
export function checkNow(): void {
  fromMenu(host, checkFromMenu);
}

/** Opens the sidebar and says how many mistakes there are in regulations and norms. */
export function checkNorms(): void {
  fromMenu(host, (google) => google.loadOffice().checkNormsFromMenu(google));
}

/** Makes the workbook a register, or repairs one; switches the daily check on. */
export function install(): void {
  fromMenu(host, (google) => {
    google.loadOffice().installFromMenu(google);
    // Nobody without the right to install gets here.
    rememberSpreadsheetId();
    rememberTimeZone();
    rememberWorkbookUrl();
  });
}

/** What the program is and what it does not do. */
export function about(): void {
  fromMenu(host, ({ ui }) => ui.alert(PRODUCT_NAME, ABOUT_TEXT));
}

/** The time trigger of the owner; anybody else's call of it does nothing. */
export function daily(event?: unknown): void {
  const google = { ...host(), identity: ownerIdentity() };
  if (isOwnRun(event, google.triggers.listDaily)) dailyCheck(google);
}

/** The page for leaders, opened by a personal link (apps-script/guides/web). */
export function doGet(event?: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const google = host();
  rememberPageUrl(google.properties);
  return leaderPage(google, event);
}

/** The only function that the pages call, of the sidebar and for leaders; answers an envelope, never throws. */
export function rpc(request: unknown): unknown {
  return answerRpc(host(), request);
}
