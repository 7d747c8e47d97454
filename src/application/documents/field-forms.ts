import type { FieldKind } from '../../domain/documents/papers/field-definition';
import type { GrammaticalCase } from '../../domain/russian/grammatical-case';
import { fieldKey } from './field-key';

/** What a template may ask of a field after a colon, beside a case. */
type Look = 'initials' | 'signature' | 'full' | 'words' | 'digits' | 'counted' | 'capital' | 'small' | 'capitals';

/** One thing that a template asks of a field. */
export type FieldForm =
  | { readonly kind: 'case'; readonly grammaticalCase: GrammaticalCase }
  | { readonly kind: 'look'; readonly look: Look };

const inCase = (grammaticalCase: GrammaticalCase): FieldForm => ({ kind: 'case', grammaticalCase });
const inLook = (look: Look): FieldForm => ({ kind: 'look', look });

const CASES: readonly (readonly [words: string, GrammaticalCase])[] = [
  ['им именит именительный кто что', 'nominative'],
  ['род родит родительный кого чего', 'genitive'],
  ['дат дательн дательный кому чему', 'dative'],
  ['вин винит винительный', 'accusative'],
  ['тв твор творит творительный кем чем', 'instrumental'],
  ['пр пред предл предложный', 'prepositional'],
];

const LOOKS: readonly (readonly [words: string, Look])[] = [
  ['инициалы', 'initials'],
  ['подпись', 'signature'],
  ['полностью', 'full'],
  ['словами', 'words'],
  ['цифрами', 'digits'],
  ['слово', 'counted'],
  ['заглавная', 'capital'],
  ['строчная', 'small'],
  ['прописными', 'capitals'],
];

const words = (text: string): readonly string[] => text.split(' ');
const FORMS: ReadonlyMap<string, FieldForm> = new Map([
  ...CASES.flatMap(([all, name]) => words(all).map((word) => [word, inCase(name)] as const)),
  ...LOOKS.flatMap(([all, look]) => words(all).map((word) => [word, inLook(look)] as const)),
]);

/** Every word that may stand after a colon. */
export const FORM_WORDS: readonly string[] = [...FORMS.keys()];

const LETTERS: readonly Look[] = ['capital', 'small', 'capitals'];
const LOOKS_OF_KIND: Readonly<Record<FieldKind, readonly Look[]>> = {
  text: LETTERS,
  paragraphs: [],
  person: ['initials', 'signature', 'full', ...LETTERS],
  phrase: LETTERS,
  date: ['words', 'digits'],
  number: ['digits', 'counted'],
  condition: [],
  list: [],
};

/** Whether fields of a kind have cases. */
export const hasCases = (kind: FieldKind): boolean => kind === 'person' || kind === 'phrase';

/** Whether a field of a kind has a form. */
export function allowsForm(kind: FieldKind, form: FieldForm): boolean {
  return form.kind === 'case' ? hasCases(kind) : LOOKS_OF_KIND[kind].includes(form.look);
}

/** Russian words of the looks that a field of a kind has. */
export function looksOf(kind: FieldKind): readonly string[] {
  return LOOKS.filter(([, look]) => LOOKS_OF_KIND[kind].includes(look)).map(([all]) => words(all)[0] ?? '');
}

/** A tag in parts: `{руководитель:вин:инициалы}`. */
export interface FieldTag {
  /** As the author wrote it, without spaces around. */
  readonly name: string;
  /** As it is compared. */
  readonly key: string;
  readonly forms: readonly FieldForm[];
  /** Words after a colon that mean nothing, as the author wrote them. */
  readonly unknownForms: readonly string[];
}

/** Reads the inside of a tag that is no loop. */
export function fieldTag(inside: string): FieldTag {
  const [name = '', ...asked] = inside.split(':').map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim());
  const forms: FieldForm[] = [];
  const unknownForms: string[] = [];
  for (const word of asked) {
    const form = FORMS.get(fieldKey(word).replace(/(?:падеж)?\.?$/, ''));
    if (form === undefined) unknownForms.push(word);
    else forms.push(form);
  }
  return { name, key: fieldKey(name), forms, unknownForms };
}
