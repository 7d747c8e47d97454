import { compareRussian } from '../../../src/domain/russian/compare-russian';
import { docxPart, docxText } from '../docx-text';
import { signaturesKept } from '../signatures-kept';
import type { MadeOrder } from './make-order';

const ENGLISH_MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const FORBIDDEN_IN_FILE_NAME = /[\\/:*?"<>|«»]/;

interface Paper {
  readonly made: MadeOrder;
  readonly text: string;
  readonly xml: string;
  /** Numbered points of the order itself, not of its appendices. */
  readonly points: readonly string[];
}

interface Objection {
  readonly point: string;
  readonly found: (paper: Paper) => boolean;
}

const requisites = (text: string): readonly [date: string, number: string] => {
  const [, date = '', number = ''] = /^([\d.]{10}|_{8})\t№·(\S+)$/m.exec(text) ?? [];
  return [date, number];
};

function pointsInOrder(points: readonly string[]): boolean {
  let [point, inner] = [0, 0];
  for (const text of points) {
    const [, first = '', second] = /^(\d+)\.(?:(\d+)\.)? /.exec(text) ?? [];
    const follows =
      second === undefined ? Number(first) === point + 1 : Number(first) === point && Number(second) === inner + 1;
    if (!follows) return false;
    [point, inner] = second === undefined ? [point + 1, 0] : [point, inner + 1];
  }
  return points.length > 1;
}

/** Members of each table «Состав», without those with a role of their own. */
function membersInOrder(text: string): boolean {
  const names = [...text.matchAll(/^(\d+) \| ([^|]+) \|.*\| член$/gm)].map(([, row = '', name = '']) => ({
    row,
    name,
  }));
  return names.every(({ row, name }, index) => {
    const before = names[index - 1];
    return before === undefined || Number(row) !== Number(before.row) + 1 || compareRussian(before.name, name) < 0;
  });
}

/** Reference: documents.md §10, the points that concern orders. */
const OBJECTIONS: readonly Objection[] = [
  { point: '1. tags are left', found: ({ text }) => /[{}]/.test(text) },
  { point: '1. a word of the program', found: ({ text }) => /undefined|null|NaN|\[object/.test(text) },
  { point: '1. an ISO date', found: ({ text }) => /\d{4}-\d{2}-\d{2}/.test(text) },
  { point: '1. an English month', found: ({ text }) => ENGLISH_MONTH.test(text) },
  { point: '2. neither a number nor a place for it', found: ({ text }) => requisites(text)[1] === '' },
  { point: '3. no organisation in the head', found: ({ text }) => !/^\S[^\n]{5,}\nПРИКАЗ\n/.test(text) },
  {
    point: '4. an appendix names another date or number',
    found: ({ text }) => {
      const [date, number] = requisites(text);
      const marks = text.match(/^(?:к приказу|приказом) [^\n]+\nот·[^\n]+$/gm) ?? [];
      const isAttached = /\(приложени/.test(text);
      return marks.some((mark) => !mark.endsWith(`\nот·${date} №·${number}`)) || isAttached !== marks.length > 0;
    },
  },
  { point: '5. points are out of order', found: ({ points }) => !pointsInOrder(points) },
  { point: '5. a point without a full stop', found: ({ points }) => points.some((one) => !/[.:]$/.test(one)) },
  {
    point: '6. a commission without a term',
    found: ({ points }) =>
      points.some(
        (one) => /^\d+\. (?:Поручить|Руководител|Координатору|Куратору)/.test(one) && !/срок|до |в течение /.test(one),
      ),
  },
  { point: '7. nobody controls', found: ({ points }) => !/^\d+\. Контроль за исполнением/.test(points.at(-1) ?? '') },
  {
    point: '8. people are named and nobody acquainted',
    found: ({ points, text }) =>
      points.some((one) => /Назначить|Освободить|Наградить|Объявить благодарность/.test(one)) &&
      !/^С приказом ознакомлен(?:ы|а|\(а\))?:$/m.test(text),
  },
  { point: '9. not in the order of the alphabet', found: ({ text }) => !membersInOrder(text) },
  { point: '12. school years in two styles', found: ({ text }) => /\d{4}\s*[-–]\s*\d{4}/.test(text) },
  {
    point: '13. the head of a table is not repeated',
    found: ({ xml }) =>
      (xml.match(/<w:tbl>(?:(?!<\/w:tbl>).)*<w:tblBorders>/g) ?? []).length !==
      (xml.match(/<w:tblHeader\/>/g) ?? []).length,
  },
  {
    point: '14. the signature may stand alone',
    found: ({ xml }) => !signaturesKept(xml),
  },
  {
    point: '15. the name of the file',
    found: ({ made }) =>
      FORBIDDEN_IN_FILE_NAME.test(made.fileName) || !/^(?:\d{4}-\d{2}-\d{2} )?Приказ .+\.docx$/.test(made.fileName),
  },
  { point: 'no heading', found: ({ text }) => !/^Об? [^\n]+[^.\n]$/m.test(text) },
  { point: 'nothing is ordered', found: ({ text }) => !/^В соответствии с [^\n]+,\nПРИКАЗЫВАЮ:\n1\. /m.test(text) },
  {
    point: 'a full stop is doubled or a space is',
    found: ({ text }) =>
      /[^.]\.\.(?!\.)| {2}| [.,;)]|,\.|,,|\(\)/.test(text.replace(/\[\[|\]\]/g, '').replace(/ \| /g, '\t')),
  },
  { point: 'an empty paragraph in the text', found: ({ text }) => /\n\n(?![^\n]+ \| _)/.test(text.trimEnd()) },
  {
    point: 'initials may part from the surname',
    found: ({ text }) => /[А-ЯЁ][а-яё]+ [А-ЯЁ]\.|[А-ЯЁ]\. [А-ЯЁ]/.test(text),
  },
];

/** Why a clerk would send the order back; empty when there is nothing to object to. */
export function orderObjections(made: MadeOrder): string[] {
  const text = docxText(made.bytes);
  const paper = {
    made,
    text,
    xml: docxPart(made.bytes, 'word/document.xml'),
    points: (text.split('\nПриложение')[0] ?? '').split('\n').filter((line) => /^\d+\.(?:\d+\.)? /.test(line)),
  };
  return OBJECTIONS.filter(({ found }) => found(paper)).map(({ point }) => point);
}
