import { useEffect, useRef } from 'react';

/** What every view beside the grid gets. */
export interface ViewProps {
  /** Grows when the server reports that what the view shows has changed. */
  readonly revision: number;
  readonly onRefusal: (error: unknown) => void;
}

/** Loads at first and again whenever the revision has grown. */
export function useReload(revision: number, load: () => void): void {
  const loaded = useRef<number>();
  useEffect(() => {
    if (loaded.current === revision) return;
    loaded.current = revision;
    load();
  });
}
