// The form about a reorganisation: its fields, and what all its kinds read out of them.
import { type Group, isProposed } from '../../register/group';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { BASIS_FIELDS } from '../composition/basis';
import { groupOf } from '../composition/group-days';
import type { InputOf } from '../definition/input-fields';
import { stepNorm } from './act';
import { GROUP_CARD } from './group-card';

export const KINDS = [
  { id: 'merge', label: 'объединение', note: 'несколько становятся одним новым' },
  { id: 'divide', label: 'разделение', note: 'одно становится несколькими новыми' },
  { id: 'rename', label: 'переименование', note: 'то же объединение под другим названием' },
  { id: 'transform', label: 'преобразование', note: 'то же объединение другого вида или с другой темой' },
];

const inKind = (...is: readonly string[]) => ({ field: 'kind', is });
const { regulationId, type, theme, goal } = GROUP_CARD;

export const REORGANISATION = {
  kind: { kind: 'choice', list: 'kinds', required: true },
  ...BASIS_FIELDS,
  from: { kind: 'date', required: true },
  reason: { kind: 'text' },
  otherGroupIds: { kind: 'references', list: 'groups', required: true, shownWhen: inKind('merge') },
  name: { kind: 'text', required: true, shownWhen: inKind('merge', 'rename', 'transform') },
  regulationId: { ...regulationId, shownWhen: inKind('merge', 'transform') },
  type: { ...type, shownWhen: inKind('merge', 'transform') },
  theme: { ...theme, shownWhen: inKind('merge', 'transform') },
  goal: { ...goal, shownWhen: inKind('merge', 'transform') },
  leaderId: { kind: 'reference', list: 'people', shownWhen: inKind('merge') },
  parts: {
    kind: 'rows',
    min: 2,
    max: 10,
    shownWhen: inKind('divide'),
    fields: {
      name: { kind: 'text', required: true },
      theme: { kind: 'text' },
      leaderId: { kind: 'reference', list: 'people' },
      memberIds: { kind: 'references', list: 'people' },
    },
  },
  cancelMeetings: { kind: 'flag', shownWhen: inKind('merge', 'divide') },
} as const;

/** The form filled in. */
export type ReorganisationInput = InputOf<typeof REORGANISATION>;

/** The group by id when it lives and no end of it is known. */
export function standing(snapshot: RegisterSnapshot, groupId: string | null): Group | undefined {
  const group = groupOf(snapshot, groupId);
  return group === undefined || isProposed(group) || group.closedOn !== null ? undefined : group;
}

/** The act out of the form. */
export const actOf = ({ basisKind, basisNumber, basisDate }: ReorganisationInput) => ({
  basisKind,
  basisNumber,
  basisDate,
});

/** The clause about reorganisation; where there is none, the one about the creation of what comes out of it. */
export function normOf(
  snapshot: RegisterSnapshot,
  group: Pick<Group, 'regulationId' | 'type'>,
  input: ReorganisationInput,
) {
  const own = stepNorm(snapshot, group, 'reorganised-by-order', input.from);
  const isNew = input.kind === 'merge' || input.kind === 'divide';
  return own ?? (isNew ? stepNorm(snapshot, group, 'created-by-order', input.from) : undefined);
}
