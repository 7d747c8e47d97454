// Paragraph styles, ECMA-376 part 1, 17.7. Order of elements inside w:pPr and w:rPr is that of CT_PPr and CT_RPr.
import type { ParagraphStyle } from '../document-source';
import { twips, WORD_NAMESPACES, XML_DECLARATION } from './xml';

interface StyleLook {
  /** Name that a clerk sees in the word processor. */
  readonly name: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly keepWithNext?: boolean;
  readonly keepLines?: boolean;
  readonly indentFirst?: number;
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly before?: number;
  readonly after?: number;
  /** Line spacing in 240ths of a line. */
  readonly line?: number;
  readonly bold?: boolean;
  /** Half-points. */
  readonly size?: number;
  readonly tabs?: string;
}

const RIGHT_EDGE = twips(210 - 30 - 15);
const TEXT_LINE = 276;

const LOOKS: Readonly<Record<ParagraphStyle, StyleLook>> = {
  head: { name: 'Шапка', align: 'center', after: 60 },
  documentKind: { name: 'Вид документа', align: 'center', before: 240, after: 120, bold: true, keepWithNext: true },
  documentHeading: { name: 'Заголовок к тексту', align: 'center', after: 240, keepWithNext: true },
  requisite: {
    name: 'Реквизиты',
    align: 'left',
    after: 60,
    tabs: `<w:tabs><w:tab w:val="right" w:pos="${RIGHT_EDGE}"/></w:tabs>`,
  },
  text: { name: 'Текст протокола', align: 'left', indentFirst: 12.5, line: TEXT_LINE },
  label: { name: 'Раздел протокола', align: 'left', before: 120, line: TEXT_LINE, keepWithNext: true },
  agenda: { name: 'Вопрос повестки', align: 'left', indentFirst: 12.5, line: TEXT_LINE },
  point: { name: 'Пункт решения', align: 'left', indentFirst: 12.5, line: TEXT_LINE },
  signature: { name: 'Подпись в протоколе', align: 'left', before: 240, keepWithNext: true, keepLines: true },
  signatureName: { name: 'Имя в подписи', align: 'right', before: 240, keepWithNext: true, keepLines: true },
  appendixMark: { name: 'Отметка о приложении', align: 'left', indentLeft: 90, after: 240 },
  cell: { name: 'Ячейка таблицы', align: 'left', before: 20, after: 20, size: 24 },
  heading: { name: 'Заголовок приказа', align: 'left', indentRight: 85, before: 120, after: 240, keepWithNext: true },
  resolution: { name: 'Приказываю', align: 'left', before: 120, after: 120, keepWithNext: true },
  orderPoint: { name: 'Пункт приказа', align: 'left', line: TEXT_LINE },
  small: { name: 'Исполнитель', align: 'left', before: 240, size: 20 },
  cellCentred: { name: 'Ячейка таблицы по центру', align: 'center', before: 20, after: 20, size: 24 },
  afterTable: { name: 'Текст после таблицы', align: 'left', indentFirst: 12.5, before: 80, line: TEXT_LINE },
  letterHead: { name: 'Угловой бланк', align: 'center', after: 60 },
};

/** Id of a style in the file; its name for people is Russian. */
export function styleId(style: ParagraphStyle): string {
  return `metodset-${style}`;
}

function styleXml(style: ParagraphStyle): string {
  const look = LOOKS[style];
  const spacing = `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after ?? 0}" w:line="${look.line ?? 240}" w:lineRule="auto"/>`;
  const left = look.indentLeft === undefined ? '' : ` w:left="${twips(look.indentLeft)}"`;
  const first = look.indentFirst === undefined ? '' : ` w:firstLine="${twips(look.indentFirst)}"`;
  const right = look.indentRight === undefined ? '' : ` w:right="${twips(look.indentRight)}"`;
  const indent = left + right + first === '' ? '' : `<w:ind${left}${right}${first}/>`;
  const run = `${look.bold ? '<w:b/>' : ''}${look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`}`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(style)}"><w:name w:val="${look.name}"/>` +
    '<w:basedOn w:val="Normal"/><w:qFormat/>' +
    `<w:pPr>${look.keepWithNext ? '<w:keepNext/>' : ''}${look.keepLines ? '<w:keepLines/>' : ''}${look.tabs ?? ''}` +
    `${spacing}${indent}<w:jc w:val="${look.align}"/></w:pPr>` +
    `${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

/** Part `word/styles.xml`: Times New Roman 14 by default, Russian. */
export function stylesXml(): string {
  const styles = (Object.keys(LOOKS) as ParagraphStyle[]).map(styleXml).join('');
  return (
    `${XML_DECLARATION}<w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>' +
    '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/>' +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/>' +
    `</w:tblCellMar></w:tblPr></w:style>${styles}</w:styles>`
  );
}
