const PROPERTY = 'workbook.timeZone';

/**
 * Time zone of the spreadsheet, which people choose; that of the script comes from the manifest and stays the same in
 * every copy (apps-script/reference/base/session#getScriptTimeZone). A web app has no active spreadsheet and takes
 * the one remembered at installation.
 */
export function timeZone(): string {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  if (active !== null && active !== undefined) return active.getSpreadsheetTimeZone();
  return PropertiesService.getScriptProperties().getProperty(PROPERTY) ?? Session.getScriptTimeZone();
}

/** Remembers the zone for runs without an active spreadsheet. */
export function rememberTimeZone(): void {
  PropertiesService.getScriptProperties().setProperty(PROPERTY, timeZone());
}
