import type { NormKind } from './norm-kind';
import { rolePresent } from './role-present';

/** The group has its curator: NS 7.2, L 4.5. */
export const curatorPresent: NormKind = rolePresent('curator-present', 'Куратор есть', 'curator');
