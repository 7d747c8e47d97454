import type { Assignment } from '../../register/assignment';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { surnameWithInitials } from '../../russian/initials';
import type { CannotOpen, CommandSubject, FormFact } from '../definition/command';

/** The assignment of a form while it is open, of whatever year; why not: noAssignment, done. */
export function openAssignment(
  { assignments }: Pick<RegisterSnapshot, 'assignments'>,
  { rowId }: CommandSubject,
): Assignment | CannotOpen {
  const assignment = assignments.find(({ id }) => id === rowId);
  if (assignment === undefined) return { cannotOpen: 'noAssignment' };
  return assignment.doneOn === null ? assignment : { cannotOpen: 'done', data: { doneOn: assignment.doneOn } };
}

/** Whether a button of an open assignment is worth showing on the row. */
export function isOnOpen(snapshot: Pick<RegisterSnapshot, 'assignments'>, subject: CommandSubject): boolean {
  return !('cannotOpen' in openAssignment(snapshot, subject));
}

/** What was asked, of whom and by when. */
export function assignmentFact(
  { id, task, executorId, dueOn }: Assignment,
  { persons }: Pick<RegisterSnapshot, 'persons'>,
): FormFact {
  const person = persons.find((one) => one.id === executorId);
  const executor = person === undefined || person.lastName === '' ? '' : surnameWithInitials(person.lastName, person);
  return { code: 'assignment', data: { task, executor, dueOn }, rows: [{ table: 'assignments', id }] };
}

/** Lines of a note with what was there before them. */
export function withNote(note: string, ...lines: readonly string[]): string {
  return [note.trim(), ...lines].filter((line) => line !== '').join('\n');
}
