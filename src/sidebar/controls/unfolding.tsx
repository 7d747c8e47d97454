import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface UnfoldingProps {
  readonly title: string;
  /** What is seen of it while it is closed. */
  readonly brief: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a long list that is drawn only when somebody opens it. */
export function Unfolding({ title, brief, children }: UnfoldingProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="tried" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{title}</strong>
        <Icon name="expand" size={18} />
        <span class="change-marks">{brief}</span>
      </summary>
      {isOpen && children}
    </details>
  );
}
