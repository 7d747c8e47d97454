// Cases of names and phrases that people check once.
import * as z from 'zod/mini';
import { Id } from './shapes';

/** A name or a phrase behind a highlighted word of a paper. */
export const UncertainWord = z.object({
  /** Of a person, whose form is `confirmForms`; `null`: of a phrase, see `showPhraseForms`. */
  personId: z.nullable(Id),
  /** The name or the phrase in the nominative. */
  text: z.string(),
});
export type UncertainWord = z.infer<typeof UncertainWord>;

/** Longest position, name of an organisation, group or body. */
const Phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(300), z.regex(/^[^=\n]+$/));

const Form = z.string().check(z.trim(), z.maxLength(400), z.regex(/^[^;:\n]*$/));

/** Empty: the program makes the form by its rules. */
export const PhraseForms = z.object({
  genitive: Form,
  dative: Form,
  accusative: Form,
  instrumental: Form,
  prepositional: Form,
});
export type PhraseForms = z.infer<typeof PhraseForms>;

export const ShowPhraseFormsInput = z.object({ phrase: Phrase });
export type ShowPhraseFormsInput = z.infer<typeof ShowPhraseFormsInput>;
export const ShowPhraseFormsOutput = z.object({
  /** Confirmed before; of the rest what the rules say. */
  forms: z.object({
    genitive: z.string(),
    dative: z.string(),
    accusative: z.string(),
    instrumental: z.string(),
    prepositional: z.string(),
  }),
  /** Whether some form of it stands in «Настройки». */
  isConfirmed: z.boolean(),
});
export type ShowPhraseFormsOutput = z.infer<typeof ShowPhraseFormsOutput>;

/** Puts the forms into «Проверенные падежи»; without any form the phrase is left to the rules again. */
export const ConfirmPhraseInput = z.object({ phrase: Phrase, forms: PhraseForms, requestId: Id });
export type ConfirmPhraseInput = z.infer<typeof ConfirmPhraseInput>;
export const ConfirmPhraseOutput = z.object({ isConfirmed: z.boolean() });
export type ConfirmPhraseOutput = z.infer<typeof ConfirmPhraseOutput>;
