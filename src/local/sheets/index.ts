/** The edge of the local Sheets: what the host, the web server and the demo use. */
export type { CellEdit, EditOutcome, ValidationNotice } from './edit/edit-cells';
export type { CellView, GridView, TabView, ValidationView } from './edit/grid-view';
export type { Json, JsonObject } from './json';
export { sheetsRest } from './rest';
export type { Caller, WorkbookChange, WorkbookChanged } from './service-types';
export { SheetsService } from './sheets-service';
export type { WorkbookStoreOptions } from './store/open-workbook-store';
export { openWorkbookStore } from './store/open-workbook-store';
export { StoreError } from './store/store-error';
export type { StoreNotice, WorkbookStore } from './store/workbook-store';
