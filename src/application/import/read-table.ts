import { manyLines } from '../../contract/clean-text';
import { decodeText } from './decode-text';
import { type FileProblem, UnreadableFile } from './import-problem';
import { parseCsv } from './parse-csv';
import { readXlsx } from './read-xlsx';
import { LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, type TextSheet } from './text-sheet';

/** Sheets of a foreign file that hold anything, or why it cannot be read. */
export type TableReading =
  | { readonly ok: true; readonly sheets: readonly TextSheet[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** An OLE compound file: `.xls` and `.doc` of old, and any `.xlsx` with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

const extensionOf = (fileName: string): string => /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

function readText(bytes: Uint8Array, fileName: string, extension: string): readonly TextSheet[] {
  const text = decodeText(bytes);
  if (text === undefined) throw new UnreadableFile('unknownEncoding');
  // Electronic diaries hand out web pages under the name of a workbook.
  if (/^\s*(?:<!doctype\s+html|<html|<table|<\?xml)/i.test(text)) throw new UnreadableFile('webPage');
  const parsed = parseCsv(text, extension === 'tsv' ? '\t' : undefined);
  if (!parsed.ok) throw new UnreadableFile('openQuote', { line: parsed.line });
  if (parsed.rows.length > MOST_ROWS) throw new UnreadableFile('tooManyRows', { most: MOST_ROWS });
  const name = fileName.replace(/^.*[/\\]/, '');
  const rows = parsed.rows.map((row) => row.map(manyLines));
  if (rows.some((row) => row.some((cell, column) => cell !== '' && column >= MOST_COLUMNS))) {
    throw new UnreadableFile('tooManyColumns', { sheet: name, most: MOST_COLUMNS });
  }
  return [{ name, rows, merges: [] }];
}

function sheetsOf(bytes: Uint8Array, fileName: string): readonly TextSheet[] {
  if (bytes.length === 0) throw new UnreadableFile('emptyFile');
  if (bytes.length > LARGEST_FILE) throw new UnreadableFile('tooLarge', { most: LARGEST_FILE / 1024 / 1024 });
  const extension = extensionOf(fileName);
  if (startsWith(bytes, OLE)) throw new UnreadableFile(extension === 'xlsx' ? 'passwordFile' : 'oldWorkbook');
  if (startsWith(bytes, ZIP)) return readXlsx(bytes);
  if (extension === 'xlsx' || extension === 'xlsm') throw new UnreadableFile('brokenFile');
  if (!['csv', 'tsv', 'txt', 'xls'].includes(extension)) throw new UnreadableFile('unknownKind');
  return readText(bytes, fileName, extension);
}

/**
 * Reads a list that a person keeps: `.xlsx`, `.csv` or `.tsv`, told by what the bytes are and only then by the name.
 * Hidden sheets and empty ones are left out. At most 5 MB and 20 000 rows in all.
 */
export function readTable(bytes: Uint8Array, fileName: string): TableReading {
  try {
    const sheets = sheetsOf(bytes, fileName).filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
    if (sheets.length === 0) throw new UnreadableFile('emptyFile');
    if (sheets.reduce((count, { rows }) => count + rows.length, 0) > MOST_ROWS) {
      throw new UnreadableFile('tooManyRows', { most: MOST_ROWS });
    }
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}
