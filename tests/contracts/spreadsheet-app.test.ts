// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
// https://developers.google.com/apps-script/reference/base/ui
// https://developers.google.com/apps-script/guides/menus
import { describe, expect, test } from 'vitest';
import type { UiEvent } from '../../src/local/host/services/ui-events';
import type { Installation } from '../../src/local/installation';
import { installationOf, numberWorkbook, runMain, SCOPES } from '../local/host/test-installation';

function eventsOf(installation: Installation): UiEvent[] {
  const events: UiEvent[] = [];
  installation.window.onEvent((event) => events.push(event));
  return events;
}

test('onOpen builds the menu without authorisation', async () => {
  const installation = await installationOf(`function onOpen(e) {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Методсеть')
      .addItem('Проверить сейчас', 'checkNow')
      .addSeparator()
      .addSubMenu(ui.createMenu('Ещё').addItem('Установить', 'install'))
      .addToUi();
    PropertiesService.getScriptProperties().setProperty('mode', String(e.authMode) + (e.authMode === ScriptApp.AuthMode.LIMITED) + e.source.getId());
  }`);
  await installation.open();
  expect(installation.window.menus).toEqual([
    {
      title: 'Методсеть',
      items: [
        { label: 'Проверить сейчас', functionName: 'checkNow' },
        { label: null },
        { label: 'Ещё', items: [{ label: 'Установить', functionName: 'install' }] },
      ],
    },
  ]);
  expect(installation.properties.value.script?.mode).toBe('LIMITEDtrueworkbook-1');
});

test('opening twice leaves one menu', async () => {
  const installation = await installationOf(
    `function onOpen() { SpreadsheetApp.getUi().createMenu('Методсеть').addItem('Да', 'yes').addToUi(); }`,
  );
  await installation.open();
  await installation.open();
  expect(installation.window.menus).toHaveLength(1);
});

test('the spreadsheet knows its name, zone, locale and sheets', async () => {
  const installation = await installationOf(
    `function main() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    return [book.getId(), book.getName(), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(),
      book.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId(), sheet.getIndex()]),
      book.getSheetByName('Нет') === null, book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()];
  }`,
    { workbook: numberWorkbook('Asia/Yekaterinburg') },
  );
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
    result: ['workbook-1', 'Реестр', 'Asia/Yekaterinburg', 'ru_RU', [['Лист1', 7, 1]], true, 'Лист1', 'A1'],
  });
});

test('the address of the spreadsheet is asked for anew at each call; without one it is empty', async () => {
  const script = 'function main() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }';
  const known = { url: '' };
  const installation = await installationOf(script, { workbookUrl: () => known.url });
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({ result: '' });
  known.url = 'http://127.0.0.1:8080/';
  expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
    result: 'http://127.0.0.1:8080/',
  });
  expect(await runMain(script)).toBe('');
});

test.each([
  ["book.getSheetByName('Лист1').getRange('B5:C7').activate()", 'B5:C7'],
  ["book.getRange('Лист1!B5').activate()", 'B5'],
  ["book.getSheetByName('Лист1').getRange(3, 28).activate()", 'AB3'],
  ["book.setActiveRange(book.getSheetByName('Лист1').getRange(1, 1, 2, 3))", 'A1:C2'],
])('%s selects', async (call, range) => {
  const installation = await installationOf(
    `function main() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${call}; return book.getActiveRange().getA1Notation(); }`,
  );
  const events = eventsOf(installation);
  expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ result: range });
  expect(events).toEqual([{ type: 'activate', sheetId: 7, range, tab: null }]);
});

test('a toast and a sidebar reach the window', async () => {
  const installation = await installationOf(
    `function main() {
      SpreadsheetApp.getActive().toast('Готово', 'Методсеть', 8);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Методсеть'));
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<i>x</i>').setWidth(500), 'Вопрос');
    }`,
    { pages: { sidebar: '<b>да</b>' } },
  );
  const events = eventsOf(installation);
  await installation.runFunction('main', [], { via: 'menu' });
  expect(events).toEqual([
    { type: 'toast', message: 'Готово', title: 'Методсеть', seconds: 8 },
    { type: 'sidebar', id: expect.any(String), title: 'Методсеть', html: '<b>да</b>', tab: null },
    {
      type: 'dialog',
      id: expect.any(String),
      title: 'Вопрос',
      html: '<i>x</i>',
      tab: null,
      modal: true,
      width: 500,
      height: 400,
    },
  ]);
});

describe('Ui.alert', () => {
  const SCRIPT = `function main() {
    const ui = SpreadsheetApp.getUi();
    const button = ui.alert('Установка', 'Создать листы?', ui.ButtonSet.YES_NO);
    return [button === ui.Button.YES, String(button)];
  }
  function name() { const answer = SpreadsheetApp.getUi().prompt('Имя?'); return [String(answer.getSelectedButton()), answer.getResponseText()]; }`;

  test('waits in a worker until a person answers, and other runs go on meanwhile', async () => {
    const installation = await installationOf(SCRIPT, { mode: 'worker' });
    const asked = new Promise<string>((resolve) => {
      installation.window.onEvent((event) => event.type === 'ask' && resolve(event.id));
    });
    const run = installation.runFunction('main', [], { via: 'menu' });
    const id = await asked;
    expect(installation.window.questions).toMatchObject([
      { kind: 'alert', title: 'Установка', message: 'Создать листы?', buttons: ['YES', 'NO'] },
    ]);
    installation.window.answer(id, { button: 'YES', text: '' });
    expect(await run).toMatchObject({ result: [true, 'YES'] });
    expect(installation.window.questions).toEqual([]);
  });

  test('that nobody answers costs the run its time', async () => {
    const installation = await installationOf(SCRIPT, { mode: 'worker', limits: { runMs: 500 } });
    expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
      ok: false,
      record: { outcome: 'timedOut' },
    });
    expect(installation.window.questions).toEqual([]);
  });

  test('is answered at once where nobody can be waited for', async () => {
    const installation = await installationOf(SCRIPT, { answerAtOnce: () => ({ button: 'NO', text: 'Анна' }) });
    expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({ result: [false, 'NO'] });
    expect(await installation.runFunction('name', [], { via: 'menu' })).toMatchObject({ result: ['NO', 'Анна'] });
  });
});

describe('where there is no window', () => {
  test.each(['trigger', 'web'] as const)('getUi throws in a run by %s', async (via) => {
    const installation = await installationOf('function main() { SpreadsheetApp.getUi(); }');
    expect(await installation.runFunction('main', [], { via })).toMatchObject({
      error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' },
    });
  });

  test('a web app has no active spreadsheet', async () => {
    const installation = await installationOf(
      'function main() { return SpreadsheetApp.getActiveSpreadsheet() === null; }',
    );
    expect(await installation.runFunction('main', [], { via: 'web' })).toMatchObject({ result: true });
    expect(await installation.runFunction('main', [], { via: 'trigger' })).toMatchObject({ result: false });
  });
});

describe('scopes', () => {
  const sidebar = `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }
    function read() { Sheets.Spreadsheets.get('workbook-1'); }
    function onOpen() { Sheets.Spreadsheets.get('workbook-1'); }`;

  test('a call whose scope is not in the manifest is refused', async () => {
    const scopes = SCOPES.filter((scope) => !scope.endsWith('script.container.ui'));
    const installation = await installationOf(sidebar, { scopes });
    expect(await installation.runFunction('main', [], { via: 'menu' })).toMatchObject({
      error: {
        message:
          'Specified permissions are not sufficient to call Ui.showSidebar. ' +
          'Required permissions: https://www.googleapis.com/auth/script.container.ui',
      },
    });
  });

  test('an advanced service says so as the API does', async () => {
    const installation = await installationOf(sidebar, { scopes: [] });
    expect(await installation.runFunction('read', [], { via: 'menu' })).toMatchObject({
      error: {
        name: 'GoogleJsonResponseException',
        message:
          'API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
      },
    });
  });

  test('a simple trigger may use no advanced service', async () => {
    const installation = await installationOf(sidebar);
    await installation.open();
    expect(installation.runs.records[0]).toMatchObject({
      function: 'onOpen',
      outcome: 'failed',
      error: expect.stringContaining('You do not have permission to call Sheets.Spreadsheets.get'),
    });
  });
});
