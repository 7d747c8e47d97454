import type { PreviewCommandInput, PreviewCommandOutput } from '../../../contract/commands';
import { applyChanges } from '../../../domain/commands/entity-change';
import { requireColumns } from '../find-or-refuse';
import { ESSENTIAL } from '../sheets-to-read';
import type { UseCase } from '../use-case';
import { askedCommand, requireSubject } from './asked-command';
import { decideForm } from './decide-form';
import { formView } from './form-view';
import { touchedGroups } from './touched-groups';
import { judgeChange } from './verdict-changes';

/**
 * What a form would change if it were saved now: its faults, warnings and the verdicts that would differ. Writes
 * nothing.
 *
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, NOT_FOUND, COMMAND_REFUSED, REGISTER_HAS_ISSUES
 */
export function previewCommand(useCase: UseCase, input: PreviewCommandInput): PreviewCommandOutput {
  const { register } = useCase;
  requireColumns(register, ESSENTIAL);
  const asked = askedCommand(useCase, input);
  requireSubject(useCase, asked);
  const decided = decideForm(useCase, asked, formView(useCase, asked), input.values);
  if (decided.kind === 'refused') {
    const issues = decided.issues.map(({ code, path, message }) => ({ code, path, message }));
    return { issues, warnings: [], changes: [] };
  }
  const { changes, result } = decided.decision;
  const next = applyChanges(register.snapshot, changes);
  const groupIds = touchedGroups(useCase, next, changes, [asked.subject.groupId, ...result.groupIds]);
  return {
    issues: [],
    warnings: [...decided.warnings],
    changes: judgeChange(register, next, groupIds).verdictChanges,
  };
}
