// No signature alone on a page: what stands before it is bound to it, whatever the paper and whoever edited the
// template. ECMA-376 part 1: keepNext 17.3.1.15, cantSplit 17.4.6.
import { withKeepNext } from './keep-with-next';

/** A paragraph or a table that stands in no other table. */
interface Block {
  readonly isTable: boolean;
  readonly start: number;
  readonly end: number;
}

/** A place for the pen that fills a cell: the mark of a table of signatures. */
const PEN = /<w:t(?:\s[^>]*)?>_{10,}<\/w:t>/;
/** A line no longer than «Всего педагогов: 36.» does not hold a signature on a page by itself. */
const SHORT_LINE = 100;
/** Rows of a list that go over to the page of the signature, so that none stands there alone. */
const KEPT_ROWS = 2;
/** A page or a section begins here, so what stands before does not have to follow. */
const BREAK = /<w:pageBreakBefore\b|<w:br\b[^>]*w:type="page"|<w:sectPr\b/;

function blocksOf(xml: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: name, index } of xml.matchAll(/<\/?w:(tbl|p)(?=[\s/>])[^>]*>/g)) {
    const isClosing = tag.startsWith('</');
    const isEmpty = tag.endsWith('/>');
    if (!isClosing && depth === 0) start = index;
    if (!isEmpty) depth += isClosing ? -1 : 1;
    if (depth === 0) blocks.push({ isTable: name === 'tbl', start, end: index + tag.length });
  }
  return blocks;
}

const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '').trim();

/** Whether a table has places for signatures and is no list. */
const isSigned = (table: string): boolean => PEN.test(table) && !table.includes('<w:tblHeader');

/** A row that no page parts. */
function whole(row: string): string {
  if (row.includes('<w:cantSplit')) return row;
  if (row.includes('<w:trPr>')) return row.replace('<w:trPr>', '<w:trPr><w:cantSplit/>');
  return row.replace(
    /^<w:tr(?:\s[^>]*)?>(?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?/,
    (opening) => `${opening}<w:trPr><w:cantSplit/></w:trPr>`,
  );
}

/** Rows of a table; those of tables inside of its cells belong to theirs. */
function startsOfRows(table: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  for (const { 0: tag, 1: name, index } of table.matchAll(/<\/?w:(tbl|tr)(?=[\s>])[^>]*>/g)) {
    if (name === 'tbl') depth += tag.startsWith('</') ? -1 : 1;
    else if (depth === 1 && !tag.startsWith('</')) starts.push(index);
  }
  return starts;
}

/** A table whose last rows stay whole and on the page of what follows. */
function withLastRowsKept(table: string): string {
  const starts = startsOfRows(table);
  const kept = starts.slice(-Math.min(KEPT_ROWS, Math.max(starts.length - 1, 1)));
  return kept.reduceRight((done, start, index) => {
    const end = kept[index + 1] ?? done.length;
    const row = done
      .slice(start, end)
      .replace(/<w:p(?:\s[^>]*)?\/>|<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g, (paragraph) => withKeepNext(paragraph));
    return done.slice(0, start) + whole(row) + done.slice(end);
  }, table);
}

/** Blocks that have to stay with the signatures at `signed`, by their places. */
function keptBefore(xml: string, blocks: readonly Block[], signed: number): number[] {
  const kept: number[] = [];
  const textAt = (place: number): string => xml.slice(blocks[place]?.start, blocks[place]?.end);
  for (let place = signed - 1; place >= 0; place -= 1) {
    const block = textAt(place);
    const isTable = blocks[place]?.isTable === true;
    const length = textOf(block).length;
    const leadsTo = kept.some((one) => textOf(textAt(one)) !== '');
    // Above a short line only a table follows: the line is its total.
    if (leadsTo && !isTable) break;
    if (!isTable && block.includes('<w:sectPr')) break;
    kept.push(place);
    if (isTable || length > SHORT_LINE || BREAK.test(block)) break;
  }
  return kept;
}

/** Binds to every table of signatures the paragraph or the row of a table that stands before it. */
export function keepSignatures(xml: string): string {
  if (!PEN.test(xml)) return xml;
  const blocks = blocksOf(xml);
  const kept = new Set<number>();
  for (const [place, { isTable, start, end }] of blocks.entries()) {
    if (isTable && isSigned(xml.slice(start, end))) for (const one of keptBefore(xml, blocks, place)) kept.add(one);
  }
  let result = '';
  let rest = 0;
  for (const place of [...kept].sort((a, b) => a - b)) {
    const { isTable = false, start = rest, end = rest } = blocks[place] ?? {};
    const block = xml.slice(start, end);
    result += xml.slice(rest, start) + (isTable ? withLastRowsKept(block) : withKeepNext(block));
    rest = end;
  }
  return result + xml.slice(rest);
}
