import type { NounGender } from './common-nouns';
import { adjectiveGender, declineAdjective } from './decline-adjective';
import type { GrammaticalCase } from './grammatical-case';
import { isAbbreviation, isSteadyPhrase, type PhraseHead, phraseHead } from './phrase-head';
import type { Wording } from './wording';

/** Adjectives that begin the name of a kind of group; inside a sentence they lose their capital. */
const GENERIC_ADJECTIVE =
  /^(?:городск|районн|муниципальн|межмуниципальн|творческ|рабоч|экспертн|проектн|проблемн|методическ|профессиональн|школьн|окружн|межшкольн|педагогическ|временн|инновационн|научн|обучающ|предметн|межпредметн|постоянн|координационн|управленческ|территориальн|опорн|общественн|бюджетн|автономн|казенн|казённ|государственн|общеобразовательн|образовательн|дошкольн|детск|средн|основн|начальн|старш|младш|главн|ведущ|классн|сетев|учен|учён|учебн|социальн|музыкальн|перв|ресурсн|информационн|региональн|областн|краев|попечительск|художественн|аттестационн|сельск|совместн|внеочередн|расширенн|кругл|дорожн|заместительск|центральн|ответственн|коллегиальн|ученическ|родительск|тематическ)/i;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** «рабочая/проблемная группа»: every adjective of the pair agrees with the noun. */
function declineSlashed(
  word: string,
  head: Pick<PhraseHead, 'gender' | 'isAnimate'>,
  name: GrammaticalCase,
): string | undefined {
  const forms = word.split('/').map((part) => declineAdjective(part, head.gender, name, head.isAnimate));
  return forms.includes(undefined) ? undefined : forms.join('/');
}

function declineAdjectives(
  words: readonly string[],
  head: Pick<PhraseHead, 'gender' | 'isAnimate'>,
  name: GrammaticalCase,
): string[] | undefined {
  const declined = words.map((word) => (word === 'и' ? word : declineSlashed(word, head, name)));
  const known: string[] = [];
  for (const [index, form] of declined.entries()) {
    if (form === undefined) return undefined;
    known.push(index === 0 && GENERIC_ADJECTIVE.test(form) ? lowerFirst(form) : form);
  }
  return known;
}

/** A word in the nominative after the head stands beside it and may have to change: «учитель логопед». */
function mayChange(word: string): boolean {
  const plain = word.replace(/[,;.]$/, '');
  if (isAbbreviation(plain)) return false;
  return /(?:ый|[кгхжшчщ]ий|ое|ее|ая|яя)$/.test(plain) || phraseHead(plain) !== undefined;
}

/** What follows the head stays, but «руководитель и секретарь» changes in both. */
function declineRest(words: readonly string[], name: GrammaticalCase): readonly string[] | undefined {
  if (words.length === 0) return words;
  const and = words.indexOf('и');
  const before = and < 0 ? words : words.slice(0, and);
  if (before.some(mayChange)) return undefined;
  if (and < 0) return words;
  const after = words.slice(and + 1);
  if (!after.some(mayChange)) return words;
  const second = declineOne(after.join(' '), name);
  return second === undefined ? undefined : [...before, 'и', second];
}

/** The gender of an abbreviation is what its adjectives show. */
function genderOf(head: PhraseHead, word: string, before: readonly string[]): NounGender {
  if (!isAbbreviation(word)) return head.gender;
  return adjectiveGender(before[before.length - 1] ?? '') ?? head.gender;
}

function declineOne(phrase: string, grammaticalCase: GrammaticalCase): string | undefined {
  if (isSteadyPhrase(phrase)) return phrase;
  const words = phrase.split(' ');
  const headIndex = words.findIndex((word) => phraseHead(word) !== undefined);
  const word = words[headIndex];
  const head = word === undefined ? undefined : phraseHead(word);
  if (word === undefined || head === undefined) return undefined;
  const before = words.slice(0, headIndex);
  const agreed = { gender: genderOf(head, word, before), isAnimate: head.isAnimate };
  const adjectives = declineAdjectives(before, agreed, grammaticalCase);
  const rest = declineRest(words.slice(headIndex + 1), grammaticalCase);
  if (adjectives === undefined || rest === undefined) return undefined;
  const form = head.form(grammaticalCase);
  return [...adjectives, isAbbreviation(word) ? form : lowerFirst(form), ...rest].join(' ');
}

function all(
  parts: readonly string[],
  name: GrammaticalCase,
  decline: (part: string, name: GrammaticalCase) => string | undefined,
): readonly string[] | undefined {
  const known: string[] = [];
  for (const part of parts) {
    const form = decline(part, name);
    if (form === undefined) return undefined;
    known.push(form);
  }
  return known;
}

/** «рабочая/проблемная группа» or «ассоциация/объединение». */
const declineJoined = (phrase: string, name: GrammaticalCase): string | undefined =>
  declineOne(phrase, name) ?? all(phrase.split(/\s*\/\s*/), name, declineOne)?.join('/');

/** «директор, учитель истории»: every part is a phrase. */
const declineListed = (phrase: string, name: GrammaticalCase): string | undefined =>
  all(phrase.split(/,\s+/), name, declineJoined)?.join(', ');

/**
 * Declines the name of a position, an organisation, a group or a body: «adjectives + noun + the rest». Only the
 * adjectives and the first noun change («учитель-логопед» in both parts); the rest, quoted names, abbreviations and
 * «и. о. директора» stay. Kinds joined by «/» or a comma change each. What is not such a phrase comes back unchanged
 * and not certain.
 *
 * @example
 * declinePhrase('Районная творческая группа «Исток»', 'genitive').text // => 'районной творческой группы «Исток»'
 */
export function declinePhrase(phrase: string, grammaticalCase: GrammaticalCase): Wording {
  const text = phrase.trim().replace(/[ \t]+/g, ' ');
  const bracketed = /^([^(«"„]+?)\s*\(([^()«"„]+)\)$/.exec(text);
  if (bracketed !== null) {
    const [outer, inner] = [bracketed[1] ?? '', bracketed[2] ?? ''].map((part) => declineListed(part, grammaticalCase));
    if (outer === undefined || inner === undefined) return { text, certain: false };
    return { text: `${outer} (${inner})`, certain: true };
  }
  const quote = text.search(/[«"„(]/);
  const generic = declineListed((quote < 0 ? text : text.slice(0, quote)).trim(), grammaticalCase);
  if (generic === undefined) return { text, certain: false };
  return { text: quote < 0 ? generic : `${generic} ${text.slice(quote)}`, certain: true };
}
