import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { UndoActionOutput } from '../../contract/commands';
import { Box } from '../controls/box';

interface DoneNoticeProps {
  readonly done: string;
  /** What came of taking it back; `null` while nobody has. */
  readonly undone: UndoActionOutput | null;
  readonly children?: ComponentChildren;
}

/** What was done, or that it was taken back: the button that did so is gone then, and the focus comes here. */
export function DoneNotice({ done, undone, children }: DoneNoticeProps) {
  const said = useRef<HTMLElement>(null);
  useEffect(() => {
    if (undone !== null) said.current?.focus();
  }, [undone]);
  return (
    <div role="status">
      <Box kind="success">
        <strong ref={said} tabIndex={-1}>
          {undone === null ? done : undone.done}
        </strong>
        {undone === null && children}
      </Box>
    </div>
  );
}
