import { NUMBERING_YEARS, type Settings } from '../../../domain/register/settings';
import { phraseLineProblems } from '../../../domain/russian/phrase-lines';
import { expectedSetting } from '../../../messages/expected-values';
import type { CellValue } from '../../ports/workbook-port';
import { cellAddress } from '../a1';
import { DEFAULT_SETTINGS, SETTING_DEFINITIONS, type SettingDefinition, type SettingType } from '../setting-rows';
import { dateOfSerial, monthOfWord, plainDateOf } from './plain-dates';
import { nearest, plainWords } from './plain-words';
import type { SheetIssues } from './sheet-issues';
import type { SheetRows } from './sheet-reader';
import { isEmail, partsOf, shortened } from './text-readers';
import { booleanOfText } from './value-readers';

/** Settings and where each stands, zero-based rows. */
interface SettingsReading {
  readonly settings: Settings;
  readonly rowOf: ReadonlyMap<keyof Settings, number>;
}

const byTitle = new Map(SETTING_DEFINITIONS.map((definition) => [plainWords(definition.title), definition] as const));

/** Reads «Настройки»: a setting that is absent, empty or unreadable has its default. */
export function readSettings(sheet: SheetRows, issues: SheetIssues): SettingsReading {
  const { columns } = sheet.layout.definition;
  const valuePosition = sheet.layout.positions[columns.findIndex(({ field }) => field === 'value')] ?? -1;
  const namePosition = sheet.layout.positions[columns.findIndex(({ field }) => field === 'id')] ?? -1;
  const rowOf = new Map<keyof Settings, number>();
  const read: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  sheet.rows.forEach((row, index) => {
    const rowNumber = sheet.rowNumbers[index] ?? 0;
    const name = String(row.id);
    const definition = byTitle.get(plainWords(name));
    if (definition === undefined) {
      const similar = nearest(
        name,
        SETTING_DEFINITIONS.map(({ title }) => title),
      );
      const data = { value: shortened(name), ...(similar === undefined ? {} : { nearest: similar }) };
      issues.warning('UNKNOWN_SETTING', rowNumber, namePosition, data);
      return;
    }
    const before = rowOf.get(definition.field);
    if (before !== undefined) {
      const first = cellAddress(before, namePosition);
      issues.error('DUPLICATE_SETTING', rowNumber, namePosition, { value: definition.title, first });
      return;
    }
    rowOf.set(definition.field, rowNumber);
    const raw = sheet.grid.values[rowNumber]?.[valuePosition];
    if (raw === undefined || raw === null || String(raw).trim() === '') return;
    const { value, wrong, effect } = readValue(definition, raw);
    if (value !== undefined) read[definition.field] = value;
    if (definition.field === 'phraseForms') tellPhraseLines(String(raw), issues, rowNumber, valuePosition);
    if (wrong === '') return;
    const data = { column: definition.title, value: shortened(wrong), expected: expectationOf(definition), effect };
    issues.error('BAD_SETTING', rowNumber, valuePosition, data);
  });
  return { settings: read as unknown as Settings, rowOf };
}

/** Lines that say nothing to the program are told one by one: the others hold. */
function tellPhraseLines(value: string, issues: SheetIssues, row: number, column: number): void {
  for (const { line, text, part, fault } of phraseLineProblems(value)) {
    issues.warning('BAD_PHRASE_LINE', row, column, { line, value: shortened(part || text), fault });
  }
}

interface ValueReading {
  /** `undefined`: the default holds. */
  readonly value: unknown;
  /** What could not be understood; empty when everything was. */
  readonly wrong: string;
  /** What holds instead, see the words of BAD_SETTING. */
  readonly effect: 'default' | 'otherAddresses' | 'ownerOnly';
}

function readValue(definition: SettingDefinition, raw: CellValue): ValueReading {
  const { type } = definition;
  if (type === 'emails') return readEmails(String(raw));
  const value = settingOfCell(type, definition, raw);
  return { value, wrong: value === undefined ? String(raw) : '', effect: 'default' };
}

/** Right addresses stay when others are broken: the list says who may do everything. */
function readEmails(text: string): ValueReading {
  const parts = partsOf(text.trim().replace(/[,\s]+/g, ';'))
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
  const emails = parts.filter(isEmail);
  if (emails.length === 0) return { value: emails, wrong: text, effect: 'ownerOnly' };
  return { value: emails, wrong: parts.filter((part) => !isEmail(part)).join('; '), effect: 'otherAddresses' };
}

function settingOfCell(type: Exclude<SettingType, 'emails'>, { min, max }: SettingDefinition, raw: CellValue): unknown {
  const text = String(raw).trim();
  switch (type) {
    case 'text':
      return text;
    case 'boolean':
      return typeof raw === 'boolean' ? raw : booleanOfText(text);
    case 'integer': {
      const value = Number(text);
      return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
    }
    case 'monthDay':
      return typeof raw === 'number' ? dateOfSerial(Math.floor(raw)).slice(5) : monthDayOfText(text);
    case 'decisionWord':
      return ['РЕШИЛИ', 'ПОСТАНОВИЛИ'].find((word) => word === text.toUpperCase());
    case 'numberingYear':
      return NUMBERING_YEARS.find((word) => plainWords(word) === plainWords(text));
  }
}

/** `08-15` of «15 августа», «15.08» or «08-15». */
function monthDayOfText(text: string): string | undefined {
  const words = /^(\d{1,2})\s+([а-яё]+)$/i.exec(text);
  const digits = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(text);
  const ready = /^(\d{2})-(\d{2})$/.exec(text);
  const day = Number(words?.[1] ?? digits?.[1] ?? ready?.[2]);
  const month = words === null ? Number(digits?.[2] ?? ready?.[1]) : (monthOfWord(words[2] ?? '') ?? 0);
  return plainDateOf(2028, month, day)?.slice(5);
}

function expectationOf({ type, min, max }: SettingDefinition): string {
  return type === 'integer' ? expectedSetting.integer(min, max) : expectedSetting[type];
}
