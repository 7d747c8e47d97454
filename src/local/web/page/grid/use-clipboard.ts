import type { RefObject } from 'react';
import type { CellEdit, GridView } from '../../ports';
import type { CellRange } from './address';
import { copyText, fillEdits, pasteEdits } from './clipboard';
import { isGridIdle } from './editing-state';

/** Copying, cutting and pasting cells as text, as every spreadsheet understands it. */
export function useClipboard(
  root: RefObject<HTMLDivElement>,
  view: GridView,
  range: CellRange,
  edit: (edits: readonly CellEdit[]) => void,
) {
  const take = (event: React.ClipboardEvent, act: () => void) => {
    if (!isGridIdle(event.target, root.current)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const copyInto = (event: React.ClipboardEvent) => event.clipboardData.setData('text/plain', copyText(view, range));
  return {
    copy: () => void navigator.clipboard.writeText(copyText(view, range)),
    handlers: {
      onCopyCapture: (event: React.ClipboardEvent) => take(event, () => copyInto(event)),
      onCutCapture: (event: React.ClipboardEvent) =>
        take(event, () => {
          copyInto(event);
          edit(fillEdits('', range));
        }),
      onPasteCapture: (event: React.ClipboardEvent) =>
        take(event, () => {
          const text = event.clipboardData.getData('text/plain');
          edit(pasteEdits(text, range, view.rowCount, view.columnCount));
        }),
    },
  };
}
