import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/contract/forms/is-day';
import { FIRST_DAY, LAST_DAY } from '../support/readable-days';

describe('a day of a form', () => {
  it.each([
    ['1929-12-31', false],
    [FIRST_DAY, true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-11-22', true],
    ['2026-1-2', false],
    ['22.11.2026', false],
    [LAST_DAY, true],
    ['2150-01-01', false],
    ['2199-01-01', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
