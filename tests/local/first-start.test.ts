import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { dayLine } from '../../scripts/start';
import { type Office, type OfficeOptions, openOffice } from '../../src/local/office';
import { temporaryFolder } from './host/test-installation';
import { FILLED, fillInParts, officeOptions, SCRIPT, titlesOf } from './office-under-test';

const CHILD = fileURLToPath(new URL('killed-first-start.ts', import.meta.url));

async function opened(options: OfficeOptions): Promise<Office> {
  const office = await openOffice(options);
  onTestFinished(() => office.close());
  return office;
}

const control = ({ store: { service } }: Office) => service.valuesGet(service.spreadsheetId, 'Контроль!A1').values;

test.each([
  [0, 'before the first change'],
  [1, 'in the middle of the filling'],
  [3, 'after the filling'],
  [4, 'in install'],
  [5, 'in checkNow'],
])('killed at change %d, %s: the next start begins anew and ends with a whole register', async (change) => {
  const folder = temporaryFolder();
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', CHILD, folder, String(change)]);
  expect(signal).toBe('SIGKILL');
  const office = await opened({ ...officeOptions(folder), fill: fillInParts() });
  expect(office.isNew).toBe(true);
  expect(titlesOf(office.store.service)).toEqual(FILLED);
  expect(control(office)).toEqual([['проверено']]);
});

test('killed when all is done: the register is taken as it is', async () => {
  const folder = temporaryFolder();
  expect(spawnSync(process.execPath, ['--import', 'tsx', CHILD, folder, '6']).signal).toBe('SIGKILL');
  const fill = () => {
    throw new Error('filled twice');
  };
  const office = await opened({ ...officeOptions(folder), fill });
  expect(office.isNew).toBe(false);
  expect(titlesOf(office.store.service)).toEqual(FILLED);
});

test('an installation that fails says why, closes everything, and the next start begins anew', async () => {
  const folder = temporaryFolder();
  const broken = `${SCRIPT} function checkNow() { throw new Error('Норм нет'); }`;
  await expect(openOffice({ ...officeOptions(folder, broken), fill: fillInParts() })).rejects.toThrow(
    'checkNow: Норм нет',
  );
  const office = await opened({ ...officeOptions(folder), fill: fillInParts() });
  expect(office.isNew).toBe(true);
  expect(titlesOf(office.store.service)).toEqual(FILLED);
});

test('a register that a person put into the folder after a failed start is theirs', async () => {
  const folder = temporaryFolder();
  const broken = `${SCRIPT} function install() { throw new Error('не вышло'); }`;
  await expect(openOffice({ ...officeOptions(folder, broken), fill: fillInParts() })).rejects.toThrow('не вышло');
  const own = await openOffice({ ...officeOptions(join(folder, 'own')) });
  await own.close();
  const file = join('data', 'register.xlsx');
  copyFileSync(join(folder, 'own', file), join(folder, file));
  rmSync(join(folder, 'data', '.metodset', 'journal.jsonl'));
  const office = await opened({ ...officeOptions(folder), fill: fillInParts() });
  expect(office.isNew).toBe(false);
  expect(titlesOf(office.store.service)).toEqual(['Лист1']);
});

test('a second program does not take a register that is being filled for a half-made one', async () => {
  const folder = temporaryFolder();
  const options = officeOptions(folder);
  const attempts: Promise<unknown>[] = [];
  const tryAgain = (part: number) => {
    if (part === 2)
      attempts.push(openOffice({ ...options, fill: fillInParts() }).catch((error: Error) => error.message));
  };
  const office = await opened({ ...options, fill: fillInParts(tryAgain) });
  expect(await Promise.all(attempts)).toEqual([expect.stringContaining('уже')]);
  expect(titlesOf(office.store.service)).toEqual(FILLED);
  expect(existsSync(join(options.dataDir, 'register.xlsx'))).toBe(true);
});

test('the page moves the clock of a demo and of a chosen day, not that of a real register', async () => {
  const script = 'function install() {} function checkNow() {}';
  const movable = async (change: Partial<OfficeOptions>) => {
    const office = await openOffice({ ...officeOptions(temporaryFolder(), script), ...change });
    const cookie = (await fetch(office.url, { redirect: 'manual' })).headers.get('set-cookie') ?? '';
    const clock = await fetch(new URL('/api/clock', office.url), { headers: { cookie } });
    await office.close();
    return ((await clock.json()) as { movable: boolean }).movable;
  };
  expect(await movable({ demo: 'lyubim' })).toBe(true);
  expect(await movable({ today: '2026-11-22' })).toBe(true);
  expect(await movable({})).toBe(false);
  expect(await movable({ clockControl: true })).toBe(true);
});

test('a moved clock stays moved after a restart, until the real time is asked for', async () => {
  const folder = temporaryFolder();
  const day = async (change: Partial<OfficeOptions> = {}, moveTo?: string) => {
    const office = await openOffice({ ...officeOptions(folder), ...change });
    if (moveTo !== undefined) await office.installation.advanceTo(moveTo);
    const { clock } = office.installation;
    const told = [clock.today(), clock.isShifted];
    await office.close();
    return told;
  };
  const real = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
  expect(await day()).toEqual([real, false]);
  expect(await day({ today: '2041-05-20' })).toEqual(['2041-05-20', true]);
  expect(await day()).toEqual(['2041-05-20', true]);
  expect(await day({}, '2041-06-01')).toEqual(['2041-06-01', true]);
  expect(await day()).toEqual(['2041-06-01', true]);
  expect(await day({ realTime: true })).toEqual([real, false]);
  expect(await day()).toEqual([real, false]);
});

test('the start says what day it is and how to return to the real one', () => {
  expect(dayLine({ today: () => '2026-11-22', isShifted: false })).toBe('Сегодня 22.11.2026');
  expect(dayLine({ today: () => '2027-05-20', isShifted: true })).toBe(
    'Сегодня в программе 20.05.2027: часы переведены, письма не уходят. Вернуться к настоящему дню: добавьте --real-time',
  );
});

test('the spreadsheet has the address of the office, without the key', async () => {
  const office = await opened(officeOptions(temporaryFolder()));
  const report = await office.installation.runFunction('address', [], { via: 'trigger' });
  expect(report).toMatchObject({ result: `${new URL(office.url).origin}/` });
});

test('the page, the script and the beginning of the day agree on the time zone of the register', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'config.json'), JSON.stringify({ timeZone: 'Asia/Novosibirsk' }));
  const { installation } = await opened({ ...officeOptions(folder), today: '2026-11-22' });
  expect(new Date(installation.clock.now()).toISOString()).toMatch(/^2026-11-22T02:00/);
  expect(installation.clock.today()).toBe('2026-11-22');
  // 00:30 in Novosibirsk is still the day before in Moscow.
  await installation.advanceTo(Date.UTC(2026, 10, 22, 17, 30));
  expect(installation.clock.today()).toBe('2026-11-23');
  const report = await installation.runFunction('today', [], { via: 'menu' });
  expect(report).toMatchObject({ result: '2026-11-23T00:30' });
});

test('a date typed without a year gets that of the virtual clock in the zone of the register, whatever the machine', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/St_Johns';
  onTestFinished(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  // 09:00 of the first of January in Kamchatka is still the old year in St. John's.
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'config.json'), JSON.stringify({ timeZone: 'Asia/Kamchatka' }));
  const { store } = await opened({ ...officeOptions(folder), today: '2041-01-01' });
  const { service } = store;
  service.editCells(0, [{ row: 0, column: 0, text: '1.9' }]);
  service.valuesUpdate(service.spreadsheetId, 'A2', { values: [['1.9']] }, { valueInputOption: 'USER_ENTERED' });
  expect(service.valuesGet(service.spreadsheetId, 'A1:A2').values).toEqual([['01.09.2041'], ['01.09.2041']]);
});
