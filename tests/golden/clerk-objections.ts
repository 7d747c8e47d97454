import { compareRussian } from '../../src/domain/russian/compare-russian';
import { docxPart, docxText } from './docx-text';
import type { MadeMinutes } from './make-docx';
import { signaturesKept } from './signatures-kept';

const ENGLISH_MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const FORBIDDEN_IN_FILE_NAME = /[\\/:*?"<>|«»]/;

interface Objection {
  readonly point: string;
  readonly found: (paper: Paper) => boolean;
}

interface Paper {
  readonly made: MadeMinutes;
  readonly text: string;
  readonly xml: string;
  readonly expected: Expected;
}

/** What the register says about the meeting; the paper must agree. */
export interface Expected {
  readonly date: string;
  readonly presentMembers: readonly string[];
}

function numbersInOrder(text: string): boolean {
  const points = [...text.matchAll(/^(\d+)\.(\d+)\. /gm)].map((match) => [Number(match[1]), Number(match[2])] as const);
  let [question, point] = [0, 0];
  for (const [nextQuestion, nextPoint] of points) {
    const follows = nextQuestion === question ? nextPoint === point + 1 : nextQuestion > question && nextPoint === 1;
    if (!follows) return false;
    [question, point] = [nextQuestion, nextPoint];
  }
  return points.length > 0;
}

function presentNames(paper: Paper): string[] {
  const line = /^Присутствовали: \d+ [а-я]+: (.*)$/m.exec(paper.text)?.[1];
  return line === undefined ? paper.made.data.attendance.map(({ fullName }) => fullName) : line.split(', ');
}

/** Reference: documents.md §10, the points that concern minutes. */
const OBJECTIONS: readonly Objection[] = [
  { point: '1. tags are left', found: ({ text }) => /[{}]/.test(text) },
  { point: '1. a word of the program', found: ({ text }) => /undefined|null|NaN|\[object/.test(text) },
  { point: '1. an ISO date', found: ({ text }) => /\d{4}-\d{2}-\d{2}/.test(text) },
  { point: '1. an English month', found: ({ text }) => ENGLISH_MONTH.test(text) },
  { point: '2. neither a number nor a place for it', found: ({ text }) => !/№·(?:[\dА-Яа-я/-]+|____)$/m.test(text) },
  {
    point: '3. no organisation in the head',
    found: ({ text, made }) => !text.replace(/·/g, ' ').startsWith(made.data.authority) || made.data.authority === '',
  },
  {
    point: '4. the appendix names another date or number',
    found: ({ text, made }) =>
      made.data.attendance.length > 0 && !text.includes(`к протоколу от·${made.data.date} №·${made.data.number}`),
  },
  { point: '5. points are out of order', found: ({ text }) => !numbersInOrder(text) },
  {
    point: '5. a question without heard or decided',
    found: ({ text, made }) =>
      (text.match(/^\d+\. СЛУШАЛИ:\n\S/gm) ?? []).length !== made.data.questions.length ||
      (text.match(/^(?:РЕШИЛИ|ПОСТАНОВИЛИ):\n\d/gm) ?? []).length <
        made.data.questions.filter(({ decided }) => decided.length > 0).length,
  },
  {
    point: '6. a task without a term',
    found: ({ text }) =>
      /Поручить [^\n]*\.$/m.test(text) && !/Поручить [^\n]*Срок·– до·\d{2}\.\d{2}\.\d{4}\.$/m.test(text),
  },
  {
    point: '9. not in the order of the alphabet',
    found: (paper) => {
      const names = presentNames(paper).map((name) => name.split(/[·\s]/)[0] ?? '');
      return names.join() !== [...names].sort(compareRussian).join();
    },
  },
  {
    point: '10. not the date of the meeting',
    found: ({ text, expected }) => !new RegExp(`^${expected.date.split('-').reverse().join('\\.')}\\t`, 'm').test(text),
  },
  {
    point: '11. not the composition of that day',
    found: (paper) => presentNames(paper).length !== paper.expected.presentMembers.length,
  },
  { point: '12. school years in two styles', found: ({ text }) => /\d{4}\s*[-–]\s*\d{4}/.test(text) },
  {
    point: '13. the header of the table is not repeated',
    found: ({ xml, made }) => made.data.attendance.length > 0 && !xml.includes('<w:tblHeader/>'),
  },
  {
    point: '14. the signatures may stand alone',
    found: ({ xml }) => !signaturesKept(xml),
  },
  {
    point: '15. the name of the file',
    found: ({ made, expected }) =>
      FORBIDDEN_IN_FILE_NAME.test(made.data.fileName) ||
      !made.data.fileName.startsWith(`${expected.date} Протокол `) ||
      !made.data.fileName.endsWith('.docx'),
  },
  { point: 'a full stop is doubled or a space is', found: ({ text }) => /[^.]\.\.(?!\.)| {2}| [.,;]/.test(text) },
  {
    point: 'initials may part from the surname',
    found: ({ made }) => made.data.signatures.some(({ name }) => / /.test(name)),
  },
  { point: 'nobody signs', found: ({ made }) => made.data.signatures.length === 0 },
];

/** Why a clerk would send the paper back; empty when there is nothing to object to. */
export function clerkObjections(made: MadeMinutes, expected: Expected): string[] {
  const paper = { made, expected, text: docxText(made.bytes), xml: docxPart(made.bytes, 'word/document.xml') };
  return OBJECTIONS.filter(({ found }) => found(paper)).map(({ point }) => point);
}
