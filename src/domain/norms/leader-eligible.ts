import type { NormKind } from './norm-kind';
import { roleEligible } from './role-eligible';

/** The leader met the requirements on the day of taking the role: NS 7.3, R 4.2, L 1.2, G 3.3. */
export const leaderEligible: NormKind = roleEligible('leader-eligible', 'Руководитель отвечает требованиям', 'leader');
