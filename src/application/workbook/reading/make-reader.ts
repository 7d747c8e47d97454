import type { ColumnDefinition } from '../column';
import type { CellReader } from './cell-reader';
import { ReferenceListReader, ReferenceReader } from './reference-readers';
import type { ReferenceTargets } from './reference-target';
import type { SheetIssues } from './sheet-issues';
import { EmailReader, StringListReader, TextReader, UrlReader, WordReader } from './text-readers';
import {
  BooleanReader,
  DateReader,
  DateTimeReader,
  DeadlineReader,
  EnumReader,
  IntegerReader,
  SchoolYearReader,
} from './value-readers';

type PlainReader = new (column: ColumnDefinition, position: number, issues: SheetIssues) => CellReader;

const READERS: Readonly<Record<Exclude<ColumnDefinition['type'], 'ref' | 'refList'>, PlainReader>> = {
  id: TextReader,
  text: TextReader,
  longText: TextReader,
  json: TextReader,
  link: TextReader,
  label: TextReader,
  word: WordReader,
  integer: IntegerReader,
  date: DateReader,
  dateTime: DateTimeReader,
  boolean: BooleanReader,
  enum: EnumReader,
  stringList: StringListReader,
  schoolYear: SchoolYearReader,
  deadline: DeadlineReader,
  email: EmailReader,
  url: UrlReader,
};

/** The reader of one column at its place in the sheet. */
export function makeReader(
  column: ColumnDefinition,
  position: number,
  issues: SheetIssues,
  targets: ReferenceTargets,
): CellReader {
  const { type, table } = column;
  if (type !== 'ref' && type !== 'refList') return new READERS[type](column, position, issues);
  if (table === null) throw new Error(`Column «${column.title}» refers to no table`);
  const Reader = type === 'ref' ? ReferenceReader : ReferenceListReader;
  return new Reader(column, position, issues, targets.of(table));
}
