import { chosenOptions } from '../../../contract/forms/chosen-options';
import type { FormView } from '../../../contract/forms/form-view';
import { WHOLE_LIST } from '../../../contract/search-choices';

/** Whether a list is too long to send. */
export const isSearched = (list: FormView['lists'][string] | undefined): boolean => (list ?? []).length > WHOLE_LIST;

/** The form as it is sent: of a long list only what its values hold; the rest is found by `searchChoices`. */
export function withSearchedLists(view: FormView): FormView {
  const searched = Object.keys(view.lists).filter((name) => isSearched(view.lists[name]));
  if (searched.length === 0) return view;
  const chosen = chosenOptions(view.fields, view.lists, view.values);
  const lists = { ...view.lists };
  for (const name of searched) lists[name] = [...(chosen[name] ?? [])];
  return { ...view, lists, searched };
}
