import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AgendaDraft, emptyQuestion, moveQuestion } from './meeting-draft';
import { newId } from './new-id';

/** A question that was taken off and may be put back where it was. */
export interface RemovedQuestion {
  readonly item: AgendaDraft;
  /** Its place in the agenda, from 0. */
  readonly index: number;
}

/** What can be done to the questions of an agenda; the focus follows the question that was touched. */
export function useAgenda(agenda: readonly AgendaDraft[], set: (next: readonly AgendaDraft[]) => void) {
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | null>(null);
  const [removed, setRemoved] = useState<RemovedQuestion | null>(null);
  // The question moved, or did not exist before this drawing.
  useLayoutEffect(() => {
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  });
  const add = (kind: string): void => {
    const item = emptyQuestion(newId(), kind);
    focusAfter.current = `[data-question="${item.key}"] textarea`;
    set([...agenda, item]);
  };
  const replace = (next: AgendaDraft): void => set(agenda.map((other) => (other.key === next.key ? next : other)));
  const move = (item: AgendaDraft, index: number, step: -1 | 1): void => {
    const atEnd = index + step === 0 || index + step === agenda.length - 1;
    const direction = (step === -1) === !atEnd ? 'up' : 'down';
    focusAfter.current = `[data-question="${item.key}"] [data-move="${direction}"]`;
    set(moveQuestion(agenda, index, step));
  };
  const remove = (item: AgendaDraft, index: number): void => {
    setRemoved({ item, index });
    set(agenda.filter((other) => other !== item));
  };
  const putBack = ({ item, index }: RemovedQuestion): void => {
    setRemoved(null);
    focusAfter.current = `[data-question="${item.key}"] textarea`;
    set([...agenda.slice(0, index), item, ...agenda.slice(index)]);
  };
  return { list, removed, add, replace, move, remove, putBack };
}
