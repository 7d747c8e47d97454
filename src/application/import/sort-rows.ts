import { meaningOfTitle } from './column-titles';
import type { ImportField } from './import-field';
import { distinctCells, isNumberRow, isRowNumber, looksLikeData, textOf } from './row-shape';
import { kindOfSection, looksLikeNote, looksLikeTotal, readGroupTitle } from './section-title';
import type { TextSheet } from './text-sheet';

/** Words of their own above rows that belong to them. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** Of a group: «Иванова М.П.» when the words name its leader. */
  readonly leader: string;
  /** `false`: taken for a group only because the row stands alone above people. */
  readonly sure: boolean;
}

/** A row with somebody in it and the sections under which it stands. */
export interface DataRow {
  readonly row: number;
  readonly group: Section | null;
  readonly organization: Section | null;
}

/** Why a row is left out. */
export type SkippedWhy = 'numbers' | 'total' | 'header' | 'section' | 'note';

export interface SortedRows {
  readonly rows: readonly DataRow[];
  /** Empty rows are not named. */
  readonly skipped: readonly { readonly row: number; readonly why: SkippedWhy }[];
}

/** The rows under titles and what the words above the titles say. */
export interface RowsContext {
  readonly sheet: TextSheet;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Cells of the first row of titles; empty for a list without them. */
  readonly header: readonly string[];
  /** Words of the title of each column. */
  readonly titles: readonly string[];
  readonly group: Section | null;
  readonly organization: Section | null;
}

type Sections = Pick<RowsContext, 'group' | 'organization'>;

/** The sections after a row with words alone. */
function opened(text: string, row: number, column: number, now: Sections, start: Sections): Sections {
  const kind = kindOfSection(text);
  const place = { row, column, sure: kind !== undefined };
  if (kind === 'organization') return { group: now.group, organization: { ...place, name: text, leader: '' } };
  const title = readGroupTitle(text);
  if (title.name !== '') return { group: { ...place, ...title }, organization: start.organization };
  return { ...now, group: withLeader(now.group, title.leader) };
}

/** «Руководитель: Иванова М.П.» in a row of its own belongs to the group named above it. */
export const withLeader = (group: Section | null, leader: string): Section | null =>
  group === null ? null : { ...group, leader };

/** Sorts the rows of a table, one pass. */
export function sortRows(context: RowsContext): SortedRows {
  const { sheet, from, to, header } = context;
  const rows: DataRow[] = [];
  const skipped: { row: number; why: SkippedWhy }[] = [];
  const last = lastPerson(sheet, from, to);
  const titles = header.join('|');
  let sections: Sections = { group: context.group, organization: context.organization };
  for (let row = from; row < to; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const words = wordsOf(cells);
    const first = words[0];
    if (first === undefined) continue;
    const isAlone = words.length === 1 && standsAlone(cells, first, context.titles);
    const why = cells.join('|') === titles ? 'header' : skipReason(cells, first.text, isAlone, row > last);
    if (why !== null) skipped.push({ row, why });
    else if (!isAlone) rows.push({ row, ...sections });
    else {
      skipped.push({ row, why: 'section' });
      sections = opened(first.text, row, first.column, sections, context);
    }
  }
  return { rows, skipped };
}

/** Titles of groups are often written where names stand. */
const NAMES: readonly ImportField[] = ['fullName', 'lastName', 'firstName', 'middleName'];

/**
 * Whether the only text of a row is a title above other rows and not a row with its name left out: it is merged over
 * several cells, stands where names or nothing do, or names a group among organisations.
 */
function standsAlone(cells: readonly string[], { text, column }: Word, titles: readonly string[]): boolean {
  if (looksLikeData(text)) return false;
  if (cells.filter((cell) => cell === text).length > 1) return true;
  // A row with a number of its own is a person's, unless the words are a title beyond doubt.
  if (isRowNumber(textOf(cells, 0)) && kindOfSection(text) === undefined) return false;
  const meaning = meaningOfTitle(titles[column] ?? '');
  const field = meaning?.kind === 'field' ? meaning.field : undefined;
  if (field === undefined || NAMES.includes(field)) return true;
  return field === 'organization' && kindOfSection(text) === 'group';
}

interface Word {
  readonly text: string;
  readonly column: number;
}

/** Filled cells without the number of the row. */
function wordsOf(cells: readonly string[]): readonly Word[] {
  const distinct = distinctCells(cells);
  const first = distinct[0];
  return first !== undefined && isRowNumber(first.text) ? distinct.slice(1) : distinct;
}

function skipReason(
  cells: readonly string[],
  first: string,
  isAlone: boolean,
  afterPeople: boolean,
): SkippedWhy | null {
  if (isNumberRow(cells)) return 'numbers';
  if (looksLikeTotal(first)) return 'total';
  const isNote = looksLikeNote(first);
  return (isAlone && (isNote || afterPeople)) || (isNote && afterPeople) ? 'note' : null;
}

/** The last row that holds a person: what follows is a signature or a note. */
function lastPerson({ rows }: TextSheet, from: number, to: number): number {
  const numbered = rows.slice(from, to).filter((cells) => isRowNumber(textOf(cells, 0)) && !isNumberRow(cells));
  for (let row = to - 1; row >= from; row -= 1) {
    const cells = rows[row] ?? [];
    // In a numbered list the signatures below it have no number.
    if (numbered.length >= 2 && !isRowNumber(textOf(cells, 0))) continue;
    const words = wordsOf(cells);
    if (words.some(({ text }) => looksLikeData(text)) || (numbered.length >= 2 && words.length > 0)) {
      if (looksLikeTotal(words[0]?.text ?? '') || looksLikeNote(words[0]?.text ?? '')) continue;
      return row;
    }
  }
  return to;
}
