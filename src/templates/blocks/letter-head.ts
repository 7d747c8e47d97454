import { type BlockSource, paragraph } from '../document-source';

/**
 * Corner head of a letter that leaves the organisation: who writes, its reference data, the date and the number at the
 * left, at most 80 mm wide; to whom at the right (ГОСТ Р 7.0.97-2025). The register knows no addresses and telephones:
 * they have a line, which a methodist fills in once in the template.
 */
export function letterHead(date: string, addressee: string): readonly BlockSource[] {
  const author = '{#организация}{организация}\n{/организация}{объединение:заглавная}';
  const reference = '______________________________\n(адрес, телефон, эл. почта)';
  return [
    {
      kind: 'table',
      columns: [80, 10, 75],
      borders: false,
      headRows: [],
      rows: [
        [
          paragraph('letterHead', `${author}\n${reference}\n\n${date} №\u00a0________`),
          paragraph('requisite', ''),
          paragraph('requisite', addressee),
        ],
      ],
    },
    paragraph('requisite', ''),
  ];
}
