import type { NormKind } from './norm-kind';
import { roleBasis } from './role-basis';

/** The secretary was elected as the clause says: NS 7.5. */
export const secretaryBasis: NormKind = roleBasis('secretary-basis', 'Основание полномочий секретаря', 'secretary');
