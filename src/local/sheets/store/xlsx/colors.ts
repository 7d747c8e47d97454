import type { JsonObject } from '../../json';
import { isJsonObject, objectAt } from '../../json';

/** `Color` of the API (parts of 1, black by default) as `FFRRGGBB`; `undefined` when there is none. */
export function argbOf(message: JsonObject, name: string): string | undefined {
  const style = objectAt(message, `${name}Style`).rgbColor;
  const color = isJsonObject(style) ? style : message[name];
  if (!isJsonObject(color)) return undefined;
  const part = (value: unknown): string =>
    Math.round(Math.min(1, Math.max(0, Number(value ?? 0))) * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `FF${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

/** The two fields of the API for a colour of a file: `{backgroundColor, backgroundColorStyle}`. */
export function colorFields(name: string, argb: string | undefined): JsonObject {
  const hex = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(argb ?? '')?.[1];
  if (hex === undefined) return {};
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [part(0), part(2), part(4)];
  const rgbColor = { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) };
  return { [name]: rgbColor, [`${name}Style`]: { rgbColor } };
}

/** Colours of the standard Office theme in the order of `theme` indices. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** The colour of a theme index, `RRGGBB`; `undefined` when the theme has no such colour. */
export function themeColor(index: number): string | undefined {
  return THEME[index];
}
