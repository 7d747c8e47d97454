/** A colour of the Sheets API. */
export interface RgbColour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** `#1976d2` as the API wants it: parts from 0 to 1. */
export function rgb(hex: string): RgbColour {
  const part = (start: number): number =>
    Math.round((Number.parseInt(hex.slice(start, start + 2), 16) / 255) * 1000) / 1000;
  return { red: part(1), green: part(3), blue: part(5) };
}

/** Of header cells. */
export const HEADER_BACKGROUND = rgb('#e8eaf6');
/** Of «Для выбора». */
export const LABEL_FOREGROUND = rgb('#9e9e9e');

/** Background of each outcome: readable under black text, apart for people who do not tell red from green. */
export const OUTCOME_BACKGROUNDS: Readonly<Record<string, RgbColour>> = {
  violated: rgb('#f4c7c3'),
  atRisk: rgb('#fce8b2'),
  cantTell: rgb('#d9d2e9'),
  pending: rgb('#cfe2f3'),
  met: rgb('#d9ead3'),
  waived: rgb('#e0e0e0'),
  inapplicable: rgb('#f5f5f5'),
};

/** By status of a mail. */
export const STATUS_BACKGROUNDS: Readonly<Record<string, RgbColour>> = {
  inDoubt: rgb('#fce8b2'),
  failed: rgb('#f4c7c3'),
};
