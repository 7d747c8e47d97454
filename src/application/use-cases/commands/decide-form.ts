import { checkForm, type FormIssue } from '../../../contract/forms/check-form';
import type { FormValues, FormView } from '../../../contract/forms/form-view';
import type { Decision } from '../../../domain/commands/decision';
import type { CommandResult } from '../../../domain/commands/definition/command';
import { inputIssueMessage } from '../../../messages/commands';
import { shapeIssueMessage } from '../../../messages/errors';
import { sayByCode } from '../../../messages/forms/form-words';
import type { UseCase } from '../use-case';
import { type AskedCommand, commandContext } from './asked-command';

/** A problem with the ready sentence. */
export interface SaidFormIssue extends FormIssue {
  readonly message: string;
}

type Decided = Extract<Decision<CommandResult>, { kind: 'decided' }>;

/** What a form filled in so would do, or all that is wrong with it. */
export type DecidedForm =
  | { readonly kind: 'decided'; readonly decision: Decided; readonly warnings: readonly string[] }
  | { readonly kind: 'refused'; readonly issues: readonly SaidFormIssue[] };

/** Checks the fields, then asks the command. The lists are those of the register now, not those the page was sent. */
export function decideForm(useCase: UseCase, asked: AskedCommand, view: FormView, values: FormValues): DecidedForm {
  const { command, words, subject } = asked;
  const checked = checkForm(view.fields, view.lists, values);
  if (checked.issues.length > 0) return refused(asked, checked.issues);
  // The check has given every field a value of its kind.
  const input = checked.values as Parameters<typeof command.decide>[1];
  const decision = command.decide(useCase.register.snapshot, input, subject, commandContext(useCase));
  if (decision.kind === 'refused') return refused(asked, decision.issues);
  const warnings = decision.warnings.map(({ code, data }) => sayByCode(words.warnings, code, data) ?? code);
  return { kind: 'decided', decision, warnings };
}

function refused({ words }: AskedCommand, issues: readonly FormIssue[]): DecidedForm {
  return {
    kind: 'refused',
    issues: issues.map((issue) => ({
      ...issue,
      message: sayByCode(words.issues, issue.code, issue.data) ?? shapeIssueMessage(issue) ?? inputIssueMessage(issue),
    })),
  };
}
