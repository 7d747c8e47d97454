import type { ColumnDefinition } from '../column';
import { CellReader, type FilledCell, UNREADABLE } from './cell-reader';
import { nearest } from './plain-words';
import type { BrokenReference, ReferenceTarget } from './reference-target';
import type { SheetIssues } from './sheet-issues';
import { partsOf, shortened } from './text-readers';

/** A reference to a row of another table, as its id. */
export class ReferenceReader extends CellReader {
  constructor(
    column: ColumnDefinition,
    position: number,
    issues: SheetIssues,
    protected readonly target: ReferenceTarget,
  ) {
    super(column, position, issues);
  }

  read(raw: FilledCell, row: number): unknown {
    const known = typeof raw === 'string' ? this.target.remembered(raw) : undefined;
    return known ?? this.readNew(raw, row);
  }

  protected readNew(raw: FilledCell, row: number): unknown {
    const text = this.tidy(String(raw), row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const found = this.target.resolve(text);
    if (typeof found !== 'string') return this.broken(text, found, row);
    const other = this.target.otherMeant(text, found);
    if (other !== undefined) {
      this.warning('REFERENCE_MISMATCH', row, {
        value: shortened(text),
        taken: this.target.labelOf(found),
        other: this.target.labelOf(other),
      });
    } else if (typeof raw === 'string') this.target.remember(raw, found);
    return found;
  }

  private broken(text: string, reference: BrokenReference, row: number): typeof UNREADABLE {
    const sheet = this.target.definition.title;
    if (reference.kind === 'ambiguous') {
      return this.error('AMBIGUOUS_REFERENCE', row, {
        value: shortened(text),
        target: sheet,
        candidates: reference.candidates,
      });
    }
    if (reference.kind === 'skipped') {
      // One unreadable row may have hundreds of references: the first one says it for all.
      if (!this.target.firstMention(reference.id)) return UNREADABLE;
      return this.error('REFERENCE_TO_SKIPPED_ROW', row, { value: shortened(text), target: sheet, id: reference.id });
    }
    const similar = nearest(text, this.target.knownLabels().slice(0, 2000));
    return this.error('UNKNOWN_REFERENCE', row, {
      value: shortened(text),
      target: sheet,
      ...(similar === undefined ? {} : { nearest: similar }),
    });
  }
}

/** A list of references, as ids; what cannot be found is reported and left out. */
export class ReferenceListReader extends ReferenceReader {
  override read(raw: FilledCell, row: number): unknown {
    if (typeof raw !== 'string') return this.listOf([String(raw)], row);
    return this.listOf(partsOf(raw), row);
  }

  private listOf(parts: readonly string[], row: number): unknown {
    const ids: string[] = [];
    let unreadable = false;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as string;
      if (part === '') continue;
      const id = this.target.remembered(part) ?? this.readNew(part, row);
      if (typeof id === 'string') {
        if (ids.indexOf(id) < 0) ids.push(id);
        else this.warning('DUPLICATE_IN_LIST', row, { value: shortened(part.trim()) });
      } else if (id === UNREADABLE) unreadable = true;
    }
    if (ids.length > 0) return ids;
    return unreadable ? UNREADABLE : undefined;
  }
}
