// A form as the program describes it to the page: fields are data, so that one screen fills in all of them and both
// sides check them by the same rules (`check-form.ts`).
import * as z from 'zod/mini';
import { RowRef } from '../shapes';

const OptionView = z.object({ id: z.string(), label: z.string(), note: z.optional(z.string()) });
export type OptionView = z.infer<typeof OptionView>;

/** What may stand in a field; see `domain/commands/definition/input-fields.ts`. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'text' | 'date' | 'number' | 'choice' | 'flag' | 'reference' | 'references' | 'rows';
  readonly required: boolean;
  readonly shownWhen: { readonly field: string; readonly is: readonly string[] } | null;
  /** Of a text: many lines. */
  readonly long: boolean;
  /** Of a text: characters; of rows: entries; of a number: the greatest, inclusive. */
  readonly max: number | null;
  readonly min: number | null;
  /** Name of the list of a choice or a reference. */
  readonly list: string;
  /** A choice that takes other words too; references shown with boxes. */
  readonly open: boolean;
  readonly fields: readonly FieldView[];
  /** Words of the button that adds an entry of rows. */
  readonly addLabel: string;
}

export const FieldView: z.ZodMiniType<FieldView> = z.lazy(() =>
  z.object({
    name: z.string(),
    label: z.string(),
    hint: z.string(),
    kind: z.enum(['text', 'date', 'number', 'choice', 'flag', 'reference', 'references', 'rows']),
    required: z.boolean(),
    shownWhen: z.nullable(z.object({ field: z.string(), is: z.array(z.string()) })),
    long: z.boolean(),
    max: z.nullable(z.number()),
    min: z.nullable(z.number()),
    list: z.string(),
    open: z.boolean(),
    fields: z.array(FieldView),
    addLabel: z.string(),
  }),
);

/** Anything that a field may hold. */
export type FormValue = string | number | boolean | null | readonly string[] | readonly FormValues[];
/** Values of the fields of one level by name. */
export interface FormValues {
  readonly [name: string]: FormValue;
}

export const FormValues: z.ZodMiniType<FormValues> = z.lazy(() =>
  z.record(
    z.string().check(z.maxLength(64)),
    z.union([
      z.string().check(z.maxLength(50_000)),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(z.string().check(z.maxLength(500))).check(z.maxLength(2_000)),
      z.array(FormValues).check(z.maxLength(500)),
    ]),
  ),
);

/** Everything that the screen of a form needs. */
export const FormView = z.object({
  command: z.string(),
  title: z.string(),
  /** What the form is about: the group, the person; empty when the title says it. */
  subtitle: z.string(),
  /** One sentence under the title; empty when there is nothing to say. */
  intro: z.string(),
  submitLabel: z.string(),
  fields: z.array(FieldView),
  lists: z.record(z.string(), z.array(OptionView)),
  /** Names of lists too long to send: of these only what the values hold is here. */
  searched: z.optional(z.array(z.string())),
  values: FormValues,
  facts: z.array(z.object({ text: z.string(), rows: z.array(RowRef) })),
  /** Of the rows shown; goes back with the save. */
  version: z.string(),
  previews: z.boolean(),
});
export type FormView = z.infer<typeof FormView>;
