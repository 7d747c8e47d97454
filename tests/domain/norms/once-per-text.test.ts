import { describe, expect, test } from 'vitest';
import { oncePerText } from '../../../src/domain/norms/once-per-text';

describe('oncePerText', () => {
  test('asks once about a text, also when the answer is nothing', () => {
    const asked: string[] = [];
    const lengthOf = oncePerText((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('план'), lengthOf(''), lengthOf('план'), lengthOf('')]).toEqual([4, undefined, 4, undefined]);
    expect(asked).toEqual(['план', '']);
  });

  test('answers rightly after more texts than it keeps', () => {
    const lengthOf = oncePerText((text) => text.length);
    for (let i = 0; i < 5000; i++) lengthOf(`текст ${i}`);
    expect(lengthOf('текст 7')).toBe(7);
  });
});
