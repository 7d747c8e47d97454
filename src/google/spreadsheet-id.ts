import { AppError } from '../application/app-error';

const PROPERTY = 'workbook.id';

/**
 * Id of the workbook that the script belongs to. It is remembered, because a web app and an API call have no
 * active spreadsheet (apps-script/guides/bound).
 */
export function spreadsheetId(): string {
  const active = SpreadsheetApp.getActiveSpreadsheet();
  if (active !== null && active !== undefined) return active.getId();
  const remembered = PropertiesService.getScriptProperties().getProperty(PROPERTY);
  if (remembered === null || remembered === '') throw new AppError('REGISTER_NOT_INSTALLED');
  return remembered;
}

/** Remembers the workbook for runs that have no active one; called by the installation. */
export function rememberSpreadsheetId(): void {
  PropertiesService.getScriptProperties().setProperty(PROPERTY, spreadsheetId());
}
