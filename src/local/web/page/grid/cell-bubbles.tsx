import type { GridCell } from '../../ports';

interface CellBubblesProps {
  readonly cell: GridCell;
  readonly rect: DOMRect;
  readonly onOpenLink: (link: string) => void;
}

/** What stands beside the selected cell: its note and where its link leads. */
export function CellBubbles({ cell, rect, onOpenLink }: CellBubblesProps) {
  const link = cell.l;
  const inside = link?.startsWith('#') === true;
  return (
    <>
      {cell.n !== undefined && (
        <div className="note-bubble" style={{ left: Math.min(rect.right + 6, window.innerWidth - 320), top: rect.top }}>
          {cell.n}
        </div>
      )}
      {link !== undefined && (
        <div className="link-bubble" style={{ left: rect.left, top: rect.bottom + 4 }}>
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onOpenLink(link)}>
            {inside ? 'Перейти к записи' : link}
          </button>
          <span className="key-hint">Alt+Enter</span>
        </div>
      )}
    </>
  );
}
