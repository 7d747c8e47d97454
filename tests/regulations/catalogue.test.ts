import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normKinds } from '../../src/domain/norms/catalogue';
import { APPLICABILITY_CODES } from '../../src/domain/verdicts/apply-norm';
import { hasVerdictMessage } from '../../src/messages/verdicts';

test.each(normKinds.map((kind) => [kind.id, kind] as const))('every reason of %s has words', (_, kind) => {
  expect(kind.codes.length).toBeGreaterThan(0);
  for (const code of kind.codes) expect(hasVerdictMessage(code), code).toBe(true);
});

test('reasons that any norm may get have words', () => {
  for (const code of [...APPLICABILITY_CODES, 'waiver']) expect(hasVerdictMessage(code), code).toBe(true);
});

test('a kind is named as its file, once', () => {
  const ids = normKinds.map((kind) => kind.id);
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(new URL('../../src/domain/norms', import.meta.url));
  for (const id of ids) expect(files).toContain(`${id}.ts`);
});
