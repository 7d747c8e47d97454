import { type FormWords, filledIn } from '../../../messages/forms/form-words';
import type { UseCase } from '../use-case';
import { regulationWords } from './regulation-words';

/** What the button of a form says on a group: its short words, or its title, in the words of the group's regulation. */
export function commandTitle(
  useCase: Pick<UseCase, 'register'>,
  { short, title }: Pick<FormWords, 'short' | 'title'>,
  groupId: string | null,
): string {
  return filledIn(short ?? title, regulationWords(useCase, groupId));
}
