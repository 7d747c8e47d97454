/** Styles whose paragraphs stay with the next one by themselves, see `ooxml/styles.ts`. */
const KEPT_STYLES = ['documentKind', 'documentHeading', 'label', 'signature', 'signatureName', 'heading', 'resolution'];

interface Block {
  readonly name: string;
  readonly xml: string;
}

/** Paragraphs and tables of the body in their order; shipped templates have no tables in tables. */
function bodyBlocks(xml: string): Block[] {
  const body = xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length);
  return [...body.matchAll(/<w:(tbl)>.*?<\/w:tbl>|<w:(p)>.*?<\/w:p>|<w:(p)\/>/gs)].map((found) => ({
    name: found[1] ?? 'p',
    xml: found[0],
  }));
}

const shown = (xml: string): string => xml.replace(/<[^>]*>/g, '').trim();

/** Whether a paragraph is bound to the next one, by itself or by its style. */
export function isBound(paragraph: string): boolean {
  if (paragraph.includes('<w:keepNext w:val="0"/>')) return false;
  const style = /<w:pStyle w:val="metodset-(\w+)"\/>/.exec(paragraph)?.[1] ?? '';
  return paragraph.includes('<w:keepNext/>') || KEPT_STYLES.includes(style);
}

const lastRow = (table: string): string => table.slice(table.lastIndexOf('<w:tr>'));
const paragraphsOf = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

/** The block, or of a table its last row, cannot stay behind when what follows goes to the next page. */
function goesAlong({ name, xml }: Block): boolean {
  if (name === 'p') return isBound(xml);
  const row = lastRow(xml);
  return row.includes('<w:cantSplit/>') && paragraphsOf(row).every(isBound);
}

/** A table with a place for the pen in a cell of its own that is no list. */
const isSigned = ({ name, xml }: Block): boolean =>
  name === 'tbl' && !xml.includes('<w:tblHeader/>') && /<w:t[^>]*>_{16}<\/w:t>/.test(xml);

/** Blocks that have to go along with the signature: empty lines, what stands above them, a table above a short total. */
function holders(blocks: readonly Block[], signature: number): Block[] {
  const before = blocks.slice(0, signature).reverse();
  const first = before.findIndex(({ xml }) => shown(xml) !== '');
  const own = before.slice(0, first + 1);
  const [last, above] = [before[first], before[first + 1]];
  const isTotal = last?.name === 'p' && above?.name === 'tbl' && shown(last.xml).length <= 40;
  return isTotal && above !== undefined ? [...own, above] : own;
}

/** Whether in a finished paper what stands before each signature, a row of a table too, goes over to its page. */
export function signaturesKept(xml: string): boolean {
  const blocks = bodyBlocks(xml);
  return blocks.every((block, index) => {
    if (!isSigned(block)) return true;
    const held = holders(blocks, index);
    return held.length > 0 && held.every(goesAlong);
  });
}
