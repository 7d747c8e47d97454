import { useId } from 'preact/hooks';
import { RequiredMark } from '../../controls/field';
import type { FieldControlProps } from '../field-props';

/** Yes or no. */
export function FlagField({ field, value, error, onChange }: FieldControlProps) {
  const id = useId();
  const note = error ?? field.hint;
  return (
    <div class={error === undefined ? 'field' : 'field field-invalid'}>
      <label class="flag">
        <input
          type="checkbox"
          checked={value === true}
          aria-invalid={error !== undefined}
          aria-describedby={note === '' ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {field.label}
          {field.required && <RequiredMark />}
        </span>
      </label>
      {note !== '' && (
        <p id={id} class={error === undefined ? 'hint' : 'field-error'}>
          {note}
        </p>
      )}
    </div>
  );
}
