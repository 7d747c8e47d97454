/**
 * The reader of files turns numbers under a date format into `Date`s, which loses whatever is not a date or finer
 * than a millisecond. So format codes are hidden from it in quotes, where it looks for no dates, and taken out after.
 */
import { escapeXml, readAttributes } from './xml';

const MARK = '~';
const FIRST_HIDDEN_ID = 5000;

/** Formats that files name by number only (ECMA-376, 18.8.30), dates as the Russian locale shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'dd.mm.yyyy',
  15: 'dd.mmm.yy',
  16: 'dd.mmm',
  17: 'mmm.yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** `styles.xml` with every format code hidden. */
export function hideFormatCodes(styles: string): string {
  const hidden = styles.replace(/<((?:\w+:)?numFmt)\b([^>]*?)(\/?)>/g, (_, name: string, tag: string, end: string) => {
    const { numFmtId = '', formatCode = '' } = readAttributes(tag);
    return `<${name} numFmtId="${escapeXml(numFmtId)}" formatCode="${hiddenCode(formatCode)}"${end}>`;
  });
  const builtIn = Object.entries(BUILT_IN).map(
    ([id, code]) => `<numFmt numFmtId="${FIRST_HIDDEN_ID + Number(id)}" formatCode="${hiddenCode(code)}"/>`,
  );
  const moved = hidden.replace(/(<(?:\w+:)?xf\b[^>]*?\bnumFmtId=")(\d+)"/g, (whole, start: string, id: string) =>
    BUILT_IN[Number(id)] === undefined ? whole : `${start}${FIRST_HIDDEN_ID + Number(id)}"`,
  );
  const list = /<(?:\w+:)?numFmts\b[^>]*>/.exec(moved)?.[0];
  if (list !== undefined && !list.endsWith('/>')) return moved.replace(list, `${list}${builtIn.join('')}`);
  return moved.replace(/<(?:\w+:)?fonts\b/, `<numFmts count="${builtIn.length}">${builtIn.join('')}</numFmts>$&`);
}

function hiddenCode(code: string): string {
  return escapeXml(`"${MARK}${encodeURIComponent(code)}"`);
}

/** The code that was hidden; any other text is returned as it is. */
export function shownFormatCode(code: string | null | undefined): string | undefined {
  // The reader answers `null` for the format of a conditional style that LibreOffice wrote without a number format.
  if (code === null || code === undefined) return undefined;
  const hidden = /^"~(.*)"$/.exec(code)?.[1];
  return hidden === undefined ? code : decodeURIComponent(hidden);
}
