import { addDays, later } from '../../calendar/date-arithmetic';
import type { PlainDate } from '../../calendar/plain-date';
import { approvalDifference } from '../../composition/approval-difference';
import type { Group } from '../../register/group';
import type { Membership, MembershipRole } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { holderOn } from '../../register/roles-on-date';
import type { CommandIssue, CommandWarning } from '../decision';
import { type CommandContext, defineCommand, type NextCommand, type Option, refuse } from '../definition/command';
import type { InputOf } from '../definition/input-fields';
import { applyChanges, type EntityChange } from '../entity-change';
import { memberOptions } from '../lists/people-options';
import { nextOf } from './appoint';
import { BASIS_FIELDS, BASIS_KINDS, type Basis, basisOf, basisText, basisWarnings, ORDER } from './basis';
import { compositionFacts, listWords } from './composition-facts';
import { dayIssues, groupOf, livesOn, pastWarnings } from './group-days';
import { leave } from './leave-group';
import { nameOf, peopleWarnings, placeOf, placeOptions, type Taker } from './places';
import { watchedRows } from './role-facts';
import { leaderCommand, roleTitle, titleWords } from './role-norms';
import { NO_VOTES } from './take-role';

const OWN_BASIS = { field: 'ownBasis', is: ['true'] } as const;

/** Another act for one person. */
const OWN_BASIS_FIELDS = {
  ownBasis: { kind: 'flag' },
  basisKind: { ...BASIS_FIELDS.basisKind, shownWhen: OWN_BASIS },
  basisNumber: { ...BASIS_FIELDS.basisNumber, shownWhen: OWN_BASIS },
  basisDate: { ...BASIS_FIELDS.basisDate, shownWhen: OWN_BASIS },
} as const;

const FIELDS = {
  day: { kind: 'date', required: true },
  ...BASIS_FIELDS,
  joins: {
    kind: 'rows',
    max: 200,
    fields: {
      placeId: { kind: 'reference', list: 'places', required: true },
      role: { kind: 'reference', list: 'roles' },
      from: { kind: 'date' },
      ...OWN_BASIS_FIELDS,
    },
  },
  leaves: {
    kind: 'rows',
    max: 200,
    fields: {
      personId: { kind: 'reference', list: 'members', required: true },
      lastDay: { kind: 'date' },
      reason: { kind: 'text', maxLength: 200 },
      ...OWN_BASIS_FIELDS,
    },
  },
} as const;

type Input = InputOf<typeof FIELDS>;

const ROLES: readonly MembershipRole[] = ['member', 'leader', 'secretary'];

/** The change as it is put together: each entry sees what the ones before it have done. */
interface Draft {
  readonly snapshot: RegisterSnapshot;
  readonly group: Group;
  readonly context: Pick<CommandContext, 'today' | 'newId'>;
  readonly changes: EntityChange[];
  readonly issues: CommandIssue[];
  readonly takers: Taker[];
  /** Acts with the days from which they work, each once. */
  readonly acts: Map<string, { readonly basis: Basis; readonly day: PlainDate }>;
}

function rowsNow({ snapshot, changes, group }: Draft): readonly Membership[] {
  return applyChanges(snapshot, changes).memberships.filter((row) => row.groupId === group.id);
}

function actOf(draft: Draft, input: Input, row: Basis & { readonly ownBasis: boolean }, day: PlainDate): Basis {
  const basis = basisOf(row.ownBasis ? row : input);
  draft.acts.set(`${basisText(basis)}/${day}`, { basis, day });
  return basis;
}

function release(draft: Draft, input: Input, index: number): void {
  const row = input.leaves[index];
  if (row === undefined) return;
  const lastDay = row.lastDay ?? addDays(input.day, -1);
  const path = `leaves.${index}`;
  const outside = dayIssues(draft.group, row.lastDay === null ? 'day' : `${path}.lastDay`, lastDay);
  const act = basisText(actOf(draft, input, row, addDays(lastDay, 1)));
  const reason = row.reason === '' ? '' : act === '' ? row.reason : ` (${row.reason})`;
  const left = leave(rowsNow(draft), row.personId, lastDay, draft.context.today, act + reason);
  const name = nameOf(draft.snapshot, row.personId);
  draft.issues.push(...outside);
  if (left.kind === 'left') draft.changes.push(...left.changes);
  else draft.issues.push({ path: `${path}.personId`, code: left.code, data: { name, lastDay, from: left.from } });
}

function join(draft: Draft, input: Input, index: number): void {
  const row = input.joins[index];
  const place = row === undefined ? undefined : placeOf(draft.snapshot, row.placeId);
  const path = `joins.${index}`;
  if (row === undefined || place === undefined) {
    draft.issues.push({ path: `${path}.placeId`, code: 'gone', data: {} });
    return;
  }
  const from = row.from ?? input.day;
  const role = ROLES.find((one) => one === row.role) ?? 'member';
  draft.issues.push(...dayIssues(draft.group, row.from === null ? 'day' : `${path}.from`, from));
  const rows = rowsNow(draft);
  const name = nameOf(draft.snapshot, place.personId);
  const known = rows.find(
    (one) => one.personId === place.personId && one.role !== 'curator' && (one.to === null || one.to >= from),
  );
  if (known !== undefined) {
    const code = known.from !== null && known.from > from ? 'joinsLater' : 'alreadyMember';
    draft.issues.push({ path: `${path}.placeId`, code, data: { name, from: known.from, to: known.to } });
  }
  const holder = role === 'member' ? undefined : holderOf(rows, role, from);
  if (holder !== undefined) {
    const data = { role: roleTitle(draft.snapshot, draft.group.id, role, from), name: nameOf(draft.snapshot, holder) };
    draft.issues.push({ path: `${path}.role`, code: 'roleTaken', data });
  }
  draft.takers.push({ ...place, from });
  const joined: Membership = {
    id: draft.context.newId('memberships'),
    groupId: draft.group.id,
    ...place,
    role,
    from,
    to: null,
    ...actOf(draft, input, row, from),
    ...NO_VOTES,
    endBasis: '',
    note: '',
  };
  draft.changes.push({ kind: 'insert', table: 'memberships', row: joined });
}

/** Who holds the role on the day or takes it later. */
function holderOf(rows: readonly Membership[], role: MembershipRole, day: PlainDate): string | undefined {
  const next = rows.find((row) => row.role === role && row.from !== null && row.from > day);
  return (holderOn(rows, role, day) ?? next)?.personId;
}

function warningsOf(draft: Draft, earliest: PlainDate): readonly CommandWarning[] {
  const { snapshot, group, context, acts, takers } = draft;
  const seen = new Map<string, CommandWarning>();
  for (const { basis, day } of acts.values()) {
    for (const warning of basisWarnings(basis, day, context.today)) seen.set(JSON.stringify(warning), warning);
  }
  const warnings = [
    ...seen.values(),
    ...pastWarnings(snapshot, group.id, earliest, context.today),
    ...peopleWarnings(snapshot, takers),
  ];
  const left = draft.changes.flatMap((change) => {
    if (change.kind !== 'update' || change.table !== 'memberships') return [];
    const row = snapshot.memberships.find(({ id }) => id === change.id);
    return row === undefined || row.role === 'member' ? [] : [row];
  });
  for (const row of left) {
    const role = roleTitle(snapshot, group.id, row.role, earliest);
    warnings.push({ code: 'roleLeft', data: { role, name: nameOf(snapshot, row.personId) } });
  }
  return warnings;
}

/** What is usually done next: the order about the change, somebody for an empty place. */
function nextForms({ snapshot, group, changes, context }: Draft, latest: PlainDate): readonly NextCommand[] {
  const { today } = context;
  const next = applyChanges(snapshot, changes);
  const rows = next.memberships.filter((row) => row.groupId === group.id);
  const { unapproved, left } = approvalDifference(next, group.id, today, listWords(next, group.id, today));
  const forms = unapproved.length + left.length > 0 ? [nextOf('approveComposition', { groupId: group.id })] : [];
  const hasLeader = rows.some(({ role, to }) => role === 'leader' && (to === null || to >= later(today, latest)));
  return hasLeader ? forms : [...forms, nextOf(leaderCommand(snapshot, group.id, today), { groupId: group.id })];
}

/** People join and leave the group: one day and one act for all of them, or their own. */
export const changeComposition = defineCommand({
  id: 'changeComposition',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'composition',
  fields: FIELDS,
  previews: true,
  offeredOn: (snapshot, { groupId }, context) => livesOn(snapshot, groupId, context),
  start(snapshot, { groupId }, context) {
    const { today } = context;
    if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
    const roles: readonly Option[] = ROLES.map((id) => ({ id, label: roleTitle(snapshot, groupId, id, today) }));
    return {
      values: { day: today, basisKind: ORDER, basisNumber: '', basisDate: null, joins: [], leaves: [] },
      lists: {
        places: placeOptions(snapshot, context),
        members: memberOptions(snapshot, [groupId], today),
        basisKinds: BASIS_KINDS,
        roles,
      },
      facts: compositionFacts(snapshot, groupId, today),
      watched: watchedRows(snapshot, groupId, today),
      words: titleWords(snapshot, groupId, today),
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const group = groupOf(snapshot, groupId);
    if (group === undefined) return refuse('', 'noGroup');
    if (input.joins.length + input.leaves.length === 0) return refuse('', 'nothing');
    const draft: Draft = { snapshot, group, context, changes: [], issues: [], takers: [], acts: new Map() };
    // Whoever leaves goes first, so that the same person may come back through another job.
    for (const index of input.leaves.keys()) release(draft, input, index);
    for (const index of input.joins.keys()) join(draft, input, index);
    if (draft.issues.length > 0) return { kind: 'refused', issues: onceEach(draft.issues) };
    const days = [
      ...input.joins.map(({ from }) => from ?? input.day),
      ...input.leaves.map(({ lastDay }) => (lastDay === null ? input.day : addDays(lastDay, 1))),
    ].sort();
    return {
      kind: 'decided',
      changes: draft.changes,
      warnings: warningsOf(draft, days[0] ?? input.day),
      result: { focus: null, groupIds: [group.id], next: nextForms(draft, days[days.length - 1] ?? input.day) },
    };
  },
});

/** The common day is wrong once, however many people it is for. */
function onceEach(issues: readonly CommandIssue[]): readonly CommandIssue[] {
  return issues.filter(
    (issue, index) => issues.findIndex(({ path, code }) => path === issue.path && code === issue.code) === index,
  );
}
