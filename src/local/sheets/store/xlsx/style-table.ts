import type { JsonObject } from '../../json';
import { numberAt, objectAt, stringAt } from '../../json';
import { argbOf } from './colors';
import { formatCodeOf } from './number-formats';
import { attributes, escapeXml } from './xml';

const FIRST_CUSTOM_FORMAT = 164;
const DEFAULT_FONT = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';
const BORDER_STYLES: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** Collects the formats of a workbook into `styles.xml`; equal parts are written once. */
export class StyleTable {
  private readonly byFormat = new Map<JsonObject, number>();
  private readonly fonts = [DEFAULT_FONT];
  private readonly fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  private readonly borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
  private readonly codes: string[] = [];
  private readonly xfs = [xfXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, '')];
  private readonly dxfs: string[] = [];

  /** Index of the style of a cell format; 0 is the default style. */
  indexOf(format: JsonObject | undefined): number {
    if (format === undefined) return 0;
    const known = this.byFormat.get(format);
    if (known !== undefined) return known;
    const ids = {
      numFmtId: this.numberFormatId(objectAt(format, 'numberFormat')),
      fontId: indexIn(this.fonts, fontXml(objectAt(format, 'textFormat'))),
      fillId: indexIn(this.fills, fillXml(argbOf(format, 'backgroundColor'))),
      borderId: indexIn(this.borders, bordersXml(objectAt(format, 'borders'))),
    };
    const index = indexIn(this.xfs, xfXml(ids, alignmentXml(format)));
    this.byFormat.set(format, index);
    return index;
  }

  /** Index of a differential style, for conditional formats. */
  differential(format: JsonObject): number {
    const argb = argbOf(format, 'backgroundColor');
    const font =
      Object.keys(objectAt(format, 'textFormat')).length > 0 ? fontXml(objectAt(format, 'textFormat'), true) : '';
    const fill =
      argb === undefined ? '' : `<fill><patternFill patternType="solid"><bgColor rgb="${argb}"/></patternFill></fill>`;
    return indexIn(this.dxfs, `<dxf>${font}${fill}</dxf>`);
  }

  private numberFormatId(numberFormat: JsonObject): number {
    const code = formatCodeOf(numberFormat);
    return code === undefined ? 0 : FIRST_CUSTOM_FORMAT + indexIn(this.codes, code);
  }

  xml(): string {
    const codes = this.codes.map(
      (code, index) => `<numFmt${attributes({ numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: code })}/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      codes.length === 0 ? '' : listXml('numFmts', codes),
      listXml('fonts', this.fonts),
      listXml('fills', this.fills),
      listXml('borders', this.borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      listXml('cellXfs', this.xfs),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      listXml('dxfs', this.dxfs),
      '</styleSheet>',
    ].join('');
  }
}

function indexIn(list: string[], item: string): number {
  const known = list.indexOf(item);
  if (known >= 0) return known;
  list.push(item);
  return list.length - 1;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function xfXml(ids: { numFmtId: number; fontId: number; fillId: number; borderId: number }, alignment: string): string {
  const applied = {
    applyNumberFormat: ids.numFmtId > 0 || undefined,
    applyFont: ids.fontId > 0 || undefined,
    applyFill: ids.fillId > 0 || undefined,
    applyBorder: ids.borderId > 0 || undefined,
    applyAlignment: alignment !== '' || undefined,
  };
  const start = `<xf${attributes({ ...ids, xfId: 0, ...applied })}`;
  return alignment === '' ? `${start}/>` : `${start}>${alignment}</xf>`;
}

/** Order of children is fixed by ECMA-376 (CT_Font as Excel writes it): b i strike u sz color name family. */
function fontXml(textFormat: JsonObject, differential = false): string {
  const color = argbOf(textFormat, 'foregroundColor');
  const size = numberAt(textFormat, 'fontSize') ?? (differential ? undefined : 10);
  const name = stringAt(textFormat, 'fontFamily') ?? (differential ? undefined : 'Arial');
  const children = [
    textFormat.bold === true ? '<b/>' : '',
    textFormat.italic === true ? '<i/>' : '',
    textFormat.strikethrough === true ? '<strike/>' : '',
    textFormat.underline === true ? '<u/>' : '',
    size === undefined ? '' : `<sz val="${size}"/>`,
    color === undefined ? '' : `<color rgb="${color}"/>`,
    name === undefined ? '' : `<name val="${escapeXml(name)}"/>${name === 'Arial' ? '<family val="2"/>' : ''}`,
  ];
  return `<font>${children.join('')}</font>`;
}

function fillXml(argb: string | undefined): string {
  if (argb === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: JsonObject): string {
  const side = (name: string): string => {
    const border = objectAt(borders, name);
    const style = BORDER_STYLES[stringAt(border, 'style') ?? ''];
    const color = argbOf(border, 'color') ?? 'FF000000';
    return style === undefined ? `<${name}/>` : `<${name} style="${style}"><color rgb="${color}"/></${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml(format: JsonObject): string {
  const vertical = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' }[stringAt(format, 'verticalAlignment') ?? ''];
  const values = {
    horizontal: stringAt(format, 'horizontalAlignment')?.toLowerCase(),
    vertical,
    wrapText: stringAt(format, 'wrapStrategy') === 'WRAP' ? true : undefined,
  };
  const text = attributes(values);
  return text === '' ? '' : `<alignment${text}/>`;
}
