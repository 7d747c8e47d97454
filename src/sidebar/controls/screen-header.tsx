import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ui } from '../../messages/ui-words';
import { Icon } from './icon';

interface ScreenHeaderProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** Top of a screen behind the overview: the way back and a title that takes the focus, so that it is read aloud. */
export function ScreenHeader({ title, onBack, children }: ScreenHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="screen-header">
      <button type="button" class="icon-button" aria-label={ui.back} title={ui.backHint} onClick={onBack}>
        <Icon name="back" size={20} />
      </button>
      <div class="screen-title">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </div>
    </header>
  );
}
