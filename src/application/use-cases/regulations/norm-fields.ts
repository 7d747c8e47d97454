// Parameters of a norm as fields of the wizard, read and written with the very readers and words of the sheet.
import type { NormField } from '../../../contract/regulations';
import { normKindById } from '../../../domain/norms/catalogue';
import type { Norm } from '../../../domain/norms/norm';
import { issueMessage } from '../../../messages/issues';
import type { ColumnDefinition } from '../../workbook/column';
import { UNREADABLE } from '../../workbook/reading/cell-reader';
import { makeReader } from '../../workbook/reading/make-reader';
import { ReferenceTargets } from '../../workbook/reading/reference-target';
import { SheetIssues } from '../../workbook/reading/sheet-issues';
import type { RegisterIssue } from '../../workbook/register-issue';
import type { FieldValue } from '../../workbook/row-change';
import { normsSheet } from '../../workbook/sheets/norms-sheet';
import { writtenValue } from '../../workbook/writing/cell-data';

const PREFIX = 'parameters.';
const AROUND = { labelOf: (_table: string, id: string): string => id, placeOf: () => undefined };
/** Parameters refer to no table. */
const NO_TARGETS = new ReferenceTargets(() => normsSheet);

/** Columns of the parameters that a kind understands; those that name other norms are not for typing. */
function columnsOf(kindId: string): readonly ColumnDefinition[] {
  const kind = normKindById(kindId);
  if (kind === undefined || kindId === 'all-of' || kindId === 'any-of') return [];
  const known: readonly string[] = [...kind.requires, ...kind.understands];
  return normsSheet.columns.filter(({ field }) => field.startsWith(PREFIX) && known.includes(nameOf(field)));
}

const nameOf = (field: string): string => field.slice(PREFIX.length);

/** Whether a field of a norm is one that the wizard shows. */
export const isShownParameter = (kindId: string, field: string): boolean =>
  columnsOf(kindId).some((column) => column.field === field);

const YES_NO: readonly string[] = ['да', 'нет'];

function typeOf({ type }: ColumnDefinition): NormField['type'] {
  if (type === 'integer') return 'number';
  if (type === 'stringList') return 'list';
  return type === 'enum' || type === 'boolean' ? 'choice' : 'text';
}

/** The parameters of a norm in the order of the columns. */
export function normFields(norm: Norm): NormField[] {
  const required: readonly string[] = normKindById(norm.kind)?.requires ?? [];
  const flat = normsSheet.flatten?.({ ...norm }) ?? {};
  return columnsOf(norm.kind).map((column) => ({
    name: nameOf(column.field),
    title: column.title,
    type: typeOf(column),
    value: String(writtenValue(column, flat[column.field] as FieldValue, AROUND)),
    options: column.type === 'boolean' ? [...YES_NO] : (column.words ?? []).map(([, shown]) => shown),
    required: required.includes(nameOf(column.field)),
  }));
}

/** A norm with parameters that a person has typed, and what could not be read of them. */
interface ReadParameters {
  readonly norm: Norm;
  /** By name; an empty message: its kind has no such parameter. */
  readonly unread: readonly { readonly name: string; readonly message: string }[];
}

/** Reads typed parameters into a norm; one that cannot be read stays as it was. */
export function withParameters(norm: Norm, typed: Readonly<Record<string, string>>): ReadParameters {
  const columns = columnsOf(norm.kind);
  const read: Record<string, unknown> = {};
  const unread = Object.entries(typed).flatMap(([name, text]) => {
    const column = columns.find(({ field }) => field === PREFIX + name);
    if (column === undefined) return [{ name, message: '' }];
    const log: RegisterIssue[] = [];
    const value = makeReader(column, 0, new SheetIssues(log, normsSheet.id, normsSheet.title), NO_TARGETS).read(
      text,
      0,
    );
    if (value === UNREADABLE) return [{ name, message: log.map(issueMessage).join(' ') }];
    read[column.field] = value ?? normsSheet.blank()[column.field];
    return [];
  });
  const flat = { ...normsSheet.flatten?.({ ...norm }), ...read };
  return { norm: (normsSheet.assemble?.(flat) ?? norm) as Norm, unread };
}
