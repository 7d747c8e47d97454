import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { nameOf } from '../composition/places';
import { leaderCommand } from '../composition/role-norms';
import type { CommandIssue, CommandWarning, Decision } from '../decision';
import type { CommandContext, CommandResult } from '../definition/command';
import { applyChanges } from '../entity-change';
import { actIssues, actWarnings } from './act';
import { sameNamed } from './group-card';
import { dayBefore, endIssues, openWork } from './group-end';
import { cardWarnings } from './new-card';
import { actOf, normOf, type ReorganisationInput, standing } from './reorganisation-form';
import { closedPredecessors, membersOn, type Reorganisation, type Successor, successorChanges } from './successors';

/** What the successors of a merger or a division are, in the order of the form. */
function successorsOf(
  snapshot: RegisterSnapshot,
  input: ReorganisationInput,
  groups: readonly Group[],
  group: Group,
): readonly Successor[] {
  if (input.kind === 'merge') {
    const { name, type, theme, goal, leaderId } = input;
    const card = { name, type, theme, goal, regulationId: input.regulationId ?? group.regulationId };
    return [{ card, leaderId, memberIds: membersOn(snapshot, groups, dayBefore(input.from)) }];
  }
  const { regulationId, type, goal } = group;
  return input.parts.map(({ name, theme, leaderId, memberIds }) => ({
    card: { name, theme, regulationId, type, goal },
    leaderId,
    memberIds,
  }));
}

/** Names that a group which stays, or another successor, has already. */
function nameIssues(
  snapshot: RegisterSnapshot,
  kind: string,
  groups: readonly Group[],
  successors: readonly Successor[],
): readonly CommandIssue[] {
  const others = { ...snapshot, groups: snapshot.groups.filter((one) => !groups.includes(one)) };
  return successors.flatMap(({ card: { name } }, index): CommandIssue[] => {
    const earlier = successors.slice(0, index).find(({ card }) => card.name.toLowerCase() === name.toLowerCase());
    const same = sameNamed(others, name, null)?.name ?? earlier?.card.name;
    const path = kind === 'merge' ? 'name' : `parts.${index}.name`;
    return same === undefined ? [] : [{ path, code: 'sameName', data: { name: same } }];
  });
}

/** Members of the predecessors who pass nowhere. */
function leftOut(
  snapshot: RegisterSnapshot,
  input: ReorganisationInput,
  groups: readonly Group[],
  successors: readonly Successor[],
): readonly CommandWarning[] {
  const passed = new Set(successors.flatMap(({ leaderId, memberIds }) => [leaderId, ...memberIds]));
  const people = membersOn(snapshot, groups, dayBefore(input.from)).filter((id) => !passed.has(id));
  const names = people.map((id) => nameOf(snapshot, id)).join(', ');
  return people.length === 0 ? [] : [{ code: 'leftOut', data: { names, count: people.length } }];
}

/** Groups merged into a new one, or one divided into several. */
export function decideSuccessors(
  snapshot: RegisterSnapshot,
  input: ReorganisationInput,
  group: Group,
  context: CommandContext,
): Decision<CommandResult> {
  const others = input.kind === 'merge' ? input.otherGroupIds : [];
  const groups = [group, ...others.flatMap((id) => standing(snapshot, id) ?? [])];
  const successors = successorsOf(snapshot, input, groups, group);
  const act = actOf(input);
  const norm = normOf(snapshot, successors[0]?.card ?? group, input);
  const issues = [
    ...actIssues(norm, act),
    ...groups.flatMap((one) => endIssues(snapshot, one, dayBefore(input.from), 'from')),
    ...nameIssues(snapshot, input.kind, groups, successors),
  ];
  if (issues.length > 0) return { kind: 'refused', issues };
  const names = successors.map(({ card }) => `«${card.name}»`).join(', ');
  const word = input.kind === 'merge' ? 'объединение' : 'разделение';
  const reason = [`реорганизация: ${word}, ${names}`, input.reason].filter((one) => one !== '').join('; ');
  const step: Reorganisation = { from: input.from, act, reason, cancelMeetings: input.cancelMeetings };
  const made = successors.map((one) => successorChanges(snapshot, groups, one, step, context));
  const changes = [...closedPredecessors(snapshot, groups, step), ...made.flatMap((one) => one.changes)];
  const after = applyChanges(snapshot, changes);
  const open = groups
    .flatMap((one) => openWork(snapshot, one, input.from))
    .filter(({ code }) => code !== 'plannedMeetings');
  const first = successors.findIndex(({ leaderId }) => leaderId === null);
  const headless = made[first]?.id;
  return {
    kind: 'decided',
    changes,
    warnings: [
      ...actWarnings(norm, act, input.from, context.today),
      ...cardWarnings(snapshot, { ...group, ...successors[0]?.card }),
      ...leftOut(snapshot, input, groups, successors),
      ...open.map(({ code, data }) => ({ code, data })),
    ],
    result: {
      focus: made[0] === undefined ? null : { table: 'groups', id: made[0].id },
      groupIds: [...groups.map(({ id }) => id), ...made.map(({ id }) => id)],
      next:
        headless === undefined
          ? []
          : [{ command: leaderCommand(after, headless, context.today), groupId: headless, rowId: null }],
    },
  };
}
