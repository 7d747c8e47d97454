import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'metodset-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('writes the workbook of a municipality and says what is in it', () => {
  const file = join(folder, 'lyubim.xlsx');
  const { status, stdout } = demo('lyubim', file, '--today', '2026-11-22');
  expect(status).toBe(0);
  expect(stdout).toMatch(/lyubim\.xlsx: 15 объединений, \d+ педагог(?:а|ов)?, \d+ заседани(?:е|я|й) на 22\.11\.2026/);
  const book = new PizZip(readFileSync(file)).file('xl/workbook.xml')?.asText() ?? '';
  for (const title of ['Объединения', 'Педагоги', 'Заседания', 'Контроль']) expect(book).toContain(`name="${title}"`);
});

it.each([
  [['atlantis', 'a.xlsx'], 'Нет такого муниципалитета: atlantis.'],
  [['lyubim', 'a.txt'], 'Укажите имя файла с окончанием .xlsx.'],
  [['lyubim', 'a.xlsx', '--today', '2026-02-30'], 'День «2026-02-30» не читается'],
])('refuses %j with a reason', (args, reason) => {
  const { status, stderr } = demo(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain('npm run demo -- ID ФАЙЛ.xlsx');
});
