// Columns of the sheets: how each is called, what may be typed into it, and how it looks.

import type { RegisterTable } from '../../domain/register/register-snapshot';
import type { Words } from '../../messages/sheets-words';

/** How a cell is read and written. */
export type ColumnType =
  | 'id'
  | 'text'
  | 'longText'
  | 'word'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'boolean'
  | 'enum'
  | 'ref'
  | 'refList'
  | 'stringList'
  | 'schoolYear'
  | 'deadline'
  | 'email'
  | 'url'
  | 'json'
  | 'link'
  | 'label';

/** One column of a sheet. `V` is the type of the field, checked at compile time only. */
export interface Column<V = unknown> {
  readonly title: string;
  readonly type: ColumnType;
  /** Pixels. */
  readonly width: number;
  /** Note of the header cell: what to type, in Russian. */
  readonly note: string;
  /** A row without it is not taken into the register. */
  readonly required: boolean;
  /** Closed dictionary of an `enum`. */
  readonly words: Words | null;
  /** Open dictionary of a `word`. */
  readonly suggestions: readonly string[] | null;
  /** Where a `ref` or a `refList` points. */
  readonly table: RegisterTable | null;
  /** Long cells are cut at the edge instead of making the row higher. */
  readonly isClipped: boolean;
  /** A `ref` of a row that tells of the past: what it names may be gone since, and is then read as nothing. */
  readonly isPast: boolean;
  /** Bounds of an `integer`, inclusive. */
  readonly min: number;
  readonly max: number;
  /** Never present; carries `V` for the compiler. */
  readonly fieldType?: V;
}

/** A column with the field of the entity it belongs to. */
export interface ColumnDefinition extends Column {
  readonly field: string;
}

interface Look {
  readonly width?: number;
  readonly isClipped?: boolean;
}

function column<V>(type: ColumnType, title: string, note: string, more: Partial<Column<V>>): Column<V> {
  return {
    title,
    type,
    note,
    width: 120,
    required: false,
    words: null,
    suggestions: null,
    table: null,
    isClipped: false,
    isPast: false,
    min: 0,
    max: 1_000_000,
    ...more,
  };
}

const REQUIRED = ' Обязательно.';

/** The lasting code of a row. */
export const id = (title = 'ID'): Column<string> =>
  column('id', title, 'Постоянный код строки. Программа присвоит его сама: оставьте пустым и не меняйте.', {
    width: 80,
    required: true,
  });

/** A short text. */
export const text = (title: string, note: string, look: Look = {}): Column<string> =>
  column('text', title, note, { width: 160, ...look });

/** A short text without which the row does not count. */
export const requiredText = (title: string, note: string, look: Look = {}): Column<string> =>
  column('text', title, note + REQUIRED, { width: 160, ...look, required: true });

/** A text of any length. */
export const longText = (title: string, note: string, look: Look = {}): Column<string> =>
  column('longText', title, note, { width: 260, ...look });

/** A word of an open dictionary: suggestions are offered, other words are accepted. */
export const word = (title: string, note: string, suggestions: readonly string[], look: Look = {}): Column<string> =>
  column('word', title, note, { width: 140, ...look, suggestions });

/** A whole number. */
export const integer = (
  title: string,
  note: string,
  bounds: Look & { readonly min?: number; readonly max?: number } = {},
): Column<number | null> => column('integer', title, note, { width: 90, ...bounds });

/** An integer whose empty cell means the default of `blank`. */
export const integerOrDefault = (
  title: string,
  note: string,
  bounds: Look & { readonly min?: number; readonly max?: number } = {},
): Column<number> => column('integer', title, note, { width: 90, ...bounds });

/** A day. */
export const date = (title: string, note: string, look: Look = {}): Column<string | null> =>
  column('date', title, `${note} Дата: 15.09.2026.`, { width: 100, ...look });

/** A day without which the row does not count. */
export const requiredDate = (title: string, note: string): Column<string> =>
  column('date', title, `${note} Дата: 15.09.2026.${REQUIRED}`, { width: 100, required: true });

/** A moment of the workbook’s time zone. */
export const dateTime = (title: string, note: string): Column<string | null> =>
  column('dateTime', title, note, { width: 140 });

/** «да», «нет» or nothing. */
export const yesNo = (title: string, note: string, look: Look = {}): Column<boolean | null> =>
  column('boolean', title, `${note} да или нет.`, { width: 90, ...look });

/** A closed dictionary whose empty cell means the default of `blank`. */
export const choice = <Code extends string>(
  title: string,
  note: string,
  words: Words<Code>,
  look: Look = {},
): Column<Code> => column('enum', title, note, { width: 140, ...look, words });

/** A closed dictionary; a row without it does not count. */
export const requiredChoice = <Code extends string>(
  title: string,
  note: string,
  words: Words<Code>,
  look: Look = {},
): Column<Code> => column('enum', title, note + REQUIRED, { width: 140, ...look, words, required: true });

/** A closed dictionary whose empty cell means nothing is known. */
export const choiceOrNull = <Code extends string>(
  title: string,
  note: string,
  words: Words<Code>,
  look: Look = {},
): Column<Code | null> => column('enum', title, note, { width: 140, ...look, words });

const PICK = ' Выберите из списка; можно ввести и код или однозначное название.';

/** A reference to a row of another table. */
export const ref = (title: string, table: RegisterTable, note: string, look: Look = {}): Column<string | null> =>
  column('ref', title, note + PICK, { width: 220, ...look, table });

/** A reference of a row that tells of the past, to a row that may be gone since. */
export const pastRef = (title: string, table: RegisterTable, note: string, look: Look = {}): Column<string | null> =>
  column('ref', title, note + PICK, { width: 220, ...look, table, isPast: true });

/** A reference without which the row does not count. */
export const requiredRef = (title: string, table: RegisterTable, note: string, look: Look = {}): Column<string> =>
  column('ref', title, note + PICK + REQUIRED, { width: 220, ...look, table, required: true });

const LIST = ' Несколько — каждое с новой строки или через точку с запятой.';

/** References to rows of another table. */
export const refList = (
  title: string,
  table: RegisterTable,
  note: string,
  more: Look & { readonly required?: boolean } = {},
): Column<readonly string[]> =>
  column('refList', title, note + PICK + LIST + (more.required === true ? REQUIRED : ''), {
    width: 240,
    ...more,
    table,
  });

/** A list of words. */
export const stringList = (title: string, note: string, look: Look = {}): Column<readonly string[]> =>
  column('stringList', title, note + LIST, { width: 200, ...look });

/** A school year; a row without it does not count. */
export const schoolYear = (title = 'Учебный год'): Column<string> =>
  column('schoolYear', title, `Учебный год: 2026/27.${REQUIRED}`, { width: 90, required: true });

/** A yearly term in words. */
export const deadline = <V>(title: string, note: string): Column<V> => column('deadline', title, note, { width: 220 });

/** One address of mail. */
export const email = (title: string, note: string): Column<string> =>
  column('email', title, `${note} Например: ivanova@school.ru.`, { width: 180 });

/** An address of the web or of a document of the local office. */
export const url = (title: string, note: string): Column<string> =>
  column('url', title, `${note} Начинается с https://.`, { width: 180 });

/** JSON that the program writes for itself. */
export const json = (title: string, note: string): Column<string> => column('json', title, note, { width: 200 });

/** A cell that jumps to a row: the caller gives `{table, id}`, the cell shows words. Reads back as those words. */
export const link = (title: string, note: string): Column<string> => column('link', title, note, { width: 170 });
