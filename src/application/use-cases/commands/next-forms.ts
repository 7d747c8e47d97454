import type { NextForm } from '../../../contract/commands';
import type { NextCommand } from '../../../domain/commands/definition/command';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import type { UseCase } from '../use-case';
import { mayUseForm } from './asked-command';
import { commandTitle } from './command-title';

/** Forms to offer after an action, on the register as it is by then: those alone that the person may use. */
export function nextForms(useCase: UseCase, next: readonly NextCommand[], snapshot: RegisterSnapshot): NextForm[] {
  const { words, commands } = useCase.host.loadCommands();
  const after = { ...useCase, register: { ...useCase.register, snapshot } };
  return next.flatMap((one): NextForm[] => {
    const { command, groupId, rowId } = one;
    const own = words[command];
    if (own === undefined || !commands.some(({ id }) => id === command) || !mayUseForm(useCase.access, one, after)) {
      return [];
    }
    return [{ command, groupId, rowId, label: commandTitle(after, own, groupId) }];
  });
}

/** The same without those that make no sense on the register as it is by then. */
export function worthForms(useCase: UseCase, next: readonly NextCommand[], snapshot: RegisterSnapshot): NextForm[] {
  const { today } = useCase.register;
  const { commands } = useCase.host.loadCommands();
  const isWorth = ({ command, groupId, rowId }: NextCommand): boolean =>
    commands
      .find(({ id }) => id === command)
      ?.offeredOn?.(snapshot, { groupId, rowId }, { today, actorId: useCase.access.personId }) !== false;
  return nextForms(useCase, next.filter(isWorth), snapshot);
}
