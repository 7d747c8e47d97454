import { attributeOf, scanXml } from './scan-xml';

/** Built-in formats that show a day (ECMA-376 Part 1, 18.8.30; 27–31, 36, 50–58 are days in eastern locales). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/**
 * Whether a number format shows a day: «dd.mm.yyyy», «[$-419]d mmmm yyyy "г."», but not «0.00 "дн."» and no time of day.
 */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  return bare !== 'general' && (/[dy]/.test(bare) || /m{3,}/.test(bare));
}

/** For every cell style of a workbook, whether it shows numbers as days. */
export function dateStylesOf(xml: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        const code = codes.get(id);
        styles.push(code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
