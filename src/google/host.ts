import type { Host } from '../application/ports/host';
import { LAYOUT_KEY } from '../application/workbook/install/layout-version';
import { sheetOf } from '../application/workbook/sheets';
import { PRODUCT_NAME } from '../messages/notices';
import { cacheAdapter } from './cache';
import { clockAdapter } from './clock';
import { driveDocuments } from './drive-documents';
import { keyboardIdentity } from './identity';
import { idAdapter } from './ids';
import { linkAdapter } from './links';
import { lockAdapter } from './lock';
import { logAdapter } from './log';
import { mailAdapter } from './mail';
import { pagePartsAdapter } from './page-parts';
import { propertyAdapter } from './properties';
import { sheetsWorkbook } from './sheets-workbook';
import { timeZone } from './time-zone';
import { triggerAdapter } from './triggers';
import { uiAdapter } from './ui';
import { workbookUrl } from './workbook-url';

/** Google as the application sees it. Building it touches no service: adapters reach for theirs when called. */
export function googleHost(
  onDemand: Pick<
    Host,
    'loadEngine' | 'loadLibrary' | 'loadImport' | 'loadCommands' | 'loadOffice' | 'loadRequestChecks'
  >,
): Host {
  const properties = propertyAdapter();
  const cache = cacheAdapter();
  return {
    workbook: sheetsWorkbook({
      title: (sheet) => sheetOf(sheet).title,
      sheetId: (sheet) => sheetOf(sheet).sheetId,
      columns: (sheet) => sheetOf(sheet).columns,
      layoutKey: LAYOUT_KEY,
    }),
    documents: driveDocuments(properties, cache),
    mail: mailAdapter(() => PRODUCT_NAME),
    lock: lockAdapter(),
    properties,
    cache,
    clock: clockAdapter(timeZone),
    ids: idAdapter(),
    identity: keyboardIdentity(),
    ui: uiAdapter(),
    triggers: triggerAdapter(timeZone),
    log: logAdapter(),
    pageParts: pagePartsAdapter(),
    links: linkAdapter(properties),
    workbookUrl,
    ...onDemand,
  };
}
