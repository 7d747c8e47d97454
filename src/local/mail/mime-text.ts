/** A line with an encoded word has at most 76 characters (RFC 2047, 2), «Subject: » included: 39 bytes make 64. */
const WORD_BYTES = 39;
const LINE = 76;

/** Text of a header without line breaks: nothing in it can begin another header. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

/** RFC 2047: leaves ASCII as it is, writes anything else as base64 words of UTF-8. */
export function encodedWords(text: string): string {
  const line = oneLine(text);
  if (/^[\x20-\x7e]*$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [''];
  for (const char of line) {
    const last = words.length - 1;
    if (Buffer.byteLength((words[last] ?? '') + char, 'utf8') > WORD_BYTES) words.push(char);
    else words[last] += char;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}

/** Reads encoded words back; white space between two of them is not part of the text. */
export function decodedWords(header: string): string {
  return header
    .replace(/(=\?[^?]+\?[BbQq]\?[^?]*\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?]+)\?([BbQq])\?([^?]*)\?=/g, (_word, _charset, kind: string, content: string) => {
      if (kind.toUpperCase() === 'B') return Buffer.from(content, 'base64').toString('utf8');
      return quotedPrintable(content.replace(/_/g, ' ')).toString('utf8');
    });
}

/** Decodes quoted-printable (RFC 2045, 6.7); an escape that is not one stays as it stands. */
export function quotedPrintable(text: string): Buffer {
  const plain = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return (text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? ['']).join('\r\n');
}

/** Parameter of a header in UTF-8 (RFC 2231), with a plain fallback for old programs. */
export function parameter(name: string, value: string): string {
  const line = oneLine(value);
  if (/^[\w .()-]*$/.test(line)) return `${name}="${line}"`;
  const encoded = encodeURIComponent(line).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `${name}*=UTF-8''${encoded}`;
}
