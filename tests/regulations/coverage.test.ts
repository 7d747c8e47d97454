// Nothing of a regulation is passed over in silence: each clause of the text is checked, supported or declared.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInRegulations } from '../../src/domain/regulations';

const textOf = (id: string): string => readFileSync(new URL(`./texts/${id}.txt`, import.meta.url), 'utf8');

/** Clauses without a number of their own in the text, or whose number begins anew in each section. */
const UNNUMBERED: Readonly<Record<string, readonly string[]>> = {
  'noyabrsk-2020': ['6'],
  'novosibirsk-2022': [
    ...['Приказ, п. 1', 'Приказ, п. 2', 'Приказ, п. 3', 'I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'II.1', 'II.2', 'III', 'IV'],
  ],
  'gymnasium7-2023': ['2', '5'],
  'rybnoye-2020': [],
  lyubim: [],
};

/** Numbers of clauses as they begin lines: «3.1.4», «7.10». */
function printedClauses(text: string): readonly string[] {
  const found = [...text.matchAll(/^[\s*]*(\d\.\d{1,2}(?:\.\d)?)\.?[\s*]/gm)].map(([, clause]) => clause ?? '');
  return [...new Set(found)];
}

describe.each(builtInRegulations.map((one) => [one.regulation.id, one] as const))('%s', (id, { coverage, norms }) => {
  const text = textOf(id);
  const named = coverage.map(({ clause }) => clause);

  test('names every clause of the text once, and no other', () => {
    const expected = [...printedClauses(text), ...(UNNUMBERED[id] ?? [])];
    expect([...named].sort()).toEqual([...expected].sort());
  });

  test('calls checked just those clauses that have norms', () => {
    const judged = new Set(norms.map(({ clause }) => clause));
    const called = coverage.filter((one) => one.coverage === 'checked').map(({ clause }) => clause);
    expect([...called].sort()).toEqual([...judged].sort());
  });

  test('says where a supported clause is, and why another cannot be measured', () => {
    for (const { clause, coverage: kind, note } of coverage) {
      if (kind !== 'checked') expect(note, clause).toMatch(/^[А-ЯЁ«].{10,}\.$/);
    }
  });
});

/** The beginning of a word, by which its forms are found. */
const stem = (word: string): string => word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));

describe.each(builtInRegulations.map((one) => [one.regulation.id, one.regulation] as const))('%s', (id, regulation) => {
  const words =
    textOf(id)
      .toLowerCase()
      .match(/[а-яё]+/g) ?? [];
  const { meetingForms, directions, productKinds, indicators } = regulation;

  test.each([...meetingForms, ...directions, ...productKinds, ...indicators])(
    '«%s» is in the words of the text',
    (entry) => {
      for (const word of entry.toLowerCase().match(/[а-яё]{4,}/g) ?? []) {
        expect(
          words.some((one) => one.startsWith(stem(word))),
          word,
        ).toBe(true);
      }
    },
  );
});
