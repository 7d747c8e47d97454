/**
 * One request of `spreadsheets.batchUpdate` as JSON
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request).
 * Only builders of this folder make them; cells are always typed `userEnteredValue`, never parsed text.
 */
export type SheetsRequest = Readonly<Record<string, unknown>>;
