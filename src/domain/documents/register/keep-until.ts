import type { PlainDate } from '../../calendar/plain-date';
import { isSchoolYear } from '../../calendar/school-year';
import { keepAtLeastUntil } from '../../norms/retention';
import type { DocumentRecord } from '../../register/document-record';
import type { RegisterSnapshot } from '../../register/register-snapshot';

/** The last day of keeping that a clause sets. */
export interface KeepingRule {
  readonly until: PlainDate;
  readonly clause: string;
}

/** The longest term that the regulation of the paper's group sets; `null`: it sets none. */
export function keepingRule(
  { groups, norms }: Pick<RegisterSnapshot, 'groups' | 'norms'>,
  { groupId, schoolYear }: Pick<DocumentRecord, 'groupId' | 'schoolYear'>,
): KeepingRule | null {
  const group = groups.find(({ id }) => id === groupId);
  if (group === undefined || !isSchoolYear(schoolYear)) return null;
  let longest: { readonly years: number; readonly clause: string } | null = null;
  for (const { kind, regulationId, groupTypes, offReason, parameters, clause } of norms) {
    if (kind !== 'retention' || regulationId !== group.regulationId || offReason.trim() !== '') continue;
    if (groupTypes.length > 0 && !groupTypes.includes(group.type)) continue;
    const { years } = parameters;
    if (typeof years === 'number' && (longest === null || years > longest.years)) longest = { years, clause };
  }
  return longest === null ? null : { until: keepAtLeastUntil(schoolYear, longest.years), clause: longest.clause };
}

/**
 * Last day, inclusive, on which a filed paper is kept by the regulation of its group; `null`: no regulation sets a
 * term, so the paper is never disposed of. A later day that somebody has set stays.
 */
export function keepUntil(
  register: Pick<RegisterSnapshot, 'groups' | 'norms'>,
  document: Pick<DocumentRecord, 'groupId' | 'schoolYear' | 'keepUntil'>,
): PlainDate | null {
  const rule = keepingRule(register, document);
  const { keepUntil: set } = document;
  if (rule === null) return set;
  return set !== null && set > rule.until ? set : rule.until;
}
