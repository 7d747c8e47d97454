import type { OpenFormInput, OpenFormOutput } from '../../../contract/commands';
import type { UseCase } from '../use-case';
import { askedCommand, requireSubject } from './asked-command';
import { formView } from './form-view';
import { withSearchedLists } from './searched-lists';

/**
 * A form with everything in it: fields, lists (long ones are searched), what the register already knows.
 *
 * @throws AppError UNKNOWN_PROCEDURE, INVALID_INPUT, NOT_FOUND, COMMAND_REFUSED
 */
export function openForm(useCase: UseCase, input: OpenFormInput): OpenFormOutput {
  const asked = askedCommand(useCase, input);
  requireSubject(useCase, asked);
  return withSearchedLists(formView(useCase, asked));
}
