// RFC 5322, RFC 2045–2047, RFC 2231
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../../src/local/mail/compose-letter';
import type { Letter } from '../../../src/local/mail/letter';
import { decodedWords, encodedWords } from '../../../src/local/mail/mime-text';
import { readLetter } from '../../../src/local/mail/read-letter';

const LETTER: Letter = {
  from: 'metodist@example.org',
  senderName: 'Методсеть',
  to: ['a@example.org'],
  cc: [],
  bcc: ['hidden@example.org'],
  replyTo: '',
  subject: 'Напоминание: анализ работы ММО учителей математики за 2026/27 учебный год',
  text: 'Здравствуйте!\n\nСрок — 25 мая.',
  html: '',
  attachments: [],
};
const MOMENT = Date.UTC(2026, 10, 22, 6, 5, 4);
const compose = (change: Partial<Letter> = {}) => composeLetter({ ...LETTER, ...change }, MOMENT, 'Europe/Moscow');

describe('a letter', () => {
  test('has headers of ASCII alone, lines no longer than 76, and the date in the script zone', () => {
    const source = compose();
    expect(source).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(source).toContain('Date: Sun, 22 Nov 2026 09:05:04 +0300\r\n');
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  test('does not name hidden recipients', () => {
    expect(compose()).not.toContain('hidden');
  });

  test('reads back as it was written', () => {
    const html = '<p>Здравствуйте!</p>';
    const attachments = [
      { name: 'Протокол № 1.docx', contentType: 'application/zip', bytes: Buffer.from('PK'), contentId: null },
      { name: 'logo.png', contentType: 'image/png', bytes: Buffer.from('x'), contentId: 'logo' },
    ];
    expect(readLetter(compose({ html, attachments, cc: ['c@example.org'] }))).toEqual({
      from: 'Методсеть <metodist@example.org>',
      to: 'a@example.org',
      cc: 'c@example.org',
      subject: LETTER.subject,
      date: 'Sun, 22 Nov 2026 09:05:04 +0300',
      text: LETTER.text,
      html,
      attachments: ['Протокол № 1.docx'],
    });
  });

  test('a line break in the subject or the name begins no header', () => {
    const source = compose({ subject: 'a\r\nBcc: x@example.org', senderName: 'b\nX-Evil: 1' });
    expect(source).not.toMatch(/^(Bcc|X-Evil):/m);
  });
});

test.each(['plain', 'Исток', 'a =?UTF-8?B?x?= b', 'я'.repeat(100), '🙂'.repeat(30), ''])(
  'the header text «%s»',
  (text) => {
    const encoded = encodedWords(text);
    expect(decodedWords(encoded.replace(/\r\n /g, ' '))).toBe(text);
    for (const word of encoded.split('\r\n ')) expect(word.length).toBeLessThanOrEqual(75);
  },
);

test('letters of other programs are read too', () => {
  const source = [
    'From: =?utf-8?Q?=D0=90=D0=BD=D0=BD=D0=B0?= <a@example.org>',
    'To: b@example.org',
    'Subject: =?UTF-8?B?0JjRgQ==?=',
    ' =?UTF-8?B?0YLQvtC6?=',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=D0=94=D0=B0=',
    '!',
  ].join('\r\n');
  expect(readLetter(source)).toMatchObject({ from: 'Анна <a@example.org>', subject: 'Исток', text: 'Да!' });
});
