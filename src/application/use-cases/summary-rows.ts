import { isProposed } from '../../domain/register/group';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { OUTCOMES } from '../../domain/verdicts/outcome';
import { summaryWords } from '../../messages/summary';
import type { SummaryRecord, VerdictRecord } from '../workbook/records';

type Judged = Pick<VerdictRecord, 'outcome' | 'groupId' | 'severity' | 'regulationId'>;

/** «Сводка»: how many groups there are and how the norms stand, over all and by type of group. */
export function summaryRows(snapshot: RegisterSnapshot, verdicts: readonly Judged[], asOf: string): SummaryRecord[] {
  const living = snapshot.groups.filter(
    (group) => !isProposed(group) && (group.closedOn === null || group.closedOn >= asOf),
  );
  const rows = [
    row('groups', '', living.length),
    row('people', '', new Set(snapshot.memberships.map(({ personId }) => personId)).size),
    row('organizations', '', snapshot.organizations.length),
    row('heldMeetings', '', snapshot.meetings.filter(({ status }) => status === 'held').length),
  ];
  for (const outcome of OUTCOMES) {
    if (outcome === 'inapplicable') continue;
    rows.push(row('outcome', outcome, verdicts.filter((one) => one.outcome === outcome && !isAdvice(one)).length));
  }
  const advice = verdicts.filter(isAdvice).length;
  if (advice > 0) rows.push(row('advice', '', advice));
  const typeOf = new Map(snapshot.groups.map(({ id, type }) => [id, type]));
  const violated = new Map<string, Set<string>>();
  for (const { type } of living) violated.set(type, violated.get(type) ?? new Set<string>());
  for (const { outcome, severity, groupId } of verdicts) {
    if (outcome === 'violated' && severity === 'must') violated.get(typeOf.get(groupId) ?? '')?.add(groupId);
  }
  for (const [type, groups] of violated) {
    rows.push(row('typeGroups', type, living.filter((group) => group.type === type).length));
    rows.push(row('typeViolated', type, groups.size));
  }
  return rows;
}

/** What is only recommended is not counted among what has been violated. */
function isAdvice({ outcome, severity }: Judged): boolean {
  return outcome === 'violated' && severity !== 'must';
}

function row(code: string, subject: string, value: number): SummaryRecord {
  return { id: subject === '' ? code : `${code}:${subject}`, value, ...summaryWords(code, subject) };
}
