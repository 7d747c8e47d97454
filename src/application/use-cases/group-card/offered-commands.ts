import type { CardAction } from '../../../contract/group-card';
import type { Command, CommandSection } from '../../../domain/commands/definition/command';
import type { RegisterTable } from '../../../domain/register/register-snapshot';
import { mayChangeRow } from '../commands/asked-command';
import { commandTitle } from '../commands/command-title';
import type { UseCase } from '../use-case';

/** Forms that a person may open on a group's card, by the place of their button. */
export interface OfferedCommands {
  /** At the head of a section. */
  at(section: CommandSection): CardAction[];
  /** On a row of a table, whatever section shows it. */
  on(table: RegisterTable, rowId: string): CardAction[];
}

/** Forms on a group's card: those of groups, and others that say themselves that they belong to this one now. */
export function offeredCommands(useCase: UseCase, groupId: string): OfferedCommands {
  const { access } = useCase;
  return offered(useCase, groupId, ({ who, needs, section, offeredOn }) => {
    // Papers are of a group or of the whole register: their forms stand in both places.
    const isOfGroups =
      section === 'documents' || needs.includes('group') || (offeredOn !== undefined && !needs.includes('row'));
    return isOfGroups && (access.role === 'methodist' || (who === 'writer' && access.canWrite(groupId)));
  });
}

/** Forms of the register as a whole, which are the methodists' alone. */
export function offeredInOffice(useCase: UseCase): OfferedCommands {
  return offered(useCase, null, ({ needs }) => useCase.access.role === 'methodist' && !needs.includes('group'));
}

/** Looks the catalogue through once; labels are the titles of the forms, in the words of the group's regulation. */
function offered(useCase: UseCase, groupId: string | null, mayUse: (command: Command) => boolean): OfferedCommands {
  const { host, register, access } = useCase;
  const library = host.loadCommands();
  const context = { today: register.today, actorId: access.personId };
  const usable = library.commands.filter(mayUse);
  const offer = (commands: readonly Command[], rowId: string | null): CardAction[] =>
    commands
      .filter((command) => command.offeredOn?.(register.snapshot, { groupId, rowId }, context) !== false)
      .flatMap((command) => {
        const words = library.words[command.id];
        if (words === undefined) return [];
        return [{ command: command.id, rowId, label: commandTitle(useCase, words, groupId) }];
      });
  return {
    at: (section) =>
      offer(
        usable.filter((command) => command.section === section && !command.needs.includes('row')),
        null,
      ),
    on: (table, rowId) =>
      mayChangeRow(access, register.snapshot, table, rowId)
        ? offer(
            usable.filter((command) => command.table === table && command.needs.includes('row')),
            rowId,
          )
        : [],
  };
}
