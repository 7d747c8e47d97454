import { pointNumbers } from './docx-numbering';
import { type DocxParagraph, docxParagraphs, openDocx } from './docx-paragraphs';

/** Words of a paragraph; `marked` ones are printed highlighted. */
interface DocxPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A paragraph as a page shows it. */
export interface DocxLine {
  readonly align: 'left' | 'center' | 'right';
  readonly pieces: readonly DocxPiece[];
}

/** A paragraph or a table of the body; rows of cells of paragraphs. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly line: DocxLine }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly DocxLine[])[])[] };

const ALIGNS: Readonly<Record<string, DocxLine['align']>> = { center: 'center', right: 'right', end: 'right' };

/** A paragraph with its number, where the word processor prints one. */
type NumberedParagraph = DocxParagraph & { readonly before: string };

function lineOf({ align, runs, before }: NumberedParagraph): DocxLine {
  const pieces: { text: string; marked: boolean }[] = before === '' ? [] : [{ text: before, marked: false }];
  for (const { text, highlighted } of runs) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.marked === highlighted) last.text += text;
    else pieces.push({ text, marked: highlighted });
  }
  return { align: ALIGNS[align] ?? 'left', pieces };
}

/** Rows of one table: paragraphs that follow each other and stand in it. */
function rowsOf(paragraphs: readonly NumberedParagraph[]): DocxLine[][][] {
  const rows: DocxLine[][][] = [];
  for (const paragraph of paragraphs) {
    const { row = 0, cell = 0 } = paragraph.cell ?? {};
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    while (cells !== undefined && cells.length < cell) cells.push([]);
    cells?.[cell - 1]?.push(lineOf(paragraph));
  }
  return rows;
}

function bodyOf(bytes: Uint8Array): readonly NumberedParagraph[] {
  const zip = openDocx(bytes);
  if (zip === undefined) return [];
  const numberOf = pointNumbers(zip);
  return (docxParagraphs(zip) ?? [])
    .filter(({ part }) => part === 'body')
    .map((paragraph) => ({ ...paragraph, before: paragraph.point === null ? '' : numberOf(paragraph.point) }));
}

/**
 * The body of a .docx as plain paragraphs and tables, for a page to show; headers are left out. Points have
 * the numbers that a word processor prints. Empty for bytes that
 * are no .docx.
 */
export function docxBlocks(bytes: Uint8Array): readonly DocxBlock[] {
  const blocks: DocxBlock[] = [];
  const body = bodyOf(bytes);
  for (let index = 0; index < body.length; ) {
    const paragraph = body[index];
    if (paragraph === undefined) break;
    if (paragraph.cell === null) {
      blocks.push({ kind: 'paragraph', line: lineOf(paragraph) });
      index += 1;
      continue;
    }
    const { table } = paragraph.cell;
    const end = body.findIndex((one, at) => at > index && one.cell?.table !== table);
    const own = body.slice(index, end < 0 ? undefined : end);
    blocks.push({ kind: 'table', rows: rowsOf(own) });
    index += own.length;
  }
  return blocks;
}
