import type { FieldView, FormValue, FormValues, OptionView } from './form-view';

type Lists = Readonly<Record<string, readonly OptionView[]>>;

/** Of each list the options that the values hold, at any level. */
export function chosenOptions(fields: readonly FieldView[], lists: Lists, values: FormValues): Lists {
  const ids = new Map<string, Set<string>>();
  collect(fields, values, ids);
  const chosen: Record<string, readonly OptionView[]> = {};
  for (const [name, held] of ids) chosen[name] = (lists[name] ?? []).filter(({ id }) => held.has(id));
  return chosen;
}

/** Options of both, those of `more` once only. */
export function withOptions(lists: Lists, more: Lists): Readonly<Record<string, OptionView[]>> {
  const merged: Record<string, OptionView[]> = {};
  for (const name of new Set([...Object.keys(lists), ...Object.keys(more)])) {
    const known = lists[name] ?? [];
    const ids = new Set(known.map(({ id }) => id));
    merged[name] = [...known, ...(more[name] ?? []).filter(({ id }) => !ids.has(id))];
  }
  return merged;
}

function collect(fields: readonly FieldView[], values: FormValues, ids: Map<string, Set<string>>): void {
  for (const field of fields) {
    const value = values[field.name] ?? null;
    if (field.kind === 'rows') for (const row of entriesOf(value)) collect(field.fields, row, ids);
    else if (field.list !== '') {
      const held = ids.get(field.list) ?? new Set<string>();
      ids.set(field.list, held);
      for (const id of idsOf(value)) held.add(id);
    }
  }
}

function idsOf(value: FormValue): readonly string[] {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  return several.filter((id): id is string => typeof id === 'string');
}

function entriesOf(value: FormValue): readonly FormValues[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one): one is FormValues => typeof one === 'object' && one !== null)
    : [];
}
