import { isEmptyValue, type PaperData } from '../../src/domain/documents/papers/paper-value';

/** How many places of a paper, conditions and rows of its lists aside, have nothing to say. */
export const emptyPlaces = (data: PaperData): number =>
  Object.values(data).filter((value) => typeof value !== 'boolean' && isEmptyValue(value)).length;
