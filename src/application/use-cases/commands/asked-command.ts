import type { Command, CommandContext, CommandSubject } from '../../../domain/commands/definition/command';
import { groupsOfRow, hostOfRow } from '../../../domain/commands/definition/groups-of-row';
import type { RegisterSnapshot, RegisterTable } from '../../../domain/register/register-snapshot';
import type { FormWords } from '../../../messages/forms/form-words';
import { AppError } from '../../app-error';
import type { Access } from '../../register-access/access';
import { idPrefixOf } from '../../workbook/sheets';
import { groupOf } from '../find-or-refuse';
import type { UseCase } from '../use-case';
import { visiblePeople } from './visible-people';

/** The part of an input that names a form. */
export interface AskedForm extends CommandSubject {
  readonly command: string;
}

/** A command with its words. */
export interface AskedCommand {
  readonly command: Command;
  readonly words: FormWords;
  readonly subject: CommandSubject;
}

/** @throws AppError UNKNOWN_PROCEDURE */
export function askedCommand(
  { host }: Pick<UseCase, 'host'>,
  { command: id, groupId, rowId }: AskedForm,
): AskedCommand {
  const library = host.loadCommands();
  const command = library.commands.find((one) => one.id === id);
  const words = Object.keys(library.words).includes(id) ? library.words[id] : undefined;
  if (command === undefined || words === undefined) throw new AppError('UNKNOWN_PROCEDURE');
  return { command, words, subject: { groupId, rowId } };
}

/**
 * Whether a person may use a form: methodists all of them, who writes a group those of its work. The row that a form
 * changes has to belong to that group by the register, whatever the page says.
 */
export function mayUseForm(access: Access, asked: AskedForm, useCase: UseCase): boolean {
  const { command, subject } = askedCommand(useCase, asked);
  if (access.role === 'methodist') return true;
  if (command.who === 'methodist' || subject.groupId === null || !access.canWrite(subject.groupId)) return false;
  if (subject.rowId === null) return true;
  if (command.table === null) return false;
  const { snapshot } = useCase.register;
  const isOwn = groupsOfRow(snapshot, command.table, subject.rowId).includes(subject.groupId);
  return isOwn && mayChangeRow(access, snapshot, command.table, subject.rowId);
}

/** Whether a person changes a row of a group that he writes: a joint meeting only in the name of the group that holds it. */
export function mayChangeRow(
  access: Pick<Access, 'canWrite'>,
  snapshot: RegisterSnapshot,
  table: RegisterTable,
  rowId: string,
): boolean {
  const host = hostOfRow(snapshot, table, rowId);
  return host === undefined || access.canWrite(host);
}

/**
 * Refuses a form whose group or row is not there, or whose row is of another group.
 *
 * @throws AppError NOT_FOUND, INVALID_INPUT, REGISTER_HAS_ISSUES
 */
export function requireSubject({ register }: UseCase, { command, subject }: AskedCommand): void {
  const { snapshot } = register;
  const { groupId, rowId } = subject;
  if (groupId === null && command.needs.includes('group')) throw new AppError('INVALID_INPUT');
  if (rowId === null && command.needs.includes('row')) throw new AppError('INVALID_INPUT');
  if (groupId !== null) groupOf(register, groupId);
  if (rowId === null) return;
  const { table } = command;
  if (table === null) throw new AppError('INVALID_INPUT');
  const rows: readonly { readonly id: string }[] = snapshot[table];
  const isThere = rows.some(({ id }) => id === rowId);
  const isOwn = groupId === null || table === 'groups' || groupsOfRow(snapshot, table, rowId).includes(groupId);
  if (!isThere || !isOwn) throw new AppError('NOT_FOUND', { what: 'row' });
}

/** What a command is told of the world. */
export function commandContext({ host, register, access }: UseCase): CommandContext {
  return {
    today: register.today,
    newId: (table) => host.ids.newId(idPrefixOf(table)),
    actor: access.email,
    actorId: access.personId,
    maySee: visiblePeople(access, register.snapshot),
    mayWrite: (groupId) => access.role === 'methodist' || access.canWrite(groupId),
  };
}
