import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../scripts/build';

let html = '';
beforeAll(async () => {
  html = await buildPage();
});

describe('the built page', () => {
  it('is at most 160 KB, 50 KB compressed', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(160_000);
    expect(gzipSync(html).length).toBeLessThanOrEqual(50_000);
  });

  it('loads nothing from anywhere: HtmlService serves one file', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
    expect(html).not.toMatch(/@import|url\((?!["']?data:)/);
    expect(html).not.toContain('<!-- script -->');
    expect(html).not.toContain('<!-- styles -->');
  });

  it('has no scriptlet of HtmlService and two scripts: the first question to the program and the page itself', () => {
    expect(html).not.toContain('<?');
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});
