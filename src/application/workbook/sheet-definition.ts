import type { RegisterTable } from '../../domain/register/register-snapshot';
import type { Column, ColumnDefinition } from './column';
import type { SheetId } from './sheet-id';

/** Name of a row of another table without its id; empty when it is not known. */
export type NameOf = (table: RegisterTable, id: string) => string;

/** A flat row while it is being read: fields of the entity by name. */
export type FlatRow = Record<string, unknown>;

/** One sheet of the workbook: what it is called, which columns it has, and how a row becomes an entity. */
export interface SheetDefinition {
  readonly id: SheetId;
  readonly title: string;
  /** Fixed `sheetId`, chosen by us, so that a save needs no call to learn it. */
  readonly sheetId: number;
  /** Beginning of new ids: «О» of «О-4k7x2m». */
  readonly idPrefix: string;
  /** `#rrggbb`. */
  readonly tabColor: string;
  readonly frozenColumns: number;
  /** Written by the program only: whole-sheet protection with a warning. */
  readonly generated: boolean;
  readonly columns: readonly ColumnDefinition[];
  /** A row with every field empty; also the values of empty cells. A literal, so that all rows have one shape. */
  readonly blank: () => FlatRow;
  /** Name of a row for labels, without the id; `null`: nobody refers to rows of this sheet. */
  readonly nameOf: ((row: FlatRow, nameOf: NameOf) => string) | null;
  /** Other names by which people may refer to the row. */
  readonly otherNames: (row: FlatRow) => readonly string[];
  /** Makes the entity of a flat row and back, where they differ. */
  readonly assemble: ((row: FlatRow) => object) | null;
  readonly flatten: ((entity: Readonly<FlatRow>) => FlatRow) | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A column for every field of the entity, of the field's type: forgetting one does not compile. */
type ColumnsOf<E> = { readonly [F in keyof E]-?: Column<E[F]> };

interface SheetDraft<E> {
  readonly id: SheetId;
  readonly title: string;
  readonly sheetId: number;
  readonly idPrefix: string;
  readonly tabColor: string;
  readonly frozenColumns?: number;
  readonly generated?: boolean;
  readonly columns: ColumnsOf<E>;
  readonly blank: () => Mutable<E>;
  readonly nameOf?: (row: E, nameOf: NameOf) => string;
  readonly otherNames?: (row: E) => readonly string[];
  readonly assemble?: (row: E) => object;
  readonly flatten?: (entity: Readonly<FlatRow>) => FlatRow;
}

const NO_NAMES: readonly string[] = [];

/** Checks a definition against its entity at compile time and forgets the entity's type. */
export function defineSheet<E>(draft: SheetDraft<E>): SheetDefinition {
  const columns = Object.entries(draft.columns as Readonly<Record<string, Column>>).map(([field, column]) => ({
    ...column,
    field,
  }));
  return {
    id: draft.id,
    title: draft.title,
    sheetId: draft.sheetId,
    idPrefix: draft.idPrefix,
    tabColor: draft.tabColor,
    frozenColumns: draft.frozenColumns ?? 2,
    generated: draft.generated ?? false,
    columns,
    blank: draft.blank as () => FlatRow,
    nameOf: (draft.nameOf as SheetDefinition['nameOf'] | undefined) ?? null,
    otherNames: (draft.otherNames as SheetDefinition['otherNames'] | undefined) ?? (() => NO_NAMES),
    assemble: (draft.assemble as SheetDefinition['assemble'] | undefined) ?? null,
    flatten: draft.flatten ?? null,
  };
}

/** Title of the last, grey column that the program fills with labels for drop-downs. */
export const LABEL_TITLE = 'Для выбора';

/** The list of nothing, shared by all blank rows. */
export const NONE: readonly string[] = Object.freeze([]) as readonly string[];
