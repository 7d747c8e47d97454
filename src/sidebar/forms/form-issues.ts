import { checkForm } from '../../contract/forms/check-form';
import type { FieldView, FormValues, FormView } from '../../contract/forms/form-view';
import { formIssueWords } from '../../messages/ui-forms';
import type { FieldIssue } from '../server/call-failure';
import { wordsOf } from '../server/field-issue';
import { shownFields } from './form-state';

/** All that is wrong with the values, by the same rules as the program's. */
export function issuesOf(view: Pick<FormView, 'fields' | 'lists'>, values: FormValues): readonly FieldIssue[] {
  return checkForm(view.fields, view.lists, values).issues.map((issue) => ({
    code: issue.code,
    path: issue.path,
    message: formIssueWords(fieldAt(view.fields, issue.path)?.kind, issue),
  }));
}

/** The field that a path leads to: «items.0.theme»; the number of a choice of several belongs to its field. */
export function fieldAt(fields: readonly FieldView[], path: string): FieldView | undefined {
  const [name = '', _index, ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  return field === undefined || rest.length === 0 ? field : fieldAt(field.fields, rest.join('.'));
}

/** Words for the issues of a field; `undefined` when there are none. Issues of single entries of a choice are its own. */
export function wordsAt(issues: readonly FieldIssue[], path: string, kind: FieldView['kind']): string | undefined {
  const isHere = (at: string): boolean => at === path || (kind === 'references' && at.startsWith(`${path}.`));
  const here = issues.filter((issue) => isHere(issue.path));
  return here.length === 0 ? undefined : wordsOf(here).join(' ');
}

/** The field at which a question stands, when questions are all that is open; they are answered by another field. */
export function questionField(fields: readonly FieldView[], issues: readonly FieldIssue[]): FieldView | undefined {
  const [first] = issues;
  const areQuestions = issues.every(({ data }) => typeof data?.answeredBy === 'string');
  return first !== undefined && areQuestions ? fieldAt(fields, first.path) : undefined;
}

/** Words for issues that no field on the screen can show. */
export function wordsElsewhere(
  fields: readonly FieldView[],
  values: FormValues,
  issues: readonly FieldIssue[],
): readonly string[] {
  return wordsOf(issues.filter(({ path, message }) => message !== '' && !isOnScreen(fields, values, path)));
}

function isOnScreen(fields: readonly FieldView[], values: FormValues, path: string): boolean {
  const [name = '', index, ...rest] = path.split('.');
  const field = shownFields(fields, values).find((one) => one.name === name);
  if (field === undefined) return false;
  if (rest.length === 0) return index === undefined || field.kind === 'references';
  const rows = values[name] as readonly FormValues[] | undefined;
  const row = rows?.[Number(index)];
  return field.kind === 'rows' && row !== undefined && isOnScreen(field.fields, row, rest.join('.'));
}
