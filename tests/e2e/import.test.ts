// Lists as people keep them, from a real file to the rows of the workbook and back, through the page alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { LOCAL_PAGE_CACHE } from '../../scripts/page-cache';
import { type Office, openOffice } from '../../src/local/office';
import { buildPage } from '../../src/local/web/build-page';
import { bytesOfWorkbook, cp1251 } from '../application/import/files';
import { launchBrowser } from './support/browser';
import { expectNoFaults } from './support/no-faults';

const SHEETS = ['Организации', 'Педагоги', 'Места работы', 'Объединения', 'Состав'];

/** Merged titles, numbered columns and rows, two groups in one sheet, an empty row, dates in five styles, a sum. */
function messyList(namesake: string): Promise<Uint8Array> {
  return bytesOfWorkbook((book) => {
    const sheet = book.addWorksheet('Составы');
    const rows = [
      ['Список членов методических объединений на 2026/2027 учебный год'],
      [],
      ['№ п/п', 'ФИО', 'Место работы', 'Должность', 'Категория', 'Срок действия категории', 'Стаж'],
      [1, 2, 3, 4, 5, 6, 7],
      ['ММО учителей рисования'],
      [1, 'Яблокова Ирина Олеговна', 'МБОУ СОШ № 901', 'учитель ИЗО', '1 кв. категория', '15.05.2028', 12],
      [2, 'ВОРОБЬЁВА Анна Юрьевна', 'МБОУ СОШ № 901', 'учитель ИЗО', 'высшая', new Date(Date.UTC(2027, 2, 1)), 20],
      [3, namesake, 'Гимназия № 902', 'учитель ИЗО', 'первая', 'до 1 марта 2028 г.', 5],
      [],
      ['ММО учителей черчения'],
      [1, 'Синицын Олег Иванович', 'МБОУ СОШ № 901', 'учитель черчения', 'СЗД', '2028', 3],
      [2, 'Дятлова Нина Петровна', 'МБОУ СОШ № 901', 'учитель черчения', 'В', '31.02.2028', 9],
      [3, '', 'МБОУ СОШ № 901', 'учитель черчения', 'первая', '2028-12-31', 1],
      [4, 'Чижова Е.В.', 'МБОУ СОШ № 901', 'учитель черчения', 'б/к', '01.09.27', 2],
      ['Итого: 7 человек'],
    ];
    for (const row of rows) sheet.addRow(row);
    for (const row of [1, 5, 10]) sheet.mergeCells(row, 1, row, 7);
  });
}

describe('loading lists', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-import-'));
  const xlsx = path.join(folder, 'Составы.xlsx');
  const csv = path.join(folder, 'Педагоги.csv');
  let browser: Browser;
  let office: Office;
  let page: Page;
  let panel: FrameLocator;
  let before: readonly (readonly string[][])[] = [];

  beforeAll(async () => {
    const [bundle, pageAssets] = await Promise.all([build(path.join(folder, 'bundle')), buildPage(LOCAL_PAGE_CACHE)]);
    office = await openOffice({
      dataDir: path.join(folder, 'data'),
      bundleDir: bundle.outDir,
      pageAssets,
      demo: 'novosibirsk-2022',
      today: '2026-11-22',
      port: 0,
    });
    before = SHEETS.map(valuesOf);
    const [, known = []] = valuesOf('Педагоги');
    const header = valuesOf('Педагоги')[0] ?? [];
    const namesake = ['Фамилия', 'Имя', 'Отчество'].map((title) => known[header.indexOf(title)]).join(' ');
    writeFileSync(xlsx, await messyList(namesake));
    writeFileSync(
      csv,
      cp1251(
        'Фамилия;Имя;Отчество;Школа;Эл. почта\r\n' +
          'Снегирёва;Вера;Павловна;Лицей № 903;snegireva@school.ru\r\n' +
          'Грачёв;Пётр;Ильич;"Лицей № 903";не знаю\r\n',
      ),
    );
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
    page.setDefaultTimeout(20_000);
    await page.goto(office.url);
    panel = page.frameLocator('iframe[title="Методсеть"]');
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
  });

  afterAll(async () => {
    await browser?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();

  function valuesOf(sheet: string): string[][] {
    const { service } = office.store;
    const { values = [] } = service.valuesGet(service.spreadsheetId, `'${sheet}'`) as { values?: unknown[][] };
    return values.map((row) => row.map(String));
  }

  /** Rows of a sheet that were not there before, by title. */
  function added(sheet: string): Record<string, string>[] {
    const [header = [], ...rows] = valuesOf(sheet);
    const known = before[SHEETS.indexOf(sheet)]?.length ?? 1;
    return rows
      .slice(known - 1)
      .map((cells) => Object.fromEntries(header.map((title, index) => [title, cells[index] ?? ''])));
  }

  async function panelFrame(): Promise<Frame> {
    const frame = await (await panel.locator('main').elementHandle())?.ownerFrame();
    if (frame === null || frame === undefined) throw new Error('The panel is not open');
    return frame;
  }

  /** What another methodist does meanwhile. */
  async function loadElsewhere(text: string): Promise<void> {
    const ask = async (procedure: string, input: object): Promise<{ readonly fingerprint?: string }> => {
      const { installation } = office;
      const report = await installation.runFunction('rpc', [{ procedure, input }], {
        via: 'rpc',
        user: installation.owner,
      });
      const answer = report.ok ? (report.result as { ok: boolean; data?: object }) : undefined;
      expect(answer).toMatchObject({ ok: true });
      return answer?.data ?? {};
    };
    const choices = {
      file: { fileName: 'a.csv', base64: Buffer.from(text).toString('base64') },
      tables: [{ index: 0, columns: ['fullName', 'organization'] }],
      groupId: null,
      newGroups: null,
      memberFrom: null,
      basis: { kind: '', number: '', date: null },
      onDifference: 'keep',
      answers: [],
    };
    const { fingerprint } = await ask('previewImport', choices);
    await ask('runImport', { ...choices, requestId: 'elsewhere', fingerprint });
  }

  it('says beside the field that no file is chosen, and what a wrong one is', async () => {
    await press('Загрузить списки');
    await press('Прочитать файл');
    await panel.getByText('Выберите файл.', { exact: true }).waitFor();
    await expectNoFaults(await panelFrame(), 'file');
    const file = panel.getByLabel('Файл со списком');
    await file.setInputFiles({ name: 'Приказ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await panel.getByText('Такие файлы не читаются').waitFor();
    await expectNoFaults(await panelFrame(), 'file with a fault');
  });

  it('guesses the columns of a messy workbook; a person corrects one and says what the file does not', async () => {
    await panel.getByLabel('Файл со списком').setInputFiles(xlsx);
    await panel.getByText('Лист «Составы»: 7 строк с людьми').waitFor();
    const field = (title: string) => panel.getByLabel(title, { exact: true });
    expect(await field('B. ФИО').inputValue()).toBe('fullName');
    expect(await field('F. Срок действия категории').inputValue()).toBe('categoryUntil');
    expect(await field('G. Стаж').inputValue()).toBe('specialtySince');
    await panel.getByText('Объединения по строкам: ММО учителей рисования; ММО учителей черчения.').waitFor();
    await expectNoFaults(await panelFrame(), 'columns');
    await field('G. Стаж').selectOption({ label: 'ФИО' });
    await press('Проверить список');
    await panel.getByText('Это уже взято из столбца B.').waitFor();
    await expectNoFaults(await panelFrame(), 'columns with a fault');
    await field('G. Стаж').selectOption({ label: 'Не загружать' });
    await panel.getByLabel('Если объединения нет в реестре').selectOption({ index: 1 });
    await panel.getByLabel('В составе с (если в файле нет даты)').fill('2026-09-01');
    await panel.getByLabel('Документ', { exact: true }).fill('приказ');
    await panel.getByLabel('Номер', { exact: true }).fill('39/1');
  });

  it('tells every problem by its cell, asks about the namesake and writes nothing meanwhile', async () => {
    await press('Проверить список');
    await panel.getByRole('heading', { name: 'Вопросы: 1' }).waitFor();
    const problems = (await panel.locator('.import-list').nth(1).locator('strong').allInnerTexts()).sort();
    expect(problems).toEqual(['Замечание, B14', 'Замечание, F11', 'Замечание, F12', 'Ошибка, B13']);
    await expectNoFaults(await panelFrame(), 'check');
    // Whoever looks at something else meanwhile finds the same again.
    await page.keyboard.press('Escape');
    await press('Загрузить списки');
    await panel.getByText('Без ответа: 1').first().waitFor();
    await panel.getByRole('radio', { name: 'Нет, это другой человек (полный тёзка)' }).check();
    await press('Проверить ещё раз');
    await panel.getByText('Педагоги: 6 новых строк').waitFor();
    expect(SHEETS.map(valuesOf)).toEqual(before);
  });

  it('writes what it has shown', async () => {
    await press('Записать в реестр');
    await panel.getByText('Педагоги: добавлено 6 строк').waitFor();
    await expectNoFaults(await panelFrame(), 'done');
    const people = added('Педагоги').map((row) => [row.Фамилия, row.Категория, row['Категория по']]);
    expect(people.map(([name]) => name).slice(0, 2)).toEqual(['Яблокова', 'Воробьёва']);
    expect(people.map(([, ...category]) => category.join(' ').trim())).toEqual([
      'первая 15.05.2028',
      'высшая 01.03.2027',
      'первая 01.03.2028',
      'соответствие занимаемой должности',
      'высшая',
      'без категории 01.09.2027',
    ]);
    expect(added('Объединения').map(({ Название }) => Название)).toEqual([
      'ММО учителей рисования',
      'ММО учителей черчения',
    ]);
    expect(added('Состав').map((row) => [row.С, row['Номер основания']])).toEqual(
      Array(6).fill(['01.09.2026', '39/1']),
    );
    expect(
      valuesOf('Журнал')
        .map((row) => row.join(' '))
        .join('\n'),
    ).toContain('Составы.xlsx');
  });

  it('takes it back whole', async () => {
    await press('Отменить загрузку');
    await panel.getByText('Педагоги: удалено 6 строк').waitFor();
    expect(SHEETS.map(valuesOf)).toEqual(before);
    expect(await panel.getByRole('button', { name: 'Отменить загрузку' }).count()).toBe(0);
  });

  it('reads a Windows-1251 .csv with names in three columns, by keyboard alone', async () => {
    await panel.getByRole('button', { name: 'Загрузить другой файл' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByLabel('Файл со списком').setInputFiles(csv);
    await panel.getByText('Лист «Педагоги.csv»: 2 строки с людьми').waitFor();
    await panel.getByRole('button', { name: 'Проверить список' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Замечание, E3').waitFor();
    await panel.getByRole('button', { name: 'Записать в реестр' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Педагоги: добавлено 2 строки').waitFor();
    expect(added('Педагоги').map((row) => [row.Фамилия, row.Имя, row.Отчество, row['E-mail']])).toEqual([
      ['Снегирёва', 'Вера', 'Павловна', 'snegireva@school.ru'],
      ['Грачёв', 'Пётр', 'Ильич', ''],
    ]);
  });

  it('takes a dropped file; tells of a register that changed meanwhile and writes only what is shown then', async () => {
    await press('Загрузить другой файл');
    const text = 'ФИО;Место работы\nСорокин Лев Павлович;Лицей № 904\n';
    const dropped = await (await panelFrame()).evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'Один.csv'));
      return transfer;
    }, text);
    await panel.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await press('Проверить список');
    await panel.getByText('Педагоги: 1 новая строка').waitFor();
    await loadElsewhere(text.replace('Сорокин Лев', 'Галкин Иван'));
    await press('Записать в реестр');
    await panel.getByText('записалось бы другое').waitFor();
    await expectNoFaults(await panelFrame(), 'conflict');
    expect(added('Педагоги').map((row) => row.Фамилия)).toEqual(['Снегирёва', 'Грачёв', 'Галкин']);
    await press('Проверить ещё раз');
    await press('Записать в реестр');
    await panel.getByText('Педагоги: добавлено 1 строка').waitFor();
    expect(added('Педагоги').map((row) => row.Фамилия)).toEqual(['Снегирёва', 'Грачёв', 'Галкин', 'Сорокин']);
  });
});
