// Files such as people send, made from what stands in a test.
import ExcelJS from 'exceljs';
import type PizZip from 'pizzip';

/** Bytes of Windows-1251; characters that it does not have are refused, so that no test means another thing. */
export function cp1251(text: string): Uint8Array {
  const others = new Map([
    ['ё', 0xb8],
    ['Ё', 0xa8],
    ['№', 0xb9],
    ['«', 0xab],
    ['»', 0xbb],
    ['–', 0x96],
    ['—', 0x97],
    ['\u00a0', 0xa0],
  ]);
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const byte = code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : others.get(letter);
    if (byte === undefined) throw new Error(`Windows-1251 has no ${letter}`);
    return byte;
  });
}

/** An `.xlsx` filled by a test. */
export async function bytesOfWorkbook(fill: (book: ExcelJS.Workbook) => unknown): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The zip as bytes, packed. */
export const bytesOf = (zip: PizZip): Uint8Array => zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
