import type { VerdictDetail } from '../../contract/shapes';
import type { ShowGroupInput, ShowGroupOutput } from '../../contract/show-group';
import { schoolYearOf, schoolYearOfMeeting } from '../../domain/calendar/school-year';
import { regulationOn } from '../../domain/documents/regulation-on';
import { type Group, isProposed } from '../../domain/register/group';
import type { Meeting } from '../../domain/register/meeting';
import type { Waiver } from '../../domain/register/waiver';
import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import { calculationLines } from '../../messages/verdict-calculation';
import { namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import { mayChangeRow } from './commands/asked-command';
import { toControlRow } from './control-rows';
import { groupOf, requireColumns } from './find-or-refuse';
import type { OfYear } from './group-card/bare-row';
import { cardSections } from './group-card/card-sections';
import { leadersOn } from './leaders-on';
import { membersOn } from './meeting-form';
import { ESSENTIAL } from './sheets-to-read';
import type { UseCase } from './use-case';
import { datedVerdictRow, personNames } from './verdict-rows';
import { evidence, verdictWords } from './verdict-words';

/** One group with its composition, meetings and every verdict explained, judged anew from the reading. */
export function showGroup(useCase: UseCase, { groupId, schoolYear }: ShowGroupInput): ShowGroupOutput {
  const { register } = useCase;
  requireColumns(register, ESSENTIAL);
  const { snapshot, today } = register;
  const group = groupOf(register, groupId);
  const names = namesOf(snapshot);
  const regulation = regulationOn(snapshot, group.regulationId, today);
  const current = schoolYearOf(today);
  const closed = closingOf(useCase, group);
  const year = schoolYear ?? current;
  const ofYear = {
    groupId,
    year,
    isCurrent: year === current,
    isClosed: closed !== null,
    isProposed: isProposed(group),
  };
  const meetings = meetingsOf(useCase, ofYear);
  return {
    id: group.id,
    name: group.name,
    type: group.type,
    theme: group.theme,
    regulationTitle: regulation?.title ?? '',
    schoolYear: ofYear.year,
    schoolYears: yearsOf(register, groupId),
    closed,
    ...(ofYear.isProposed && { proposed: true as const }),
    hasNorms: snapshot.norms.some(({ regulationId }) => regulationId === (regulation?.id ?? group.regulationId)),
    leaderTitle: regulation?.leaderTitle || 'руководитель',
    meetingTitle: regulation?.meetingTitle || 'заседание',
    // Of a closed group those of its last day.
    members: membersOn(register, [groupId], closed?.on ?? today, names),
    meetings,
    sections: cardSections(
      useCase,
      ofYear,
      meetings.map(({ id }) => id),
    ),
    verdicts: groupVerdicts(register, groupId),
  };
}

/** The last day itself is still one of work. What was held before may be entered by a methodist in the same school year. */
function closingOf(
  { register, access }: UseCase,
  { closedOn, closingBasis, closingReason }: Group,
): ShowGroupOutput['closed'] {
  const { today } = register;
  if (closedOn === null || closedOn >= today) return null;
  const mayEnterLate = access.role === 'methodist' && schoolYearOf(closedOn) === schoolYearOf(today);
  return { on: closedOn, basis: closingBasis.trim(), reason: closingReason.trim(), mayEnterLate };
}

function groupVerdicts({ snapshot, decoded, today }: OpenRegister, groupId: string): VerdictDetail[] {
  const words = verdictWords(snapshot);
  const nameOf = personNames(decoded);
  const leaders = leadersOn(snapshot.memberships, today);
  const waivers = new Map(snapshot.waivers.map((waiver) => [waiver.id, waiver]));
  return evaluateRegister(snapshot, { asOf: today, groupIds: [groupId] }).map((verdict) => ({
    ...datedVerdictRow(toControlRow(verdict, words, leaders).record, nameOf),
    normTitle: words.normTitle(verdict),
    quote: words.quote(verdict),
    regulationTitle: words.regulationTitle(verdict),
    ...evidence(verdict, decoded.nameOf),
    calculation: calculationLines(verdict),
    waiver: waiverView(waivers.get(verdict.waiverId ?? '')),
  }));
}

function waiverView(waiver: Waiver | undefined): VerdictDetail['waiver'] {
  if (waiver === undefined) return null;
  const { id, reason, author, date } = waiver;
  return { id, reason, author, date };
}

/** School years of which something is written, the current one always, the latest first. */
function yearsOf({ snapshot, today }: OpenRegister, groupId: string): string[] {
  const { nextYearMeetingsFrom } = snapshot.settings;
  const years = new Set([schoolYearOf(today)]);
  for (const { groupIds, date } of snapshot.meetings) {
    if (date !== null && groupIds.includes(groupId)) years.add(schoolYearOfMeeting(date, nextYearMeetingsFrom));
  }
  for (const paper of [...snapshot.plans, ...snapshot.reports, ...snapshot.documents]) {
    if (paper.groupId === groupId && paper.schoolYear !== '') years.add(paper.schoolYear);
  }
  return [...years].sort((a, b) => (a < b ? 1 : -1));
}

/**
 * Meetings of a school year, latest first; those without a date stand on top, since they want one. What waits for an
 * answer stands in the current year, whenever it was planned for.
 */
function meetingsOf({ register, access }: UseCase, { groupId, year, isCurrent }: OfYear): ShowGroupOutput['meetings'] {
  const { snapshot } = register;
  const urls = new Map<string, string>();
  const files = new Map<string, { readonly minutesDocumentId: string }>();
  for (const { id, meetingId, kind, url, fileId } of snapshot.documents) {
    if (meetingId === null || kind !== 'протокол') continue;
    if (url !== '') urls.set(meetingId, url);
    if (fileId !== '') files.set(meetingId, { minutesDocumentId: id });
  }
  const { nextYearMeetingsFrom } = snapshot.settings;
  const isShown = ({ date, status }: Meeting): boolean => {
    if (date === null || status === 'planned' || status === 'postponed') return isCurrent;
    const own = schoolYearOfMeeting(date, nextYearMeetingsFrom);
    // Late August prepares the next year: its meetings are not hidden from the card of the day.
    return own === year || (isCurrent && own > year);
  };
  return snapshot.meetings
    .filter((meeting) => meeting.groupIds.includes(groupId) && isShown(meeting))
    .map(({ id, date, status, theme, minutesNumber, minutesOn, groupIds }) => ({
      id,
      date,
      status,
      theme,
      minutesNumber,
      minutesOn,
      minutesUrl: urls.get(id) ?? null,
      ...files.get(id),
      ...otherGroups(snapshot, groupIds, groupId),
      ...(mayChangeRow(access, snapshot, 'meetings', id) ? {} : { isGuest: true as const }),
    }))
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1));
}

/** With whom a group meets, the group that holds the meeting first. */
function otherGroups(
  { groups }: OpenRegister['snapshot'],
  groupIds: readonly string[],
  ownId: string,
): Pick<ShowGroupOutput['meetings'][number], 'together'> {
  const names = groupIds
    .filter((id) => id !== ownId)
    .flatMap((id) => groups.find((group) => group.id === id)?.name ?? []);
  return names.length === 0 ? {} : { together: names };
}
