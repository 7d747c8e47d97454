import { useCallback, useEffect, useState } from 'react';

export type RouteName = 'sheets' | 'outbox' | 'documents' | 'runs';

const NAMES: readonly RouteName[] = ['sheets', 'outbox', 'documents', 'runs'];

/** Which view is open: `#/outbox`, `#/documents`, `#/runs`, anything else is the workbook. */
export interface Route {
  readonly name: RouteName;
  readonly show: (name: RouteName) => void;
}

export function useRoute(): Route {
  const [name, setName] = useState(currentRoute);
  useEffect(() => {
    const onHash = () => setName(currentRoute());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const show = useCallback((next: RouteName) => {
    window.location.hash = next === 'sheets' ? '#/' : `#/${next}`;
  }, []);
  return { name, show };
}

function currentRoute(): RouteName {
  const wanted = window.location.hash.replace(/^#\//, '');
  return NAMES.find((name) => name === wanted) ?? 'sheets';
}
