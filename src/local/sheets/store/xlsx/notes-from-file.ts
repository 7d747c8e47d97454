import type { Cell, Row } from '../../model/cell';
import { EMPTY_CELL } from '../../model/cell';
import { readReference } from './references';
import { readAttributes, unescapeXml } from './xml';
import type { ZipEntries } from './zip';

/** A note of a cell; row and column are counted from 0. */
export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a part of the file keeps its relationships. */
export function relationsOf(path: string): string {
  return path.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** Notes of a sheet, read from its own part of the file: the reader of cells drops notes at empty cells. */
export function notesFromFile(entries: ZipEntries, sheetPath: string): readonly FileNote[] {
  const relations = entries.get(relationsOf(sheetPath))?.toString('utf8') ?? '';
  for (const [, tag = ''] of relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*?)\/?>/g)) {
    const { Type = '', Target = '' } = readAttributes(tag);
    if (!Type.endsWith('/comments')) continue;
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\.\//, '')}`;
    return readComments(entries.get(path)?.toString('utf8') ?? '');
  }
  return [];
}

function readComments(xml: string): readonly FileNote[] {
  const notes: FileNote[] = [];
  for (const [, tag = '', body = ''] of xml.matchAll(/<(?:\w+:)?comment\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?comment>/g)) {
    const place = readReference(readAttributes(tag).ref ?? '!');
    const texts = [...body.matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)];
    const text = texts.map(([, part = '']) => unescapeXml(part)).join('');
    if (place !== undefined && text !== '') notes.push({ row: place.top, column: place.left, text });
  }
  return notes;
}

/** The rows with the notes put at their cells. */
export function withNotes(
  rows: readonly (Row | undefined)[],
  notes: readonly FileNote[],
): readonly (Row | undefined)[] {
  const result: ((Cell | undefined)[] | undefined)[] = rows.map((row) => row?.slice());
  for (const { row, column, text } of notes) {
    while (result.length <= row) result.push(undefined);
    const cells = result[row] ?? [];
    result[row] = cells;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = { ...(cells[column] ?? EMPTY_CELL), note: text };
  }
  return result;
}
