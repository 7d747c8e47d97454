import { minutesPaper } from './minutes-paper';
import { ORDERS } from './orders/index';
import type { AnyPaper } from './paper-definition';

/** Every paper that the program makes, in the order in which it is offered. */
export const PAPERS: readonly AnyPaper[] = [minutesPaper, ...ORDERS];

/** Finds a paper by its id. */
export function paperById(id: string): AnyPaper | undefined {
  return PAPERS.find((paper) => paper.id === id);
}
