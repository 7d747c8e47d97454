/** Named looks of paragraphs; a clerk changes one in the template and all its paragraphs follow. */
export type ParagraphStyle =
  | 'head'
  | 'documentKind'
  | 'documentHeading'
  | 'requisite'
  | 'text'
  | 'agenda'
  | 'label'
  | 'point'
  | 'signature'
  | 'signatureName'
  | 'appendixMark'
  | 'cell'
  | 'cellCentred'
  | 'heading'
  | 'resolution'
  | 'orderPoint'
  | 'small'
  | 'afterTable'
  | 'letterHead';

/** One paragraph; `\t` in the text is a tab stop. Tags of the engine stand in the text in `{ }`. */
export interface ParagraphSource {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: string;
  readonly startsPage?: boolean;
  readonly keepsWithNext?: boolean;
  /** Numbered by the word processor, «1.» and «1.1.»: a point that falls out leaves no gap. */
  readonly numbered?: 1 | 2;
}

export interface TableSource {
  readonly kind: 'table';
  /** Widths of columns in millimetres. */
  readonly columns: readonly number[];
  readonly borders: boolean;
  /** Least height of a row in millimetres: room for writing by hand. Absent: as the text needs. */
  readonly rowHeight?: number;
  /** Rows repeated at the head of each page. */
  readonly headRows: readonly (readonly ParagraphSource[])[];
  readonly rows: readonly (readonly ParagraphSource[])[];
}

export type BlockSource = ParagraphSource | TableSource;

/** A document template in readable form; `scripts/templates.ts` makes the .docx of it. */
export interface DocumentSource {
  readonly title: string;
  /** Margins in millimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The page lies on its long side; the margins stay those of the sides of the page as one reads it. */
  readonly landscape?: boolean;
  readonly blocks: readonly BlockSource[];
}

export function paragraph(style: ParagraphStyle, text: string): ParagraphSource {
  return { kind: 'paragraph', style, text };
}
