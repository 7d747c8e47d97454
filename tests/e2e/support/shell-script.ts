/** A small program for the tests of the page: no part of the product. */
export const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Методсеть')
    .addItem('Открыть панель', 'openSidebar')
    .addItem('Проверить сейчас', 'check')
    .addItem('Спросить', 'ask')
    .addItem('К дальней строке', 'jump')
    .addItem('Что выделено', 'selected')
    .addSeparator()
    .addItem('Назначить расписание', 'schedule')
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Панель пробы'));
}
function write(row, column, text) {
  const start = { sheetId: 0, rowIndex: row, columnIndex: column };
  const rows = [{ values: [{ userEnteredValue: { stringValue: text } }] }];
  Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] }, 'workbook-1');
}
function check() {
  write(1, 2, 'проверено');
  SpreadsheetApp.getActiveSpreadsheet().toast('Проверено заседаний: 2', 'Методсеть');
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  write(1, 3, String(ui.alert('Удалить запись?', 'Её нельзя будет вернуть.', ui.ButtonSet.YES_NO)));
}
function jump() {
  SpreadsheetApp.getActiveSpreadsheet().getRange('Контроль!B900').activate();
}
function selected() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  SpreadsheetApp.getActiveSpreadsheet().toast(range.getSheet().getName() + '!' + range.getA1Notation());
}
function schedule() {
  ScriptApp.newTrigger('daily').timeBased().atHour(6).everyDays(1).create();
}
function daily() {
  MailApp.sendEmail('petrova@example.org', 'Пора провести заседание', 'До 30 ноября проведите заседание.');
  Drive.Files.create({ name: 'Справка.txt' }, Utilities.newBlob('Всё в порядке', 'text/plain', 'Справка.txt'));
}
function add(terms) { return terms.reduce((sum, term) => sum + term, 0); }
function fail() { throw new Error('так нельзя'); }
`;

const PANEL = `<!DOCTYPE html><html><head></head><body>
<button onclick="add()">Сложить</button><button onclick="date()">Дата</button>
<button onclick="fail()">Ошибка</button><button onclick="peek()">Подсмотреть</button>
<button onclick="localStorage.setItem('note', 'черновик')">Запомнить</button>
<button onclick="google.script.host.close()">Закрыть</button><p id="out"></p>
<script>
const say = (text) => { document.getElementById('out').textContent = text; };
const shown = (error) => say(error.name + ': ' + error.message);
function add() {
  google.script.run.withUserObject('вася').withFailureHandler(shown)
    .withSuccessHandler((sum, who) => say('сумма: ' + sum + ', кто: ' + who)).add([2, 3]);
}
function date() {
  try { google.script.run.withFailureHandler(shown).add({ when: new Date() }); } catch (error) { shown(error); }
}
say('в памяти: ' + localStorage.getItem('note'));
function fail() { google.script.run.withFailureHandler(shown).fail(); }
async function peek() {
  let page = 'видна';
  let net = 'есть';
  try { void window.parent.document.title; } catch (error) { page = error.name; }
  try { await fetch('/api/tabs'); } catch (error) { net = error.name; }
  say('страница: ' + page + ', сеть: ' + net);
}
</script></body></html>`;

export const PAGES = { panel: PANEL };

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });
const HEADER = ['Дата', 'Форма', 'Тема', 'Решение'];
const FAR_ROWS = 1200;

/** «Заседания» with a date column, a drop-down and two rows; «Контроль» with 1 200 rows. */
export const REQUESTS: readonly object[] = [
  {
    updateSheetProperties: {
      properties: { sheetId: 0, title: 'Заседания', gridProperties: { frozenRowCount: 1 } },
      fields: 'title,gridProperties.frozenRowCount',
    },
  },
  {
    addSheet: {
      properties: {
        sheetId: 2,
        title: 'Контроль',
        gridProperties: { rowCount: FAR_ROWS, columnCount: 5, frozenRowCount: 1 },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: [
        { values: HEADER.map(text) },
        { values: [{}, text('очно'), text('Планирование')] },
        { values: [{}, text('очно'), text('Итоги четверти')] },
      ],
    },
  },
  {
    repeatCell: {
      range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
      cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  },
  {
    setDataValidation: {
      range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
      rule: {
        condition: {
          type: 'ONE_OF_LIST',
          values: [{ userEnteredValue: 'очно' }, { userEnteredValue: 'заочно' }],
        },
        strict: true,
        showCustomUi: true,
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: 2, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue',
      rows: [
        { values: [text('Состояние'), text('Запись')] },
        ...Array.from({ length: FAR_ROWS - 1 }, (_row, index) => ({
          values: [text(index % 3 === 0 ? 'нарушено' : 'соблюдено'), text(`строка ${index + 2}`)],
        })),
      ],
    },
  },
];
