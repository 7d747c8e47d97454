import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyValue } from '../../../contract/forms/check-form';
import type { FormValue, FormValues } from '../../../contract/forms/form-view';
import type { FieldControlProps } from '../field-props';

interface RemovedEntry {
  readonly entry: FormValues;
  readonly key: number;
  readonly index: number;
}

/** What can be done to the entries of a field. */
export interface RowsEditing {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly entries: readonly FormValues[];
  /** Of the entries, in their order: an entry keeps its key when it moves. */
  readonly keys: readonly number[];
  readonly removed: RemovedEntry | null;
  readonly add: () => void;
  readonly change: (index: number, entry: FormValues) => void;
  readonly move: (index: number, step: -1 | 1) => void;
  readonly remove: (index: number) => void;
  readonly putBack: () => void;
}

let lastKey = 0;
const newKey = (): number => ++lastKey;

/** Edits the entries; the focus follows the entry that was touched. */
export function useRows({ field, value, onChange }: FieldControlProps): RowsEditing {
  const entries = entriesOf(value);
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | null>(null);
  const [keys, setKeys] = useState<readonly number[]>(() => entries.map(newKey));
  const [removed, setRemoved] = useState<RemovedEntry | null>(null);
  // The entry moved, or did not exist before this drawing.
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.parentElement?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  });
  const set = (next: readonly FormValues[], nextKeys: readonly number[], focus: string): void => {
    focusAfter.current = focus;
    setKeys(nextKeys);
    onChange(next);
  };
  return {
    list,
    entries,
    keys,
    removed,
    add: () => {
      const key = newKey();
      const empty = Object.fromEntries(field.fields.map(({ name, kind }) => [name, emptyValue(kind)]));
      set([...entries, empty], [...keys, key], `[data-entry="${key}"] :is(input, textarea, select)`);
    },
    change: (index, entry) => onChange(entries.map((other, at) => (at === index ? entry : other))),
    move: (index, step) => {
      const atEnd = index + step === 0 || index + step === entries.length - 1;
      const direction = (step === -1) === !atEnd ? 'up' : 'down';
      set(
        swapped(entries, index, step),
        swapped(keys, index, step),
        `[data-entry="${keys[index]}"] [data-move="${direction}"]`,
      );
    },
    remove: (index) => {
      const [entry, key] = [entries[index], keys[index]];
      if (entry === undefined || key === undefined) return;
      setRemoved({ entry, key, index });
      set(without(entries, index), without(keys, index), '.removed button');
    },
    putBack: () => {
      if (removed === null) return;
      const { entry, key, index } = removed;
      setRemoved(null);
      set(
        inserted(entries, index, entry),
        inserted(keys, index, key),
        `[data-entry="${key}"] :is(input, textarea, select)`,
      );
    },
  };
}

function entriesOf(value: FormValue): readonly FormValues[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one): one is FormValues => typeof one === 'object')
    : [];
}

function swapped<T>(list: readonly T[], index: number, step: -1 | 1): readonly T[] {
  const next = [...list];
  const [moved] = next.splice(index, 1);
  return moved === undefined ? list : inserted(next, index + step, moved);
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}

function inserted<T>(list: readonly T[], index: number, one: T): readonly T[] {
  return [...list.slice(0, index), one, ...list.slice(index)];
}
