import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { createDemoWorkbook } from '../../../src/local/demo/create-demo-workbook';
import { SheetsService } from '../../../src/local/sheets';
import { readXlsx } from '../../../src/local/sheets/store/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/local/sheets/store/xlsx/write-xlsx';
import { readZip, writeZip } from '../../../src/local/sheets/store/xlsx/zip';
import { apply, ID, newBook, write } from './sheet-under-test';

async function bytesOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test('a file of another program: dates, texts, links, shared formulas, rules, sizes', async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('Лист А', {
      views: [{ state: 'frozen', ySplit: 1 }],
      properties: { tabColor: { argb: 'FFFF0000' } },
    });
    sheet.getCell('A1').value = { richText: [{ text: 'Да' }, { text: 'та', font: { bold: true } }] };
    sheet.getCell('A2').value = new Date(Date.UTC(2026, 8, 1));
    sheet.getCell('A2').numFmt = 'dd.mm.yyyy';
    sheet.getCell('B2').value = { text: 'сайт', hyperlink: 'https://example.org' };
    sheet.fillFormula('C2:C3', 'A2+1', [46267, 1]);
    sheet.getCell('D2').dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"да,нет"'],
      showErrorMessage: true,
    };
    sheet.getCell('E2').value = { error: '#N/A' };
    sheet.getColumn(1).width = 35;
    sheet.mergeCells('A5:B6');
    workbook.addWorksheet('Скрытый', { state: 'hidden' });
  });
  const { workbook, spreadsheetId } = await readXlsx(bytes, { title: 'Книга', locale: 'ru_RU' });
  const [sheet, hidden] = workbook.sheets;
  expect(spreadsheetId).toBeUndefined();
  expect(workbook.properties).toEqual({ title: 'Книга', locale: 'ru_RU' });
  expect(hidden?.extraProperties).toEqual({ hidden: true });
  expect(sheet?.extraGridProperties).toEqual({ frozenRowCount: 1 });
  expect(sheet?.extraProperties.tabColor).toEqual({ red: 1 });
  expect(sheet?.columnMeta[0]).toEqual({ pixelSize: 250, hiddenByUser: false });
  expect(sheet?.merges).toEqual([{ top: 4, bottom: 6, left: 0, right: 2 }]);
  const [first, second, third] = sheet?.rows ?? [];
  expect(first?.[0]?.value).toBe('Дата');
  expect(second?.[0]).toMatchObject({
    value: 46266,
    format: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } },
  });
  expect(second?.[1]).toMatchObject({
    value: 'сайт',
    format: { textFormat: { link: { uri: 'https://example.org' } } },
  });
  expect([second?.[2]?.formula, third?.[2]?.formula]).toEqual(['=A2+1', '=A3+1']);
  expect(second?.[4]?.value).toEqual({ type: 'N_A', message: '#N/A' });
  expect(sheet?.validations).toEqual([
    {
      area: { top: 1, bottom: 2, left: 3, right: 4 },
      rule: {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] },
        strict: true,
        showCustomUi: true,
      },
    },
  ]);
});

test('another program sees formats, drop-downs, the frozen header and the very hidden sheet', async () => {
  const book = newBook();
  const long = Array.from({ length: 40 }, (_, index) => ({ userEnteredValue: `значение, ${index}` }));
  const rule = (values: unknown[]) => ({
    condition: { type: 'ONE_OF_LIST', values },
    strict: true,
    inputMessage: 'Выберите',
  });
  const range = (column: number) => ({
    sheetId: 0,
    startRowIndex: 1,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  apply(
    book,
    write([
      ['Вид', 'Дата'],
      ['да', 46266],
    ]),
    {
      repeatCell: {
        range: range(1),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE' }, textFormat: { bold: true } } },
        fields: 'userEnteredFormat',
      },
    },
    { setDataValidation: { range: range(0), rule: rule([{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }]) } },
    { setDataValidation: { range: range(2), rule: rule(long) } },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
  );
  const bytes = await writeXlsx(ID, book.workbook);
  const xml = readZip(bytes).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  expect(xml).toContain('<sheetProtection sheet="1"');
  expect(xml).toContain('<formula1>&quot;да,нет&quot;</formula1>');
  // A list too long for the rule itself stands in the hidden sheet.
  expect(xml).toContain(`<formula1>'_metodset'!$C$1:$C$40</formula1>`);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('Лист1');
  expect(sheet?.getCell('B2').value).toEqual(new Date(Date.UTC(2026, 8, 1)));
  expect(sheet?.getCell('B2').font.bold).toBe(true);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(workbook.getWorksheet('_metodset')?.state).toBe('veryHidden');
});

test('a sheet renamed and a row added outside: the sheet keeps its id, rules and protection', async () => {
  const book = newBook();
  apply(
    book,
    { addSheet: { properties: { sheetId: 4321, title: 'Состав' } } },
    write(
      [
        ['Имя', 'Роль'],
        ['Анна', 'куратор'],
      ],
      { sheetId: 4321 },
    ),
    {
      addProtectedRange: {
        protectedRange: { protectedRangeId: 5, range: { sheetId: 4321, endRowIndex: 1 }, description: 'шапка' },
      },
    },
  );
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeXlsx(ID, book.workbook)) as unknown as ArrayBuffer);
  const sheet = file.getWorksheet('Состав');
  if (sheet === undefined) throw new Error('no sheet');
  sheet.name = 'Состав 2026';
  sheet.addRow(['Борис', 'секретарь']);
  const { workbook, spreadsheetId } = await readXlsx(Buffer.from(await file.xlsx.writeBuffer()), {});
  const found = workbook.sheets.find((item) => item.sheetId === 4321);
  expect(spreadsheetId).toBe(ID);
  expect(found?.title).toBe('Состав 2026');
  expect(found?.rows[2]?.map((cell) => cell?.value)).toEqual(['Борис', 'секретарь']);
  expect(found?.protectedRanges[0]).toMatchObject({ protectedRangeId: 5, description: 'шапка' });
});

/** The file as openpyxl saves it: notes and their drawing in parts with names and absolute addresses of its own. */
function asOpenpyxlSaves(bytes: Buffer): Promise<Buffer> {
  const parts = new Map<string, Buffer>();
  for (const [name, data] of readZip(bytes)) {
    const renamed = name
      .replace(/^xl\/comments(\d+)\.xml$/, 'xl/comments/comment$1.xml')
      .replace(/^xl\/drawings\/vmlDrawing(\d+)\.vml$/, 'xl/drawings/commentsDrawing$1.vml');
    const text = data
      .toString('utf8')
      .replace(/Target="[^"]*?comments(\d+)\.xml"/g, 'Target="/xl/comments/comment$1.xml"')
      .replace(/Target="[^"]*?vmlDrawing(\d+)\.vml"/g, 'Target="/xl/drawings/commentsDrawing$1.vml"');
    parts.set(renamed, Buffer.from(text));
  }
  return writeZip(parts);
}

test('a file saved by openpyxl: notes, links and cells are read', async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('Лист');
    sheet.getCell('A1').value = 'Тема';
    sheet.getCell('A1').note = 'О чём заседание';
    sheet.getCell('A2').value = { text: 'сайт', hyperlink: 'https://example.org' };
  });
  const saved = await asOpenpyxlSaves(bytes);
  expect([...readZip(saved).keys()]).toContain('xl/comments/comment1.xml');
  const { workbook } = await readXlsx(saved, {});
  const [first, second] = workbook.sheets[0]?.rows ?? [];
  expect(first?.[0]).toMatchObject({ value: 'Тема', note: 'О чём заседание' });
  expect(second?.[0]).toMatchObject({
    value: 'сайт',
    format: { textFormat: { link: { uri: 'https://example.org' } } },
  });
});

test('a demo with lists over whole columns, as Excel saves it, opens in three seconds', async () => {
  const sheets = SheetsService.inMemory({ spreadsheetId: 'workbook', title: 'Реестр' });
  createDemoWorkbook({ id: 'novosibirsk-2022', today: '2026-11-22', sheets });
  const bytes = await writeXlsx(sheets.spreadsheetId, sheets.workbook);
  const start = process.cpuUsage();
  const { workbook } = await readXlsx(bytes, {});
  const { user, system } = process.cpuUsage(start);
  expect(workbook.sheets.flatMap(({ validations }) => validations).length).toBeGreaterThan(100);
  expect((user + system) / 1e6).toBeLessThan(3);
}, 30_000);
