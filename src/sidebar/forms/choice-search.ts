// Lists too long to come with a form are searched on the server; what was chosen of them is known from then on.
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { FormView, OptionView } from '../../contract/forms/form-view';
import type { ComboboxOption, FindOptions } from '../controls/use-combobox';
import { callQuietly } from '../server/call';
import type { FormAction, FormSubject } from './form-state';

/** How options of a list are found, and kept once one of them is chosen. */
export interface ChoiceSearch {
  readonly find: FindOptions;
  readonly keep: (option: ComboboxOption) => void;
}

/** Gives the search of a list by its name; nothing for lists that came whole. */
type SearchOf = (list: string) => ChoiceSearch | undefined;

export const ChoiceSearchOfTree = createContext<SearchOf>(() => undefined);

/** The search of a list of the form around; `undefined` when the list came whole. */
export function useChoiceSearch(list: string): ChoiceSearch | undefined {
  return useContext(ChoiceSearchOfTree)(list);
}

/** Makes the searches of a form's long lists, each once: a new one would ask anew. */
export function useChoiceSearches(
  { searched }: Pick<FormView, 'searched'>,
  subject: FormSubject,
  dispatch: (action: FormAction) => void,
): SearchOf {
  return useMemo(() => {
    const searches = new Map<string, ChoiceSearch>();
    for (const list of searched ?? []) {
      searches.set(list, {
        find: async (query) => {
          const answer = await callQuietly('searchChoices', { ...subject, list, query });
          return answer.ok ? { total: answer.data.total, options: answer.data.options.map(asLine) } : null;
        },
        keep: (option) => dispatch({ type: 'found', list, option: asOption(option) }),
      });
    }
    return (list: string) => searches.get(list);
  }, [searched, subject, dispatch]);
}

const asLine = ({ id, label, note }: OptionView): ComboboxOption => ({ id, name: label, note });

const asOption = ({ id, name, note }: ComboboxOption): OptionView =>
  note === undefined ? { id, label: name } : { id, label: name, note };
