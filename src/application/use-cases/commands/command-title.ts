import { regulationOn } from '../../../domain/documents/regulation-on';
import { type FormWords, filledIn } from '../../../messages/forms/form-words';
import type { UseCase } from '../use-case';

/** What the button of a form says on a group: its short words, or its title, in the words of the group's regulation. */
export function commandTitle(
  { register }: Pick<UseCase, 'register'>,
  { short, title }: Pick<FormWords, 'short' | 'title'>,
  groupId: string | null,
): string {
  const { snapshot, today } = register;
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const regulation = group === undefined ? undefined : regulationOn(snapshot, group.regulationId, today);
  return filledIn(short ?? title, {
    leaderTitle: regulation?.leaderTitle || 'руководитель',
    secretaryTitle: regulation?.secretaryTitle || 'секретарь',
    curatorTitle: regulation?.curatorTitle || 'куратор',
    meetingTitle: regulation?.meetingTitle || 'заседание',
  });
}
