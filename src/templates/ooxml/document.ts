// Parts of a WordprocessingML package, ECMA-376 part 1, 17.2 (document), 17.4 (tables), 17.10 (headers).
import type { BlockSource, DocumentSource, ParagraphSource, TableSource } from '../document-source';
import { POINTS } from './numbering';
import { styleId } from './styles';
import { escapeXml, twips, WORD_NAMESPACES, XML_DECLARATION } from './xml';

function runs(text: string): string {
  if (text === '') return '';
  const pieces = text.split(/([\t\n])/).map((piece) => {
    if (piece === '\t') return '<w:r><w:tab/></w:r>';
    if (piece === '\n') return '<w:r><w:br/></w:r>';
    return piece === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
  });
  return pieces.join('');
}

function paragraphXml(source: ParagraphSource): string {
  const keepNext = source.keepsWithNext ? '<w:keepNext/>' : '';
  const breakBefore = source.startsPage ? '<w:pageBreakBefore/>' : '';
  const numbering =
    source.numbered === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${source.numbered - 1}"/><w:numId w:val="${POINTS}"/></w:numPr>`;
  const look = `<w:pStyle w:val="${styleId(source.style)}"/>${keepNext}${breakBefore}${numbering}`;
  return `<w:p><w:pPr>${look}</w:pPr>${runs(source.text)}</w:p>`;
}

function rowXml(cells: readonly ParagraphSource[], table: TableSource, isHead: boolean): string {
  const body = cells.map((cell, index) => {
    const width = `<w:tcPr><w:tcW w:w="${twips(table.columns[index] ?? 0)}" w:type="dxa"/></w:tcPr>`;
    return `<w:tc>${width}${paragraphXml(isHead ? { ...cell, keepsWithNext: true } : cell)}</w:tc>`;
  });
  const { rowHeight } = table;
  const height = rowHeight === undefined || isHead ? '' : `<w:trHeight w:val="${twips(rowHeight)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${body.join('')}</w:tr>`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

const cellMargins = (millimetres: number): string =>
  `<w:tblCellMar><w:left w:w="${twips(millimetres)}" w:type="dxa"/><w:right w:w="${twips(millimetres)}" w:type="dxa"/></w:tblCellMar>`;

/** At either side of a cell: without borders the text stands exactly at the margins of the page. */
const CELL_MARGIN = { borders: 1, noBorders: 0 } as const;

function tableXml(table: TableSource): string {
  const width = twips(table.columns.reduce((sum, column) => sum + column, 0));
  const grid = table.columns.map((column) => `<w:gridCol w:w="${twips(column)}"/>`).join('');
  const rows = [
    ...table.headRows.map((row) => rowXml(row, table, true)),
    ...table.rows.map((row) => rowXml(row, table, false)),
  ];
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${table.borders ? BORDERS : ''}` +
    `<w:tblLayout w:type="fixed"/>${cellMargins(table.borders ? CELL_MARGIN.borders : CELL_MARGIN.noBorders)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

const blockXml = (block: BlockSource): string => (block.kind === 'table' ? tableXml(block) : paragraphXml(block));

/** Part `word/document.xml`; the page number stands in the header of every page but the first. */
export function documentXml(source: DocumentSource): string {
  const { left, right, top, bottom } = source.margins;
  const body = source.blocks.map(blockXml).join('');
  const size = source.landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const margins =
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" ` +
    `w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>`;
  return (
    `${XML_DECLARATION}<w:document ${WORD_NAMESPACES}><w:body>${body}<w:sectPr>` +
    '<w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>' +
    `<w:pgSz ${size}/>${margins}<w:titlePg/></w:sectPr></w:body></w:document>`
  );
}

/** Part with the page number, centred in the top margin. */
export function pageNumberHeaderXml(): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${XML_DECLARATION}<w:hdr ${WORD_NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('begin')}` +
    `<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}` +
    `<w:r><w:t>2</w:t></w:r>${field('end')}</w:p></w:hdr>`
  );
}

/** Header of the first page: nothing. */
export function emptyHeaderXml(): string {
  return `${XML_DECLARATION}<w:hdr ${WORD_NAMESPACES}><w:p/></w:hdr>`;
}
