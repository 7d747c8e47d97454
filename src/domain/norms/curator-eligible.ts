import type { NormKind } from './norm-kind';
import { roleEligible } from './role-eligible';

/** The curator met the requirements on the day of taking the role: NS 7.2, L 4.5. */
export const curatorEligible: NormKind = roleEligible('curator-eligible', 'Куратор отвечает требованиям', 'curator');
