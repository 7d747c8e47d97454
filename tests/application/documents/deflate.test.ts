import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflateRaw, inflateRaw } from '../../../src/application/documents/deflate';

/** Bytes with and without repetitions. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc
    .array(fc.constantFrom('<w:p>', '<w:r><w:t>', 'протокол', ' ', 'а', '</w:t></w:r>', '</w:p>'), { maxLength: 600 })
    .map((parts) => new TextEncoder().encode(parts.join(''))),
);

describe('DEFLATE of the parts of a paper', () => {
  it('unpacks whatever zlib packs: stored, with fixed codes, with codes of its own', () => {
    const how = fc.constantFrom({ level: 0 }, { level: 9 }, { strategy: 4 }, { strategy: 2 }, { level: 1 });
    fc.assert(
      fc.property(bytes, how, (input, options) => {
        expect(inflateRaw(deflateRawSync(input, options))).toEqual(input);
      }),
    );
  });

  it('packs what zlib unpacks', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(new Uint8Array(inflateRawSync(deflateRaw(input)))).toEqual(input);
      }),
    );
  });

  it('finds repetitions as far back as the window reaches and as long as a code tells', () => {
    const far = new Uint8Array(70_000);
    for (let index = 0; index < far.length; index += 1) far[index] = (index * index) >> 7;
    far.copyWithin(33_000, 232, 800);
    far.fill(7, 60_000);
    const packed = deflateRaw(far);
    expect(packed.length).toBeLessThan(far.length);
    expect(new Uint8Array(inflateRawSync(packed))).toEqual(far);
    expect(inflateRaw(packed)).toEqual(far);
  });

  it('makes XML at most a third longer than zlib does', () => {
    const xml = new TextEncoder().encode(
      Array.from({ length: 60 }, (_, index) => `<w:p><w:r><w:t>Вопрос ${index}: решили</w:t></w:r></w:p>`).join(''),
    );
    expect(deflateRaw(xml).length).toBeLessThan(deflateRawSync(xml).length * 1.34);
  });

  it.each([
    ['nothing', []],
    ['an unknown kind of block', [0b111]],
    ['a stored block of a wrong length', [1, 5, 0, 5, 0]],
    ['a repetition of what is not there', [...deflateRawSync(new Uint8Array(50).fill(65)).subarray(2)]],
    ['a cut', [...deflateRawSync(new TextEncoder().encode('протокол заседания')).subarray(0, 8)]],
  ])('refuses %s', (_title, broken) => {
    expect(() => inflateRaw(Uint8Array.from(broken))).toThrow('invalid compressed data');
  });

  it('gives out as many bytes as allowed and not one more', () => {
    const packed = deflateRawSync(new Uint8Array(1000));
    expect(inflateRaw(packed, 1000)).toHaveLength(1000);
    expect(() => inflateRaw(packed, 999)).toThrow(RangeError);
  });
});
