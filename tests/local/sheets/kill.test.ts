import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type StoreFolder, storeFolder } from './store-folder';

const CHILD = fileURLToPath(new URL('killed-writer.ts', import.meta.url));
const ROUNDS = 6;

/** Runs the writer until `delay` milliseconds after its first edit, then kills it. Answers the accepted numbers. */
function writeAndKill(folder: StoreFolder, first: number, delay: number): Promise<number[]> {
  const { file, journalFile, backupsDir } = folder;
  const args = ['--import', 'tsx', CHILD, file, journalFile, backupsDir, String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself: ${output.slice(-200)}`));
      // A last line without its end was not acknowledged as a whole.
      resolve(
        output
          .slice(0, output.lastIndexOf('\n') + 1)
          .trim()
          .split('\n')
          .map(Number),
      );
    });
  });
}

test('kill -9 at any moment: every acknowledged edit is there, once and in order', { timeout: 120_000 }, async () => {
  const folder = storeFolder();
  let acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const delay = [3, 40, 90, 160, 250, 400][round] ?? 100;
    acknowledged = [...acknowledged, ...(await writeAndKill(folder, (acknowledged.at(-1) ?? 0) + 1000, delay))];
    const store = await folder.open();
    const values = store.service.valuesGet(store.service.spreadsheetId, 'A:A', {
      majorDimension: 'COLUMNS',
      valueRenderOption: 'UNFORMATTED_VALUE',
    }).values as number[][] | undefined;
    const found = values?.[0] ?? [];
    await store.close();
    // An edit that reached the disk right before the kill may be there without having been acknowledged.
    expect(found.filter((number) => acknowledged.includes(number))).toEqual(acknowledged);
    expect(found.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
});
