const FULL = /^(\d{4})\s*[/\-–—]\s*(\d{2}|\d{4})(?:\s*(?:уч(?:ебный|\.)?\s*)?(?:год|г)?\.?)?$/i;

/**
 * Reads a school year: «2026/27», «2026/2027», «2026–2027 учебный год».
 * @returns `2026/27`; `undefined` when the years do not follow each other or the text is another thing.
 */
export function schoolYearOfText(text: string): string | undefined {
  const parts = FULL.exec(text.replace(/[\s\u00a0]+/g, ' ').trim());
  if (parts === null) return undefined;
  const start = Number(parts[1]);
  const end = parts[2] ?? '';
  const expected = start + 1;
  if (start < 1990 || start > 2150 || Number(end) !== (end.length === 2 ? expected % 100 : expected)) return undefined;
  return `${start}/${String(expected).slice(2)}`;
}
