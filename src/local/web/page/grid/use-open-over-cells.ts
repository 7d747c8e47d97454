import { useState } from 'react';
import type { Popup } from './use-pointer-and-keys';

/** What is open over the cells: a popup, the search of the sheet. `focus` gives the keys back to the cells. */
export function useOpenOverCells(focus: () => void) {
  const [popup, setPopup] = useState<Popup>(null);
  const [finding, setFinding] = useState(false);
  const close = () => {
    setPopup(null);
    setFinding(false);
    focus();
  };
  return { popup, setPopup, finding, setFinding, close };
}
