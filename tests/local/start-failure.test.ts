import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOffice } from '../../src/local/office';
import { readOfficeConfig } from '../../src/local/office-config';
import { startFailureWords } from '../../src/local/start-failure';
import { temporaryFolder } from './host/test-installation';
import { officeOptions } from './office-under-test';

const PLACE = { dataDir: '/данные', port: 8080 };

const failed = (code: string, syscall: string) => Object.assign(new Error(`${code}: no`), { code, syscall });

test.each([
  [
    'EADDRNOTAVAIL',
    'listen',
    'Такого адреса у этого компьютера нет. Укажите его собственный адрес в сети: npm start -- --host 192.168.1.5',
  ],
  ['EADDRINUSE', 'listen', 'Порт 8080 занят другой программой. Укажите другой: npm start -- --port 8081'],
  ['EACCES', 'listen', 'Система не даёт открыть порт 8080. Укажите другой, больше 1024: npm start -- --port 8080'],
  [
    'EACCES',
    'open',
    'В папку «/данные» нельзя писать. Разрешите запись в неё или укажите другую: npm start -- --data ПАПКА',
  ],
  [
    'EROFS',
    'mkdir',
    'В папку «/данные» нельзя писать. Разрешите запись в неё или укажите другую: npm start -- --data ПАПКА',
  ],
  ['EEXIST', 'mkdir', '«/данные» – файл, а данные хранятся в папке. Укажите папку: npm start -- --data ПАПКА'],
  ['ENOSPC', 'write', 'На диске с папкой «/данные» нет места. Освободите его и запустите программу снова.'],
])('%s of %s is told in words', (code, syscall, words) => {
  expect(startFailureWords(failed(code, syscall), PLACE)).toBe(words);
});

test('other failures speak for themselves, without a stack', () => {
  expect(startFailureWords(new Error('Норм нет'), PLACE)).toBe('Норм нет');
});

test('a file in the place of the data folder, and above it', async () => {
  const folder = temporaryFolder();
  const options = officeOptions(folder);
  writeFileSync(join(folder, 'data'), '');
  for (const dataDir of [options.dataDir, join(options.dataDir, 'deeper')]) {
    const error = await openOffice({ ...options, dataDir }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(startFailureWords(error, { dataDir, port: 0 })).toContain(`«${dataDir}» – файл`);
  }
});

function configWith(content: string): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), content);
  return folder;
}

test('a config that Notepad saved with a byte order mark is read', () => {
  expect(readOfficeConfig(configWith('\uFEFF{"user":"a@b.ru"}'))).toEqual({
    user: 'a@b.ru',
    timeZone: 'Europe/Moscow',
  });
});

test('a whole config is read', () => {
  const smtp = { host: 'smtp.mail.ru', port: 465, secure: true, auth: { user: 'a@b.ru', pass: 'x' } };
  const config = { user: 'a@b.ru', timeZone: 'Asia/Novosibirsk', smtp };
  expect(readOfficeConfig(configWith(JSON.stringify(config)))).toEqual(config);
});

test.each([
  ['null', 'в фигурных скобках'],
  ['[]', 'в фигурных скобках'],
  ['"a@b.ru"', 'в фигурных скобках'],
  ['{user}', 'это не JSON'],
  ['', 'это не JSON'],
  ['{"user": 5}', 'в «user» нужен адрес почты'],
  ['{"user": null}', 'в «user» нужен адрес почты'],
  ['{"timeZone": "Москва"}', 'в «timeZone» нужно имя пояса'],
  ['{"smtp": null}', 'в «smtp» нужны фигурные скобки'],
  ['{"smtp": "smtp.mail.ru"}', 'в «smtp» нужны фигурные скобки'],
  ['{"smtp": {"port": 465}}', 'нужен «host»'],
  ['{"smtp": {"host": "h", "port": "465"}}', 'нужен «port» – номер без кавычек'],
  ['{"smtp": {"host": "h", "port": 465, "secure": "yes"}}', '«secure» – true или false'],
  ['{"smtp": {"host": "h", "port": 465, "auth": "me"}}', 'в «auth» нужны «user» и «pass»'],
])('config.json %s: one message with the file, the reason and an example', (content, reason) => {
  const folder = configWith(content);
  const read = () => readOfficeConfig(folder);
  expect(read).toThrow(`${join(folder, 'config.json')}: `);
  expect(read).toThrow(reason);
  expect(read).toThrow('Пример: {"user": "metodist@mail.ru"');
});
