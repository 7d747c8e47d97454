import type { PreviewYearInput, PreviewYearOutput } from '../../../contract/start-year';
import { namesOf } from '../../register-access/names';
import { requireColumns } from '../find-or-refuse';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';

/**
 * Shows every living group at the turn of the year with what stands before it; writes nothing.
 *
 * @throws AppError REGISTER_HAS_ISSUES
 */
export function previewYear({ host, register }: UseCase, { withMembers }: PreviewYearInput): PreviewYearOutput {
  requireColumns(register, ESSENTIAL);
  const { snapshot, today } = register;
  const { year } = host.loadCommands();
  const schoolYear = year.yearToStart(today);
  const names = namesOf(snapshot);
  return {
    schoolYear,
    groups: year.groupsAtYearTurn(snapshot, schoolYear, today).map((turn) => ({
      groupId: turn.group.id,
      name: turn.group.name,
      type: turn.group.type,
      leader: turn.leaderId === null ? '' : names.full(turn.leaderId),
      memberCount: turn.memberIds.length,
      members: withMembers ? turn.memberIds.map(names.full).sort() : [],
      checks: turn.checks.map((check) => ({ ...check })),
      suggestion: turn.suggestion,
      canCopyPlan: turn.canCopyPlan,
    })),
  };
}
