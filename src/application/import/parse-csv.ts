/** Separators in the order in which they are believed: a comma stands in plain words too. */
const SEPARATORS = ['\t', ';', ','] as const;

/** Records that are looked at to find the separator. */
const SAMPLE = 100;

/** Rows of a table written as text, or the line (from 1) where a quote is opened and never closed. */
export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly line: number };

class CsvReader {
  private at = 0;
  /** What has been read so far. */
  readonly rows: string[][] = [];

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  read(limit: number): ParsedCsv {
    while (this.at < this.text.length && this.rows.length < limit) {
      const row: string[] = [];
      for (;;) {
        const quoted = this.quoted();
        if (quoted === null) return { ok: false, line: this.lineOf(this.at) };
        row.push(quoted ?? this.plain());
        if (this.text[this.at] !== this.separator) break;
        this.at += 1;
      }
      this.rows.push(row);
      this.skipLineEnd();
    }
    return { ok: true, rows: this.rows };
  }

  /**
   * A cell in quotes; `undefined` when it has none or they are part of the words («"Радуга" детский сад»), so that
   * it is taken as it stands; `null` when the quote is never closed.
   */
  private quoted(): string | null | undefined {
    if (this.text[this.at] !== '"') return undefined;
    let content = '';
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) return null;
      content += this.text.slice(from, quote);
      const next = this.text[quote + 1];
      if (next === '"') {
        content += '"';
        from = quote + 2;
      } else if (next === undefined || next === this.separator || next === '\n' || next === '\r') {
        this.at = quote + 1;
        return content;
      } else return undefined;
    }
  }

  private plain(): string {
    const from = this.at;
    while (this.at < this.text.length) {
      const letter = this.text[this.at];
      if (letter === this.separator || letter === '\n' || letter === '\r') break;
      this.at += 1;
    }
    return this.text.slice(from, this.at);
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
  }

  private lineOf(at: number): number {
    return this.text.slice(0, at).split(/\r\n|\r|\n/).length;
  }
}

/** How many sampled records have the most usual number of cells, when that is more than one. */
function agreement(text: string, separator: string): { readonly share: number; readonly score: number } {
  const reader = new CsvReader(text, separator);
  reader.read(SAMPLE);
  const records = reader.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  let width = 0;
  for (const [length, count] of counts) if (count > best) [best, width] = [count, length];
  return { share: records.length === 0 ? 0 : best / records.length, score: best * (width - 1) };
}

/** The separator by which most records have equally many cells. */
export function separatorOf(text: string): string {
  let found: string = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const { share, score } = agreement(text, separator);
    if (share >= 0.5) return separator;
    if (score > bestScore) [found, bestScore] = [separator, score];
  }
  return found;
}

const EXCEL_SEPARATOR = /^sep=(.)(?:\r\n|\r|\n|$)/i;

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180). Quotes inside words need no doubling; line breaks inside
 * quotes belong to the cell; the first line «sep=;» of Excel is obeyed and left out.
 */
export function parseCsv(text: string, separator?: string): ParsedCsv {
  const named = EXCEL_SEPARATOR.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  return new CsvReader(body, separator ?? named?.[1] ?? separatorOf(body)).read(Number.POSITIVE_INFINITY);
}
