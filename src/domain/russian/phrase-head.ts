import { isAbbreviation } from './abbreviation';
import { commonNoun, type NounGender, nounForm } from './common-nouns';
import { adjectiveGender, declineAdjective } from './decline-adjective';
import type { GrammaticalCase } from './grammatical-case';

/** The word of a phrase with which its adjectives agree. */
export interface PhraseHead {
  readonly gender: NounGender;
  readonly isAnimate: boolean;
  form(grammaticalCase: GrammaticalCase): string;
}

/** Parts before a hyphen that never change: фокус-группа, пресс-секретарь. */
const STEADY_PART =
  /^(?:фокус|пресс|бизнес|веб|медиа|вице|экс|арт|онлайн|интернет|мини|экспресс|эко|кейс|видео|пилот|кибер|блиц|проект|тренинг|it|ит|[a-z0-9]+)$/i;
/** Adjectives and participles that are positions by themselves. */
const ADJECTIVAL = /^(?:заведующ|управляющ|исполняющ|дежурн|вожат|служащ|председательствующ)(?:ий|ый|ая)$/i;
/** «и. о. директора», «зам. директора», «замдиректора» never change. */
const STEADY_START =
  /^(?:и\.? ?о\.?|врио|вр\. ?и\. ?о\.|зам\.|зав\.|нач\.|пом\.|рук\.|замдиректора|замначальника|завотделом|завкафедрой)(?:\s|$)/i;

/** Tells a phrase that begins with a word in which nothing changes. */
export function isSteadyPhrase(phrase: string): boolean {
  return STEADY_START.test(phrase) || isAbbreviation(phrase.split(' ')[0] ?? '');
}

function hyphenated(word: string): PhraseHead | undefined {
  const parts = word.split('-');
  const nouns = parts.map(commonNoun);
  const last = nouns[nouns.length - 1];
  if (last === undefined) return undefined;
  if (parts.some((part, index) => nouns[index] === undefined && !STEADY_PART.test(part))) return undefined;
  const leading = STEADY_PART.test(parts[0] ?? '') ? last : (nouns[0] ?? last);
  return {
    gender: leading.gender,
    isAnimate: leading.isAnimate,
    form: (name) =>
      parts
        .map((part, index) => {
          const noun = index < parts.length - 1 && STEADY_PART.test(part) ? undefined : nouns[index];
          return noun === undefined ? part : nounForm(part, noun, name);
        })
        .join('-'),
  };
}

/** Reads a word as the head of a phrase; `undefined` when the dictionary of the field does not have it. */
export function phraseHead(word: string): PhraseHead | undefined {
  const noun = commonNoun(word);
  if (noun !== undefined) {
    return { gender: noun.gender, isAnimate: noun.isAnimate, form: (name) => nounForm(word, noun, name) };
  }
  if (word.includes('-')) return hyphenated(word);
  const gender = adjectiveGender(word);
  if (gender !== undefined && ADJECTIVAL.test(word)) {
    const small = word.charAt(0).toLowerCase() + word.slice(1);
    return { gender, isAnimate: true, form: (name) => declineAdjective(small, gender, name, true) ?? small };
  }
  return isAbbreviation(word) ? { gender: 'masculine', isAnimate: false, form: () => word } : undefined;
}
