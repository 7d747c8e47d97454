import { expect, test } from 'vitest';
import { SheetsService } from '../../../src/local/sheets/sheets-service';
import { installationOf, WORKBOOK_ID } from './test-installation';

const SCRIPT = `
function save() {
  const body = { requests: [{ updateCells: {
    start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
    fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { stringValue: '=1+1' } }] }],
  } }] };
  return Sheets.Spreadsheets.batchUpdate(body, SpreadsheetApp.getActiveSpreadsheet().getId()).spreadsheetId;
}
function read() {
  const options = { ranges: ['Лист1'], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
  return Sheets.Spreadsheets.Values.batchGet('workbook-1', options).valueRanges[0].values;
}
function wrong() {
  try {
    Sheets.Spreadsheets.Values.get('workbook-1', 'Нет такого');
  } catch (error) {
    return [error.name, error.message, error.details.code];
  }
}`;

const workbook = () => SheetsService.inMemory({ spreadsheetId: WORKBOOK_ID, title: 'Реестр' });

test('a script writes cells of the workbook and reads them back', async () => {
  const installation = await installationOf(SCRIPT, { workbook: workbook() });
  expect(await installation.runFunction('save', [], { via: 'menu' })).toMatchObject({ ok: true, result: WORKBOOK_ID });
  expect(await installation.runFunction('read', [], { via: 'menu' })).toMatchObject({ ok: true, result: [['=1+1']] });
});

// https://developers.google.com/apps-script/guides/services/advanced: errors of an advanced service
test('an error of the Sheets API reaches the script with its code', async () => {
  const installation = await installationOf(SCRIPT, { workbook: workbook() });
  const report = await installation.runFunction('wrong', [], { via: 'menu' });
  expect(report).toMatchObject({
    ok: true,
    result: [
      'GoogleJsonResponseException',
      expect.stringMatching(/^API call to sheets\.spreadsheets\.values\.get failed with error: Unable to parse range/),
      400,
    ],
  });
});
