import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Expects that axe-core finds nothing on what is shown, and that nothing is wider than its place. */
export async function expectNoFaults(shown: Page | Frame, screen: string): Promise<void> {
  const found = await shown.evaluate(`${AXE}; axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  expect(found, screen).toEqual([]);
  const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen}: wider than its place`).toBeLessThanOrEqual(0);
}
