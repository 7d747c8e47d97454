import { decodedWords, quotedPrintable } from './mime-text';

/** A letter read from its file. */
export interface LetterText {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** As the header says it. */
  readonly date: string;
  readonly text: string;
  readonly html: string;
  /** Names of the attached files. */
  readonly attachments: readonly string[];
}

interface Section {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function section(source: string): Section {
  const split = /\r?\n\r?\n/.exec(source);
  const head = split ? source.slice(0, split.index) : source;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: split ? source.slice(split.index + split[0].length) : '' };
}

function content({ headers, body }: Section): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quotedPrintable(body).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

function leaves(part: Section): Section[] {
  const type = part.headers.get('content-type') ?? '';
  const boundary = /^multipart\/.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return [part];
  const pieces = part.body.split(`--${boundary}`).slice(1, -1);
  return pieces.flatMap((piece) => leaves(section(piece.replace(/^\r?\n/, ''))));
}

function fileName(part: Section): string | undefined {
  const disposition = part.headers.get('content-disposition') ?? '';
  if (!disposition.startsWith('attachment')) return undefined;
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return decodedWords(/filename="?([^";]*)"?/i.exec(disposition)?.[1] ?? '');
}

/** Reads an .eml of this program, or another one of the usual kinds. `source`: the bytes as latin1 text. */
export function readLetter(source: string): LetterText {
  const whole = section(source);
  const parts = leaves(whole);
  const header = (name: string) => decodedWords(Buffer.from(whole.headers.get(name) ?? '', 'latin1').toString('utf8'));
  const body = (type: string) => {
    const found = parts.find(
      (part) => fileName(part) === undefined && (part.headers.get('content-type') ?? 'text/plain').startsWith(type),
    );
    return found ? content(found) : '';
  };
  return {
    from: header('from'),
    to: header('to'),
    cc: header('cc'),
    subject: header('subject'),
    date: header('date'),
    text: body('text/plain'),
    html: body('text/html'),
    attachments: parts.flatMap((part) => fileName(part) ?? []),
  };
}
