/** Which way the arrow keys lead in a row, a column or a grid of controls. */
const STEPS: Readonly<Record<string, 'previous' | 'next' | 'first' | 'last'>> = {
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

/**
 * Returns where a key leads from `index` among `count` controls; `undefined` when the key does not move.
 * Ends do not wrap: a person feels where the list ends.
 */
export function rovingTarget(key: string, index: number, count: number): number | undefined {
  switch (STEPS[key]) {
    case 'previous':
      return Math.max(index - 1, 0);
    case 'next':
      return Math.min(index + 1, count - 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return undefined;
  }
}

/** Moves the focus among the controls of the container that match `selector`; for `onKeyDown`. */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const container = event.currentTarget as HTMLElement;
  const controls = [...container.querySelectorAll<HTMLElement>(selector)];
  const index = controls.indexOf(document.activeElement as HTMLElement);
  const target = index < 0 ? undefined : rovingTarget(event.key, index, controls.length);
  if (target === undefined) return;
  event.preventDefault();
  controls[target]?.focus();
}
