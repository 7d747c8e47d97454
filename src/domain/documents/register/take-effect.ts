import type { PlainDate } from '../../calendar/plain-date';
import type { EntityChange } from '../../commands/entity-change';
import type { Membership } from '../../register/membership';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { dateInDigits } from '../../russian/date-in-digits';
import type { ActPlace } from './act-places';

/** The act as it was signed. */
export interface SignedAct {
  /** «приказ». */
  readonly kind: string;
  readonly number: string;
  readonly date: PlainDate;
}

/** «приказ от 10.01.2027 № 12». */
export function actText({ kind, number, date }: SignedAct): string {
  return `${kind.trim()} от ${dateInDigits(date)} № ${number.trim()}`;
}

/** What stood beside the name of the act stays: «приказ (переезд)» → «приказ от … № … (переезд)». */
function withAct(text: string, act: SignedAct): string {
  const reason = /\(.*\)\s*$/.exec(text)?.[0].trim() ?? '';
  return reason === '' ? actText(act) : `${actText(act)} ${reason}`;
}

const GROUP_FIELDS = {
  creation: 'creationBasis',
  closing: 'closingBasis',
  reorganization: 'reorganizationBasis',
} as const;

/** Writes the requisites of a signed act into the rows that rest on it; everything else of those rows stays. */
export function takeEffect(
  { memberships, plans }: Pick<RegisterSnapshot, 'memberships' | 'plans'>,
  places: readonly ActPlace[],
  act: SignedAct,
): readonly EntityChange[] {
  const started = new Map<string, Partial<Omit<Membership, 'id'>>>();
  const changes: EntityChange[] = [];
  for (const { effect, rowId } of places) {
    if (effect === 'plan') {
      const approvedBy = plans.find(({ id }) => id === rowId)?.approvedBy.trim() || act.kind.trim();
      const fields = { approvedBy, approvalNumber: act.number.trim() };
      changes.push({ kind: 'update', table: 'plans', id: rowId, fields });
    } else if (effect === 'start') {
      const own = { basisKind: act.kind.trim(), basisNumber: act.number.trim(), basisDate: act.date };
      started.set(rowId, { ...started.get(rowId), ...own });
    } else if (effect === 'end') {
      const before = memberships.find(({ id }) => id === rowId)?.endBasis ?? '';
      started.set(rowId, { ...started.get(rowId), endBasis: withAct(before, act) });
    } else {
      changes.push({ kind: 'update', table: 'groups', id: rowId, fields: { [GROUP_FIELDS[effect]]: actText(act) } });
    }
  }
  for (const [id, fields] of started) changes.push({ kind: 'update', table: 'memberships', id, fields });
  return changes;
}
