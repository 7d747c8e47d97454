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

/** Reads `config.json`. Throws an Error with a Russian message that names the file and the entry. */
export function readOfficeConfig(dataDir: string): OfficeConfig {
  const file = join(dataDir, 'config.json');
  if (!existsSync(file)) return DEFAULTS;
  const refuse = (what: string): never => {
    throw new Error(
      `${file}: ${what} Пример: {"user": "metodist@mail.ru", "smtp": {"host": "smtp.mail.ru", "port": 465}}`,
    );
  };
  let config: Partial<OfficeConfig>;
  try {
    config = JSON.parse(readFileSync(file, 'utf8')) as Partial<OfficeConfig>;
  } catch (error) {
    return refuse(`это не JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const { user = DEFAULTS.user, timeZone = DEFAULTS.timeZone, smtp } = config;
  if (typeof user !== 'string' || !user.includes('@')) refuse('в «user» нужен адрес почты.');
  if (!isTimeZone(timeZone)) refuse('в «timeZone» нужно имя пояса, например «Asia/Novosibirsk».');
  if (smtp === undefined) return { user, timeZone };
  if (typeof smtp.host !== 'string' || !Number.isInteger(smtp.port)) refuse('в «smtp» нужны «host» и «port».');
  return { user, timeZone, smtp };
}

function isTimeZone(name: unknown): boolean {
  try {
    return typeof name === 'string' && new Intl.DateTimeFormat('ru', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
