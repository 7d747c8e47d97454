import { meaningOfTitle } from './column-titles';
import { distinctCells, isNumberRow, looksLikeData, textOf } from './row-shape';
import { looksLikeGroup, looksLikeOrganization, readGroupTitle } from './section-title';
import { type RowsContext, type Section, type SortedRows, sortRows, withLeader } from './sort-rows';
import type { TextSheet } from './text-sheet';

/** One table of a sheet: where its titles stand and which of its rows hold people. */
export interface TableLayout extends SortedRows {
  readonly sheet: TextSheet;
  /** Zero-based rows of the titles, end exclusive; `null`: a list without titles. */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** Words of the title of each column; several levels are parted by « / ». */
  readonly titles: readonly string[];
  /** Words above the titles: «Состав ММО учителей математики на 2026/2027 учебный год». */
  readonly above: string;
}

const MOST_HEADER_ROWS = 4;

/** How many cells of a row are known titles; 0 when the row holds data. */
function knownTitles(cells: readonly string[]): number {
  const distinct = distinctCells(cells);
  if (distinct.some(({ text }) => looksLikeData(text))) return 0;
  return distinct.filter(({ text }) => !looksLikeGroupName(text) && meaningOfTitle(text) !== undefined).length;
}

/** «ММО учителей математики» is a name, «МО» or «Наименование объединения» the title of a column. */
const looksLikeGroupName = (text: string): boolean =>
  looksLikeGroup(text) && /\s\S+\s/.test(text) && !/назв|наимен/i.test(text);

function isHeader(sheet: TextSheet, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const distinct = distinctCells(cells);
  const known = knownTitles(cells);
  if (known >= 2) return known * 2 >= distinct.length;
  // A list of one column: «ФИО» and people under it.
  const only = known === 1 && distinct.length === 1 ? distinct[0] : undefined;
  if (only === undefined || !/^(?:ф\.?\s?и\.?\s?о|фамилия)/i.test(only.text)) return false;
  return sheet.rows.slice(row + 1, row + 6).some((next) => looksLikeData(textOf(next, only.column)));
}

/** Whether a merged cell of the titles above reaches into the row. */
const isReached = ({ merges }: TextSheet, from: number, row: number): boolean =>
  merges.some(({ fromRow, toRow }) => fromRow >= from && fromRow < row && toRow > row);

/** The first row after the titles that begin at `from`. */
function endOfHeader(sheet: TextSheet, from: number): number {
  let to = from + 1;
  while (to < from + MOST_HEADER_ROWS && to < sheet.rows.length) {
    const cells = sheet.rows[to] ?? [];
    const distinct = distinctCells(cells);
    if (distinct.length === 0 || isNumberRow(cells) || distinct.some(({ text }) => looksLikeData(text))) break;
    const above = sheet.rows[from] ?? [];
    // Titles of the second level stand where the first level has one, beside or above; a section stands alone.
    const isSecondLevel = distinct.length >= 2 && knownTitles(cells) >= 1 && cells.length <= above.length + 2;
    if (!isReached(sheet, from, to) && !isSecondLevel) break;
    to += 1;
  }
  return to;
}

function titlesOf(sheet: TextSheet, from: number, to: number): readonly string[] {
  const rows = sheet.rows.slice(from, to);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => {
    const levels: string[] = [];
    for (let row = from; row < to; row += 1) {
      const text = textOf(sheet.rows[row] ?? [], column) || parentOf(sheet, row, to, column);
      if (text !== '' && !levels.includes(text)) levels.push(text);
    }
    return levels.map((level) => level.replace(/\s+/g, ' ')).join(' / ');
  });
}

/** In a `.csv` a merged title has its words in the first cell only: the cells below it to the right belong to it. */
function parentOf({ rows, merges }: TextSheet, row: number, to: number, column: number): string {
  if (merges.length > 0 || row + 1 >= to || textOf(rows[row + 1] ?? [], column) === '') return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = textOf(rows[row] ?? [], left);
    if (text !== '') return textOf(rows[row + 1] ?? [], left) === '' ? '' : text;
  }
  return '';
}

/** Words above the titles that say whose list it is: the nearest that name a group, else an organisation, else all. */
function wordsAbove(sheet: TextSheet, from: number, to: number): string {
  const texts: string[] = [];
  for (let row = from; row < to; row += 1) {
    const distinct = distinctCells(sheet.rows[row] ?? []);
    if (distinct.length > 0) texts.push(distinct.map(({ text }) => text).join(' '));
  }
  // A long title is often written in several rows: «Состав» / «ММО учителей математики».
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Sections that the words above the titles open. */
function sectionsAbove(sheet: TextSheet, start: number, end: number): Pick<RowsContext, 'group' | 'organization'> {
  let group: Section | null = null;
  let organization: Section | null = null;
  for (let row = start; row < end; row += 1) {
    for (const { text, column } of distinctCells(sheet.rows[row] ?? [])) {
      const title = readGroupTitle(text);
      if (looksLikeGroup(text)) group = { row, column, ...title, sure: true };
      else if (title.leader !== '') group = withLeader(group, title.leader);
      else if (looksLikeOrganization(text)) organization = { row, column, name: text, leader: '', sure: true };
    }
  }
  return { group, organization };
}

/** Rows at which titles begin; titles repeated on every printed page are no new table. */
function headerRows(sheet: TextSheet): readonly number[] {
  const found: number[] = [];
  let row = 0;
  while (row < sheet.rows.length) {
    if (isHeader(sheet, row)) {
      const known = found[found.length - 1];
      const same = known !== undefined && (sheet.rows[known] ?? []).join('|') === (sheet.rows[row] ?? []).join('|');
      if (!same) found.push(row);
      row = endOfHeader(sheet, row);
    } else row += 1;
  }
  return found;
}

/**
 * Finds the tables of a sheet: titles under any rows of words, in several levels, and which rows below hold people.
 *
 * Empty rows, rows of numbers «1 2 3 4», sums, repeated titles and notes are left out; a row with the name of a group
 * or an organisation alone goes with the rows below it. A sheet without titles is one table.
 */
export function findTables(sheet: TextSheet): readonly TableLayout[] {
  const headers = headerRows(sheet);
  if (headers.length === 0) {
    const context = { sheet, from: 0, to: sheet.rows.length, header: [], titles: [], group: null, organization: null };
    return [{ sheet, header: null, titles: [], above: '', ...sortRows(context) }];
  }
  return headers.map((from, index) => {
    const to = endOfHeader(sheet, from);
    const start = index === 0 ? 0 : wordsBefore(sheet, from);
    const next = headers[index + 1];
    const end = next === undefined ? sheet.rows.length : wordsBefore(sheet, next);
    const titles = titlesOf(sheet, from, to);
    const above = sectionsAbove(sheet, start, from);
    const context = { sheet, from: to, to: end, header: sheet.rows[from] ?? [], titles, ...above };
    return {
      sheet,
      header: { from, to },
      titles,
      above: wordsAbove(sheet, start, from),
      ...sortRows(context),
    };
  });
}

/** Where the words that belong to the titles at `header` begin: rows right above with one text each. */
function wordsBefore(sheet: TextSheet, header: number): number {
  let row = header;
  while (row > 0) {
    const distinct = distinctCells(sheet.rows[row - 1] ?? []);
    if (distinct.length > 1 || distinct.some(({ text }) => looksLikeData(text))) break;
    row -= 1;
  }
  return row;
}
