import { minutesPaper } from './minutes-paper';
import type { AnyPaper } from './paper-definition';

/** Every paper that the program makes, in the order in which it is offered. */
export const PAPERS: readonly AnyPaper[] = [minutesPaper];

/** Finds a paper by its id. */
export function paperById(id: string): AnyPaper | undefined {
  return PAPERS.find((paper) => paper.id === id);
}
