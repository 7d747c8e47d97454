import { randomUUID } from 'node:crypto';
import { zoneOffset } from '../host/facades/zone-offset';
import type { Attachment, Letter } from './letter';
import { base64Lines, encodedWords, oneLine, parameter } from './mime-text';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number) => String(value).padStart(2, '0');

/** Date and time of RFC 5322, 3.3. */
function dateText(moment: number, timeZone: string): string {
  const shift = zoneOffset(Date, timeZone)(moment);
  const at = new Date(moment + shift);
  const minutes = Math.abs(shift) / 60_000;
  const zone = `${shift < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  const day = `${DAYS[at.getUTCDay()]}, ${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${zone}`;
}

interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

function textPart(type: string, text: string): Part {
  return {
    headers: [`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64'],
    body: base64Lines(Buffer.from(text, 'utf8')),
  };
}

function filePart({ name, contentType, bytes, contentId }: Attachment): Part {
  const kind = contentId === null ? 'attachment' : 'inline';
  return {
    headers: [
      `Content-Type: ${oneLine(contentType)}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${kind}; ${parameter('filename', name)}`,
      ...(contentId === null ? [] : [`Content-ID: <${oneLine(contentId)}>`]),
    ],
    body: base64Lines(bytes),
  };
}

function joined(kind: string, parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const boundary = `=_${randomUUID()}`;
  const pieces = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${pieces.join('')}--${boundary}--`,
  };
}

function address(email: string, name: string): string {
  return name === ''
    ? oneLine(email)
    : `${/^[\w ]+$/.test(name) ? `"${name}"` : encodedWords(name)} <${oneLine(email)}>`;
}

/**
 * Writes a letter as RFC 5322 with MIME. `moment`: ms since 1970. Hidden recipients are not written.
 */
export function composeLetter(letter: Letter, moment: number, timeZone: string): string {
  const { from, senderName, to, cc, replyTo, subject, text, html, attachments } = letter;
  const texts = joined('alternative', [
    textPart('text/plain', text),
    ...(html === '' ? [] : [textPart('text/html', html)]),
  ]);
  const images = attachments.filter(({ contentId }) => contentId !== null).map(filePart);
  const files = attachments.filter(({ contentId }) => contentId === null).map(filePart);
  const body = joined('mixed', [joined('related', [texts, ...images]), ...files]);
  const list = (addresses: readonly string[]) => addresses.map(oneLine).join(',\r\n ');
  const headers = [
    `Date: ${dateText(moment, timeZone)}`,
    `From: ${address(from, senderName)}`,
    `To: ${list(to)}`,
    ...(cc.length === 0 ? [] : [`Cc: ${list(cc)}`]),
    ...(replyTo === '' ? [] : [`Reply-To: ${oneLine(replyTo)}`]),
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${randomUUID()}@metodset.local>`,
    'MIME-Version: 1.0',
    ...body.headers,
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body.body}\r\n`;
}
