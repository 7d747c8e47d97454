import type { FieldForm } from './field-forms';

/** A value that prints itself as the template asks. */
export interface PrintedValue {
  /** An empty one is false as a condition. */
  readonly isEmpty: boolean;
  /** Rows of a list, for a loop to repeat. */
  readonly rows?: readonly TemplateData[];
  /** Text with the marks below; `undefined`: it has no such form. */
  print(forms: readonly FieldForm[]): string | undefined;
}

/** What a tag of a template stands for: text, a condition, rows of a repeated part, or a value with forms. */
export type TemplateValue = string | boolean | PrintedValue | readonly TemplateData[];

/** Values by tag. Tags are Russian words, because the people who edit templates are Russian clerks. */
export interface TemplateData {
  readonly [tag: string]: TemplateValue;
}

/** Tells a value with forms from the others. */
export function isPrinted(value: unknown): value is PrintedValue {
  return typeof value === 'object' && value !== null && 'print' in value;
}

/** Borders of words that are printed highlighted; private-use characters that no keyboard types. */
export const UNCERTAIN_START = '\ue000';
/** Ends what `UNCERTAIN_START` begins. */
export const UNCERTAIN_END = '\ue001';
/** Stands at the end of a paragraph that must not be torn from the next one. */
export const KEEP_WITH_NEXT = '\ue002';
/** Parts paragraphs of a value that is several of them. */
export const NEW_PARAGRAPH = '\ue003';
/** Stands after a value that ends with a sign, before whatever the template puts there. */
export const END_OF_VALUE = '\ue004';
/** Begins a list that stands alone in its paragraph. */
export const LIST_ALONE = '\ue005';
/** Ends it and begins the same list as words of a line. */
export const LIST_IN_LINE = '\ue006';
/** Ends that. */
export const LIST_END = '\ue007';
/** Stands after the number of a row of a list. */
export const NUMBER_END = '\ue008';
/** Marks that mean something to the engine; they are removed from what people typed. */
export const MARKS: readonly string[] = [
  UNCERTAIN_START,
  UNCERTAIN_END,
  KEEP_WITH_NEXT,
  NEW_PARAGRAPH,
  END_OF_VALUE,
  LIST_ALONE,
  LIST_IN_LINE,
  LIST_END,
  NUMBER_END,
];
