import { type RefObject, useEffect, useState } from 'react';
import type { GridView } from '../../ports';
import { isEditing } from './editing-state';
import { frameKey } from './fortune-updates';

const EDITING_CHECK_MS = 300;

/** Holds a new frame back while a cell is being edited: drawing anew would lose what is typed. */
export function useWhileNotEditing(newest: GridView, root: RefObject<HTMLDivElement | null>): GridView {
  const [shown, setShown] = useState(newest);
  useEffect(() => {
    const take = () => {
      const wait = isEditing(root.current) && frameKey(newest) !== frameKey(shown);
      if (!wait) setShown(newest);
      return !wait;
    };
    if (take()) return undefined;
    const timer = setInterval(() => take() && clearInterval(timer), EDITING_CHECK_MS);
    return () => clearInterval(timer);
  }, [newest, root, shown]);
  return shown;
}
