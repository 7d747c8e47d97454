import { commonNoun, type NounGender } from './common-nouns';
import { declineAdjective } from './decline-adjective';
import type { GrammaticalCase } from './grammatical-case';
import type { Wording } from './wording';

/** Adjectives that begin the name of a kind of group; inside a sentence they lose their capital. */
const GENERIC_ADJECTIVE =
  /^(?:городск|районн|муниципальн|межмуниципальн|творческ|рабоч|экспертн|проектн|проблемн|методическ|профессиональн|школьн|окружн|межшкольн|педагогическ|временн|инновационн|научн|обучающ|предметн|межпредметн|постоянн|координационн|управленческ|территориальн|опорн|общественн)/i;
const ABBREVIATION = /^[«"„]?[А-ЯЁ]{2,}\d*(?:[-/][А-ЯЁ]{2,})*[»"“]?,?$/;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** «фокус-группа» changes in its last part only. */
function headNoun(word: string): { readonly prefix: string; readonly noun: ReturnType<typeof commonNoun> } {
  const hyphen = word.lastIndexOf('-');
  const prefix = hyphen < 0 ? '' : word.slice(0, hyphen + 1);
  return { prefix, noun: commonNoun(word.slice(hyphen + 1)) };
}

/** «рабочая/проблемная группа»: every adjective of the pair agrees with the noun. */
function declineSlashed(word: string, gender: NounGender, name: GrammaticalCase): string | undefined {
  const forms = word.split('/').map((part) => declineAdjective(part, gender, name));
  return forms.includes(undefined) ? undefined : forms.join('/');
}

function declineAdjectives(words: readonly string[], gender: NounGender, name: GrammaticalCase): string[] | undefined {
  const declined = words.map((word) => (word === 'и' ? word : declineSlashed(word, gender, name)));
  const known: string[] = [];
  for (const [index, form] of declined.entries()) {
    if (form === undefined) return undefined;
    known.push(index === 0 && GENERIC_ADJECTIVE.test(form) ? lowerFirst(form) : form);
  }
  return known;
}

function declineOne(phrase: string, grammaticalCase: GrammaticalCase): string | undefined {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  if (ABBREVIATION.test(first)) return phrase;
  const headIndex = words.findIndex((word) => headNoun(word).noun !== undefined);
  const head = words[headIndex];
  if (head === undefined) return undefined;
  const { prefix, noun } = headNoun(head);
  if (noun === undefined) return undefined;
  const adjectives = declineAdjectives(words.slice(0, headIndex), noun.gender, grammaticalCase);
  if (adjectives === undefined) return undefined;
  const start = headIndex === 0 ? lowerFirst(prefix) : prefix;
  const rest = words.slice(headIndex + 1);
  return [...adjectives, start + noun.forms[grammaticalCase], ...rest].join(' ');
}

function declineJoined(phrase: string, grammaticalCase: GrammaticalCase): string | undefined {
  const whole = declineOne(phrase, grammaticalCase);
  if (whole !== undefined) return whole;
  const parts = phrase.split(/\s*\/\s*/).map((part) => declineOne(part, grammaticalCase));
  return parts.includes(undefined) ? undefined : parts.join('/');
}

/**
 * Declines a phrase «adjectives + noun + the rest»: only the adjectives and the first noun of the field change, the
 * rest, quoted names and abbreviations stay. Two kinds joined by «/» change both. What is not such a phrase comes
 * back unchanged and not certain.
 *
 * @example
 * declinePhrase('Районная творческая группа «Исток»', 'genitive').text // => 'районной творческой группы «Исток»'
 */
export function declinePhrase(phrase: string, grammaticalCase: GrammaticalCase): Wording {
  const text = phrase.trim().replace(/[ \t]+/g, ' ');
  const bracketed = /^([^(«"„]+?)\s*\(([^()«"„]+)\)$/.exec(text);
  if (bracketed !== null) {
    const [outer, inner] = [bracketed[1] ?? '', bracketed[2] ?? ''].map((part) => declineJoined(part, grammaticalCase));
    if (outer === undefined || inner === undefined) return { text, certain: false };
    return { text: `${outer} (${inner})`, certain: true };
  }
  const quote = text.search(/[«"„(]/);
  const generic = declineJoined((quote < 0 ? text : text.slice(0, quote)).trim(), grammaticalCase);
  if (generic === undefined) return { text, certain: false };
  return { text: quote < 0 ? generic : `${generic} ${text.slice(quote)}`, certain: true };
}
