import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, buildPageAndParts } from '../../scripts/page';

let built: BuiltPage;
beforeAll(async () => {
  built = await buildPageAndParts();
});

const sizes = (text: string) => ({ bytes: Buffer.byteLength(text), gzipped: gzipSync(text).length });

describe('the built page', () => {
  it('is at most 160 KB, 50 KB compressed', () => {
    const { bytes, gzipped } = sizes(built.core);
    expect(bytes).toBeLessThanOrEqual(160_000);
    expect(gzipped).toBeLessThanOrEqual(50_000);
  });

  it('loads nothing from anywhere: HtmlService serves one file', () => {
    expect(built.core).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
    expect(built.core).not.toMatch(/@import|url\((?!["']?data:)/);
    expect(built.core).not.toContain('<!-- script -->');
    expect(built.core).not.toContain('<!-- styles -->');
  });

  it('has no scriptlet of HtmlService and two scripts: the first question to the program and the page itself', () => {
    expect(built.core).not.toContain('<?');
    expect(built.core.match(/<\/script>/g)).toHaveLength(2);
  });
});

describe.each(['regulations', 'forms', 'office', 'documents'] as const)('the part «%s»', (part) => {
  it('is at most 80 KB, 25 KB compressed', () => {
    const { bytes, gzipped } = sizes(built.parts[part]);
    expect(bytes).toBeLessThanOrEqual(80_000);
    expect(gzipped).toBeLessThanOrEqual(25_000);
  });

  it('is at most one style and one script, which name the same build as the page', () => {
    const build = /<script data-build="([0-9a-f]{12})">/.exec(built.parts[part])?.[1] ?? 'none';
    expect(built.parts[part]).toMatch(/^(<style>[^<]+<\/style>\n)?<script data-build="\w+">.+<\/script>\n$/s);
    expect(built.parts[part].match(/<\/script|<!--|<\?/g)).toEqual(['</script']);
    expect(built.core).toContain(`"${build}"`);
    expect(built.core).not.toContain('BUILD_OF_THE_PAGE');
  });

  it('has no copy of anything that the page has, preact least of all', () => {
    const own = built.partInputs[part].filter((module) => !module.startsWith('from-page:'));
    expect(own).toContain(`src/sidebar/${part}/part.tsx`);
    expect(own.filter((module) => /node_modules|^src\/sidebar\/(state|server|parts)\//.test(module))).toEqual([]);
    expect(own.filter((module) => Object.keys(built.shared).includes(module))).toEqual([]);
  });

  it('finds in the page every name that it takes from it', () => {
    const taken = [...built.parts[part].matchAll(/var\{([^}]+)\}=globalThis\.metodsetPage\["([^"]+)"\]/g)];
    expect(taken.map(([, , key]) => key)).toContain('parts/part-screens');
    for (const [, names = '', key = ''] of taken) {
      const given = new RegExp(`"${key}":\\{([^}]+)\\}`).exec(built.core)?.[1] ?? '';
      const offered = given.split(',').map((field) => field.split(':')[0]);
      for (const name of names.split(',')) expect(offered, key).toContain(name.split(':')[0]);
    }
  });
});

describe('the same sources', () => {
  it('give the same page, byte for byte', async () => {
    expect(await buildPageAndParts()).toEqual(built);
  });

  it('leave the screens of regulations out of the page itself', () => {
    expect(built.parts.regulations).toContain('Что изменится');
    expect(built.core).not.toContain('Что изменится');
  });
});
