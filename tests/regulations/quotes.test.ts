import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normKindById } from '../../src/domain/norms/catalogue';
import { builtInRegulations } from '../../src/domain/regulations';

const CLAUSE_FORM: Readonly<Record<string, RegExp>> = {
  'noyabrsk-2020': /^[1-7]\.\d{1,2}$/,
  'novosibirsk-2022': /^(I\.[45]|III|7\.\d{1,2})$/,
  'gymnasium7-2023': /^([1-6]\.\d|5)$/,
  'rybnoye-2020': /^[1-4]\.\d$/,
  lyubim: /^[1-5]\.\d$/,
};

describe.each(builtInRegulations.map((one) => [one.regulation.id, one] as const))('%s', (id, { regulation, norms }) => {
  const text = readFileSync(new URL(`./texts/${id}.txt`, import.meta.url), 'utf8');

  test.each(norms.map((norm) => [norm.id, norm] as const))('%s quotes the text letter for letter', (_, norm) => {
    expect(norm.quote.length).toBeGreaterThan(10);
    expect(text).toContain(norm.quote);
  });

  test.each(norms.map((norm) => [norm.id, norm] as const))('%s is complete', (_, norm) => {
    const kind = normKindById(norm.kind);
    expect(kind, norm.kind).toBeDefined();
    expect(norm.id.startsWith(`${id}/${norm.clause}`)).toBe(true);
    expect(norm.regulationId).toBe(regulation.id);
    expect(norm.clause).toMatch(CLAUSE_FORM[id] ?? /^$/);
    const used = [...(kind?.requires ?? []), ...(kind?.understands ?? [])] as string[];
    for (const [name, value] of Object.entries(norm.parameters)) {
      const isSet = value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
      if (isSet) expect(used, `${norm.kind} ignores ${name}`).toContain(name);
      else expect(kind?.requires ?? [], `${norm.id} lacks ${name}`).not.toContain(name);
    }
  });

  test('the clause number stands in the text before the quote', () => {
    for (const norm of norms) {
      const before = text.slice(0, text.indexOf(norm.quote));
      // Sections number their clauses anew: «4.» of section I is I.4.
      expect(before, norm.id).toContain(norm.clause.replace(/^I+\./, '\n'));
    }
  });

  test('the details of the act stand in the text', () => {
    if (regulation.actNumber !== '') expect(text).toContain(regulation.actNumber);
  });
});

test('ids of norms are unique over all regulations', () => {
  const ids = builtInRegulations.flatMap(({ norms }) => norms.map((norm) => norm.id));
  expect(new Set(ids).size).toBe(ids.length);
});
