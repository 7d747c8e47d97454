/** What a tag of a template stands for: text, a condition, or rows of a repeated part. */
export type TemplateValue = string | boolean | readonly TemplateData[];

/** Values by tag. Tags are Russian words, because the people who edit templates are Russian clerks. */
export interface TemplateData {
  readonly [tag: string]: TemplateValue;
}

/** Borders of words that are printed highlighted; private-use characters that no keyboard types. */
export const UNCERTAIN_START = '\ue000';
/** Ends what `UNCERTAIN_START` begins. */
export const UNCERTAIN_END = '\ue001';
/** Stands at the end of a paragraph that must not be torn from the next one. */
export const KEEP_WITH_NEXT = '\ue002';
