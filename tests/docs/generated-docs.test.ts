import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../../scripts/docs';
import { COMPARED_PARAMETERS } from '../../scripts/docs/parameters';
import { SHEETS } from '../../src/application/workbook/sheets';
import { normKinds } from '../../src/domain/norms/catalogue';

describe('generated pages of docs/', () => {
  it.each(Object.entries(generatedDocs()))(
    '%s is fresh: npm run docs has been run after the last change',
    (name, text) => {
      expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(text);
    },
  );
});

describe('what regulations differ in', () => {
  it.each(COMPARED_PARAMETERS.map((one) => [one.parameter, one] as const))(
    '«%s» is in the product',
    (_, { kinds, places }) => {
      expect(kinds.length + places.length).toBeGreaterThan(0);
      for (const kind of kinds) expect(normKinds.map(({ id }) => id)).toContain(kind);
      for (const [sheet, column] of places) {
        const found = SHEETS.find(({ title }) => title === sheet);
        expect(
          found?.columns.map(({ title }) => title),
          sheet,
        ).toContain(column);
      }
    },
  );

  it('every kind of norm but the combining ones belongs to one of them', () => {
    const named = new Set(COMPARED_PARAMETERS.flatMap(({ kinds }) => kinds));
    expect(normKinds.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(['all-of', 'any-of']);
  });
});
