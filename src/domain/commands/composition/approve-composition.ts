import { approvalDifference, stayOn } from '../../composition/approval-difference';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { CommandWarning } from '../decision';
import { type CommandContext, defineCommand, type Option, refuse } from '../definition/command';
import type { EntityChange } from '../entity-change';
import { type Basis, basisText, ORDER } from './basis';
import { compositionFacts, listWords } from './composition-facts';
import { groupOf, livesOn } from './group-days';
import { nameOf } from './places';
import { watchedRows } from './role-facts';
import { roleTitle, titleWords } from './role-norms';
import { goesOnAsMember } from './take-role';

const FIELDS = {
  basisNumber: { kind: 'text', required: true, maxLength: 100, actNumber: true },
  basisDate: { kind: 'date', required: true },
  membershipIds: { kind: 'references', list: 'unapproved', ticks: true },
  leftIds: { kind: 'references', list: 'left', ticks: true },
} as const;

function rowOptions(snapshot: RegisterSnapshot, rows: readonly Membership[], today: string): readonly Option[] {
  return rows.map(({ id, personId, groupId, role }) => ({
    id,
    label: nameOf(snapshot, personId),
    note: roleTitle(snapshot, groupId, role, today),
  }));
}

/** The row names no act, or an order of which something is not written yet. */
function waitsForOrder({ basisKind, basisNumber, basisDate }: Basis): boolean {
  const kind = basisKind.trim().toLowerCase();
  if (kind === '') return true;
  return kind.startsWith(ORDER) && (basisNumber.trim() === '' || basisDate === null);
}

/** The act that stood there is kept in words: an order does not undo the minutes before it. */
function withEarlierAct(row: Membership): string {
  const earlier = basisText(row);
  if (earlier === '' || row.basisKind.trim().toLowerCase().startsWith(ORDER)) return row.note;
  return [row.note.trim(), `Прежнее основание: ${earlier}.`].filter((part) => part !== '').join('\n');
}

const approved = (row: Membership, order: Basis): EntityChange => ({
  kind: 'update',
  table: 'memberships',
  id: row.id,
  fields: { ...order, note: withEarlierAct(row) },
});

/**
 * Approves the stay of one person: rows that wait for an order get it. Where all rows name other acts, a plain
 * member's row gets the order and keeps the act in its note; a role taken by a vote keeps its minutes and votes, and
 * a member's row with the order is put beside it from the first day of the stay.
 */
function approve(
  { memberships }: RegisterSnapshot,
  row: Membership,
  order: Basis,
  { today, newId }: Pick<CommandContext, 'today' | 'newId'>,
): readonly EntityChange[] {
  const { rows, since } = stayOn(memberships, row.groupId, row.personId, today);
  const waiting = rows.filter(waitsForOrder);
  if (waiting.length > 0) return waiting.map((one) => approved(one, order));
  const plain = rows.find(({ role }) => role === 'member');
  if (plain !== undefined) return [approved(plain, order)];
  const beside = goesOnAsMember(row, since, order, newId('memberships'));
  return [{ kind: 'insert', table: 'memberships', row: beside }];
}

/** An order approves the actual composition: who joined without one, and who left. */
export const approveComposition = defineCommand({
  id: 'approveComposition',
  who: 'methodist',
  needs: ['group'],
  table: null,
  section: 'composition',
  fields: FIELDS,
  previews: true,
  offeredOn(snapshot, { groupId }, context) {
    if (groupId === null || !livesOn(snapshot, groupId, context)) return false;
    const { today } = context;
    const { unapproved, left } = approvalDifference(snapshot, groupId, today, listWords(snapshot, groupId, today));
    return unapproved.length + left.length > 0;
  },
  start(snapshot, { groupId }, { today }) {
    if (groupId === null || groupOf(snapshot, groupId) === undefined) return { cannotOpen: 'noGroup' };
    const { unapproved, left } = approvalDifference(snapshot, groupId, today, listWords(snapshot, groupId, today));
    if (unapproved.length + left.length === 0) return { cannotOpen: 'allApproved' };
    return {
      values: {
        basisNumber: '',
        basisDate: today,
        membershipIds: unapproved.map(({ id }) => id),
        leftIds: left.map(({ id }) => id),
      },
      lists: { unapproved: rowOptions(snapshot, unapproved, today), left: rowOptions(snapshot, left, today) },
      facts: compositionFacts(snapshot, groupId, today),
      watched: [
        ...watchedRows(snapshot, groupId, today),
        ...left.map(({ id }) => ({ table: 'memberships', id }) as const),
      ],
      words: titleWords(snapshot, groupId, today),
    };
  },
  decide(snapshot, input, { groupId }, context) {
    const { basisNumber, basisDate, membershipIds, leftIds } = input;
    if (groupId === null) return refuse('', 'noGroup');
    if (membershipIds.length + leftIds.length === 0) return refuse('', 'nothing');
    const order: Basis = { basisKind: ORDER, basisNumber, basisDate };
    const rows = snapshot.memberships.filter((row) => row.groupId === groupId);
    const leavers = rows.filter(({ id }) => leftIds.includes(id));
    const changes: readonly EntityChange[] = [
      ...rows.filter(({ id }) => membershipIds.includes(id)).flatMap((row) => approve(snapshot, row, order, context)),
      ...leavers.map(
        ({ id, endBasis }): EntityChange => ({
          kind: 'update',
          table: 'memberships',
          id,
          fields: { endBasis: endBasis.trim() === '' ? basisText(order) : `${basisText(order)} (${endBasis.trim()})` },
        }),
      ),
    ];
    const warnings: CommandWarning[] = [];
    if (basisDate > context.today) warnings.push({ code: 'basisInFuture', data: { act: ORDER, date: basisDate } });
    return { kind: 'decided', changes, warnings, result: { focus: null, groupIds: [groupId] } };
  },
});
