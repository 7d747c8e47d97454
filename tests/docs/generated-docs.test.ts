import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../../scripts/docs';

describe('generated pages of docs/', () => {
  it.each(Object.entries(generatedDocs()))(
    '%s is fresh: npm run docs has been run after the last change',
    (name, text) => {
      expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(text);
    },
  );
});
