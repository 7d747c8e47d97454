const PROPERTY = 'workbook.url';

/**
 * Address at which people open the workbook, for links in mails; '' when it is not known. A web app has no active
 * spreadsheet (apps-script/guides/bound) and takes the one remembered at installation.
 */
export function workbookUrl(): string {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  if (active !== null && active !== undefined) return active.getUrl();
  return PropertiesService.getScriptProperties().getProperty(PROPERTY) ?? '';
}

/** Remembers the address for runs without an active spreadsheet. */
export function rememberWorkbookUrl(): void {
  PropertiesService.getScriptProperties().setProperty(PROPERTY, workbookUrl());
}
