interface LinkBubbleProps {
  readonly link: string;
  readonly rect: DOMRect;
  readonly onOpenLink: (link: string) => void;
}

/** Where the link of the selected cell leads. */
export function LinkBubble({ link, rect, onOpenLink }: LinkBubbleProps) {
  const inside = !/^[a-z]+:/i.test(link);
  return (
    <div className="link-bubble" style={{ left: rect.left, top: rect.bottom + 4 }}>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onOpenLink(link)}>
        {inside ? 'Перейти' : link}
      </button>
      <span className="key-hint">Alt+Enter</span>
    </div>
  );
}

const NOTE_WIDTH = 300;

/** The note of a cell, below it so that its neighbours can be read. */
export function NoteBubble({ note, rect }: { readonly note: string; readonly rect: DOMRect }) {
  const left = Math.min(rect.left + 8, window.innerWidth - NOTE_WIDTH - 20);
  return (
    <div className="note-bubble" role="note" style={{ left, top: rect.bottom + 4, maxWidth: NOTE_WIDTH }}>
      {note}
    </div>
  );
}
