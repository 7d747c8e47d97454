import { isAbbreviation } from './abbreviation';
import type { NounGender } from './common-nouns';
import { adjectiveGender, declineAdjective } from './decline-adjective';
import { declineWrittenPerson } from './decline-written-person';
import { anyMayChange, isTail } from './genitive-tail';
import type { GrammaticalCase } from './grammatical-case';
import { outsideQuotes, partsOutsideQuotes } from './parts-outside-quotes';
import { isSteadyPhrase, type PhraseHead, phraseHead } from './phrase-head';
import { keepingCapitalWords } from './phrase-in-capitals';
import { isInDative } from './phrase-in-dative';
import { isCommonAdjective, lowerFirst, steadyWithSmallLetter } from './small-letter';
import type { Wording } from './wording';
import { hasPatronymic, mayNameSomebody, personInPhrase } from './written-person';

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
  noun: string,
  name: GrammaticalCase,
): string[] | undefined {
  const declined = words.map((word) => (word === 'и' ? word : declineSlashed(word, head, name)));
  const known: string[] = [];
  for (const [index, form] of declined.entries()) {
    if (form === undefined) return undefined;
    const isCommon = [words[0] ?? '', words[index] ?? ''].every((one) => isCommonAdjective(one, noun, head.isAnimate));
    known.push(isCommon ? lowerFirst(form) : form);
  }
  return known;
}

/** What follows the head stays, but «руководитель и секретарь» changes in both. */
function declineRest(
  words: readonly string[],
  name: GrammaticalCase,
  isAnimate: boolean,
): readonly string[] | undefined {
  if (words.length === 0) return words;
  const and = words.indexOf('и');
  const before = and < 0 ? words : words.slice(0, and);
  if (anyMayChange(before)) return undefined;
  if (and < 0) return words;
  const after = words.slice(and + 1);
  if (!anyMayChange(after)) return isAnimate && !isTail(after, before) ? undefined : words;
  const second = declineOne(after.join(' '), name);
  return second === undefined ? undefined : [...before, 'и', second];
}

/** The gender of an abbreviation is what its adjectives show. */
function genderOf(head: PhraseHead, word: string, before: readonly string[]): NounGender {
  if (!isAbbreviation(word)) return head.gender;
  return adjectiveGender(before[before.length - 1] ?? '') ?? head.gender;
}

function declineOne(phrase: string, grammaticalCase: GrammaticalCase): string | undefined {
  if (isSteadyPhrase(phrase)) return steadyWithSmallLetter(phrase);
  const words = phrase.split(' ');
  const headIndex = words.findIndex((word) => phraseHead(word) !== undefined);
  const word = words[headIndex];
  const head = word === undefined ? undefined : phraseHead(word);
  if (word === undefined || head === undefined) return undefined;
  const before = words.slice(0, headIndex);
  const agreed = { gender: genderOf(head, word, before), isAnimate: head.isAnimate };
  const adjectives = declineAdjectives(before, agreed, word, grammaticalCase);
  const rest = declineRest(words.slice(headIndex + 1), grammaticalCase, head.isAnimate);
  if (adjectives === undefined || rest === undefined) return undefined;
  const form = head.form(grammaticalCase);
  return [...adjectives, isAbbreviation(word) ? form : lowerFirst(form), ...rest].join(' ');
}

/** «рабочая/проблемная группа» or «ассоциация/объединение». */
function declineJoined(phrase: string, name: GrammaticalCase): string | undefined {
  const whole = declineOne(phrase, name);
  if (whole !== undefined) return whole;
  const kinds = phrase.split(/\s*\/\s*/).map((kind) => declineOne(kind, name));
  return kinds.includes(undefined) ? undefined : kinds.join('/');
}

/** A quoted or bracketed part stays with what follows it, unless a word there stands in the nominative. */
function declineQuoted(phrase: string, name: GrammaticalCase): string | undefined {
  const quote = phrase.search(/[«"„(]/);
  if (quote < 0) return declineJoined(phrase, name);
  const behind = outsideQuotes(phrase.slice(quote)).split(' ');
  if (anyMayChange(behind)) return undefined;
  const generic = declineJoined(phrase.slice(0, quote).trim(), name);
  return generic === undefined ? undefined : `${generic} ${phrase.slice(quote)}`;
}

/** A second name in quotes, or the place where a body is. */
const STAYS = /^(?:[«"„]|(?:г|с|п|д|ул|пос|пгт|обл)\. ?[А-ЯЁ])/;

/** «директор, учитель истории»: every part is a phrase; «учитель истории, права»: the second goes on with the first. */
function declineListed(phrase: string, name: GrammaticalCase): string | undefined {
  const [first = '', ...others] = partsOutsideQuotes(phrase);
  const forms = [declineQuoted(first, name)];
  let before = first.split(' ');
  for (const other of others) {
    const words = other.split(' ');
    forms.push(STAYS.test(other) || isTail(words, before) ? other : declineQuoted(other, name));
    before = [...before, ...words];
  }
  return forms.includes(undefined) ? undefined : forms.join(', ');
}

const POSITION = /^(?:и\.? ?о\.?|врио|зам|зав|нач|рук|пом)(?:[ .]|$)/i;

/** Of a position, not of a body: a name may stand in it. */
const isOfPerson = (phrase: string): boolean =>
  POSITION.test(phrase) ||
  phrase.split(' ').some((word) => !isAbbreviation(word) && phraseHead(word)?.isAnimate === true);

function declineUnit(text: string, name: GrammaticalCase): string | undefined {
  if (hasPatronymic(text) || (isOfPerson(text) && mayNameSomebody(text.replace(/^\S+/, '')))) return undefined;
  const declined = keepingCapitalWords(text, (phrase) => declineListed(phrase, name));
  if (declined !== undefined) return declined;
  const stays = name === 'dative' && isInDative(text) && !mayNameSomebody(text.replace(/^\S+/, ''));
  return stays ? lowerFirst(text) : undefined;
}

/** Words beside a name with the sign that parts them from it. */
function declineBeside(text: string, name: GrammaticalCase): Wording | undefined {
  if (text === '') return { text, certain: true };
  const [, start = '', words = '', end = ''] = /^((?:,? [–—-] |, | )?)(.*?)((?:,? [–—-] |, | )?)$/.exec(text) ?? [];
  const form = declineSegment(words, name);
  return form === undefined ? undefined : { text: start + form.text + end, certain: form.certain };
}

/** A phrase without brackets around a second one; it may name a person. */
function declineSegment(text: string, name: GrammaticalCase): Wording | undefined {
  const person = personInPhrase(text);
  if (person === 'doubtful') return undefined;
  if (person === undefined || person === 'namesake') {
    const unit = declineUnit(text, name);
    return unit === undefined ? undefined : { text: unit, certain: true };
  }
  const [before, after] = [person.before, person.after].map((part) => declineBeside(part, name));
  if (before === undefined || after === undefined) return undefined;
  const position = `${person.before} ${person.after}`;
  const besideDative = name === 'dative' && isInDative(position.trim());
  const own = declineWrittenPerson(person, { grammaticalCase: name, position, besideDative });
  if (own === undefined) return undefined;
  return {
    text: before.text + own.text + after.text,
    certain: before.certain && own.certain && after.certain,
  };
}

/**
 * Declines the name of a position, an organisation, a group or a body: «adjectives + noun + the rest». Only the
 * adjectives and the first noun change («учитель-логопед» in both parts); the rest with its commas, quoted names,
 * abbreviations and «и. о. директора» stay. Kinds joined by «/» or a comma change each. A person named before or after
 * the position changes as people do; with initials alone and forms that depend on the sex the answer is not certain.
 * What is not such a phrase comes back unchanged and not certain.
 *
 * @example
 * declinePhrase('Районная творческая группа «Исток»', 'genitive').text // => 'районной творческой группы «Исток»'
 */
export function declinePhrase(phrase: string, grammaticalCase: GrammaticalCase): Wording {
  const text = phrase.trim().replace(/\s+/g, ' ');
  const bracketed = /^([^(«"„]+?)\s*\(([^()«"„]+)\)$/.exec(text);
  const unsure = { text, certain: false };
  if (bracketed === null) return declineSegment(text, grammaticalCase) ?? unsure;
  const [before = '', within = ''] = bracketed.slice(1);
  const outer = declineSegment(before, grammaticalCase);
  const stays = isTail(within.split(' '), before.split(' '));
  const inner = stays ? { text: within, certain: true } : declineSegment(within, grammaticalCase);
  if (outer === undefined || inner === undefined) return unsure;
  return { text: `${outer.text} (${inner.text})`, certain: outer.certain && inner.certain };
}

/** Tells a phrase that the rules decline with certainty. */
export const isDeclinable = (phrase: string): boolean => declinePhrase(phrase, 'genitive').certain;
