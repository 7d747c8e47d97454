import { ExpandSign } from '../../controls/combobox';
import { ComboboxList } from '../../controls/combobox-list';
import { FieldFrame } from '../../controls/field';
import { useCombobox } from '../../controls/use-combobox';
import { type FieldControlProps, frameOf, optionsOf, textOf } from '../field-props';

/** A word of a list, or any other: the list offers, it does not bind. */
export function WordField(props: FieldControlProps) {
  const { field, lists, value, onChange } = props;
  const text = textOf(value);
  const box = useCombobox(optionsOf(lists, field.list), text, (word) => onChange(word ?? ''), { isFree: true });
  const { id, open, shown, foundCount, active } = box;
  const isOpen = open && foundCount > 0;
  return (
    <FieldFrame {...frameOf(props)}>
      {(attributes) => (
        <div class="combobox">
          <input
            {...attributes}
            ref={box.input}
            class="input"
            type="text"
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
            autocomplete="off"
            value={text}
            onInput={(event) => {
              onChange(event.currentTarget.value);
              box.search(event.currentTarget.value);
            }}
            onClick={() => !open && box.search('')}
            onBlur={box.close}
            onKeyDown={box.onKeyDown}
          />
          {(lists[field.list] ?? []).length > 0 && <ExpandSign />}
          <ComboboxList
            {...{ id, shown, active, value: text }}
            label={field.label}
            open={isOpen}
            foundCount={foundCount}
            onChoose={box.choose}
          />
        </div>
      )}
    </FieldFrame>
  );
}
