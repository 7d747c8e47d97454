import type { ColumnDefinition } from '../column';
import { CellReader, type FilledCell, UNREADABLE } from './cell-reader';
import { ExpectedReference } from './expected-reference';
import { nearest } from './plain-words';
import { type BrokenReference, codeInLabel, type ReferenceTarget } from './reference-target';
import type { SheetIssues } from './sheet-issues';
import { shortened } from './text-readers';

/** A reference to a row of another table, as its id. */
export class ReferenceReader extends CellReader {
  private readonly seen = new Map<string, string>();
  protected readonly expected: ExpectedReference;
  private lastRaw = '';
  private lastId = '';

  constructor(
    column: ColumnDefinition,
    position: number,
    issues: SheetIssues,
    protected readonly target: ReferenceTarget,
  ) {
    super(column, position, issues);
    this.expected = new ExpectedReference(target);
  }

  read(raw: FilledCell, row: number): unknown {
    // Neighbouring rows often refer to the same thing.
    if (raw === this.lastRaw) return this.lastId;
    if (typeof raw !== 'string') return this.readOther(String(raw), row);
    const id = this.expected.endOf(raw, 0) === raw.length ? this.expected.take() : this.expected.find(raw);
    if (id === undefined) return this.readOther(raw, row);
    this.lastRaw = raw;
    this.lastId = id;
    return id;
  }

  /** Reads anything but an exact label. Answers are remembered by text, unless there is something to report. */
  protected readOther(raw: string, row: number): unknown {
    const known = this.seen.get(raw);
    if (known !== undefined) return known;
    const text = this.tidy(raw, row);
    if (typeof text !== 'string') return text;
    if (text === '') return undefined;
    const found = this.target.resolve(text);
    if (typeof found !== 'string') return this.broken(text, found, row);
    const other = this.target.otherMeant(text, found);
    if (other === undefined) this.seen.set(raw, found);
    else {
      const data = { value: shortened(text), taken: this.target.labelOf(found), other: this.target.labelOf(other) };
      this.warning('REFERENCE_MISMATCH', row, data);
    }
    return found;
  }

  private broken(text: string, reference: BrokenReference, row: number): typeof UNREADABLE | undefined {
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
    const missing = codeInLabel(text);
    if (missing !== undefined && this.column.isPast) return undefined;
    // A code means one row: a likeness of names would lead to another group.
    const similar =
      missing === undefined ? nearest(text, this.target.knownLabels().slice(0, 2000)) : this.namesake(text, missing);
    return this.error('UNKNOWN_REFERENCE', row, {
      value: shortened(text),
      target: sheet,
      ...(missing === undefined ? {} : { missing }),
      ...(similar === undefined ? {} : { nearest: similar }),
    });
  }

  /** The only row of exactly this name: the same one under a new code, or a code typed wrong. */
  private namesake(text: string, missing: string): string | undefined {
    const other = this.target.otherMeant(text, missing);
    return other === undefined ? undefined : this.target.labelOf(other);
  }
}

/** A list of references, as ids; what cannot be found is reported and left out. */
export class ReferenceListReader extends ReferenceReader {
  private unreadable = false;
  /** The last text of exact labels only, and the list it means: neighbouring rows often share it. */
  private lastText = '';
  private lastIds: readonly string[] = [];
  private isExact = true;

  override read(raw: FilledCell, row: number): unknown {
    const text = typeof raw === 'string' ? raw : String(raw);
    if (text === this.lastText) return this.lastIds;
    const ids = this.idsOf(text, row);
    if (ids.length === 0) return this.unreadable ? UNREADABLE : undefined;
    if (this.isExact) {
      this.lastText = text;
      this.lastIds = ids;
    }
    return ids;
  }

  private idsOf(text: string, row: number): readonly string[] {
    const ids: string[] = [];
    this.unreadable = false;
    this.isExact = true;
    // One native search per cell and per line is many times cheaper than looking at every character here.
    const hasSemicolons = text.indexOf(';') >= 0;
    for (let start = 0; start <= text.length; ) {
      let end = hasSemicolons ? -1 : this.expected.endOf(text, start);
      if (end >= 0) {
        const id = this.expected.take();
        if (ids.indexOf(id) < 0) ids.push(id);
        else this.reportDuplicate(text.slice(start, end), row);
      } else {
        const found = text.indexOf('\n', start);
        end = found < 0 ? text.length : found;
        const line = text.slice(start, end);
        if (hasSemicolons) for (const part of line.split(';')) this.add(ids, part, row);
        else this.add(ids, line, row);
      }
      start = end + 1;
    }
    return ids;
  }

  private add(ids: string[], part: string, row: number): void {
    if (part === '') return;
    const known = this.expected.find(part);
    const id = known ?? this.readOther(part, row);
    if (known === undefined) this.isExact = false;
    if (id === UNREADABLE) this.unreadable = true;
    if (typeof id !== 'string') return;
    if (ids.indexOf(id) < 0) ids.push(id);
    else this.reportDuplicate(part, row);
  }

  private reportDuplicate(part: string, row: number): void {
    this.isExact = false;
    this.warning('DUPLICATE_IN_LIST', row, { value: shortened(part.trim()) });
  }
}
