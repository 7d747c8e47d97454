import { minutesPaper } from './minutes-paper';
import { ORDERS } from './orders/index';
import type { AnyPaper } from './paper-definition';
import { REGISTER_PAPERS } from './registers/index';
import { WORK_PAPERS } from './work/index';

/** Every paper that the program makes, in the order in which it is offered. */
export const PAPERS: readonly AnyPaper[] = [minutesPaper, ...WORK_PAPERS, ...ORDERS, ...REGISTER_PAPERS];

/** Finds a paper by its id. */
export function paperById(id: string): AnyPaper | undefined {
  return PAPERS.find((paper) => paper.id === id);
}
