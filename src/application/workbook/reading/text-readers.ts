import { CellReader, type FilledCell, isTidy, UNREADABLE } from './cell-reader';
import { plainWords } from './plain-words';

/** Longest text of an ordinary column and of a long one (limit of a cell in Google Sheets). */
const TEXT_LIMIT = 500;
const LONG_TEXT_LIMIT = 50_000;

/** Serial numbers of 2009–2064: a number like this in a text column is most likely a date made of «5/6». */
const FIRST_DATE_SERIAL = 40_000;
const LAST_DATE_SERIAL = 60_000;

/** Plain text. Numbers are taken as they are written: 39 as «39». */
export class TextReader extends CellReader {
  private readonly limit = this.column.type === 'text' ? TEXT_LIMIT : LONG_TEXT_LIMIT;

  read(raw: FilledCell, row: number): unknown {
    if (typeof raw === 'string') {
      return raw.length <= this.limit && isTidy(raw) ? raw : this.readUntidy(raw, row);
    }
    return typeof raw === 'number' ? this.readNumber(raw, row) : this.readBoolean(raw, row);
  }

  private readUntidy(raw: string, row: number): unknown {
    const text = this.tidy(raw, row);
    if (text === UNREADABLE || text === '') return text === '' ? undefined : text;
    if (text.length > this.limit) this.warning('TEXT_TOO_LONG', row, { length: text.length, limit: this.limit });
    return text;
  }

  private readNumber(value: number, row: number): string {
    const text = String(value);
    const whole = Number.isInteger(value);
    if (!whole) this.warning('FRACTION_IN_TEXT', row, { value: text });
    else if (value >= FIRST_DATE_SERIAL && value <= LAST_DATE_SERIAL)
      this.warning('DATE_IN_TEXT', row, { value: text });
    return text;
  }

  private readBoolean(value: boolean, row: number): string {
    const text = value ? 'да' : 'нет';
    this.warning('BOOLEAN_IN_TEXT', row, { value: text });
    return text;
  }
}

/** The first hundred characters of a text, for messages. */
export const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** A word of an open dictionary: its usual spelling is restored, other words stay as they are. */
export class WordReader extends TextReader {
  private readonly canonical = new Map(
    (this.column.suggestions ?? []).map((word) => [plainWords(word), word] as const),
  );
  private readonly seen = new Map<string, string>();

  override read(raw: FilledCell, row: number): unknown {
    const known = typeof raw === 'string' ? this.seen.get(raw) : undefined;
    if (known !== undefined) return known;
    const text = super.read(raw, row);
    if (typeof text !== 'string') return text;
    const word = this.canonical.get(plainWords(text)) ?? text;
    if (typeof raw === 'string' && isTidy(raw) && raw.length <= TEXT_LIMIT) this.seen.set(raw, word);
    return word;
  }
}

const SEPARATORS = /[;\n]/;

/** Parts of a list cell: one per line or separated by semicolons. Parts may keep outer spaces. */
export function partsOf(text: string): readonly string[] {
  if (text.indexOf(';') >= 0) return text.split(SEPARATORS);
  return text.indexOf('\n') >= 0 ? text.split('\n') : [text];
}

/** A list of words. */
export class StringListReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    const text = typeof raw === 'string' ? this.tidy(raw, row) : String(raw);
    if (typeof text !== 'string') return text;
    const list = partsOf(text)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return list.length === 0 ? undefined : list;
  }
}

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/;

/** One e-mail, lower case. */
export class EmailReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    const text = this.tidy(typeof raw === 'string' ? raw : String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const address = text.toLowerCase();
    return isEmail(address) ? address : this.error('BAD_EMAIL', row, { value: shortened(text) });
  }
}

/** Whether a text is one address of mail. */
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);

/** An address of the web, or of a document of the local office; other schemes, `javascript:` among them, are refused. */
export const isAddress = (text: string): boolean => /^(https?:\/\/[^\s]+|\/documents\/[\w-]+)$/i.test(text);

/** One address, see `isAddress`. */
export class UrlReader extends CellReader {
  read(raw: FilledCell, row: number): unknown {
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    return isAddress(text) ? text : this.error('BAD_URL', row, { value: shortened(text) });
  }
}
