// What controls of a form are drawn from, and what they share.
import type { ComponentChildren } from 'preact';
import type { FieldView, FormValue, FormValues, FormView } from '../../contract/forms/form-view';
import type { FieldIssue } from '../server/call-failure';

/** What a level of fields is drawn from. */
export interface LevelProps {
  readonly fields: readonly FieldView[];
  readonly lists: FormView['lists'];
  readonly values: FormValues;
  /** Of the level: empty at the top, «agenda.0» in an entry. */
  readonly path: string;
  readonly issues: readonly FieldIssue[];
  /** Another number when values came from outside. */
  readonly revision: number;
  readonly onChange: (field: string, value: FormValue) => void;
}

/** What any control of a form is drawn from. */
export interface FieldControlProps {
  readonly field: FieldView;
  readonly lists: FormView['lists'];
  readonly value: FormValue;
  readonly path: string;
  readonly issues: readonly FieldIssue[];
  readonly error: string | undefined;
  readonly onChange: (value: FormValue) => void;
  /** Draws the fields of an entry. */
  readonly drawLevel: (level: LevelProps) => ComponentChildren;
}

/** What all controls with a label of their own take. */
export function frameOf({ field, error }: FieldControlProps) {
  const { label, hint, required } = field;
  return { label, hint: hint === '' ? undefined : hint, required, error };
}

type Options = readonly { readonly id: string; readonly name: string; readonly note: string | undefined }[];

const optionsByList = new WeakMap<object, Options>();

/** The options of a list in the shape of a combobox: made once for a list, which may be a thousand long. */
export function optionsOf(lists: FormView['lists'], name: string): Options {
  const list = lists[name] ?? [];
  const known = optionsByList.get(list) ?? list.map(({ id, label, note }) => ({ id, name: label, note }));
  optionsByList.set(list, known);
  return known;
}

/** What stands in a line of text. */
export function textOf(value: FormValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The ids that a field of several holds. */
export function idsOf(value: FormValue): readonly string[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter((one) => typeof one === 'string') : [];
}
