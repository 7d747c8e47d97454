import { utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT, currentStamp } from '../../scripts/bundle-stamp';
import { TEMPLATE_NAMES } from '../../scripts/templates';
import { PAGE_PARTS } from '../../src/contract/load-part';

describe('the stamp of what is built', () => {
  it('stays while nothing changes and changes with the time of any source', async () => {
    const before = await currentStamp();
    expect(await currentStamp()).toBe(before);
    const source = new URL('../../scripts/page-cache.ts', import.meta.url);
    const now = new Date();
    utimesSync(source, now, now);
    expect(await currentStamp()).not.toBe(before);
  });

  it('knows every part of the page', () => {
    expect(BUILT.filter((name) => name.startsWith('page-'))).toEqual(PAGE_PARTS.map((part) => `page-${part}.html`));
  });

  it('knows every template of a paper', () => {
    expect(TEMPLATE_NAMES.length).toBeGreaterThan(20);
    const built = BUILT.filter((name) => name.startsWith('template-'));
    expect(built).toEqual(TEMPLATE_NAMES.map((name) => `template-${name}.html`));
  });
});
