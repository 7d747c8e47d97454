import { useCallback, useEffect, useState } from 'react';

export type RouteName = 'sheets' | 'outbox' | 'documents' | 'runs';

const NAMES: readonly RouteName[] = ['sheets', 'outbox', 'documents', 'runs'];

/** Which view is open: `#/outbox`, `#/documents`, `#/runs`, anything else is the workbook. */
export interface Route {
  readonly name: RouteName;
  /** What is chosen in the view: `#/documents/ID`. */
  readonly item: string | undefined;
  readonly show: (name: RouteName, item?: string) => void;
}

/** Follows the hash of the page's address. */
export function useRoute(): Route {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const onHash = () => setPlace(currentPlace());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const show = useCallback((next: RouteName, item?: string) => {
    const tail = item === undefined ? '' : `/${encodeURIComponent(item)}`;
    window.location.hash = next === 'sheets' ? '#/' : `#/${next}${tail}`;
  }, []);
  return { ...place, show };
}

function currentPlace(): Pick<Route, 'name' | 'item'> {
  const [, wanted, item] = window.location.hash.split('/');
  const name = NAMES.find((known) => known === wanted) ?? 'sheets';
  return { name, item: item === undefined || item === '' ? undefined : decoded(item) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
