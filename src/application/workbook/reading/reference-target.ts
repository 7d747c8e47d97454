import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { FlatRow, NameOf, SheetDefinition } from '../sheet-definition';
import { oneLine, plainWords } from './plain-words';

/** Why a reference leads nowhere. */
export type BrokenReference =
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'skipped'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/** Rows of a sheet that others refer to. */
interface TargetRows {
  readonly rows: readonly FlatRow[];
  readonly byId: ReadonlyMap<string, number>;
  /** Rows that stand in the sheet but could not be read, by id. */
  readonly leftOut: ReadonlyMap<string, number>;
}

const LABEL_LIMIT = 160;
const OPENING = 40;
const CLOSING = 41;
const NO_ROWS: TargetRows = { rows: [], byId: new Map(), leftOut: new Map() };

/** Rows of one table as references see them: by id, by label, by unique name. */
export class ReferenceTarget {
  private read: TargetRows = NO_ROWS;
  /** False while the sheet was not read: then any id is believed. */
  private isKnown = false;
  /** Labels by index of the row, made when first needed. */
  private labels: string[] = [];
  private names: Map<string, string[]> | null = null;
  /** Names by id as labels have them, while the sheet was not read. */
  private readonly labelled = new Map<string, string>();
  private readonly mentionedSkips = new Set<string>();

  constructor(
    readonly definition: SheetDefinition,
    private readonly nameOf: NameOf,
  ) {}

  attach(read: TargetRows): void {
    this.read = read;
    this.isKnown = true;
    this.labels = new Array<string>(read.rows.length).fill('');
  }

  /** The row with this id; `undefined` when it was not read. */
  row(id: string): FlatRow | undefined {
    const index = this.read.byId.get(id);
    return index === undefined ? undefined : this.read.rows[index];
  }

  /** Number of rows. */
  get size(): number {
    return this.labels.length;
  }

  /**
   * Index of the row whose label is exactly this text; -1 for any other text. The id is cut out and the label of
   * its row compared, nothing else.
   */
  indexByLabel(text: string): number {
    const end = text.length - 1;
    if (text.charCodeAt(end) !== CLOSING) return -1;
    let open = end - 1;
    while (open > 0 && text.charCodeAt(open) !== OPENING) open--;
    const index = this.read.byId.get(text.slice(open + 1, end));
    return index === undefined || this.labelAt(index) !== text ? -1 : index;
  }

  /** The id of the row with this index. */
  idAt(index: number): string {
    return this.read.rows[index]?.id as string;
  }

  /** Label of the row with this index; empty when there is no such row. */
  labelAt(index: number): string {
    const known = this.labels[index];
    if (known !== '') return known ?? '';
    const row = this.read.rows[index];
    const label = row === undefined ? '' : labelOfRow(this.definition, row, this.nameOf);
    this.labels[index] = label;
    return label;
  }

  /** Finds the row that a label, an id or a unique name means. */
  resolve(text: string): string | BrokenReference {
    const inner = idInLabel(text);
    if (!this.isKnown) return this.believe(text, inner);
    if (inner !== undefined && this.read.byId.has(inner)) return inner;
    if (this.read.byId.has(text)) return text;
    const named = this.idsByName(text);
    if (named.length === 1) return named[0] ?? text;
    if (named.length > 1) return { kind: 'ambiguous', candidates: named.map((id) => this.labelOf(id)) };
    const id = inner ?? text;
    return { kind: this.read.leftOut.has(id) ? 'skipped' : 'unknown', id };
  }

  /** The name that a label gave to a row of a sheet that was not read; empty when none did. */
  nameByLabel(id: string): string {
    return this.labelled.get(id) ?? '';
  }

  private believe(text: string, inner: string | undefined): string {
    if (inner === undefined) return text;
    this.labelled.set(inner, text.slice(0, text.lastIndexOf('(')).trim());
    return inner;
  }

  /**
   * The only other row whose name the text spells, while its id says `id`: somebody typed over the name and
   * left the id, or the other way round.
   */
  otherMeant(text: string, id: string): string | undefined {
    const open = text.lastIndexOf('(');
    if (!this.isKnown || text === id || open <= 0) return undefined;
    const named = this.idsByName(text.slice(0, open));
    return named.length === 1 && named[0] !== id ? named[0] : undefined;
  }

  /** True for the first call about a row that was left out. */
  firstMention(id: string): boolean {
    if (this.mentionedSkips.has(id)) return false;
    this.mentionedSkips.add(id);
    return true;
  }

  /** Label of a row: «ММО учителей математики (О-03)»; the bare id when the row or its name is not known. */
  labelOf(id: string): string {
    const index = this.read.byId.get(id);
    return index === undefined ? id : this.labelAt(index);
  }

  /** All labels, for proposals. */
  knownLabels(): readonly string[] {
    return this.read.rows.map((_, index) => this.labelAt(index));
  }

  private idsByName(text: string): readonly string[] {
    if (this.names === null) this.names = this.collectNames();
    return this.names.get(plainWords(text)) ?? [];
  }

  private collectNames(): Map<string, string[]> {
    const names = new Map<string, string[]>();
    const { nameOf, otherNames } = this.definition;
    for (const row of this.read.rows) {
      const main = nameOf === null ? '' : nameOf(row, this.nameOf);
      for (const name of new Set([main, ...otherNames(row)].map(plainWords))) {
        if (name === '') continue;
        const ids = names.get(name);
        if (ids === undefined) names.set(name, [row.id as string]);
        else ids.push(row.id as string);
      }
    }
    return names;
  }
}

/** The id in the last parentheses of a label. */
export function idInLabel(text: string): string | undefined {
  if (text.charCodeAt(text.length - 1) !== CLOSING) return undefined;
  const open = text.lastIndexOf('(');
  return open < 0 ? undefined : text.slice(open + 1, -1).trim();
}

/** The id in the last parentheses when it looks like a code: «О-02», not «5–9 классы» or «биология». */
export function codeInLabel(text: string): string | undefined {
  const inner = idInLabel(text);
  return inner !== undefined && /^\S*[-\d]\S*$/.test(inner) ? inner : undefined;
}

/** Label of a flat row of a table that others refer to: one line without semicolons. */
export function labelOfRow(definition: SheetDefinition, row: Readonly<FlatRow>, nameOf: NameOf): string {
  const id = String(row.id ?? '');
  const name = oneLine(definition.nameOf === null ? '' : definition.nameOf(row, nameOf));
  if (name === '') return id;
  const short = name.length > LABEL_LIMIT ? `${name.slice(0, LABEL_LIMIT - 1)}…` : name;
  return `${short} (${id})`;
}

/** Targets of all tables, made on demand; the way from a table and an id to a name. */
export class ReferenceTargets {
  private readonly targets = new Map<string, ReferenceTarget>();

  constructor(private readonly definitionOf: (table: RegisterTable) => SheetDefinition) {}

  of(table: RegisterTable): ReferenceTarget {
    const known = this.targets.get(table);
    if (known !== undefined) return known;
    const target = new ReferenceTarget(this.definitionOf(table), this.nameOf);
    this.targets.set(table, target);
    return target;
  }

  /** Name of a row without its id; of a sheet that was not read, as labels have it; empty when it is not known. */
  readonly nameOf: NameOf = (table, id) => {
    const target = this.of(table);
    const row = target.row(id);
    const name = target.definition.nameOf;
    return row === undefined || name === null ? target.nameByLabel(id) : name(row, this.nameOf);
  };
}
