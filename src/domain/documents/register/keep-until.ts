import type { PlainDate } from '../../calendar/plain-date';
import { isSchoolYear } from '../../calendar/school-year';
import { keepAtLeastUntil } from '../../norms/retention';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';

/**
 * Last day, inclusive, on which a filed paper is kept by the regulation of its group; `null`: no regulation sets a
 * term, so the paper is never disposed of. A later day that somebody has set stays.
 */
export function keepUntil(
  { groups, norms }: Pick<RegisterSnapshot, 'groups' | 'norms'>,
  { groupId, schoolYear, keepUntil: set }: Pick<DocumentRecord, 'groupId' | 'schoolYear' | 'keepUntil'>,
): PlainDate | null {
  const group = groups.find(({ id }) => id === groupId);
  if (group === undefined || !isSchoolYear(schoolYear)) return set;
  const terms = norms
    .filter(
      ({ kind, regulationId, groupTypes, offReason }) =>
        kind === 'retention' &&
        regulationId === group.regulationId &&
        offReason.trim() === '' &&
        (groupTypes.length === 0 || groupTypes.includes(group.type)),
    )
    .flatMap(({ parameters }) => (typeof parameters.years === 'number' ? [parameters.years] : []));
  if (terms.length === 0) return set;
  const asked = keepAtLeastUntil(schoolYear, Math.max(...terms));
  return set !== null && set > asked ? set : asked;
}
