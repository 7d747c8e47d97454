import type { Borders, Color, Style } from 'exceljs';
import type { JsonObject } from '../../json';
import { compact } from '../../json';
import { internFormat } from '../../model/cell';
import { colorFields, themeColor } from './colors';
import { shownFormatCode } from './number-format-codes';
import { numberFormatOf } from './number-formats';

const VERTICAL: Readonly<Record<string, string>> = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' };
const BORDER_STYLES: Readonly<Record<string, string>> = {
  dotted: 'DOTTED',
  dashed: 'DASHED',
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};
const DEFAULT_FONTS = ['Arial', 'Calibri'];
const DEFAULT_SIZES = [10, 11];

/** Turns styles of a file into `CellFormat`; the same style object of the file gives the same format object. */
export class FileStyles {
  private readonly known = new Map<Partial<Style>, JsonObject | undefined>();

  formatOf(style: Partial<Style>, link?: string): JsonObject | undefined {
    if (link !== undefined) return cellFormat(style, link);
    if (!this.known.has(style)) this.known.set(style, cellFormat(style, undefined));
    return this.known.get(style);
  }
}

/** `CellFormat` of a style; only what differs from a plain cell. */
export function cellFormat(style: Partial<Style>, link: string | undefined): JsonObject | undefined {
  const { alignment, fill } = style;
  const pattern = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : undefined;
  const background = pattern && argb(pattern.pattern === 'solid' ? pattern.fgColor : pattern.bgColor);
  const horizontal = ['left', 'center', 'right'].includes(alignment?.horizontal ?? '')
    ? alignment?.horizontal
    : undefined;
  const textFormat = textFormatOf(style, link);
  const borders = bordersOf(style.border ?? {});
  return internFormat(
    compact({
      numberFormat: numberFormatOf(shownFormatCode(style.numFmt)),
      ...colorFields('backgroundColor', background),
      borders: Object.keys(borders).length === 0 ? undefined : borders,
      horizontalAlignment: horizontal?.toUpperCase(),
      verticalAlignment: VERTICAL[alignment?.vertical ?? ''],
      wrapStrategy: alignment?.wrapText === true ? 'WRAP' : undefined,
      textFormat: Object.keys(textFormat).length === 0 ? undefined : textFormat,
    }),
  );
}

/** Colour as `FFRRGGBB`; colours of the theme are taken from the standard one. */
export function argb(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb !== undefined) return color.argb;
  return color?.theme === undefined ? undefined : themeColor(color.theme);
}

function textFormatOf({ font }: Partial<Style>, link: string | undefined): JsonObject {
  const size = font?.size === undefined || DEFAULT_SIZES.includes(font.size) ? undefined : font.size;
  const family = font?.name === undefined || DEFAULT_FONTS.includes(font.name) ? undefined : font.name;
  const color = argb(font?.color);
  return compact({
    ...(color === '000000' ? {} : colorFields('foregroundColor', color)),
    fontFamily: family,
    fontSize: size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    strikethrough: font?.strike || undefined,
    underline: font?.underline ? true : undefined,
    link: link === undefined ? undefined : { uri: link },
  });
}

function bordersOf(borders: Partial<Borders>): JsonObject {
  const sides: Record<string, JsonObject> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = borders[side];
    const style = BORDER_STYLES[border?.style ?? ''];
    if (style !== undefined) sides[side] = { style, ...colorFields('color', argb(border?.color) ?? 'FF000000') };
  }
  return sides;
}
