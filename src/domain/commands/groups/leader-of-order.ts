import type { PlainDate } from '../../calendar/plain-date';
import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';

/** The act names a leader whom the regulation wants elected: `leaderElected`. */
export function leaderWarnings(
  { norms, regulations }: RegisterSnapshot,
  { regulationId, type }: Pick<Group, 'regulationId' | 'type'>,
  hasLeader: boolean,
  day: PlainDate,
): readonly CommandWarning[] {
  const norm = norms.find(
    (one) =>
      one.kind === 'leader-basis' &&
      one.regulationId === regulationId &&
      one.offReason.trim() === '' &&
      (one.groupTypes.length === 0 || one.groupTypes.includes(type)) &&
      (one.inForceUntil ?? day) >= day,
  );
  if (!hasLeader || norm?.parameters.method !== 'election') return [];
  const title = regulations.find(({ id }) => id === regulationId)?.leaderTitle ?? '';
  return [{ code: 'leaderElected', data: { clause: norm.clause, title } }];
}
