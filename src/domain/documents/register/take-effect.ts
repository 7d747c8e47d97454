import type { EntityChange } from '../../commands/entity-change';
import { readBasis } from '../../norms/order-words';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import type { ActPlace } from './act-place';
import { type SignedAct, withAct } from './act-text';

type Register = Pick<RegisterSnapshot, 'groups' | 'memberships' | 'plans' | 'petitions' | 'norms'>;

/** The words of the clause where it names an order («приказ начальника департамента»), else the kind of the act. */
function approverOf({ plans, groups, norms }: Register, planId: string, act: SignedAct): string {
  const plan = plans.find(({ id }) => id === planId);
  const written = plan?.approvedBy.trim() ?? '';
  if (written !== '') return written;
  const regulationId = groups.find(({ id }) => id === plan?.groupId)?.regulationId;
  const asked = norms.find(
    ({ regulationId: own, kind, parameters: { step, body } }) =>
      own === regulationId &&
      (kind === 'plan-approved' || (kind === 'plan-step' && step === 'approved')) &&
      readBasis(body).act === 'order',
  );
  return asked?.parameters.body.trim() ?? act.kind.trim();
}

/** A group that nobody has given a first day begins on the day of the order. */
function groupChange({ groups }: Register, { effect, rowId, on }: ActPlace, act: SignedAct): EntityChange {
  const group = groups.find(({ id }) => id === rowId);
  const fields =
    effect === 'creation'
      ? { creationBasis: withAct(group?.creationBasis ?? '', act), ...(on === null ? { createdOn: act.date } : {}) }
      : effect === 'closing'
        ? { closingBasis: withAct(group?.closingBasis ?? '', act) }
        : { reorganizationBasis: withAct(group?.reorganizationBasis ?? '', act) };
  return { kind: 'update', table: 'groups', id: rowId, fields };
}

/**
 * Writes the requisites of a signed act into the rows that rest on it; everything else of those rows stays. A plan is
 * approved, and a petition answered, on the day of the act.
 */
export function takeEffect(register: Register, places: readonly ActPlace[], act: SignedAct): readonly EntityChange[] {
  const ofMembers = new Map<string, Partial<Omit<Membership, 'id'>>>();
  const changes: EntityChange[] = [];
  for (const one of places) {
    const { effect, rowId } = one;
    if (effect === 'plan') {
      const approvedBy = approverOf(register, rowId, act);
      const fields = { approvedBy, approvalNumber: act.number.trim(), approvedOn: act.date };
      changes.push({ kind: 'update', table: 'plans', id: rowId, fields });
    } else if (effect === 'petition') {
      const before = register.petitions.find(({ id }) => id === rowId)?.result ?? '';
      changes.push({
        kind: 'update',
        table: 'petitions',
        id: rowId,
        fields: { result: withAct(before, act), resultOn: act.date },
      });
    } else if (effect === 'start') {
      const own = { basisKind: act.kind.trim(), basisNumber: act.number.trim(), basisDate: act.date };
      ofMembers.set(rowId, { ...ofMembers.get(rowId), ...own });
    } else if (effect === 'end') {
      const before = register.memberships.find(({ id }) => id === rowId)?.endBasis ?? '';
      ofMembers.set(rowId, { ...ofMembers.get(rowId), endBasis: withAct(before, act) });
    } else changes.push(groupChange(register, one, act));
  }
  for (const [id, fields] of ofMembers) changes.push({ kind: 'update', table: 'memberships', id, fields });
  return changes;
}
