// Tracked changes: ECMA-376 part 1, 17.13.5. A template is filled as if they were all accepted.

const ANY_CHANGE =
  /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|(?:rPr|pPr|sectPr|tblPr|tblPrEx|tblGrid|tcPr|trPr|numbering)Change)(?=[\s/>])/;

/** Whether a part holds changes that nobody has accepted or refused. */
export const hasChanges = (xml: string): boolean => ANY_CHANGE.test(xml);

/** The end of an opening tag that has attributes or none, and is not closed at once. */
const OPEN = '(?:\\s(?:[^>]*[^/>])?)?>';

const element = (names: string): RegExp =>
  new RegExp(`<w:(${names})(?:(?:\\s[^>]*)?/>|${OPEN}[\\s\\S]*?</w:\\1>)`, 'g');

/** What stood there before: looks of text, paragraphs, tables, sections. */
const FORMER_LOOKS = element('(?:rPr|pPr|sectPr|tblPr|tblPrEx|tblGrid|tcPr|trPr|numbering)Change');
const PLACES_OF_MOVES = /<w:move(?:From|To)Range(?:Start|End)\b[^>]*\/>/g;
const MARKS_OF_CELLS = /<w:cell(?:Ins|Del|Merge)\b[^>]*\/>/g;
const REMOVED_TEXT = new RegExp(`<w:(del|moveFrom)${OPEN}[\\s\\S]*?</w:\\1>`, 'g');
const ADDED_BORDERS = /<\/?w:(?:ins|moveTo)(?:\s[^>]*)?>/g;
const REMOVED_MARK = /<w:(?:del|moveFrom)(?:\s[^>]*)?\/>/;

/** Rows whose removal is marked in their properties: 17.13.5.12. */
function withoutRemovedRows(xml: string): string {
  const rows = xml.replace(/<w:tr(?:\s[^>]*)?>(?:(?!<w:tr[\s>])[\s\S])*?<\/w:tr>/g, (row) => {
    const properties = /<w:trPr>[\s\S]*?<\/w:trPr>/.exec(row)?.[0] ?? '';
    return REMOVED_MARK.test(properties) ? '' : row;
  });
  return rows.replace(/<w:tbl>(?:(?!<w:tr[\s>]|<w:tbl>)[\s\S])*?<\/w:tbl>/g, '');
}

const PARAGRAPH_END = '</w:p>';
const PARAGRAPH_START = `<w:p${OPEN}(<w:pPr>(?:(?!</w:pPr>)[\\s\\S])*</w:pPr>)?`;

/**
 * Paragraphs whose end is removed run on into the next one, 17.13.5.14; one that has nothing left goes, and so the
 * next keeps its look.
 */
function withoutRemovedEnds(xml: string): string {
  const paragraphs = new RegExp(PARAGRAPH_START, 'g');
  const nextStart = new RegExp(`^\\s*${PARAGRAPH_START}`);
  let result = xml;
  for (let found = paragraphs.exec(result); found !== null; found = paragraphs.exec(result)) {
    const [start, properties = ''] = found;
    const mark = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(properties)?.[0] ?? '';
    if (!REMOVED_MARK.test(mark)) continue;
    const inside = found.index + start.length;
    const end = result.indexOf(PARAGRAPH_END, inside);
    const text = result.slice(inside, end);
    const after = end + PARAGRAPH_END.length;
    const next = end < 0 ? null : nextStart.exec(result.slice(after));
    if (next === null || /<w:p[\s>]/.test(text)) continue;
    result = `${result.slice(0, found.index)}${next[0].trimStart()}${text}${result.slice(after + next[0].length)}`;
    // The next one may have lost its end too.
    paragraphs.lastIndex = found.index;
  }
  return result;
}

/** The part as a word processor leaves it after «Принять все исправления». */
export function acceptChanges(xml: string): string {
  if (!hasChanges(xml)) return xml;
  const plain = withoutRemovedRows(
    xml.replace(FORMER_LOOKS, '').replace(PLACES_OF_MOVES, '').replace(MARKS_OF_CELLS, ''),
  )
    .replace(REMOVED_TEXT, '')
    .replace(ADDED_BORDERS, '');
  return withoutRemovedEnds(plain).replace(new RegExp(REMOVED_MARK, 'g'), '');
}
