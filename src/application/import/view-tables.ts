import type { ImportColumn, ImportColumnField, ImportTableView, ReadImportOutput } from '../../contract/import';
import { guessReasonWords, importFieldWords, skippedRowWords } from '../../messages/import-plan';
import { columnLetters } from '../workbook/a1';
import type { TableLayout } from './find-header';
import { type ColumnGuess, guessColumns, mappingOf } from './guess-columns';
import { IMPORT_FIELDS } from './import-field';
import type { SkippedWhy } from './sort-rows';

const LONGEST_SAMPLE = 120;
const MOST_NAMED = 8;

/** Everything that a column may be taken for, with its Russian name. */
export function viewFields(): ReadImportOutput['fields'] {
  const fields: ImportColumnField[] = [...IMPORT_FIELDS];
  fields.splice(fields.indexOf('position') + 1, 0, 'workplace');
  return fields.map((field) => ({ field, title: importFieldWords(field) }));
}

/** Tables of a file as the page shows them: where each stands and what its columns are taken for. */
export function viewTables(tables: readonly TableLayout[]): ReadImportOutput['tables'] {
  return tables.map(viewTable);
}

function viewTable(layout: TableLayout): ImportTableView {
  const { sheet, above, header, rows } = layout;
  const guesses = guessColumns(layout);
  const { organization, position } = mappingOf(guesses);
  const both = organization !== undefined && organization === position ? position : undefined;
  const groups = rows.flatMap(({ group }) => (group === null ? [] : [group.name]));
  return {
    sheet: sheet.name,
    above: shortened(above, 300),
    headerRow: header === null ? null : header.from + 1,
    rowCount: rows.length,
    groups: groups.filter((name, index) => groups.indexOf(name) === index),
    skipped: skippedRows(layout),
    columns: guesses.map((guess) => viewColumn(guess, guess.column === both)),
  };
}

function viewColumn({ column, title, field, confidence, reason, samples }: ColumnGuess, isBoth: boolean): ImportColumn {
  return {
    letters: columnLetters(column),
    title: shortened(title, 200),
    field: isBoth ? 'workplace' : field,
    confidence,
    reason: guessReasonWords(reason),
    samples: samples.map((text) => shortened(text, LONGEST_SAMPLE)),
  };
}

function skippedRows({ skipped }: TableLayout): string[] {
  const byReason = new Map<SkippedWhy, number[]>();
  for (const { row, why } of skipped) byReason.set(why, [...(byReason.get(why) ?? []), row + 1]);
  return [...byReason].map(([why, rows]) => {
    const more = rows.length > MOST_NAMED ? ' …' : '';
    return `${skippedRowWords(why)}: ${rows.slice(0, MOST_NAMED).join(', ')}${more}`;
  });
}

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
