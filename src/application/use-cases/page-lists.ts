// Groups, people and norms that rows of the overview are shown with.
import type { GroupOfPage, NormOfPage } from '../../contract/page-lists';
import type { VerdictRow } from '../../contract/shapes';
import { mendingOf } from '../../domain/home/mending';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import type { Regulation } from '../../domain/regulations/regulation';
import type { Access } from '../register-access/access';
import type { VerdictRecord } from '../workbook/records';

/** Who leads each group that was judged, as «Контроль» has it. */
export function leadersOf(
  verdicts: readonly Pick<VerdictRecord, 'groupId' | 'leaderId'>[],
): ReadonlyMap<string, string | null> {
  const leaders = new Map<string, string | null>();
  for (const { groupId, leaderId } of verdicts) leaders.set(groupId, leaderId);
  return leaders;
}

/** Groups that the person may read: those that live, and whatever was judged. */
export function pageGroups(
  snapshot: RegisterSnapshot,
  access: Access,
  today: string,
  leaders: ReadonlyMap<string, string | null>,
): GroupOfPage[] {
  return snapshot.groups
    .filter(({ id, closedOn }) => access.canRead(id) && (closedOn === null || closedOn >= today || leaders.has(id)))
    .map(({ id, name, type }) => ({ id, name, type, leaderId: leaders.get(id) ?? null }));
}

/** The word of a regulation for a meeting, told only where it is not the usual one. */
export function ownMeetingTitle(regulation: Pick<Regulation, 'meetingTitle'> | undefined): { meetingTitle?: string } {
  const meetingTitle = regulation?.meetingTitle.trim() ?? '';
  return meetingTitle === '' || meetingTitle === 'заседание' ? {} : { meetingTitle };
}

/** Norms that the rows refer to, each once, with what the person does to mend them. */
export function normsOf(
  { regulations, norms }: RegisterSnapshot,
  { role }: Access,
  rows: readonly Pick<VerdictRow, 'normId'>[],
): NormOfPage[] {
  const wanted = new Set(rows.map(({ normId }) => normId));
  const known = new Map(regulations.map((one) => [one.id, one]));
  // Others are told what to do by their next actions.
  const who = role === 'methodist' ? 'methodist' : 'reader';
  return norms
    .filter(({ id }) => wanted.has(id))
    .map((norm) => {
      const { id, clause, title, quote, regulationId } = norm;
      const regulation = known.get(regulationId);
      return {
        id,
        clause,
        title,
        quote,
        regulation: regulation?.shortTitle || regulation?.title || '',
        mend: mendingOf(norm, who),
        ...ownMeetingTitle(regulation),
      };
    });
}
