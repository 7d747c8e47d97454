import type { AnyPaper } from '../paper-definition';
import { creationOrder } from './creation-order';

/** Orders, in the order in which they are offered. */
export const ORDERS: readonly AnyPaper[] = [creationOrder];
