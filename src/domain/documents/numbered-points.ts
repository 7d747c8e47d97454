/** Numbers and bullets that people type before a line; the paper numbers its points itself. */
const TYPED_NUMBER = /^\s*(?:\d+(?:\.\d+)*[.)]\s+|[-–—•*]\s+)/;

/** Splits text into lines, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Ends a sentence with a full stop unless it ends with a sign already. */
export function sentence(text: string): string {
  return /[.!?;:…]$/.test(text) ? text : `${text}.`;
}

/** Reads the points of a decision, one per line, without the numbers that were typed before them. */
export function pointsOf(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(TYPED_NUMBER, '').trim())
    .filter((line) => line !== '')
    .map(sentence);
}
