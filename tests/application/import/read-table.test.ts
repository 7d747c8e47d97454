import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { parseCsv, separatorOf } from '../../../src/application/import/parse-csv';
import { readTable, type TableReading } from '../../../src/application/import/read-table';
import { isDateFormat } from '../../../src/application/import/xlsx-styles';
import { importFileMessage } from '../../../src/messages/import';
import { bytesOf, bytesOfWorkbook, cp1251 } from './files';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The only sheet as rows; a problem is thrown with its words. */
function rowsOf(reading: TableReading): readonly (readonly string[])[] {
  if (!reading.ok) throw new Error(importFileMessage(reading.problem.code, reading.problem.data));
  expect(reading.sheets).toHaveLength(1);
  return reading.sheets[0]?.rows ?? [];
}

function problemOf(reading: TableReading): string {
  return reading.ok ? 'read' : importFileMessage(reading.problem.code, reading.problem.data);
}

const TABLE = 'ФИО;Школа\r\nИванова М.П.;СОШ № 1\r\n';
const ROWS = [
  ['ФИО', 'Школа'],
  ['Иванова М.П.', 'СОШ № 1'],
];

describe('encodings of a .csv', () => {
  const utf16 = (text: string, little: boolean, mark: boolean) =>
    Uint8Array.from(
      [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))].flatMap((unit) =>
        little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
      ),
    );

  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`)],
    ['UTF-16 LE', utf16(TABLE, true, true)],
    ['UTF-16 BE', utf16(TABLE, false, true)],
    ['UTF-16 LE without a mark', utf16(TABLE, true, false)],
    ['UTF-16 BE without a mark', utf16(TABLE, false, false)],
    ['Windows-1251', cp1251(TABLE)],
  ])('%s', (_name, bytes) => {
    expect(rowsOf(readTable(bytes, 'Список.csv'))).toEqual(ROWS);
  });

  it('reads the bytes of Windows-1251 as they are, with ё, № and typographic quotes', () => {
    const bytes = Uint8Array.from([0xab, 0xcf, 0xf7, 0xb8, 0xeb, 0xea, 0xe0, 0xbb, 0x3b, 0xb9, 0x31, 0x96, 0x32]);
    expect(rowsOf(readTable(bytes, 'a.csv'))).toEqual([['«Пчёлка»', '№1–2']]);
  });

  it('refuses a DOS encoding and bytes that are no text instead of showing rubbish', () => {
    const dos = Uint8Array.from([0x88, 0xa2, 0xa0, 0xad, 0xae, 0xa2, 0xa0, 0x3b, 0x91, 0x8e, 0x98]);
    expect(problemOf(readTable(dos, 'a.csv'))).toContain('кодировке');
    expect(problemOf(readTable(Uint8Array.from([1, 2, 0, 3, 250, 251, 0, 7]), 'a.csv'))).toContain('кодировке');
  });
});

describe('a table written as text', () => {
  it.each([
    ['semicolons', 'ФИО;Школа\nИванова, М.П.;СОШ', ['Иванова, М.П.', 'СОШ']],
    ['commas', 'ФИО,Школа\n"Иванова, М.П.",СОШ', ['Иванова, М.П.', 'СОШ']],
    ['tabs', 'ФИО\tШкола\nИванова; М.П.\tСОШ', ['Иванова; М.П.', 'СОШ']],
    ['the word of Excel', 'sep=|\nФИО|Школа\nИванова|СОШ', ['Иванова', 'СОШ']],
  ])('finds %s', (_name, text, row) => {
    expect(rowsOf(readTable(utf8(text), 'a.csv'))[1]).toEqual(row);
  });

  it('keeps line breaks and doubled quotes inside quotes, and quotes that belong to the words', () => {
    const text = 'ФИО;Школа\r\nИванова;"МБОУ ""СОШ № 1""\r\nг. Любим"\r\n"Радуга" детский сад;МДОУ "Улыбка"\r\n';
    expect(rowsOf(readTable(utf8(text), 'a.csv'))).toEqual([
      ['ФИО', 'Школа'],
      ['Иванова', 'МБОУ "СОШ № 1"\nг. Любим'],
      ['"Радуга" детский сад', 'МДОУ "Улыбка"'],
    ]);
  });

  it('names the line of a quote that is never closed', () => {
    expect(problemOf(readTable(utf8('ФИО;Школа\nИванова;"СОШ\nПетрова;СОШ'), 'a.csv'))).toContain('В строке 2 кавычка');
  });

  it('reads back whatever is written by the rules', () => {
    const cell = fc.stringMatching(/^[а-яё "';,\t\n.№0-9-]{0,12}$/);
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
      );
    const written = (rows: readonly (readonly string[])[], separator: string, end: string) =>
      rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(separator) + end).join('');
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const text = written(rows, separator, end);
          expect(parseCsv(text, separator)).toEqual({ ok: true, rows });
        },
      ),
    );
  });

  it('finds the separator of any table whose words hold no other', () => {
    const word = fc.stringMatching(/^[А-Яа-яё. ]{1,8}$/);
    const table = fc.array(fc.array(word, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        expect(separatorOf(rows.map((row) => row.join(separator)).join('\n'))).toBe(separator);
      }),
    );
  });
});

describe('a workbook', () => {
  it('gives texts: shared and rich ones, numbers, days by their format, answers, results of formulas', async () => {
    const bytes = await bytesOfWorkbook((book) => {
      const sheet = book.addWorksheet('Список');
      sheet.addRow(['Иванова & Ко', 12, 0.1 + 0.2, true, new Date(Date.UTC(2026, 8, 1)), 46_266]);
      sheet.getCell('E1').numFmt = '[$-419]d mmmm yyyy "г."';
      sheet.getCell('A2').value = { richText: [{ text: 'Пет' }, { text: 'рова', font: { bold: true } }] };
      sheet.getCell('B2').value = { formula: 'B1+1', result: 13 };
      sheet.getCell('C2').value = { text: 'почта', hyperlink: 'mailto:a@b.ru' };
      sheet.getCell('D4').value = '  в стороне ';
    });
    expect(rowsOf(readTable(bytes, 'a.xlsx'))).toEqual([
      ['Иванова & Ко', '12', '0.3', 'да', '01.09.2026', '46266'],
      ['Петрова', '13', 'почта'],
      [],
      ['', '', '', 'в стороне'],
    ]);
  });

  it('reads days of a book that counts from 1904', async () => {
    const bytes = await bytesOfWorkbook((book) => {
      book.properties.date1904 = true;
      book.addWorksheet('a').addRow([new Date(Date.UTC(2028, 4, 15))]);
    });
    expect(rowsOf(readTable(bytes, 'a.xlsx'))).toEqual([['15.05.2028']]);
  });

  it.each([
    ['dd.mm.yyyy', true],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['mmm-yy', true],
    ['yyyy', true],
    ['General', false],
    ['0.00', false],
    ['0 "дней"', false],
    ['0" day"', false],
    ['[Red]0', false],
    ['h:mm:ss', false],
    ['0;[Red]-0', false],
  ])('format %s shows a day: %s', (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  it('fills merged cells with their first value and leaves hidden and empty sheets out', async () => {
    const bytes = await bytesOfWorkbook((book) => {
      const sheet = book.addWorksheet('Состав');
      sheet.getCell('A1').value = 'Список';
      sheet.mergeCells('A1:C1');
      sheet.getCell('A2').value = 'СОШ № 1';
      sheet.mergeCells('A2:A3');
      sheet.getCell('C3').value = 'x';
      book.addWorksheet('Тайный', { state: 'hidden' }).addRow(['нет']);
      book.addWorksheet('Совсем', { state: 'veryHidden' }).addRow(['нет']);
      book.addWorksheet('Лист3');
    });
    const reading = readTable(bytes, 'a.xlsx');
    expect(rowsOf(reading)).toEqual([['Список', 'Список', 'Список'], ['СОШ № 1'], ['СОШ № 1', '', 'x']]);
    expect(reading.ok && reading.sheets[0]?.merges).toEqual([
      { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 3 },
      { fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 1 },
    ]);
  });

  it('reads strings that stand in the cells, and prefixed names', () => {
    const zip = new PizZip();
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    zip.file(
      'xl/workbook.xml',
      `<x:workbook xmlns:x="${main}" xmlns:r="r"><x:sheets><x:sheet name="Л" sheetId="1" r:id="q"/></x:sheets></x:workbook>`,
    );
    zip.file(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="q" Type="t" Target="/xl/worksheets/a.xml"/></Relationships>',
    );
    zip.file(
      'xl/worksheets/a.xml',
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Иванова &lt;М&gt;_x000D_</x:t><x:rPh><x:t>и</x:t></x:rPh></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(rowsOf(readTable(zip.generate({ type: 'uint8array' }), 'a.xlsx'))).toEqual([['Иванова <М>', '7']]);
  });
});

describe('files that are not read', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const zipOf = (name: string) => {
    const zip = new PizZip();
    zip.file(name, 'x');
    return zip.generate({ type: 'uint8array' });
  };

  it.each<[string, Uint8Array, string]>([
    ['a.xls', ole, 'старого формата (.xls или .doc). Откройте его в Excel'],
    ['a.xlsx', ole, 'защищён паролем'],
    ['a.xls', utf8('<html><table></table></html>'), 'веб-страница'],
    ['a.docx', zipOf('word/document.xml'), 'документ Word'],
    ['a.ods', zipOf('content.xml'), 'LibreOffice'],
    ['a.xlsb', zipOf('xl/workbook.bin'), 'двоичная книга'],
    ['a.zip', zipOf('список.csv'), 'архив'],
    ['a.pdf', utf8('%PDF-1.7'), '.xlsx, .csv или .tsv'],
    ['a.xlsx', utf8('не книга'), 'повреждён'],
    ['a.csv', utf8(''), 'нет ни одной заполненной строки'],
    ['a.csv', utf8(';;\n;;\n'), 'нет ни одной заполненной строки'],
    ['a.csv', new Uint8Array(5 * 1024 * 1024 + 1).fill(65), 'больше 5 МБ'],
    ['a.csv', utf8('а;б\n'.repeat(20_001)), 'больше 20000 строк'],
    ['a.csv', utf8(`${';'.repeat(200)}x`), 'больше 200 заполненных столбцов'],
  ])('%s', (name, bytes, words) => {
    expect(problemOf(readTable(bytes, name))).toContain(words);
  });

  it('says of a workbook cut anywhere that it is damaged, and never throws', async () => {
    const whole = await bytesOfWorkbook((book) => {
      const sheet = book.addWorksheet('a');
      for (let index = 0; index < 50; index += 1) sheet.addRow([`Иванова ${index}`, index]);
    });
    for (const share of [0.01, 0.2, 0.5, 0.9, 0.99]) {
      expect(problemOf(readTable(whole.slice(0, Math.floor(whole.length * share)), 'a.xlsx'))).toContain('повреждён');
    }
  });

  it('finds a letter changed inside a part that is not packed', async () => {
    const zip = new PizZip(await bytesOfWorkbook((book) => book.addWorksheet('a').addRow(['Ivanova'])));
    const bytes = zip.generate({ type: 'uint8array', compression: 'STORE' });
    const at = Buffer.from(bytes).indexOf('>Ivanova<') + 1;
    expect(at).toBeGreaterThan(0);
    bytes[at] = 'X'.charCodeAt(0);
    expect(problemOf(readTable(bytes, 'a.xlsx'))).toContain('повреждён');
  });

  it('reads the same or refuses whatever byte is damaged', async () => {
    const bytes = await bytesOfWorkbook((book) => book.addWorksheet('a').addRow(['Иванова']));
    const damage = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(
      fc.property(damage, fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ mask;
        const reading = readTable(copy, 'a.xlsx');
        if (reading.ok) expect(reading.sheets[0]?.rows).toEqual([['Иванова']]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not unpack what would fill the memory', () => {
    const zip = new PizZip();
    zip.file('xl/workbook.xml', 'x');
    const bytes = bytesOf(zip);
    // The length that the directory at the end of the archive gives for its only part.
    const entry = bytes.length - 22 - 46 - 'xl/workbook.xml'.length;
    expect([...bytes.slice(entry, entry + 4)]).toEqual([0x50, 0x4b, 1, 2]);
    bytes.set([0, 0, 0, 0x10], entry + 24);
    expect(problemOf(readTable(bytes, 'a.xlsx'))).toContain('слишком много данных');
  });

  it('does not unpack a part packed tighter than 1 : 200, nor more than the directory tells of', () => {
    const zip = new PizZip();
    zip.file('xl/workbook.xml', '0'.repeat(1024 * 1024 + 1));
    const bomb = bytesOf(zip);
    expect(bomb.length).toBeLessThan(8 * 1024);
    expect(problemOf(readTable(bomb, 'a.xlsx'))).toContain('слишком много данных');
    const entry = bomb.length - 22 - 46 - 'xl/workbook.xml'.length;
    bomb.set([100, 0, 0, 0], entry + 24);
    expect(problemOf(readTable(bomb, 'a.xlsx'))).toContain('повреждён');
  });

  it('reads 20 000 rows of nothing but coloured cells under a list', async () => {
    const bytes = await bytesOfWorkbook((book) => {
      const sheet = book.addWorksheet('a');
      sheet.addRow(['Иванова']);
      for (let row = 2; row <= 20_000; row += 1) {
        for (let column = 1; column <= 5; column += 1) {
          sheet.getCell(row, column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
        }
      }
    });
    expect(rowsOf(readTable(bytes, 'a.xlsx'))).toEqual([['Иванова']]);
  });
});
