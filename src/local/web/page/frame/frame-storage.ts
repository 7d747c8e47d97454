import type { StoreMessage } from './frame-messages';

/*
 * A panel keeps drafts in `localStorage`, as it may at Google. Here its origin is opaque and has none: this page keeps
 * the values for it and hands them over in the name of the frame, which the frame can read before its first script.
 */

const KEY = 'metodset:frames';

/** What frames have kept, as the text that names a new frame. */
export function keptByFrames(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '{}';
  } catch {
    return '{}';
  }
}

/** Keeps one value of a frame; `null` forgets it. A full or forbidden storage keeps nothing, as in any browser. */
export function keepOfFrame({ key, value }: StoreMessage): void {
  try {
    const { [key]: _, ...others } = JSON.parse(keptByFrames()) as Record<string, string>;
    window.localStorage.setItem(KEY, JSON.stringify(value === null ? others : { ...others, [key]: value }));
  } catch {
    // The frame still has it while it is open.
  }
}
