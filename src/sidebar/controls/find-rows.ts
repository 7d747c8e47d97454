import { useMemo } from 'preact/hooks';
import { callQuietly } from '../server/call';
import { usePage } from '../state/page-context';
import type { NamedRows } from '../state/page-state';
import type { ComboboxOption, FindOptions } from './use-combobox';

/** Options of one answer. */
const AT_ONCE = 20;

/** How groups or people of a large register are found; `find` is absent while the page has all of them. */
interface RowSearch {
  readonly find: FindOptions | undefined;
  /** Keeps the name of what was chosen. */
  readonly onChosen: (option: ComboboxOption) => void;
}

/** Finds groups or people by words where there are too many for the page to have. */
export function useRowSearch(table: 'groups' | 'persons'): RowSearch {
  const { page, dispatch } = usePage();
  const isMany = page.many !== undefined;
  return useMemo(() => {
    const find: FindOptions = async (query) => {
      if (query.trim() === '') return { total: 0, options: [] };
      const answer = await callQuietly('search', { query: query.trim(), limit: AT_ONCE });
      if (!answer.ok) return null;
      const section = answer.data.sections.find((one) => one.table === table);
      const options = (section?.rows ?? []).map(({ id, title, note }) => ({ id, name: title, note }));
      return { total: section?.total ?? 0, options };
    };
    const onChosen = ({ id, name, note = '' }: ComboboxOption): void => {
      const named: Partial<NamedRows> =
        table === 'persons' ? { people: [{ id, name }] } : { groups: [{ id, name, type: note, leaderId: null }] };
      dispatch({ type: 'named', named });
    };
    return { find: isMany ? find : undefined, onChosen };
  }, [table, isMany, dispatch]);
}
