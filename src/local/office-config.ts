import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SmtpOptions } from './mail/smtp-session';

/** What an office may write into `config.json` of its data folder; everything has a default. */
export interface OfficeConfig {
  /** E-mail of the person at the keyboard, who owns the register. */
  readonly user: string;
  /** IANA name; taken when the workbook is made. */
  readonly timeZone: string;
  /** Absent: letters stay in the outbox folder. */
  readonly smtp?: SmtpOptions;
}

const DEFAULTS: OfficeConfig = { user: 'metodist@example.org', timeZone: 'Europe/Moscow' };

const EXAMPLE =
  '{"user": "metodist@mail.ru", "timeZone": "Europe/Moscow", "smtp": {"host": "smtp.mail.ru", "port": 465}}';

/** Reads `config.json`. Throws an Error with a Russian message that names the file and the entry. */
export function readOfficeConfig(dataDir: string): OfficeConfig {
  const file = join(dataDir, 'config.json');
  if (!existsSync(file)) return DEFAULTS;
  try {
    return configOf(contentOf(file));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)} Пример: ${EXAMPLE}`);
  }
}

/** Notepad begins a file with a byte order mark, which JSON does not know. */
function contentOf(file: string): unknown {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`это не JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function configOf(config: unknown): OfficeConfig {
  if (!isRecord(config)) throw new Error('настройки должны стоять в фигурных скобках, каждая под своим именем.');
  const { user = DEFAULTS.user, timeZone = DEFAULTS.timeZone, smtp } = config;
  if (typeof user !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(user)) throw new Error('в «user» нужен адрес почты.');
  if (!isTimeZone(timeZone)) throw new Error('в «timeZone» нужно имя пояса, например «Asia/Novosibirsk».');
  return smtp === undefined ? { user, timeZone } : { user, timeZone, smtp: smtpOf(smtp) };
}

function smtpOf(smtp: unknown): SmtpOptions {
  if (!isRecord(smtp)) throw new Error('в «smtp» нужны фигурные скобки, а в них «host» и «port».');
  const { host, port, auth, secure } = smtp;
  if (typeof host !== 'string' || host === '') throw new Error('в «smtp» нужен «host» – имя почтового сервера.');
  if (typeof port !== 'number' || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error('в «smtp» нужен «port» – номер без кавычек, например 465.');
  }
  if (auth !== undefined && !(isRecord(auth) && typeof auth.user === 'string' && typeof auth.pass === 'string')) {
    throw new Error('в «auth» нужны «user» и «pass» – имя и пароль в кавычках.');
  }
  if (secure !== undefined && typeof secure !== 'boolean')
    throw new Error('в «smtp» значение «secure» – true или false.');
  return { ...smtp, host, port };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTimeZone(name: unknown): name is string {
  try {
    return typeof name === 'string' && new Intl.DateTimeFormat('ru', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
