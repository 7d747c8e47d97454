import type { Group } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import { basisText } from '../composition/basis';
import type { CommandIssue, Decision } from '../decision';
import type { CommandContext, CommandResult } from '../definition/command';
import { actIssues, actWarnings } from './act';
import { sameNamed } from './group-card';
import { cardWarnings } from './new-card';
import { actOf, normOf, type ReorganisationInput } from './reorganisation-form';

/** The group with the name that it takes, and with the kind where that changes too. */
function changedCard(group: Group, input: ReorganisationInput): Group {
  if (input.kind !== 'transform') return { ...group, name: input.name };
  const { name, type, theme, goal } = input;
  return { ...group, name, type, theme, goal, regulationId: input.regulationId ?? group.regulationId };
}

function isSameCard(group: Group, card: Group): boolean {
  return (['name', 'type', 'regulationId', 'theme', 'goal'] as const).every((field) => group[field] === card[field]);
}

/** The same group under another name or of another kind. */
export function decideSameGroup(
  snapshot: RegisterSnapshot,
  input: ReorganisationInput,
  group: Group,
  { today }: CommandContext,
): Decision<CommandResult> {
  const card = changedCard(group, input);
  const act = actOf(input);
  const norm = normOf(snapshot, card, input);
  const same = sameNamed(snapshot, card.name, group.id);
  const { name, type: kind, theme: topic } = group;
  const issues: readonly CommandIssue[] = [
    ...(same === undefined ? [] : [{ path: 'name', code: 'sameName', data: { name: same.name } }]),
    ...(isSameCard(group, card) ? [{ path: 'name', code: 'nothingNew', data: {} }] : []),
    ...(group.createdOn !== null && input.from < group.createdOn
      ? [{ path: 'from', code: 'endsBeforeCreation', data: { name, createdOn: group.createdOn } }]
      : []),
    ...actIssues(norm, act),
  ];
  if (issues.length > 0) return { kind: 'refused', issues };
  const was = `До ${dateInDigits(input.from)}: «${name}», ${kind}${topic === '' ? '' : `, тема «${topic}»`}.`;
  const fields = {
    name: card.name,
    regulationId: card.regulationId,
    type: card.type,
    theme: card.theme,
    goal: card.goal,
    reorganizedOn: input.from,
    reorganizationBasis: basisText(act),
    note: [group.note, [was, input.reason].filter((one) => one !== '').join(' ')]
      .filter((one) => one !== '')
      .join('\n'),
  };
  return {
    kind: 'decided',
    changes: [{ kind: 'update', table: 'groups', id: group.id, fields }],
    warnings: [
      ...actWarnings(norm, act, input.from, today),
      ...cardWarnings(snapshot, card),
      // The row holds one name: it cannot wait for its day.
      ...(input.from > today ? [{ code: 'atOnce', data: { from: input.from } }] : []),
    ],
    result: { focus: { table: 'groups', id: group.id }, groupIds: [group.id] },
  };
}
