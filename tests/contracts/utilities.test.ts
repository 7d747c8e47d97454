// https://developers.google.com/apps-script/reference/utilities/utilities
// https://developers.google.com/apps-script/reference/base/blob
import { expect, test } from 'vitest';
import { installationOf, runMain } from '../local/host/test-installation';

const value = (expression: string) => runMain(`function main() { return ${expression}; }`);

test.each([
  ['yyyy-MM-dd', '2026-11-22'],
  ['dd.MM.yyyy HH:mm:ss', '22.11.2026 00:05:09'],
  ["EEEE, d MMMM yyyy 'в' h:mm a", 'Sunday, 22 November 2026 в 12:05 AM'],
  ['EEE MMM yy', 'Sun Nov 26'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-11-22T00:05:09.007+03:00'],
  ['Z z u', '+0300 GMT+03:00 7'],
])('formatDate %s', async (pattern, text) => {
  const call = `Utilities.formatDate(new Date(${Date.UTC(2026, 10, 21, 21, 5, 9, 7)}), 'Europe/Moscow', ${JSON.stringify(pattern)})`;
  expect(await value(call)).toBe(text);
});

test('formatDate takes GMT offsets as zones', async () => {
  const moment = Date.UTC(2026, 10, 21, 21, 30);
  expect(await value(`Utilities.formatDate(new Date(${moment}), 'GMT+5', 'dd HH:mm')`)).toBe('22 02:30');
  expect(await value(`Utilities.formatDate(new Date(${moment}), 'GMT-03:30', 'dd HH:mm')`)).toBe('21 18:00');
});

test('formatDate refuses what is not a Date', async () => {
  await expect(value(`Utilities.formatDate('2026-11-22', 'GMT', 'dd')`)).rejects.toThrow(
    "don't match the method signature",
  );
});

test('base64 of Cyrillic text and back, as signed bytes', async () => {
  expect(await value(`Utilities.base64Encode('Исток')`)).toBe('0JjRgdGC0L7Qug==');
  expect(await value(`Utilities.base64Decode('0Jg=')`)).toEqual([-48, -104]);
  expect(await value(`Utilities.newBlob(Utilities.base64Decode('0JjRgdGC0L7Qug==')).getDataAsString()`)).toBe('Исток');
});

test('the web-safe alphabet has - and _', async () => {
  expect(await value(`Utilities.base64EncodeWebSafe([-5, -17, -1])`)).toBe('--__');
  expect(await value(`Utilities.base64Encode([-5, -17, -1])`)).toBe('++//');
  expect(await value(`Utilities.base64DecodeWebSafe('--__')`)).toEqual([-5, -17, -1]);
});

test('text that is not base64 is refused', async () => {
  await expect(value(`Utilities.base64Decode('так')`)).rejects.toThrow('Could not decode string.');
});

test('digests are signed bytes', async () => {
  expect(await value(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')`)).toEqual([
    -112, 1, 80, -104, 60, -46, 79, -80, -42, -106, 63, 125, 40, -31, 127, 114,
  ]);
  const hex = `.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('')`;
  // RFC 4231, test case 2
  expect(await value(`Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')${hex}`)).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('sleep passes on the virtual clock, at most 300 000 ms at a time', async () => {
  const started = performance.now();
  expect(
    await value(`(() => { const at = Date.now(); Utilities.sleep(90000); return Date.now() - at >= 90000; })()`),
  ).toBe(true);
  expect(performance.now() - started).toBeLessThan(5_000);
  await expect(value('Utilities.sleep(300001)')).rejects.toThrow('Invalid argument: milliseconds');
});

test('a blob keeps its name and type; a copy is another one', async () => {
  const script = `function main() {
    const blob = Utilities.newBlob('текст', 'text/plain', 'a.txt');
    const copy = blob.copyBlob().setName('b.txt');
    return [blob.getName(), copy.getName(), copy.getContentType(), copy.getBytes().length, copy.getDataAsString()];
  }`;
  expect(await runMain(script)).toEqual(['a.txt', 'b.txt', 'text/plain', 10, 'текст']);
});

test('getUuid comes from the source of the installation', async () => {
  const installation = await installationOf('function main() { return Utilities.getUuid(); }', { uuid: () => 'u-1' });
  expect(await installation.runFunction('main', [], { via: 'rpc' })).toMatchObject({ result: 'u-1' });
});
