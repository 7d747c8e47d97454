import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink, type LinkClaims, linkLastDay, linkToken } from '../../../src/application/links/link-token';

const hmac = (text: string) => createHmac('sha256', 'the secret of this installation').update(text).digest('base64url');
const otherHmac = (text: string) => createHmac('sha256', 'another secret').update(text).digest('base64url');

const CLAIMS: LinkClaims = {
  id: 'L-abc234',
  personId: 'П-017',
  purpose: 'page',
  expires: '2027-08-31',
  keyVersion: 3,
};
const TOKEN = linkToken(CLAIMS, hmac);
const SIGNATURE = TOKEN.slice(-43);
const TEXT = 'm1.L-abc234._041f-017.page.20270831.3';

const CHECK = { hmac, today: '2026-11-22', keyVersion: 3, isRevoked: () => false };

describe('a personal link', () => {
  it('is plain letters, digits, dots, hyphens and underscores with a signature of 256 bits', () => {
    expect(TOKEN).toBe(`${TEXT}.${SIGNATURE}`);
    expect(Buffer.from(SIGNATURE, 'base64url')).toHaveLength(32);
    expect(checkLink(TOKEN, CHECK)).toEqual(CLAIMS);
  });

  it.each([
    ['on its last day', '2027-08-31', CLAIMS],
    ['on the day after', '2027-09-01', null],
  ])('%s (%s)', (_title, today, expected) => {
    expect(checkLink(TOKEN, { ...CHECK, today })).toEqual(expected);
  });

  it.each([
    ['the number of the link', `m1.L-abc235._041f-017.page.20270831.3.${SIGNATURE}`],
    ['the person', `m1.L-abc234._041f-018.page.20270831.3.${SIGNATURE}`],
    ['the purpose', `m1.L-abc234._041f-017.mail.20270831.3.${SIGNATURE}`],
    ['the last day', `m1.L-abc234._041f-017.page.20280831.3.${SIGNATURE}`],
    ['the version of the key', `m1.L-abc234._041f-017.page.20270831.4.${SIGNATURE}`],
    ['the format', `m2.L-abc234._041f-017.page.20270831.3.${SIGNATURE}`],
    ['the signature', `${TEXT}.${'A'.repeat(43)}`],
    ['a signature of another secret', linkToken(CLAIMS, otherHmac)],
    ['no signature', TEXT],
    ['an empty signature', `${TEXT}.`],
    ['a cut end', TOKEN.slice(0, -1)],
    ['a longer end', `${TOKEN}A`],
    ['a padded signature', `${TOKEN}=`],
    ['a line break after it', `${TOKEN}\n`],
    ['a space before it', ` ${TOKEN}`],
    ['nothing', ''],
    ['a page of text', 'A'.repeat(100_000)],
    ['Russian letters', 'ссылка.на.страницу'],
    ['the person spelt plainly', `m1.L-abc234.П-017.page.20270831.3.${SIGNATURE}`],
    ['the letters of the person in capitals', `m1.L-abc234._041F-017.page.20270831.3.${SIGNATURE}`],
  ])('is refused for %s', (_title, token) => {
    expect(checkLink(token, CHECK)).toBeNull();
  });

  it('is refused once it has been revoked', () => {
    expect(checkLink(TOKEN, { ...CHECK, isRevoked: (id) => id === 'L-abc234' })).toBeNull();
    expect(checkLink(TOKEN, { ...CHECK, isRevoked: (id) => id === 'L-other2' })).toEqual(CLAIMS);
  });

  it.each([2, 4])('is refused when the key is of version %d', (keyVersion) => {
    expect(checkLink(TOKEN, { ...CHECK, keyVersion })).toBeNull();
  });

  it('is refused after any change of one character', () => {
    fc.assert(
      fc.property(fc.nat(TOKEN.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (index, letter) => {
        fc.pre(TOKEN.charAt(index) !== letter);
        expect(checkLink(TOKEN.slice(0, index) + letter + TOKEN.slice(index + 1), CHECK)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
    for (let index = 0; index < TOKEN.length; index += 1) {
      expect(checkLink(TOKEN.slice(0, index) + TOKEN.slice(index + 1), CHECK)).toBeNull();
    }
  });

  it('carries any id and never mixes two up', () => {
    const id = fc.string({ minLength: 1, maxLength: 64, unit: 'binary' });
    fc.assert(
      fc.property(fc.array(id, { minLength: 2, maxLength: 2 }), ([one = '', other = '']) => {
        const claims = { ...CLAIMS, personId: one.slice(0, 64) };
        const token = linkToken(claims, hmac);
        expect(token).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
        expect(checkLink(token, CHECK)).toEqual(claims);
        if (one.slice(0, 64) !== other) expect(linkToken({ ...CLAIMS, personId: other }, hmac)).not.toBe(token);
      }),
    );
  });
});

describe('the last day of a link', () => {
  it.each([
    ['2026-11-22', '2027-08-31'],
    ['2027-05-31', '2027-08-31'],
    ['2026-09-01', '2027-08-31'],
    ['2026-12-31', '2027-08-31'],
    ['2027-01-01', '2027-08-31'],
    ['2027-07-31', '2027-08-31'],
    ['2027-08-01', '2028-08-31'],
    ['2027-08-31', '2028-08-31'],
    ['2027-09-01', '2028-08-31'],
  ])('made on %s is %s', (today, expected) => {
    expect(linkLastDay(today)).toBe(expected);
  });
});
