import { useCallback, useState } from 'react';
import type { WebMenu } from '../../ports';
import { api } from '../api';

/** The menus that the script has added, and whether a command of one is being carried out. */
export function useMenus(refuse: (error: unknown) => void) {
  const [menus, setMenus] = useState<readonly WebMenu[]>([]);
  const [running, setRunning] = useState(0);
  const load = useCallback(() => {
    api.menus().then((answer) => setMenus(answer.menus), refuse);
  }, [refuse]);
  return {
    menus,
    running: running > 0,
    load,
    click(functionName: string) {
      setRunning((count) => count + 1);
      api
        .clickMenu(functionName)
        .catch(refuse)
        .finally(() => setRunning((count) => count - 1));
    },
  };
}
