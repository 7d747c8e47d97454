import { combination } from './combination';
import type { NormKind } from './norm-kind';

/** All the named norms have to be kept. */
export const allOf: NormKind = combination('all-of', 'Все перечисленные нормы', 'all');
