import { useCallback, useState } from 'react';
import { api } from '../api';

/** The clock of the installation: its time, and whether the person may move it. */
export function useClock(refuse: (error: unknown) => void) {
  const [now, setNow] = useState('');
  const [movable, setMovable] = useState(false);
  const [advancing, setAdvancing] = useState(false);
  const load = useCallback(() => {
    api.clock().then((answer) => {
      setNow(answer.now);
      setMovable(answer.movable);
    }, refuse);
  }, [refuse]);
  return {
    now,
    movable,
    advancing,
    load,
    setNow,
    advance(date: string) {
      setAdvancing(true);
      api
        .setClock(date)
        .then((answer) => setNow(answer.now), refuse)
        .finally(() => setAdvancing(false));
    },
  };
}
