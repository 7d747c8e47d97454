// What was pressed to open a screen takes the focus again when the person comes back from there.
import { useEffect } from 'preact/hooks';

/** Words of what was pressed, then of the button that unfolds the place where it stood. */
type Opener = readonly string[];

const openers: Opener[] = [];
let returning: Opener = [];

/** Notes what has the focus while a screen is being opened from it. */
export function noteOpener(): void {
  const pressed = document.activeElement;
  const place = pressed?.closest('[id]')?.id ?? '';
  const unfolds = [...document.querySelectorAll('[aria-controls]')].find(
    (one) => one.getAttribute('aria-controls') === place,
  );
  openers.push([pressed, unfolds].flatMap((one) => wordsOf(one ?? null)));
  returning = [];
}

/** The way back: the screen that comes takes it up. */
export function noteReturn(): void {
  returning = openers.pop() ?? [];
}

/** All the way back at once: nothing of it is to be returned to. */
export function forgetOpeners(): void {
  openers.length = 0;
  returning = [];
}

/**
 * Gives the focus to what was pressed, once the screen has it again. Somebody who has gone on meanwhile is left alone,
 * and what is gone since leaves the focus on the title.
 */
export function useReturnFocus(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || returning.length === 0) return;
    const wanted = returning;
    returning = [];
    const here = document.activeElement;
    if (here !== null && here !== document.body && here.tagName !== 'H1') return;
    const buttons = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = wanted
      .map((words) => buttons.find((one) => wordsOf(one).includes(words)))
      .find((one) => one !== undefined);
    found?.focus();
  }, [isDrawn]);
}

function wordsOf(element: Element | null): string[] {
  if (element === null || element === document.body) return [];
  const words = element.getAttribute('aria-label') ?? element.textContent.trim();
  return words === '' ? [] : [words];
}
