import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rules without what people confirmed; only the module of the language itself may ask them. */
const BARE = /\bdeclinePhrase\b/;

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));

const declining = (folder: string): readonly string[] =>
  sourcesUnder(folder).filter((path) => BARE.test(readFileSync(path, 'utf8')));

describe('phrases are declined with the forms that people confirmed', () => {
  it('everywhere outside the rules of the language', () => {
    expect(declining('src').filter((path) => !path.startsWith(join('src', 'domain', 'russian')))).toEqual([]);
  });

  it('and the rules are where they are looked for', () => {
    expect(declining(join('src', 'domain', 'russian'))).toContain(
      join('src', 'domain', 'russian', 'decline-phrase.ts'),
    );
  });
});
