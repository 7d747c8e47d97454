import type { Command, CommandContext, FormStart } from '../../../../src/domain/commands/definition/command';
import type { InputFields } from '../../../../src/domain/commands/definition/input-fields';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { Group } from '../../../../src/domain/register/group';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { group, register } from '../../register-builder';

/** What a command is told on a day; ids go up. */
export function contextOn(today: string, fields: Partial<CommandContext> = {}): CommandContext {
  let made = 0;
  return {
    today,
    newId: (table) => {
      made += 1;
      return `${table}-${made}`;
    },
    actor: 'a@b.ru',
    actorId: 'П-01',
    maySee: () => true,
    ...fields,
  };
}

/** A register of one group under a regulation. */
export function under(
  regulationId: string,
  tables: Partial<RegisterSnapshot> = {},
  ofGroup: Partial<Group> = {},
): RegisterSnapshot {
  return register({ groups: [group({ regulationId, ...ofGroup })], ...tables });
}

export function startOf(command: Command, snapshot: RegisterSnapshot, rowId: string | null, today: string) {
  const start = command.start(snapshot, { groupId: 'О-01', rowId }, contextOn(today));
  if ('cannotOpen' in start) throw new Error(start.cannotOpen);
  return start as FormStart<InputFields>;
}

/** The form with its prefilled values and these changes, carried out. */
export function done(
  command: Command,
  snapshot: RegisterSnapshot,
  rowId: string | null,
  today: string,
  values: object = {},
) {
  const start = startOf(command, snapshot, rowId, today);
  const input = { ...start.values, ...values } as Parameters<Command['decide']>[1];
  const decision = command.decide(snapshot, input, { groupId: 'О-01', rowId }, contextOn(today));
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.issues));
  return {
    next: applyChanges(snapshot, decision.changes),
    warnings: decision.warnings,
    codes: decision.warnings.map(({ code }) => code),
    result: decision.result,
    changes: decision.changes,
  };
}

/** «path code» of each refusal of the form with these values; empty when it was decided. */
export function refused(
  command: Command,
  snapshot: RegisterSnapshot,
  rowId: string | null,
  today: string,
  values: object = {},
): readonly string[] {
  const start = command.start(snapshot, { groupId: 'О-01', rowId }, contextOn(today));
  const opened = 'cannotOpen' in start ? {} : start.values;
  const input = { ...opened, ...values } as Parameters<Command['decide']>[1];
  const decision = command.decide(snapshot, input, { groupId: 'О-01', rowId }, contextOn(today));
  return decision.kind === 'decided' ? [] : decision.issues.map(({ path, code }) => `${path} ${code}`);
}

export function cannotOpen(command: Command, snapshot: RegisterSnapshot, rowId: string | null, today: string): string {
  const start = command.start(snapshot, { groupId: 'О-01', rowId }, contextOn(today));
  return 'cannotOpen' in start ? start.cannotOpen : 'opens';
}

export function isOffered(command: Command, snapshot: RegisterSnapshot, rowId: string | null, today: string): boolean {
  return command.offeredOn?.(snapshot, { groupId: 'О-01', rowId }, { today, actorId: null }) ?? true;
}
