// Decisions of commands without a workbook: the snapshot goes in, changes or refusals come out.

import type { Decision } from '../../src/domain/commands/decision';
import type {
  Command,
  CommandContext,
  CommandResult,
  CommandSubject,
} from '../../src/domain/commands/definition/command';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';

/** A methodist's context; ids are «новый-1», «новый-2» … */
export function contextOn(today: string, changes: Partial<CommandContext> = {}): CommandContext {
  let made = 0;
  return {
    today,
    newId: () => {
      made += 1;
      return `новый-${made}`;
    },
    actor: 'metodist@ensk.ru',
    actorId: null,
    maySee: () => true,
    mayWrite: () => true,
    ...changes,
  };
}

/** What a form begins with; a form that cannot be opened is an error of the test. */
export function startOf(
  command: Command,
  snapshot: RegisterSnapshot,
  subject: CommandSubject,
  context: CommandContext,
) {
  const start = command.start(snapshot, subject, context);
  if ('cannotOpen' in start) throw new Error(start.cannotOpen);
  return start;
}

/** The decision about what the form begins with, these fields changed. */
export function decisionOf(
  command: Command,
  snapshot: RegisterSnapshot,
  subject: CommandSubject,
  context: CommandContext,
  input: object,
): Decision<CommandResult> {
  const { values } = startOf(command, snapshot, subject, context);
  return command.decide(snapshot, { ...values, ...input } as never, subject, context);
}

/** A decision that was not refused. */
export function decided(decision: Decision<CommandResult>) {
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.issues));
  return decision;
}

/** «path code» of every refusal; empty when it was decided. */
export function refusedFor(decision: Decision<CommandResult>): readonly string[] {
  return decision.kind === 'refused' ? decision.issues.map(({ path, code }) => `${path} ${code}`) : [];
}

/** Codes of warnings. */
export function warnedOf(decision: Decision<CommandResult>): readonly string[] {
  return decided(decision).warnings.map(({ code }) => code);
}
