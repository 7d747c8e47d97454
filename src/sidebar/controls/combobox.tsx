import { ui } from '../../messages/ui-words';
import { ComboboxList } from './combobox-list';
import type { ControlAttributes } from './field';
import { Icon } from './icon';
import { type ComboboxOption, type FindOptions, useCombobox } from './use-combobox';

interface ComboboxProps {
  readonly label: string;
  /** All that there are; with `find`, those whose names are known. */
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly placeholder: string;
  /** Of a field with a label and an error of its own. */
  readonly attributes?: ControlAttributes;
  readonly onChange: (id: string | null) => void;
  /** Asks for options that are too many to be at hand. */
  readonly find?: FindOptions | undefined;
  /** What was chosen, before `onChange` is told of it. */
  readonly onChosen?: ((option: ComboboxOption) => void) | undefined;
}

/** A choice with search: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete, manual selection). */
export function Combobox(props: ComboboxProps) {
  const { label, options, value, placeholder, attributes, onChange, find, onChosen } = props;
  const box = useCombobox(options, value, onChange, { find, onChosen });
  const { id, open, shown, active } = box;
  const chosen = options.find((option) => option.id === value);
  return (
    <div class={value === null ? 'combobox' : 'combobox combobox-chosen'}>
      <div class="combobox-field">
        <input
          ref={box.input}
          class="input"
          type="text"
          role="combobox"
          {...(attributes ?? { 'aria-label': label })}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && shown.length > 0 ? `${id}-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          title={chosen?.name}
          value={box.query ?? chosen?.name ?? ''}
          onInput={(event) => box.search(event.currentTarget.value)}
          onClick={() => !open && box.search('')}
          onBlur={box.close}
          onKeyDown={box.onKeyDown}
        />
        {value === null ? <ExpandSign /> : <ClearButton label={label} onClear={box.clear} />}
      </div>
      <ComboboxList
        {...{ id, label, open, shown, active, value }}
        foundCount={box.foundCount}
        state={box.state}
        onChoose={box.choose}
      />
    </div>
  );
}

/** Tells that a line of text has a list behind it. */
export function ExpandSign() {
  return (
    <span class="combobox-sign">
      <Icon name="expand" size={18} />
    </span>
  );
}

function ClearButton({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button type="button" class="icon-button combobox-clear" aria-label={`${ui.clear}: ${label}`} onClick={onClear}>
      <Icon name="close" />
    </button>
  );
}
