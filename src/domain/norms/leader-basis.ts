import type { NormKind } from './norm-kind';
import { roleBasis } from './role-basis';

/** The leader was appointed or elected as the clause says: N 3.1, NS 7.4, R 4.1. */
export const leaderBasis: NormKind = roleBasis('leader-basis', 'Основание полномочий руководителя', 'leader');
