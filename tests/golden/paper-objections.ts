import { signaturesKept } from './signatures-kept';

const ENGLISH_MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const FORBIDDEN_IN_FILE_NAME = /[\\/:*?"<>|«»]/;

/** Any finished paper as a clerk looks at it. */
export interface PaperOnTheDesk {
  readonly fileName: string;
  /** As `docxText` shows it. */
  readonly text: string;
  /** Of `word/document.xml`. */
  readonly xml: string;
  /** Name of the authority or the school, as the head has to have it; empty: the paper has no such head. */
  readonly organization: string;
}

interface Objection {
  readonly point: string;
  readonly found: (paper: PaperOnTheDesk) => boolean;
}

const shown = (text: string): string => text.replace(/·/g, ' ').replace(/\[\[|\]\]/g, '');

/** Rows of numbered tables count 1, 2, 3 … without a gap, each table from one. */
function rowsInOrder(text: string): boolean {
  const blocks = text
    .split(/\n(?!\d+ \| )/)
    .map((block) => [...block.matchAll(/^(\d+) \| /gm)].map(([, row]) => Number(row)));
  return blocks.every((rows) => rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0)));
}

/** Reference: documents.md §10, the points that concern every paper. */
const OBJECTIONS: readonly Objection[] = [
  { point: '1. tags are left', found: ({ text }) => /[{}]/.test(text) },
  { point: '1. a word of the program', found: ({ text }) => /undefined|null|NaN|\[object/.test(text) },
  { point: '1. an ISO date', found: ({ text }) => /\d{4}-\d{2}-\d{2}/.test(text) },
  { point: '1. an English month', found: ({ text }) => ENGLISH_MONTH.test(text) },
  { point: '2. a number without its sign or place', found: ({ text }) => /№\s*$|№·*[,.)]/m.test(text) },
  {
    point: '3. no organisation in the head',
    found: ({ text, organization }) => organization !== '' && !shown(text).includes(organization),
  },
  { point: '9. rows are out of order', found: ({ text }) => !rowsInOrder(text) },
  { point: '12. school years in two styles', found: ({ text }) => /\d{4}\s*[-–]\s*\d{4}/.test(text) },
  {
    point: '13. the head of a table is not repeated',
    found: ({ xml }) => {
      const lists = xml.match(/<w:tbl>(?:(?!<\/w:tbl>).)*?<\/w:tbl>/g) ?? [];
      return lists.some(
        (table) => table.includes('<w:tblBorders>') && /№ п\/п/.test(table) && !table.includes('<w:tblHeader/>'),
      );
    },
  },
  { point: '14. the signature may stand alone', found: ({ xml }) => !signaturesKept(xml) },
  {
    point: '15. the name of the file',
    found: ({ fileName }) => FORBIDDEN_IN_FILE_NAME.test(fileName) || !/^\S.*\S\.docx$/.test(fileName),
  },
  {
    point: 'a full stop is doubled or a space is',
    found: ({ text }) =>
      /[^.]\.\.(?!\.)| {2}| [.,;)](?! \|)|,\.|,,|\(\)/.test(
        text
          .replace(/\[\[|\]\]/g, '')
          .replace(/ \| /g, '\t')
          .replace(/ \|/g, '\t'),
      ),
  },
  {
    point: 'initials may part from the surname',
    found: ({ text }) => /[А-ЯЁ][а-яё]+ [А-ЯЁ]\.[ ·]?[А-ЯЁ]\.|[А-ЯЁ]\. [А-ЯЁ]\./.test(text),
  },
  { point: 'nobody signs', found: ({ text }) => !/ \| ________________ \| \S/.test(text) },
];

/** Why a clerk would send any paper back; empty when there is nothing to object to. */
export function paperObjections(paper: PaperOnTheDesk): string[] {
  return OBJECTIONS.filter(({ found }) => found(paper)).map(({ point }) => point);
}
