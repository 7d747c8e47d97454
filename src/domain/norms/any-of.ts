import { combination } from './combination';
import type { NormKind } from './norm-kind';

/** One of the named norms is enough. */
export const anyOf: NormKind = combination('any-of', 'Любая из перечисленных норм', 'any');
