import { type BlockSource, paragraph } from '../document-source';

/** Corner head of a letter: who writes, with the date and the number, at the left; to whom, at the right. */
export function letterHead(date: string, addressee: string): readonly BlockSource[] {
  return [
    {
      kind: 'table',
      columns: [80, 85],
      borders: false,
      headRows: [],
      rows: [
        [paragraph('requisite', `{объединение:заглавная}\n\n${date} №\u00a0____`), paragraph('requisite', addressee)],
      ],
    },
    paragraph('requisite', ''),
  ];
}
