import { AppError } from '../application/app-error';
import type { UiPort } from '../application/ports/ui-port';

/** The spreadsheet window of the user. */
export function uiAdapter(): UiPort {
  const workbook = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    toast: (message, title) => {
      workbook().toast(message, title, 8);
    },
    alert: (title, message) => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, message, ui.ButtonSet.OK);
    },
    openSidebar: (title) => {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
    },
    activateRange(sheetTitle, range) {
      const sheet = workbook().getSheetByName(sheetTitle);
      if (sheet === null) throw new AppError('NOT_FOUND', { what: 'sheet' });
      sheet.getRange(range).activate();
    },
  };
}
