// Numbering of points, ECMA-376 part 1, 17.9. Written into the paragraphs themselves: Google Docs drops named styles.
import { twips, WORD_NAMESPACES, XML_DECLARATION } from './xml';

/** Id of the list that numbers the points of a paper. */
export const POINTS = 1;

const level = (index: number, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/>` +
  `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="0" w:firstLine="${twips(12.5)}"/></w:pPr></w:lvl>`;

/** Part `word/numbering.xml`: «1.» and «1.1.», the number in the first line as a part of the text. */
export function numberingXml(): string {
  return (
    `${XML_DECLARATION}<w:numbering ${WORD_NAMESPACES}><w:abstractNum w:abstractNumId="0">` +
    `<w:multiLevelType w:val="multilevel"/>${level(0, '%1.')}${level(1, '%1.%2.')}</w:abstractNum>` +
    `<w:num w:numId="${POINTS}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
  );
}
