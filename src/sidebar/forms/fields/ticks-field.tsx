import { formWords } from '../../../messages/ui-forms';
import { RequiredMark } from '../../controls/field';
import { moveFocus } from '../../controls/roving';
import { type FieldControlProps, idsOf } from '../field-props';

/** Several rows out of a list that is shown whole, with boxes. */
export function TicksField({ field, lists, value, error, onChange }: FieldControlProps) {
  const options = lists[field.list] ?? [];
  const ids = idsOf(value);
  const isAll = options.length > 0 && options.every(({ id }) => ids.includes(id));
  const tick = (id: string, isTicked: boolean): void => {
    const others = ids.filter((other) => other !== id);
    onChange(isTicked ? [...others, id] : others);
  };
  return (
    <fieldset class={error === undefined ? 'field ticks-field' : 'field ticks-field field-invalid'}>
      <legend>
        {field.label}
        {field.required && <RequiredMark />}
      </legend>
      {field.hint !== '' && <p class="hint">{field.hint}</p>}
      {options.length === 0 ? (
        <p class="empty">{formWords.nothingToTick}</p>
      ) : (
        <div class="attendance-top">
          <span aria-live="polite">{formWords.ticked(ids.length, options.length)}</span>
          <button type="button" class="link-button" onClick={() => onChange(isAll ? [] : options.map(({ id }) => id))}>
            {isAll ? formWords.tickNone : formWords.tickAll}
          </button>
        </div>
      )}
      {error !== undefined && (
        <p class="field-error" tabIndex={-1} data-invalid>
          {error}
        </p>
      )}
      <ul class="ticks" onKeyDown={(event) => isUpOrDown(event) && moveFocus(event, 'input[type=checkbox]')}>
        {options.map(({ id, label, note }) => (
          <li key={id} class="tick">
            <label>
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span class="tick-who">
                <span class="person-name">{label}</span>
                {note !== undefined && <span class="faint">{note}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function isUpOrDown(event: KeyboardEvent): boolean {
  return event.key === 'ArrowUp' || event.key === 'ArrowDown';
}
