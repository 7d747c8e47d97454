import type { FacadeContext } from './host-bridge';
import { strict } from './strict';

/**
 * The advanced Sheets service: the REST methods with the order of arguments that Apps Script gives them — body first,
 * then the path, then the query (https://developers.google.com/apps-script/advanced/sheets).
 */
export function sheetsFacade({ service }: FacadeContext): object {
  const spreadsheets = service('Sheets.Spreadsheets');
  const values = service('Sheets.Spreadsheets.Values');
  return strict('Sheets', {
    getVersion: () => 'v4',
    Spreadsheets: strict('Sheets.Spreadsheets', {
      get: (spreadsheetId: string, options: object = {}) => spreadsheets('get', spreadsheetId, options),
      batchUpdate: (resource: object, spreadsheetId: string) => spreadsheets('batchUpdate', resource, spreadsheetId),
      Values: strict('Sheets.Spreadsheets.Values', {
        get: (spreadsheetId: string, range: string, options: object = {}) =>
          values('get', spreadsheetId, range, options),
        batchGet: (spreadsheetId: string, options: object = {}) => values('batchGet', spreadsheetId, options),
        update: (resource: object, spreadsheetId: string, range: string, options: object = {}) =>
          values('update', resource, spreadsheetId, range, options),
        append: (resource: object, spreadsheetId: string, range: string, options: object = {}) =>
          values('append', resource, spreadsheetId, range, options),
        clear: (resource: object, spreadsheetId: string, range: string) =>
          values('clear', resource, spreadsheetId, range),
        batchUpdate: (resource: object, spreadsheetId: string) => values('batchUpdate', resource, spreadsheetId),
        batchClear: (resource: object, spreadsheetId: string) => values('batchClear', resource, spreadsheetId),
      }),
    }),
  });
}
