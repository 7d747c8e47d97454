import type { GrammaticalCase } from './grammatical-case';
import { NOUN_STEMS } from './noun-stems';

/** Grammatical gender of a noun. */
export type NounGender = 'masculine' | 'feminine' | 'neuter';

/** Singular noun of the field with its forms for all six cases. */
interface CommonNoun {
  readonly gender: NounGender;
  /** A person: the accusative is the genitive, of its adjectives too. */
  readonly isAnimate: boolean;
  readonly forms: Readonly<Record<GrammaticalCase, string>>;
}

const ORDER: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

const key = (word: string): string => word.toLowerCase().replace(/ё/g, 'е');

function paradigms(): ReadonlyMap<string, CommonNoun> {
  const nouns = new Map<string, CommonNoun>();
  for (const { gender, isAnimate, endings, stems } of NOUN_STEMS) {
    for (const entry of stems.split(' ')) {
      // «двор|ец/двор|ц»: the second stem stands in every case but the nominative.
      const [word = '', oblique = word] = entry.split('/');
      const form = (index: number): string => {
        const isBare = index === 0 || (index === 3 && endings[3] === endings[0]);
        return (isBare ? word : oblique) + (endings[index] ?? '');
      };
      const forms = Object.fromEntries(ORDER.map((name, index) => [name, form(index)]));
      nouns.set(form(0), { gender, isAnimate, forms: forms as Record<GrammaticalCase, string> });
    }
  }
  return nouns;
}

const NOUNS = paradigms();

/** Finds a noun of the field by its nominative; case and ё do not matter. */
export function commonNoun(word: string): CommonNoun | undefined {
  return NOUNS.get(key(word));
}

/** Form of a noun in small letters that keeps ё where the word was written with it: режиссёр – режиссёра. */
export function nounForm(word: string, noun: CommonNoun, grammaticalCase: GrammaticalCase): string {
  const form = noun.forms[grammaticalCase];
  const typed = word.toLowerCase();
  const plain = key(word);
  let same = 0;
  while (same < form.length && form.charAt(same) === plain.charAt(same)) same += 1;
  return typed.slice(0, same) + form.slice(same);
}

const FORMS = new Map<GrammaticalCase, ReadonlySet<string>>(
  ORDER.map((name) => [name, new Set([...NOUNS.values()].map(({ forms }) => forms[name]))]),
);

/** Tells a form of a noun of the field that is not its nominative too; case and ё do not matter. */
export function isNounForm(word: string, grammaticalCase: GrammaticalCase): boolean {
  return !NOUNS.has(key(word)) && (FORMS.get(grammaticalCase)?.has(key(word)) ?? false);
}
