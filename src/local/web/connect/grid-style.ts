import type { JsonObject } from '../../sheets';
import { numberAt, objectAt, stringAt } from '../../sheets/json';
import type { GridStyle } from '../ports';

const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VALIGN = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;

/** What a `CellFormat` of the Sheets API means for drawing. */
export function gridStyle(format: JsonObject): GridStyle {
  const text = objectAt(format, 'textFormat');
  const color = colorOf(text, 'foregroundColor');
  const background = colorOf(format, 'backgroundColor');
  const align = ALIGN[stringAt(format, 'horizontalAlignment') as keyof typeof ALIGN];
  const valign = VALIGN[stringAt(format, 'verticalAlignment') as keyof typeof VALIGN];
  const fontSize = numberAt(text, 'fontSize');
  return {
    ...flags(text),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(color === undefined ? {} : { color }),
    ...(background === undefined || background === '#ffffff' ? {} : { background }),
    ...(align === undefined ? {} : { align }),
    ...(valign === undefined ? {} : { valign }),
    ...(stringAt(format, 'wrapStrategy') === 'WRAP' ? { wrap: true } : {}),
  };
}

/** `#rrggbb` of `name` or `nameStyle.rgbColor`; colours of the theme are not known to the page. */
function colorOf(message: JsonObject, name: string): string | undefined {
  const style = objectAt(objectAt(message, `${name}Style`), 'rgbColor');
  const color = Object.keys(style).length > 0 ? style : message[name];
  return color === undefined ? undefined : hexColor(color as JsonObject);
}

/** A `Color` message: shares from 0 to 1, missing ones are 0. */
export function hexColor(color: JsonObject): string {
  const part = (name: string) =>
    Math.round((numberAt(color, name) ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part('red')}${part('green')}${part('blue')}`;
}

function flags(text: JsonObject): Pick<GridStyle, 'bold' | 'italic' | 'underline' | 'strikethrough'> {
  return {
    ...(text.bold === true ? { bold: true } : {}),
    ...(text.italic === true ? { italic: true } : {}),
    ...(text.underline === true ? { underline: true } : {}),
    ...(text.strikethrough === true ? { strikethrough: true } : {}),
  };
}
