import type { NormKind } from './norm-kind';
import { roleBasis } from './role-basis';

/** The curator was appointed as the clause says: NS 7.2. */
export const curatorBasis: NormKind = roleBasis('curator-basis', 'Основание полномочий куратора', 'curator');
