import { manyLines } from '../../contract/clean-text';
import { dateOfSerial, shownDate } from '../workbook/reading/plain-dates';
import { UnreadableFile } from './import-problem';
import { attributeOf, scanXml } from './scan-xml';
import { type CellRange, MOST_COLUMNS, MOST_ROWS, type TextSheet } from './text-sheet';

/** What the cells of a workbook refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

/** Serial numbers of 01.01.1900 and 31.12.2199: a number outside is no day whatever its format. */
const FIRST_DAY = 1;
const LAST_DAY = 109_574;
/** Days from the epoch of 1900 to that of 1904. */
const SHIFT_1904 = 1462;
/** Excel believes that 1900 was a leap year. */
const FALSE_LEAP_DAY = 60;

function dayOfSerial(value: number, is1904: boolean): string | undefined {
  const serial = Math.floor(value) + (is1904 ? SHIFT_1904 : 0);
  if (serial < FIRST_DAY || serial > LAST_DAY) return undefined;
  return shownDate(dateOfSerial(serial < FALSE_LEAP_DAY ? serial + 1 : serial));
}

/** Zero-based place of «C12»; `undefined` for other texts. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (found === null) return undefined;
  let column = 0;
  for (const letter of found[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}

function rangeOf(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  if (from === undefined || to === undefined) return undefined;
  return { fromRow: from.row, toRow: to.row + 1, fromColumn: from.column, toColumn: to.column + 1 };
}

/** «_x000D_» of Excel is a character that XML cannot hold. */
const withoutEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text of shared strings in order; runs of rich text are joined, phonetic hints left out. */
export function sharedStringsOf(xml: string): readonly string[] | undefined {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inHint = false;
  const whole = scanXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inHint = true;
    },
    text: (text) => {
      if (inText && !inHint) current += text;
    },
    close: (name) => {
      if (name === 'si') strings.push(withoutEscapes(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inHint = false;
    },
  });
  return whole ? strings : undefined;
}

/** Reads one worksheet part by its events. */
class SheetReader {
  private readonly rows: string[][] = [];
  private readonly merges: CellRange[] = [];
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private inHint = false;

  constructor(
    private readonly name: string,
    private readonly parts: WorkbookParts,
  ) {}

  read(xml: string): TextSheet {
    const whole = scanXml(xml, {
      open: (name, attributes) => this.open(name, attributes),
      text: (text) => {
        if (this.inValue && !this.inHint) this.value += text;
      },
      close: (name) => this.close(name),
    });
    if (!whole) throw new UnreadableFile('brokenFile');
    this.expandMerges();
    for (let index = 0; index < this.rows.length; index += 1) this.rows[index] = filled(this.rows[index]);
    return { name: this.name, rows: this.rows, merges: this.merges };
  }

  private open(name: string, attributes: string): void {
    if (name === 'row') {
      const given = Number(attributeOf(attributes, 'r'));
      this.row = given > 0 ? given - 1 : this.row + 1;
      this.column = -1;
    } else if (name === 'c') {
      const place = placeOf(attributeOf(attributes, 'r') ?? '');
      this.column = place?.column ?? this.column + 1;
      this.type = attributeOf(attributes, 't') ?? 'n';
      this.style = Number(attributeOf(attributes, 's') ?? 0);
      this.value = '';
    } else if (name === 'v' || name === 't') this.inValue = true;
    else if (name === 'rPh') this.inHint = true;
    else if (name === 'mergeCell') {
      const range = rangeOf(attributeOf(attributes, 'ref') ?? '');
      if (range !== undefined) this.merges.push(range);
    }
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inHint = false;
    else if (name === 'c') {
      const text = manyLines(this.textOfCell());
      if (text !== '') this.put(text);
    }
  }

  private put(text: string): void {
    if (this.row >= MOST_ROWS) throw new UnreadableFile('tooManyRows', { most: MOST_ROWS });
    if (this.column >= MOST_COLUMNS) {
      throw new UnreadableFile('tooManyColumns', { sheet: this.name, most: MOST_COLUMNS });
    }
    while (this.rows.length <= this.row) this.rows.push([]);
    const cells = this.rows[this.row];
    if (cells !== undefined) cells[this.column] = text;
  }

  private textOfCell(): string {
    const { value } = this;
    if (this.type === 's') return this.parts.strings[Number(value)] ?? '';
    if (this.type === 'b') return value === '1' ? 'да' : 'нет';
    if (this.type === 'd') return /^\d{4}-\d\d-\d\d/.test(value) ? shownDate(value) : value;
    if (this.type !== 'n') return withoutEscapes(value);
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number)) return value;
    const day = this.parts.dateStyles[this.style] ? dayOfSerial(number, this.parts.is1904) : undefined;
    // 15 digits are what a spreadsheet shows: 0,1 + 0,2 is 0.3 to people.
    return day ?? String(Number(number.toPrecision(15)));
  }

  /** A merged cell may reach to the last row of the sheet: it is filled no further than anything is written. */
  private expandMerges(): void {
    const width = this.rows.reduce((most, { length }) => Math.max(most, length), 0);
    for (const { fromRow, toRow, fromColumn, toColumn } of this.merges) {
      const text = this.rows[fromRow]?.[fromColumn];
      if (text === undefined) continue;
      for (let row = fromRow; row < Math.min(toRow, this.rows.length); row += 1) {
        const cells = this.rows[row];
        if (cells === undefined) continue;
        for (let column = fromColumn; column < Math.min(toColumn, width); column += 1) cells[column] = text;
      }
    }
  }
}

/** The row without holes. */
function filled(cells: readonly string[] | undefined): string[] {
  return Array.from(cells ?? [], (cell: string | undefined) => cell ?? '');
}

/** Reads the XML of one worksheet. @throws UnreadableFile brokenFile, tooManyRows, tooManyColumns */
export function readWorksheet(name: string, xml: string, parts: WorkbookParts): TextSheet {
  return new SheetReader(name, parts).read(xml);
}
