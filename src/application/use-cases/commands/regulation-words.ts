import { regulationOn } from '../../../domain/documents/regulation-on';
import { meetingForms } from '../../../messages/forms/meeting-forms';
import type { UseCase } from '../use-case';

/** The words of a group's regulation that titles, buttons and labels of forms take: roles, forms of «заседание». */
export function regulationWords(
  { register }: Pick<UseCase, 'register'>,
  groupId: string | null,
): Readonly<Record<string, string>> {
  const { snapshot, today } = register;
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const regulation = group === undefined ? undefined : regulationOn(snapshot, group.regulationId, today);
  const meetingTitle = regulation?.meetingTitle.trim() || 'заседание';
  return {
    leaderTitle: regulation?.leaderTitle || 'руководитель',
    secretaryTitle: regulation?.secretaryTitle || 'секретарь',
    curatorTitle: regulation?.curatorTitle || 'куратор',
    meetingTitle,
    ...meetingForms(meetingTitle),
  };
}
