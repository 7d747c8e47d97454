import type { VerdictDetail } from '../../contract/shapes';
import type { ShowGroupInput, ShowGroupOutput } from '../../contract/show-group';
import { schoolYearOf } from '../../domain/calendar/school-year';
import { regulationOn } from '../../domain/documents/regulation-on';
import type { Waiver } from '../../domain/register/waiver';
import { evaluateRegister } from '../../domain/verdicts/evaluate-register';
import { calculationLines } from '../../messages/verdict-calculation';
import { namesOf } from '../register-access/names';
import type { OpenRegister } from '../register-access/open-register';
import { toControlRow } from './control-rows';
import { groupOf, requireColumns } from './find-or-refuse';
import { leadersOn } from './leaders-on';
import { membersOn } from './meeting-form';
import { ESSENTIAL } from './sheets-to-read';
import type { UseCase } from './use-case';
import { datedVerdictRow, personNames } from './verdict-rows';
import { evidence, verdictWords } from './verdict-words';

/** One group with its composition, meetings and every verdict explained, judged anew from the reading. */
export function showGroup({ register }: UseCase, { groupId }: ShowGroupInput): ShowGroupOutput {
  requireColumns(register, ESSENTIAL);
  const { snapshot, today } = register;
  const group = groupOf(register, groupId);
  const names = namesOf(snapshot);
  const regulation = regulationOn(snapshot, group.regulationId, today);
  return {
    id: group.id,
    name: group.name,
    type: group.type,
    theme: group.theme,
    regulationTitle: regulation?.title ?? '',
    schoolYear: schoolYearOf(today),
    leaderTitle: regulation?.leaderTitle || 'руководитель',
    meetingTitle: regulation?.meetingTitle || 'заседание',
    members: membersOn(register, [groupId], today, names),
    meetings: meetingsOf(register, groupId),
    verdicts: groupVerdicts(register, groupId),
  };
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

/** Latest first; those without a date stand on top, since they want one. */
function meetingsOf({ snapshot }: OpenRegister, groupId: string): ShowGroupOutput['meetings'] {
  const urls = new Map<string, string>();
  for (const { meetingId, kind, url } of snapshot.documents) {
    if (meetingId !== null && kind === 'протокол' && url !== '') urls.set(meetingId, url);
  }
  return snapshot.meetings
    .filter(({ groupIds }) => groupIds.includes(groupId))
    .map(({ id, date, status, theme, minutesNumber, minutesOn }) => ({
      id,
      date,
      status,
      theme,
      minutesNumber,
      minutesOn,
      minutesUrl: urls.get(id) ?? null,
    }))
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? 1 : -1));
}
