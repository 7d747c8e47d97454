import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/application/import/decode-base64';

describe('base64', () => {
  it.each([
    ['', []],
    ['TQ==', [77]],
    ['TQ', [77]],
    ['TWE=', [77, 97]],
    ['TWFu', [77, 97, 110]],
    ['+/+/', [0xfb, 0xff, 0xbf]],
  ])('%j is %j', (text, bytes) => {
    expect([...(decodeBase64(text) ?? [-1])]).toEqual(bytes);
  });

  it.each(['T', 'TWFuT', 'TW u', 'TW-_', 'T===', 'Тест'])('%j is none', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  it('gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });
});
