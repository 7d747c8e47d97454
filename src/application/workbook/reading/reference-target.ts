import type { RegisterTable } from '../../../domain/register/register-snapshot';
import type { FlatRow, NameOf, SheetDefinition } from '../sheet-definition';
import { plainWords } from './plain-words';

/** Why a reference leads nowhere. */
export type BrokenReference =
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'skipped'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

const LABEL_LIMIT = 160;

/** Rows of one table as references see them: by id, by label, by unique name. */
export class ReferenceTarget {
  /** Rows of the register by id. */
  readonly rows = new Map<string, FlatRow>();
  /** Ids of rows that stand in the sheet but could not be read. */
  readonly skipped = new Set<string>();
  /** False when the sheet was not read: then any id is believed. */
  isKnown = false;
  /** Ids by exact text of a cell, canonical strings. */
  private readonly byText = new Map<string, string>();
  private readonly labels = new Map<string, string>();
  private names: Map<string, string[]> | null = null;
  private readonly reportedSkips = new Set<string>();

  constructor(
    readonly definition: SheetDefinition,
    private readonly nameOf: NameOf,
  ) {}

  /** The id that was found for exactly this text before. */
  remembered(text: string): string | undefined {
    return this.byText.get(text);
  }

  remember(text: string, id: string): void {
    this.byText.set(text, id);
  }

  /** Finds the row that a label, an id or a unique name means. */
  resolve(text: string): string | BrokenReference {
    const inner = idInLabel(text);
    if (!this.isKnown) return inner ?? text;
    if (inner !== undefined) {
      const row = this.rows.get(inner);
      if (row !== undefined) return row['id'] as string;
    }
    const row = this.rows.get(text);
    if (row !== undefined) return row['id'] as string;
    const named = this.idsByName(text);
    if (named.length === 1) return named[0] ?? text;
    if (named.length > 1) return { kind: 'ambiguous', candidates: named.map((id) => this.labelOf(id)) };
    const id = inner ?? text;
    return { kind: this.skipped.has(id) ? 'skipped' : 'unknown', id };
  }

  /**
   * The only other row whose name the text spells, while its id says `id`: somebody typed over the name and
   * left the id, or the other way round.
   */
  otherMeant(text: string, id: string): string | undefined {
    if (!this.isKnown || text === id || text === this.labelOf(id)) return undefined;
    const open = text.lastIndexOf('(');
    if (open <= 0) return undefined;
    const named = this.idsByName(text.slice(0, open));
    return named.length === 1 && named[0] !== id ? named[0] : undefined;
  }

  /** True for the first call about a skipped row. */
  firstMention(id: string): boolean {
    if (this.reportedSkips.has(id)) return false;
    this.reportedSkips.add(id);
    return true;
  }

  /** Label of a row: «ММО учителей математики (О-03)»; the bare id when the row or its name is not known. */
  labelOf(id: string): string {
    const known = this.labels.get(id);
    if (known !== undefined) return known;
    const row = this.rows.get(id);
    const label = row === undefined ? id : labelOfRow(this.definition, row, this.nameOf);
    this.labels.set(id, label);
    return label;
  }

  /** All labels, for proposals. */
  knownLabels(): readonly string[] {
    return [...this.rows.keys()].map((id) => this.labelOf(id));
  }

  private idsByName(text: string): readonly string[] {
    if (this.names === null) {
      this.names = new Map();
      for (const [id, row] of this.rows) {
        const main = this.definition.nameOf === null ? '' : this.definition.nameOf(row, this.nameOf);
        for (const name of new Set([main, ...this.definition.otherNames(row)].map(plainWords))) {
          if (name !== '') this.names.set(name, [...(this.names.get(name) ?? []), id]);
        }
      }
    }
    return this.names.get(plainWords(text)) ?? [];
  }
}

/** The id in the last parentheses of a label. */
export function idInLabel(text: string): string | undefined {
  if (text.charCodeAt(text.length - 1) !== 41) return undefined;
  const open = text.lastIndexOf('(');
  return open < 0 ? undefined : text.slice(open + 1, -1).trim();
}

/** Label of a flat row of a table that others refer to. */
export function labelOfRow(definition: SheetDefinition, row: Readonly<FlatRow>, nameOf: NameOf): string {
  const id = String(row['id'] ?? '');
  const name = definition.nameOf === null ? '' : definition.nameOf(row, nameOf);
  const tidy = name.replace(/\s+/g, ' ').replace(/;/g, ',').trim();
  if (tidy === '') return id;
  const short = tidy.length > LABEL_LIMIT ? `${tidy.slice(0, LABEL_LIMIT - 1)}…` : tidy;
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

  /** Name of a row without its id; empty when it is not known. */
  readonly nameOf: NameOf = (table, id) => {
    const target = this.of(table);
    const row = target.rows.get(id);
    const name = target.definition.nameOf;
    return row === undefined || name === null ? '' : name(row, this.nameOf);
  };
}
