import { readName } from '../../domain/russian/read-name';

/** What a row with words of its own above other rows is about. */
export type SectionKind = 'group' | 'organization';

const GROUP =
  /(?:^|[^а-яё])(?:[мргш]?мо|тг|ртг|ппс|пос)(?:[^а-яё]|$)|объединени|(?:творческ|проблемн|рабоч|экспертн|проектн|фокус)\S*[\s-]+групп|лаборатори|ассоциаци|сообществ|школа молод|секци[яи]|^(?:учител|воспитател|педагог|специалист)\S*\s+[а-яё]/i;
const ORGANIZATION =
  /(?:^|[^а-яё])(?:м?[абк]?д?оу|м[абкг]д?оу|гбоу|соу|сош|оош|нош|цдт|ддт|дюсш|цдо|д\/с)(?:[^а-яё]|$)|школ[аы](?:[^а-яё]|$)|гимнази|лице[йя]|детск\S* сад|учреждени|колледж|техникум|центр развития/i;
const NOTE =
  /^(?:\*|примеч|исп(?:\.|олнит)|начальник|директор|заведующ|методист|составил|согласов|утвержд|подпись|дата|приложение|тел(?:\.|еф)|на (?:основании|\d))|_{3}/i;
const TOTAL = /^(?:итого|всего)(?:[^а-яё]|$)/i;

/** Whether words name a group of teachers. */
export const looksLikeGroup = (text: string): boolean => GROUP.test(text.trim());

/** Whether words name an organisation. */
export const looksLikeOrganization = (text: string): boolean => ORGANIZATION.test(text.trim());

/** Signatures, footnotes and remarks under a list. */
export const looksLikeNote = (text: string): boolean => NOTE.test(text.trim());

/** «Итого: 12 человек». */
export const looksLikeTotal = (text: string): boolean => TOTAL.test(text.trim());

/** What a title names, by its words; `undefined` when they tell nothing. */
export function kindOfSection(text: string): SectionKind | undefined {
  if (looksLikeGroup(text)) return 'group';
  return looksLikeOrganization(text) ? 'organization' : undefined;
}

const HEADING =
  /^(?:(?:списо?к|состав|сведения о|данные о|информация о|банк данных|реестр)\s+)+(?:(?:членов|участников|участниках|членах|педагогов|состава)\s+)?/i;
const SCHOOL_YEAR =
  /[\s,;(]*(?:(?:на|в|за)\s+)?20\d{2}\s*[/–—-]\s*(?:20)?\d{2}\s*(?:уч(?:ебный|ебного|ебном|\.)?\s*г(?:оду?|ода|\.)?)?[\s.)]*$/i;
const LEADER =
  /[\s,;:–—-]*\(?\s*(?:руководитель|рук\.|председатель|координатор)(?:\s+(?:[мргш]?мо|объединения|группы))?\s*[:–—-]?\s*([^()]+?)\)?\s*$/i;
const NUMBERING = /^(?:\d{1,2}|[ivxІХ]{1,4})\s*[.)]\s+/i;

/** A title is written «Состав методического объединения …»: the register keeps the name in the nominative. */
const NOMINATIVE: readonly (readonly [RegExp, string])[] = [
  [/([а-яё]+)ого\s+([а-яё]+)ого\s+объединения/gi, '$1ое $2ое объединение'],
  [/([а-яё]+)ого\s+объединения/gi, '$1ое объединение'],
  [/([а-яё]+)ой\s+([а-яё]+)ой\s+группы/gi, '$1ая $2ая группа'],
  [/([а-яё]+)ой\s+группы/gi, '$1ая группа'],
  [/([а-яё]+)ого\s+([а-яё]+)ого\s+сообщества/gi, '$1ое $2ое сообщество'],
  [/^лаборатории(?=\s)/i, 'лаборатория'],
  [/^ассоциации(?=\s)/i, 'ассоциация'],
];

/** The name of a group and its leader, as a title says them. */
export interface GroupTitle {
  readonly name: string;
  /** «Иванова М.П.»; empty when the title does not say it. */
  readonly leader: string;
}

/**
 * Takes the name out of «Состав ММО учителей математики на 2026/2027 учебный год (руководитель – Иванова М.П.)».
 * @example readGroupTitle('1. Состав творческой группы «Исток»').name // => 'Творческая группа «Исток»'
 */
export function readGroupTitle(text: string): GroupTitle {
  let rest = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(NUMBERING, '');
  const found = LEADER.exec(rest);
  const leader = found !== null && readName(found[1] ?? '') !== undefined ? (found[1] ?? '').trim() : '';
  if (leader !== '' && found !== null) rest = rest.slice(0, found.index);
  rest = rest.replace(SCHOOL_YEAR, '');
  const bare = rest.replace(HEADING, '');
  const name = bare === rest ? rest : NOMINATIVE.reduce((words, [from, to]) => words.replace(from, to), bare);
  const tidy = name.replace(/[\s:;,.]+$/, '').trim();
  return { name: tidy.charAt(0).toUpperCase() + tidy.slice(1), leader };
}
