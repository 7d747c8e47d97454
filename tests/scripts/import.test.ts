import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build';
import { importList } from '../../scripts/import';
import { writeDemoFile } from '../../src/local/demo/write-demo-file';
import { cp1251 } from '../application/import/files';
import { LIST } from '../support/import-lists';

describe('npm run import', { shuffle: false }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-import-script-'));
  const register = path.join(folder, 'register.xlsx');
  const list = path.join(folder, 'Состав.csv');
  const bundleDir = mkdtempSync(path.join(tmpdir(), 'metodset-import-bundle-'));
  const broken = path.join(folder, 'Список.pdf');

  beforeAll(async () => {
    await build(bundleDir);
    await writeDemoFile('lyubim', '2026-11-22', register);
    writeFileSync(list, cp1251(LIST.replace('15.05.2028', '2028')));
    writeFileSync(broken, '%PDF-1.4');
  }, 60_000);
  afterAll(() => {
    for (const made of [folder, bundleDir]) rmSync(made, { recursive: true, force: true });
  });

  async function run(...args: string[]) {
    const lines: string[] = [];
    const complaints: string[] = [];
    const code = await importList(
      [...args, '--today', '2026-11-22'],
      (text) => void lines.push(text),
      (text) => void complaints.push(text),
      async () => bundleDir,
    );
    return { code, lines, complaints: complaints.join('\n') };
  }

  it('checks and leaves the folder as it was, unless told to write', async () => {
    const before = readFileSync(register);
    const { code, lines } = await run(list, '--into', register, '--questions', 'new');
    expect(lines).toContain('  B «ФИО» – ФИО (по заголовку и содержимому)');
    expect(lines).toContain('Педагоги: новых строк 2, изменится 0');
    expect(lines.filter((line) => line.includes('!F3'))).toEqual([
      'Замечание, Состав.csv!F3: «2028» – только год. Ячейка не загрузится, остальное в строке – да. Напишите день полностью: 15.05.2028.',
    ]);
    expect(lines[lines.length - 1]).toBe('Ничего не записано: это проверка. Чтобы записать, добавьте --yes.');
    expect(code).toBe(0);
    expect(readFileSync(register).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['register.xlsx', 'Состав.csv', 'Список.pdf'].sort());
  }, 60_000);

  it('writes with --yes; the same list again has nothing to write', async () => {
    const written = await run(list, '--into', register, '--questions', 'new', '--yes');
    expect([written.code, written.lines[written.lines.length - 1]]).toEqual([0, `Записано в ${register}.`]);
    const again = await run(list, '--into', register, '--questions', 'new', '--yes');
    expect([again.code, again.lines[again.lines.length - 1]]).toEqual([1, 'Записывать нечего.']);
  }, 60_000);

  it('says of each answered question who was taken for whom', async () => {
    const twice = path.join(folder, 'Тёзки.csv');
    writeFileSync(twice, cp1251('ФИО;Место работы\r\nКотова Н.И.;\r\n'));
    const open = await run(twice, '--into', register);
    expect([open.code, open.lines.filter((line) => line.startsWith('Ответ'))]).toEqual([1, []]);
    const answered = await run(twice, '--into', register, '--questions', 'new', '--yes');
    expect(answered.lines.filter((line) => line.startsWith('Ответ'))).toEqual([
      'Ответ, Тёзки.csv!A2: Котова Н. И.: записан как полный тёзка',
    ]);
    const skipped = await run(twice, '--into', register, '--questions', 'skip');
    expect(skipped.lines.filter((line) => line.startsWith('Ответ'))).toEqual([
      'Ответ, Тёзки.csv!A2: Котова Н. И.: строка не загружена',
    ]);
    rmSync(twice);
  }, 60_000);

  it('says what is wrong with its input', async () => {
    const unreadable = await run(broken, '--into', register);
    expect([unreadable.code, unreadable.complaints]).toEqual([2, expect.stringContaining('Такие файлы не читаются')]);
    const absent = await run(list, '--into', path.join(folder, 'нет.xlsx'));
    expect([absent.code, absent.complaints]).toEqual([2, expect.stringContaining('такого файла нет')]);
    const without = await run(list);
    expect([without.code, without.complaints]).toEqual([2, expect.stringContaining('--into register.xlsx')]);
    const badDay = await importList(
      [list, '--into', register, '--today', 'завтра'],
      () => {},
      () => {},
    );
    expect(badDay).toBe(2);
    const stranger = await run(list, '--into', register, '--user', 'stranger@mail.ru');
    expect([stranger.code, stranger.complaints]).toEqual([2, expect.stringContaining('Это действие вам недоступно')]);
  }, 60_000);
});
