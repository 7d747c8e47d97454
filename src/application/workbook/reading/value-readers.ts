import { CellReader, type FilledCell } from './cell-reader';
import { deadlineOfText } from './deadline-words';
import { dateOfSerial, dateOfText, dateTimeOfSerial, shownDate } from './plain-dates';
import { nearest, plainWords } from './plain-words';
import { schoolYearOfText } from './school-years';
import { shortened } from './text-readers';

/** Serial numbers of 01.01.1930 and 01.01.2150: beyond them is a year or another number typed into a date cell. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 91_313;

/** Text of a date by its serial number, shared by all columns: a register has few days and many cells. */
const dates: string[] = [];

/** Text of a whole serial number within the limits of this reader. */
function cachedDate(serial: number): string {
  const index = serial - FIRST_SERIAL;
  const known = dates[index];
  if (known !== undefined && known !== '') return known;
  while (dates.length < index) dates.push('');
  const text = dateOfSerial(serial);
  dates[index] = text;
  return text;
}

/** A date as `YYYY-MM-DD`; a time of the day is left out. */
export class DateReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    if (typeof raw !== 'number') return this.readText(raw, row);
    if (raw < FIRST_SERIAL || raw >= LAST_SERIAL) return this.error('DATE_OUT_OF_RANGE', row, { value: String(raw) });
    return cachedDate(raw | 0);
  }

  private readText(raw: string | boolean, row: number): unknown {
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const date = dateOfText(text);
    if (date === undefined) return this.error('BAD_DATE', row, { value: shortened(text) });
    this.warning('DATE_AS_TEXT', row, { value: shortened(text), understood: shownDate(date) });
    return date;
  }
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

/** A moment as `YYYY-MM-DDTHH:MM:SS` of the workbook's time zone. */
export class DateTimeReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    if (typeof raw === 'number' && raw >= FIRST_SERIAL && raw < LAST_SERIAL) return dateTimeOfSerial(raw);
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    return DATE_TIME.test(text) ? text : this.error('BAD_DATE', row, { value: shortened(text) });
  }
}

const WITH_UNIT = /^(\d[\d\s\u00a0]*)(?:[.,]0+)?\s*[а-яё%]*\.?\s*[а-яё]*\.?$/i;

/** A whole number within the bounds of the column; «5 лет» is understood with a warning. */
export class IntegerReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    if (typeof raw === 'number') return this.bounded(raw, row);
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const digits = WITH_UNIT.exec(text)?.[1];
    if (typeof raw === 'boolean' || digits === undefined) {
      return this.error('BAD_INTEGER', row, { value: shortened(text), example: this.example() });
    }
    const value = this.bounded(Number(digits.replace(/[\s\u00a0]/g, '')), row);
    if (typeof value === 'number' && digits !== text) {
      this.warning('INTEGER_AS_TEXT', row, { value: shortened(text), understood: value });
    }
    return value;
  }

  private bounded(value: number, row: number): unknown {
    const { min, max } = this.column;
    // In the sandbox of the local runtime a look at a global such as `Number` costs as much as ten cells.
    if ((value | 0) !== value && !Number.isInteger(value)) {
      return this.error('BAD_INTEGER', row, { value: String(value).replace('.', ','), rounded: Math.round(value) });
    }
    return value >= min && value <= max
      ? value
      : this.error('INTEGER_OUT_OF_RANGE', row, { value: String(value), min, max });
  }

  private example(): number {
    return Math.max(this.column.min, Math.min(this.column.max, 3));
  }
}

const YES = new Set(['да', 'true', 'истина', '1', 'x', 'х', '✓', '✔', '+', 'yes', 'v']);
const NO = new Set(['нет', 'false', 'ложь', '0', '-', '–', '—', 'no', '✗', '✘']);

/** «да» or «нет» with their many spellings; `undefined` for other words. */
export function booleanOfText(text: string): boolean | undefined {
  const plain = plainWords(text);
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : undefined;
}

/** A yes or a no. */
export class BooleanReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    if (typeof raw === 'boolean') return raw;
    if (raw === 'да') return true;
    if (raw === 'нет') return false;
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    return booleanOfText(text) ?? this.error('BAD_BOOLEAN', row, { value: shortened(text) });
  }
}

/** A code of a closed dictionary by any of its spellings. */
export class EnumReader extends CellReader {
  private readonly codes = new Map<string, string>();

  read(raw: FilledCell, row: number): unknown {
    const known = typeof raw === 'string' ? this.codes.get(raw) : undefined;
    if (known !== undefined) return known;
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const words = this.column.words ?? [];
    const plain = plainWords(text);
    const entry = words.find((spellings) => spellings.some((spelling, i) => i > 0 && plainWords(spelling) === plain));
    if (entry === undefined) return this.unknown(text, row);
    this.codes.set(text, entry[0]);
    return entry[0];
  }

  private unknown(text: string, row: number): unknown {
    const allowed = (this.column.words ?? []).map(([, shown]) => shown);
    const similar = nearest(text, allowed);
    return this.error('UNKNOWN_WORD', row, {
      value: shortened(text),
      allowed,
      ...(similar === undefined ? {} : { nearest: similar }),
    });
  }
}

/** A school year in any of its spellings, as `2026/27`. */
export class SchoolYearReader extends CellReader {
  private readonly years = new Map<string, string>();

  read(raw: FilledCell, row: number): unknown {
    const known = typeof raw === 'string' ? this.years.get(raw) : undefined;
    if (known !== undefined) return known;
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const year = schoolYearOfText(text);
    if (year === undefined) return this.error('BAD_SCHOOL_YEAR', row, { value: shortened(text) });
    this.years.set(text, year);
    return year;
  }
}

/** A yearly term in words. */
export class DeadlineReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    return deadlineOfText(text) ?? this.error('BAD_DEADLINE', row, { value: shortened(text) });
  }
}
