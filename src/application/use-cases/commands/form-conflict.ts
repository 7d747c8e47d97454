import type { InputIssue } from '../../../contract/envelope';
import { chosenOptions } from '../../../contract/forms/chosen-options';
import type { FieldView, FormValue, FormValues, FormView } from '../../../contract/forms/form-view';
import { changedMeanwhileWords } from '../../../messages/commands';
import { shortDate } from '../../../messages/ui-dates';
import { AppError } from '../../app-error';
import { isSearched } from './searched-lists';

/**
 * The refusal of a form whose rows somebody changed since it was opened: each field that differs now carries what
 * stands in the workbook (`theirs`, JSON of the value), the issue without a path the version to save with once the
 * person has decided.
 */
export function formConflict(view: FormView, opened: FormValues, mine: FormValues): AppError {
  const issues: InputIssue[] = [{ code: 'currentVersion', path: '', data: { version: view.version } }];
  for (const field of view.fields) {
    const theirs = view.values[field.name] ?? null;
    if (isSame(theirs, opened[field.name] ?? null) || isSame(theirs, mine[field.name] ?? null)) continue;
    issues.push({
      code: 'changedMeanwhile',
      path: field.name,
      data: {
        theirs: JSON.stringify(theirs),
        words:
          field.kind === 'date' && typeof theirs === 'string' && theirs !== ''
            ? shortDate(theirs)
            : inWords(theirs, view.lists[field.list] ?? []),
        ...optionsOf(view, field, theirs),
      },
    });
  }
  const changed = issues.length - 1;
  return new AppError(
    'CONFLICT',
    { fields: changed },
    issues.map((issue) => ({ ...issue, message: changedMeanwhileWords(issue.data) })),
  );
}

/** The page has no options of long lists: those of the value go with it, JSON of the options by list. */
function optionsOf({ lists }: FormView, field: FieldView, theirs: FormValue): Readonly<Record<string, string>> {
  const chosen = chosenOptions([field], lists, { [field.name]: theirs });
  const long = Object.entries(chosen).filter(([name, { length }]) => length > 0 && isSearched(lists[name]));
  return long.length === 0 ? {} : { options: JSON.stringify(Object.fromEntries(long)) };
}

function isSame(one: FormValue, other: FormValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inWords(value: FormValue, options: readonly { readonly id: string; readonly label: string }[]): string {
  const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  if (value === null || value === '') return '';
  if (typeof value === 'string') return label(value);
  if (typeof value !== 'object') return String(value);
  const list: readonly unknown[] = value;
  return list.every((one) => typeof one === 'string')
    ? list.map((one) => label(String(one))).join(', ')
    : String(list.length);
}
