// The actual composition against the one approved by order: NS I.4, R 1.4, where the two may differ for a while.
import { addDays } from '../calendar/date-arithmetic';
import type { PlainDate } from '../calendar/plain-date';
import { previousSchoolYear, schoolYearOf, schoolYearStart } from '../calendar/school-year';
import { isApproved, isListOf } from '../norms/approved-list';
import { approvalOf } from '../norms/membership-approval';
import { isOrderBy } from '../norms/order-words';
import type { Membership } from '../register/membership';
import type { RegisterSnapshot } from '../register/register-snapshot';
import { isActiveOn } from '../register/roles-on-date';

/** Both sides of the difference on a day. */
export interface ApprovalDifference {
  /** «Внесены, но не утверждены приказом»: the row of each such person that lasts on the day. */
  readonly unapproved: readonly Membership[];
  /** «Утверждены, но выбыли»: rows that ended in this or the last school year without an order about it. */
  readonly left: readonly Membership[];
}

type Facts = Pick<RegisterSnapshot, 'memberships' | 'groups' | 'documents'>;

/** Rows of a person that follow each other up to one day without a gap, whatever their roles, curators apart. */
export interface Stay {
  readonly rows: readonly Membership[];
  /** First day; `null`: not filled. */
  readonly since: PlainDate | null;
}

/** The stay in the group that lasts on the day. */
export function stayOn(memberships: readonly Membership[], groupId: string, personId: string, day: PlainDate): Stay {
  const own = memberships
    .filter((row) => row.groupId === groupId && row.personId === personId && row.role !== 'curator')
    .filter(({ from }) => from === null || from <= day)
    .sort((a, b) => ((a.from ?? '') > (b.from ?? '') ? -1 : 1));
  const rows: Membership[] = [];
  let since: PlainDate | null = day;
  for (const row of own) {
    if (since === null || (row.to !== null && addDays(row.to, 1) < since)) continue;
    rows.push(row);
    since = row.from === null || row.from < since ? row.from : since;
  }
  return { rows, since };
}

/** The day of the latest approved list of the group or of the whole register: it holds whoever was there then. */
function listedOn({ documents }: Facts, groupId: string, words: readonly string[], day: PlainDate): PlainDate | null {
  if (words.length === 0) return null;
  let last: PlainDate | null = null;
  for (const document of documents) {
    if (document.groupId !== null && document.groupId !== groupId) continue;
    if (!isListOf(document, words) || !isApproved(document, day)) continue;
    if (last === null || (document.date ?? '') > last) last = document.date;
  }
  return last;
}

/**
 * Compares the actual composition of a group on a day with what orders say of it.
 *
 * Approved are people one of whose rows since they joined names an order with number and day, who were there when the
 * group was created by order, or on the day of an approved list.
 *
 * @param listWords words by which lists with compositions are known («список», «перечень»); none: no list counts.
 */
export function approvalDifference(
  snapshot: Facts,
  groupId: string,
  day: PlainDate,
  listWords: readonly string[],
): ApprovalDifference {
  const group = snapshot.groups.find(({ id }) => id === groupId);
  const rows = snapshot.memberships.filter((row) => row.groupId === groupId && row.role !== 'curator');
  const listed = listedOn(snapshot, groupId, listWords, day);
  const created = group !== undefined && isOrderBy(group.creationBasis, day) ? group.createdOn : null;
  const isTaken = (personId: string): boolean => {
    const { rows: stay, since } = stayOn(rows, groupId, personId, day);
    const isSince = (end: PlainDate | null) => end !== null && since !== null && since <= end;
    return stay.some((row) => approvalOf(row, day) === true) || isSince(listed) || isSince(created);
  };
  const active = rows.filter((row) => isActiveOn(row, day));
  const people = [...new Set(active.map(({ personId }) => personId))];
  const unapproved = people
    .filter((personId) => !isTaken(personId))
    .flatMap((personId) => active.find((row) => row.personId === personId) ?? []);
  const since = schoolYearStart(previousSchoolYear(schoolYearOf(day)));
  const left = rows.filter(
    ({ from, to, endBasis, personId }) =>
      to !== null &&
      to < day &&
      to >= since &&
      (from === null || from <= to) &&
      !isOrderBy(endBasis, day) &&
      (listed === null || to > listed) &&
      !rows.some(
        (one) => one.personId === personId && (one.from ?? '') <= addDays(to, 1) && (one.to === null || one.to > to),
      ),
  );
  return { unapproved, left };
}
