// Lists of groups with their compositions among the papers of the register: «Список ППС», «Перечень объединений».
import type { PlainDate } from '../calendar/plain-date';
import type { DocumentRecord } from '../register/document-record';
import type { RegisterIndex } from '../register/register-index';
import type { Norm } from './norm';
import type { Subject } from './subject';
import { wordsMatch } from './words-match';

const USUAL_WORDS: readonly string[] = ['список', 'перечень'];

/** Nouns that lose a vowel when declined: «списка», «перечня». */
const STEMS: Readonly<Record<string, string>> = { список: 'спис', перечень: 'переч' };

/** An order about changes is not the list itself. */
const CHANGES = 'внесени';

/** Words by which the norm knows its list. */
export function wantedWords({ parameters: { content, body } }: Norm): readonly string[] {
  if (content.length > 0) return content;
  return body.trim() === '' ? USUAL_WORDS : [body];
}

/** Whether the paper is such a list: by its kind or title, whatever its day and state. */
export function isListOf(document: DocumentRecord, words: readonly string[]): boolean {
  const written = `${document.kind} ${document.title}`;
  if (written.toLowerCase().includes(CHANGES)) return false;
  return words.some((word) => wordsMatch(written, STEMS[word.trim().toLowerCase()] ?? word));
}

/** «на подписи» is not signed yet. */
export function isSigned({ status }: DocumentRecord): boolean {
  const word = status.trim().toLowerCase();
  return word.startsWith('подписан') || word.startsWith('отправлен') || word.startsWith('в деле');
}

/** Lists of the whole register by norm: found once, not for each of a thousand groups. */
const commonLists = new WeakMap<RegisterIndex, Map<string, readonly DocumentRecord[]>>();

function commonListsOf(index: RegisterIndex, norm: Norm, words: readonly string[]): readonly DocumentRecord[] {
  const ofIndex = commonLists.get(index) ?? new Map<string, readonly DocumentRecord[]>();
  commonLists.set(index, ofIndex);
  const lists = ofIndex.get(norm.id) ?? index.documentsOf('').filter((document) => isListOf(document, words));
  ofIndex.set(norm.id, lists);
  return lists;
}

/** Papers of the register and of the group that the norm may mean, of any year and state. */
export function listsOf(subject: Subject, norm: Norm): readonly DocumentRecord[] {
  const { index, group } = subject;
  const words = wantedWords(norm);
  const own = index.documentsOf(group.id).filter((document) => isListOf(document, words));
  return [...commonListsOf(index, norm, words), ...own];
}

/** Signed, or at least with a number, by that day. */
export function isApproved(document: DocumentRecord, asOf: PlainDate): boolean {
  if (document.date === null || document.date > asOf) return false;
  return isSigned(document) || document.number.trim() !== '';
}
