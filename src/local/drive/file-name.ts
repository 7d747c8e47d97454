import { DOCX, GOOGLE_DOC } from './drive-file';

const EXTENSIONS: Readonly<Record<string, string>> = {
  [GOOGLE_DOC]: '.docx',
  [DOCX]: '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/csv': '.csv',
  'application/json': '.json',
};
/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Most file systems allow 255 bytes; a Cyrillic letter takes two, and « (12)» and an extension must fit. */
const MAX_BYTES = 200;

function shortened(name: string): string {
  let text = name;
  while (Buffer.byteLength(text, 'utf8') > MAX_BYTES) text = Array.from(text).slice(0, -1).join('');
  return text;
}

/**
 * Makes a file name that Windows, macOS and Linux accept out of the name of a document, with the extension of its type.
 *
 * @example
 * safeFileName('Протокол № 1/2: «Исток»', 'application/vnd.google-apps.document') // => 'Протокол № 1-2- «Исток».docx'
 */
export function safeFileName(name: string, mimeType: string): string {
  const extension = EXTENSIONS[mimeType] ?? '';
  const bare = extension !== '' && name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;
  const clean = shortened(
    bare
      .normalize('NFC')
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
      .replace(/\s+/g, ' ')
      .replace(/^[.\s~]+|[.\s]+$/g, ''),
  ).trim();
  const named = clean === '' ? 'Без названия' : clean;
  return `${RESERVED.test(named) ? `_${named}` : named}${extension}`;
}

/**
 * The first of «Имя.docx», «Имя (2).docx», «Имя (3).docx» … that is not taken; case makes no difference, as on Windows.
 */
export function uniqueFileName(wanted: string, taken: (fileName: string) => boolean): string {
  if (!taken(wanted)) return wanted;
  const dot = wanted.lastIndexOf('.');
  const stem = dot > 0 ? wanted.slice(0, dot) : wanted;
  const extension = dot > 0 ? wanted.slice(dot) : '';
  for (let number = 2; ; number += 1) {
    const next = `${stem} (${number})${extension}`;
    if (!taken(next)) return next;
  }
}
