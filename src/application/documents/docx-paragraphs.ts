// Reads the text of a .docx: paragraphs, runs and tables of ECMA-376 part 1, 17.3 and 17.4.
import PizZip from 'pizzip';
import { attributeOf, scanXml } from '../import/scan-xml';
import type { ListPlace } from './docx-numbering';

/** Where a paragraph of a table stands; all counted from 1 in the order of the part. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** Text of one look. */
export interface DocxRun {
  readonly text: string;
  /** What the run sets about its letters; equal strings look alike. */
  readonly look: string;
  readonly highlighted: boolean;
}

/** The body, a header or footer, or notes. */
export type DocxPart = 'body' | 'header' | 'footer' | 'footnote' | 'endnote';

/** One paragraph with its place. */
export interface DocxParagraph {
  readonly part: DocxPart;
  /** Number of the part among its like, of a note among the notes; from 1. */
  readonly partNumber: number;
  readonly cell: CellPlace | null;
  /** Among paragraphs with text outside of tables, from 1; in a table, and for an empty one, that of the last before. */
  readonly number: number;
  /** Where the paragraph stands on the line: `center`, `right` …; '' when the look decides. */
  readonly align: string;
  /** Its place in a list that the word processor numbers; `null`: it is no point. */
  readonly point: ListPlace | null;
  readonly runs: readonly DocxRun[];
}

interface OpenRun {
  text: string;
  looks: string[];
  highlighted: boolean;
}

interface OpenParagraph {
  readonly runs: DocxRun[];
  align: string;
  listId: string;
  level: number;
}

interface OpenTable {
  readonly table: number;
  row: number;
  cell: number;
}

/** Says nothing about the look of letters. */
const NO_LOOK = ['rPr', 'lang', 'noProof', 'proofErr', 'rtl', 'webHidden'];
/** A second copy of the same text for old programs. */
const COPY = 'Fallback';

class PartReader {
  readonly #part: DocxPart;
  #partNumber: number;
  readonly paragraphs: DocxParagraph[] = [];
  readonly #open: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  #tablesMet = 0;
  #numbered = 0;
  #run: OpenRun | undefined;
  #inText = false;
  #inLook = false;
  #copies = 0;

  constructor(part: DocxPart, partNumber: number) {
    this.#part = part;
    this.#partNumber = partNumber;
  }

  open(name: string, attributes: string): void {
    if (name === COPY) this.#copies += 1;
    if (this.#copies > 0) return;
    const table = this.#tables[this.#tables.length - 1];
    if (name === 'footnote' || name === 'endnote') this.#openNote(attributes);
    else if (name === 'p') this.#open.push({ runs: [], align: '', listId: '', level: 0 });
    else if (name === 'tbl') this.#openTable();
    else if (name === 'tr' && table !== undefined) {
      table.row += 1;
      table.cell = 0;
    } else if (name === 'tc' && table !== undefined) table.cell += 1;
    else this.#openInline(name, attributes);
  }

  /** The lines above notes are kept as notes without a number: ECMA-376 part 1, 17.18.33. */
  #openNote(attributes: string): void {
    if (LINES_OF_NOTES.includes(attributeOf(attributes, 'type') ?? '')) return;
    this.#partNumber += 1;
    this.#numbered = 0;
  }

  #openTable(): void {
    this.#tablesMet += 1;
    this.#tables.push({ table: this.#tablesMet, row: 0, cell: 0 });
  }

  #openInline(name: string, attributes: string): void {
    const run = this.#run;
    if (name === 'r') this.#run = { text: '', looks: [], highlighted: false };
    else if (name === 'rPr') this.#inLook = true;
    else if (name === 't') this.#inText = true;
    else if (run === undefined) this.#property(name, attributeOf(attributes, 'val') ?? '');
    else if (this.#inLook) this.#look(run, name, attributes);
    else if (name === 'tab') run.text += '\t';
    else if (name === 'br' || name === 'cr') run.text += '\n';
    else if (name === 'noBreakHyphen') run.text += '\u2011';
  }

  #property(name: string, value: string): void {
    const paragraph = this.#open[this.#open.length - 1];
    if (paragraph === undefined) return;
    if (name === 'jc') paragraph.align = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'numId') paragraph.listId = value;
  }

  #look(run: OpenRun, name: string, attributes: string): void {
    if (name === 'highlight') run.highlighted = true;
    if (!NO_LOOK.includes(name)) run.looks.push(`${name}${attributes.replace(/[\s/]+$/, '')}`);
  }

  text(text: string): void {
    if (this.#inText && this.#copies === 0 && this.#run !== undefined) this.#run.text += text;
  }

  close(name: string): void {
    if (name === COPY) this.#copies -= 1;
    if (this.#copies > 0 || name === COPY) return;
    if (name === 't') this.#inText = false;
    else if (name === 'rPr') this.#inLook = false;
    else if (name === 'r') this.#closeRun();
    else if (name === 'tbl') this.#tables.pop();
    else if (name === 'p') this.#closeParagraph();
  }

  #closeRun(): void {
    const run = this.#run;
    this.#run = undefined;
    const paragraph = this.#open[this.#open.length - 1];
    if (run === undefined || run.text === '' || paragraph === undefined) return;
    const look = run.looks.sort().join(' ');
    paragraph.runs.push({ text: run.text, look, highlighted: run.highlighted });
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const table = this.#tables[this.#tables.length - 1];
    const hasText = paragraph.runs.some(({ text }) => text.trim() !== '');
    if (table === undefined && hasText) this.#numbered += 1;
    this.paragraphs.push({
      part: this.#part,
      partNumber: this.#partNumber,
      cell: table === undefined ? null : { table: table.table, row: table.row, cell: table.cell },
      number: this.#numbered,
      align: paragraph.align,
      // The list «0» takes a paragraph out of the list of its style.
      point: ['', '0'].includes(paragraph.listId) ? null : { listId: paragraph.listId, level: paragraph.level },
      runs: paragraph.runs,
    });
  }
}

const PARTS: readonly (readonly [DocxPart, RegExp])[] = [
  ['body', /^word\/document\d*\.xml$/],
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
  ['footnote', /^word\/footnotes\.xml$/],
  ['endnote', /^word\/endnotes\.xml$/],
];

const LINES_OF_NOTES = ['separator', 'continuationSeparator', 'continuationNotice'];

/** The archive of a .docx; `undefined`: none. */
export function openDocx(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

/** Paragraphs of the body, then of headers, footers and notes; `undefined`: not a readable .docx. */
export function docxParagraphs(zip: PizZip | undefined): readonly DocxParagraph[] | undefined {
  if (zip === undefined) return undefined;
  const paths = Object.keys(zip.files).sort();
  const all: DocxParagraph[] = [];
  for (const [part, pattern] of PARTS) {
    const own = paths.filter((path) => pattern.test(path));
    if (part === 'body' && own.length === 0) return undefined;
    for (const [index, path] of own.entries()) {
      const reader = new PartReader(part, part === 'footnote' || part === 'endnote' ? 0 : index + 1);
      const isWhole = scanXml(zip.file(path)?.asText() ?? '', {
        open: (name, attributes) => reader.open(name, attributes),
        close: (name) => reader.close(name),
        text: (text) => reader.text(text),
      });
      if (!isWhole) return undefined;
      all.push(...reader.paragraphs);
    }
  }
  return all;
}

/** Text of a paragraph. */
export function paragraphText({ runs }: DocxParagraph): string {
  return runs.map(({ text }) => text).join('');
}
