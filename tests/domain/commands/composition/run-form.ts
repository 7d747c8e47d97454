// Forms about the composition of О-01, asked of a snapshot.
import type { Command } from '../../../../src/domain/commands/definition/command';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided as decidedOnly, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';

export const TODAY = '2026-11-22';

const GROUP = { groupId: 'О-01', rowId: null };

export function started(command: Command, snapshot: RegisterSnapshot, today = TODAY) {
  return startOf(command, snapshot, GROUP, contextOn(today));
}

export function decided(command: Command, snapshot: RegisterSnapshot, input: object, today = TODAY) {
  return decisionOf(command, snapshot, GROUP, contextOn(today), input);
}

/** The register afterwards; the test fails when the command refused. */
export function registerAfter(command: Command, snapshot: RegisterSnapshot, input: object, today = TODAY) {
  return applyChanges(snapshot, decidedOnly(decided(command, snapshot, input, today)).changes);
}

/** «path code» of every refusal. */
export function refusals(command: Command, snapshot: RegisterSnapshot, input: object, today = TODAY) {
  return refusedFor(decided(command, snapshot, input, today));
}

/** Codes of warnings. */
export function warnings(command: Command, snapshot: RegisterSnapshot, input: object, today = TODAY) {
  return warnedOf(decided(command, snapshot, input, today));
}

/** «person role from–to» of each row of the group, in the order of the rows. */
export function rows({ memberships }: Pick<RegisterSnapshot, 'memberships'>, groupId = 'О-01'): string[] {
  return memberships
    .filter((row) => row.groupId === groupId)
    .map(({ personId, role, from, to }) => `${personId} ${role} ${from ?? ''}–${to ?? ''}`);
}
