import type { NormKind } from './norm-kind';
import { rolePresent } from './role-present';

/** The group has its leader, or somebody acting for one: N 3.1, G 3.3 («всегда»), R 4.1, L 1.2. */
export const leaderPresent: NormKind = rolePresent('leader-present', 'Руководитель есть', 'leader');
