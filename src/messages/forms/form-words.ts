/** Facts that fill a sentence. */
export type WordData = Readonly<Record<string, string | number | null>>;
/** A sentence, or how to make it. «{leaderTitle}» is replaced by words of the regulation that the form was given. */
export type Said = string | ((data: WordData) => string);

/** A letter of a form, ready to be sent as plain text. */
export interface LetterWords {
  readonly subject: string;
  readonly body: string;
}

/** Words of one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Of rows: the button that adds an entry. */
  readonly add?: string;
  /** Of rows: words of the fields of an entry. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** Everything that a form says; a test asks that each field, code and command has its words. */
export interface FormWords {
  readonly title: string;
  /** On a button, where the title is too long or says what the place says already. */
  readonly short?: string;
  readonly intro?: string;
  /** The button that saves. */
  readonly submit: string;
  /** What was done, for the result and for the journal: «Заседание назначено». */
  readonly done: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** Sentences of what the register knows, by the code of the fact. */
  readonly facts?: Readonly<Record<string, Said>>;
  /** Why the form cannot be opened. */
  readonly cannotOpen?: Readonly<Record<string, Said>>;
  readonly issues?: Readonly<Record<string, Said>>;
  readonly warnings?: Readonly<Record<string, Said>>;
  /** Letters that the form sends, by their code. */
  readonly letters?: Readonly<Record<string, (data: WordData) => LetterWords>>;
}

/** Puts words in place of «{name}»; a name without words stays away. */
export function filledIn(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** The sentence by its code; `undefined` when nobody has words for it. */
export function sayByCode(
  table: Readonly<Record<string, Said>> | undefined,
  code: string,
  data: WordData,
): string | undefined {
  const said = table?.[code];
  return typeof said === 'function' ? said(data) : said;
}
