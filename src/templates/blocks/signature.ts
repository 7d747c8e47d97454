import { type BlockSource, paragraph } from '../document-source';

/** A row of signature: post, place for the pen, name; it never opens a page by itself. */
export function signature(post: string, name: string): readonly BlockSource[] {
  return [
    paragraph('signature', ''),
    {
      kind: 'table',
      columns: [70, 45, 50],
      borders: false,
      headRows: [],
      rows: [
        [paragraph('signature', post), paragraph('signature', '________________'), paragraph('signatureName', name)],
      ],
    },
  ];
}

/** The leader signs. */
export const leaderSignature = signature('{роль руководителя:заглавная}', '{руководитель:подпись}');
