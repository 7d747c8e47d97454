import { type BlockSource, paragraph } from '../document-source';

/** Widths of post, pen and name in millimetres: together as wide as the text of the page. */
const PORTRAIT = [70, 45, 50] as const;
const LANDSCAPE = [110, 65, 77] as const;

/** A row of signature: post, place for the pen, name at the right edge; it never opens a page by itself. */
export function signature(post: string, name: string, columns: readonly number[] = PORTRAIT): readonly BlockSource[] {
  return [
    {
      kind: 'table',
      columns,
      borders: false,
      headRows: [],
      rows: [
        [paragraph('signature', post), paragraph('signature', '________________'), paragraph('signatureName', name)],
      ],
    },
  ];
}

/** An empty line that parts a signature from the table before it; after a paragraph none is needed. */
export const afterTable: BlockSource = paragraph('signature', '');

/** The leader signs. */
export const leaderSignature = signature('{роль руководителя:заглавная}', '{руководитель:подпись}');

/** A row of signature on a page that lies on its long side. */
export const wideSignature = (post: string, name: string): readonly BlockSource[] => signature(post, name, LANDSCAPE);
