import { ui } from '../../messages/ui-words';
import type { ComboboxOption } from './use-combobox';

interface ComboboxListProps {
  /** Id of the combobox; options are `<id>-<index>`. */
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly shown: readonly ComboboxOption[];
  /** How many were found; more than are shown when there are too many to read. */
  readonly foundCount: number;
  /** A search by the program takes its time, and may fail. */
  readonly state?: 'found' | 'searching' | 'failed';
  readonly active: number;
  readonly value: string | null;
  readonly onChoose: (option: ComboboxOption) => void;
}

const EMPTY_WORDS = { found: ui.nothingFound, searching: ui.searching, failed: ui.searchFailed } as const;

/** The lines below a combobox, and what is said when there are more of them, or none. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, label, open, shown, foundCount, active, value, onChoose, state = 'found' } = props;
  return (
    <>
      <div class="listbox" role="listbox" id={`${id}-list`} aria-label={label} hidden={!open || foundCount === 0}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the input, which owns the list
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.id === value}
            class={index === active ? 'option option-active' : 'option'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.name}
            {option.note !== undefined && <span class="option-note">{option.note}</span>}
          </div>
        ))}
      </div>
      {open && foundCount !== shown.length && <p class="listbox-note">{ui.moreFound(foundCount - shown.length)}</p>}
      {open && foundCount === 0 && (
        <p class="listbox-note" role="status">
          {EMPTY_WORDS[state]}
        </p>
      )}
    </>
  );
}
