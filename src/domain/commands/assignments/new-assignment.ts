import type { Assignment } from '../../register/assignment';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandContext } from '../definition/command';
import type { EntityChange } from '../entity-change';
import type { CommandLetter } from '../letter';

/** A new row of «Поручения». */
export function insertAssignment(
  fields: Omit<Assignment, 'id' | 'doneOn' | 'note'>,
  { newId }: Pick<CommandContext, 'newId'>,
): EntityChange {
  return {
    kind: 'insert',
    table: 'assignments',
    row: { ...fields, id: newId('assignments'), doneOn: null, note: '' },
  };
}

/** A letter to each executor with what they are asked, without the one who writes. */
export function assignmentLetters(
  { groups }: Pick<RegisterSnapshot, 'groups'>,
  code: string,
  assignments: readonly Pick<Assignment, 'groupId' | 'executorId' | 'task' | 'dueOn'>[],
  { actorId }: Pick<CommandContext, 'actorId'>,
): readonly CommandLetter[] {
  return assignments.flatMap(({ groupId, executorId, task, dueOn }): CommandLetter[] => {
    if (executorId === null || executorId === actorId) return [];
    const group = groups.find(({ id }) => id === groupId)?.name ?? '';
    return [{ code, personIds: [executorId], data: { group, task, dueOn } }];
  });
}
