import type { FieldView, FormValue, FormView } from '../../contract/forms/form-view';
import { dayWords, formWords } from '../../messages/ui-forms';
import { idsOf, textOf } from './field-props';
import type { FieldConflict } from './form-state';

interface ConflictChoiceProps {
  readonly field: FieldView;
  readonly options: FormView['lists'][string];
  readonly conflict: FieldConflict;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** What stands in the workbook now, under what the person has typed: one of the two is chosen. */
export function ConflictChoice({ field, options, conflict, onTake, onKeep }: ConflictChoiceProps) {
  return (
    <fieldset class="conflict-choice" aria-label={`${field.label}: ${formWords.theirs}`}>
      <p>
        <span class="faint">{formWords.theirs}</span>{' '}
        <span class="version-text">{sayValue(field, conflict.theirs, options)}</span>
      </p>
      {conflict.decided ? (
        <p class="faint" role="status">
          {formWords.keptMine}
        </p>
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={onTake}>
            {formWords.takeTheirs}
          </button>
          <button type="button" class="button" onClick={onKeep}>
            {formWords.keepMine}
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** A value in words short enough to compare. */
export function sayValue(field: FieldView, value: FormValue, options: FormView['lists'][string]): string {
  const label = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  if (typeof value === 'boolean') return value ? formWords.yes : formWords.no;
  if (Array.isArray(value)) {
    if (field.kind === 'rows') return formWords.rows(value.length);
    return idsOf(value).map(label).join(', ') || formWords.empty;
  }
  const text = textOf(value);
  if (text === '') return formWords.empty;
  return field.kind === 'date' ? dayWords(text) : label(text);
}
