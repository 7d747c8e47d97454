import { readFile } from 'node:fs/promises';
import { AppError } from '../../src/application/app-error';
import { registerFromJson } from '../../src/application/exchange/register-from-json';
import { decodeRegister } from '../../src/application/workbook/decode-register';
import type { PlainDate } from '../../src/domain/calendar/plain-date';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { regulationLibrary } from '../../src/domain/regulations/library';
import { issueMessage } from '../../src/messages/issues';
import { readWorkbook } from './read-workbook';

/** One thing that is wrong with the input. */
export interface InputIssue {
  /** Title of the sheet, or name of the table of a JSON register. */
  readonly sheet: string;
  /** «C12», or `meetings[3].date` of a JSON register; empty when the whole sheet is meant. */
  readonly cell: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface RegisterInput {
  readonly snapshot: RegisterSnapshot;
  readonly issues: readonly InputIssue[];
}

/** The input cannot be read at all; the message is for people. */
export class UnreadableInput extends Error {}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as { readonly code?: string }).code;
    const reason =
      code === 'ENOENT' ? 'такого файла нет' : code === 'EISDIR' ? 'это папка' : `нет доступа (${code ?? ''})`;
    throw new UnreadableInput(`${path}: ${reason}.`);
  }
}

function fromJson(path: string, bytes: Buffer, today: PlainDate): RegisterInput {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableInput(`${path}: это не JSON – ${(error as Error).message}.`);
  }
  const { snapshot, issues } = registerFromJson(json, regulationLibrary, today);
  const unreadable = issues.find(({ code }) => code === 'JSON_NOT_OBJECT');
  if (unreadable !== undefined) throw new UnreadableInput(`${path}: ${unreadable.message}`);
  return { snapshot, issues };
}

async function fromWorkbook(path: string, bytes: Buffer, today: PlainDate): Promise<RegisterInput> {
  const read = await readWorkbook(bytes).catch((error: unknown) => {
    const isOther = error instanceof AppError && error.code === 'REGISTER_NOT_INSTALLED';
    throw new UnreadableInput(
      isOther ? `${path}: в книге нет листов реестра Методсети.` : `${path}: файл не читается как книга .xlsx.`,
    );
  });
  const { snapshot, issues } = decodeRegister(read.reading, read.inspection, { today });
  return {
    snapshot,
    issues: issues.map((issue) => ({
      sheet: issue.sheetTitle,
      cell: issue.cell,
      code: issue.code,
      severity: issue.severity,
      message: issueMessage(issue),
    })),
  };
}

/**
 * Reads a register from `.xlsx` or `.json`.
 *
 * @param today the day on which it is judged: what is marked as held after it is reported.
 * @throws UnreadableInput
 */
export async function readRegister(path: string, today: PlainDate): Promise<RegisterInput> {
  const name = path.toLowerCase();
  if (!name.endsWith('.json') && !name.endsWith('.xlsx')) {
    throw new UnreadableInput(`${path}: нужен файл .xlsx или .json.`);
  }
  const bytes = await bytesOf(path);
  return name.endsWith('.json') ? fromJson(path, bytes, today) : fromWorkbook(path, bytes, today);
}
