import type { NormKind } from './norm-kind';
import { rolePresent } from './role-present';

/** The group has its secretary: NS 7.5. */
export const secretaryPresent: NormKind = rolePresent('secretary-present', 'Секретарь есть', 'secretary');
