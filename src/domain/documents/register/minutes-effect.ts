import type { EntityChange } from '../../commands/entity-change';
import { wordsMatch } from '../../norms/words-match';
import { actNumber, withOneSign } from '../../register/act-number';
import type { DocumentRecord } from '../../register/document-record';
import type { Membership } from '../../register/membership';
import type { Plan } from '../../register/plan';
import type { RegisterSnapshot } from '../../register/register-snapshot';
import { regulationOn } from '../regulation-on';
import { namesAct, requisites, type SignedAct } from './act-text';

/** Whether a meeting of the group approved the plan, by the words of its cell. */
function isByMeeting(register: RegisterSnapshot, { groupId, approvedBy, approvedOn }: Plan): boolean {
  const regulationId = register.groups.find(({ id }) => id === groupId)?.regulationId ?? '';
  const title = regulationOn(register, regulationId, approvedOn)?.meetingTitle.trim() || 'заседание';
  return [title, 'заседание'].some((word) => wordsMatch(approvedBy, word));
}

/**
 * Minutes got their number, or another one: elections, plans, petitions and decisions of the meeting's groups that
 * rest on these minutes, by the number and the day that stood there, take it with the same write.
 */
export function minutesEffect(
  register: RegisterSnapshot,
  document: Pick<DocumentRecord, 'groupId' | 'meetingId' | 'number' | 'date'>,
  act: SignedAct,
): readonly EntityChange[] {
  const before = actNumber(document.number);
  const { date } = document;
  if (date === null || (document.number.trim() === act.number && date === act.date)) return [];
  const ofMeeting = register.meetings.find(({ id }) => id === document.meetingId)?.groupIds ?? [];
  const isOwn = (groupId: string): boolean => groupId === document.groupId || ofMeeting.includes(groupId);
  const known = { number: before, date };
  const { memberships, plans } = register;
  const elections = memberships.filter((row) => isOwn(row.groupId) && restsOn(row, known));
  const approved = plans.filter(
    (plan) =>
      isOwn(plan.groupId) &&
      plan.approvedOn === date &&
      actNumber(plan.approvalNumber) === before &&
      isByMeeting(register, plan),
  );
  return [
    ...elections.map(({ id }): EntityChange => {
      return { kind: 'update', table: 'memberships', id, fields: { basisNumber: act.number, basisDate: act.date } };
    }),
    ...approved.map(({ id }): EntityChange => {
      return { kind: 'update', table: 'plans', id, fields: { approvalNumber: act.number, approvedOn: act.date } };
    }),
    ...textChanges(register, isOwn, known, act),
  ];
}

type Known = Pick<SignedAct, 'number' | 'date'>;

const restsOn = ({ basisKind, basisNumber, basisDate }: Membership, { number, date }: Known): boolean =>
  /^протокол/i.test(basisKind.trim()) && actNumber(basisNumber) === number && basisDate === date;

/** Cells that name the minutes in one sentence. */
function textChanges(
  { petitions, groups }: RegisterSnapshot,
  isOwn: (groupId: string) => boolean,
  known: Known,
  act: SignedAct,
): readonly EntityChange[] {
  if (known.number === '') return [];
  const names = (text: string): boolean => /протокол/i.test(text) && namesAct(text, known);
  const mended = (text: string): string => withOneSign(text).replace(requisites(known), () => requisites(act));
  return [
    ...petitions
      .filter(({ groupId, basis }) => isOwn(groupId) && names(basis))
      .map(({ id, basis }): EntityChange => {
        return { kind: 'update', table: 'petitions', id, fields: { basis: mended(basis) } };
      }),
    ...groups
      .filter(({ id, ownFrequencyBasis }) => isOwn(id) && names(ownFrequencyBasis))
      .map(({ id, ownFrequencyBasis: text }): EntityChange => {
        return { kind: 'update', table: 'groups', id, fields: { ownFrequencyBasis: mended(text) } };
      }),
  ];
}
