import type { Home, OfficeHome, OwnHome } from '../../../contract/home';
import { addDays } from '../../../domain/calendar/date-arithmetic';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { DAYS_AHEAD, nextActions } from '../../../domain/home/next-actions';
import { seasonOf } from '../../../domain/home/season';
import type { RegisterSnapshot } from '../../../domain/register/register-snapshot';
import { nextActionWords } from '../../../messages/home';
import { isDoneLate } from '../../../messages/ui-dates';
import { type Access, isOn } from '../../register-access/access';
import type { VerdictRecord } from '../../workbook/records';
import { ownMeetingTitle } from '../page-lists';
import { roleTitle } from '../role-title';
import { type PersonName, verdictRow } from '../verdict-rows';
import { awaitedReport } from './awaited-report';
import { groupWords } from './group-words';

/** As many rows as a person reads; the number of all stands beside. */
const SHOWN_SOON = 30;
const SHOWN_BURNING = 20;
const SHOWN_NEXT = 12;
const UNFINISHED: readonly VerdictRecord['outcome'][] = ['violated', 'atRisk', 'cantTell', 'pending'];

type Verdict = Omit<VerdictRecord, 'row'>;

/** What the home screen is made of, beside the verdicts. */
interface HomeSource {
  readonly snapshot: RegisterSnapshot;
  readonly today: PlainDate;
  readonly nameOf: PersonName;
}

/** The home screen of this person, from rows of «Контроль» that he may read. */
export function homeOf(source: HomeSource, access: Access, verdicts: readonly Verdict[]): Home {
  if (access.role === 'methodist') return { office: officeHome(source, verdicts), own: null };
  return { office: null, own: access.personId === null ? null : ownHome(source, access, access.personId, verdicts) };
}

function officeHome({ snapshot, today, nameOf }: HomeSource, verdicts: readonly Verdict[]): OfficeHome {
  const last = addDays(today, DAYS_AHEAD);
  const soon = verdicts.filter(
    ({ due, outcome, message }) =>
      due !== null && due >= today && due <= last && UNFINISHED.includes(outcome) && !isDoneLate(message),
  );
  soon.sort((a, b) => compare(a.due ?? '', b.due ?? ''));
  return {
    season: seasonOf(today),
    hasRegulation: snapshot.regulations.length > 0,
    burning: burningRows(verdicts).map((one) => verdictRow(one, nameOf)),
    soon: { total: soon.length, verdicts: soon.slice(0, SHOWN_SOON).map((one) => verdictRow(one, nameOf)) },
  };
}

/** The broken duty of each group that is overdue for the longest, unless it was done late: the longest overdue first. */
function burningRows(verdicts: readonly Verdict[]): readonly Verdict[] {
  const firsts = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const { groupId, outcome, severity, message } = verdict;
    if (outcome !== 'violated' || severity !== 'must' || isDoneLate(message)) continue;
    const known = firsts.get(groupId);
    if (known === undefined || (verdict.due ?? '') < (known.due ?? '')) firsts.set(groupId, verdict);
  }
  return [...firsts.values()].sort((a, b) => compare(a.due ?? '', b.due ?? '')).slice(0, SHOWN_BURNING);
}

function ownHome(
  { snapshot, today }: HomeSource,
  access: Access,
  personId: string,
  verdicts: readonly Verdict[],
): OwnHome {
  const words = groupWords(snapshot, today);
  const duties = verdicts.map((one) => ({ ...one, isDoneLate: isDoneLate(one.message) }));
  const actions = nextActions(snapshot, duties, personId, today);
  const own = snapshot.memberships.filter((one) => one.personId === personId && isOn(one, today));
  const groups = snapshot.groups.filter(({ id, closedOn }) => access.canRead(id) && !(closedOn && closedOn < today));
  return {
    groups: groups.map((group) => {
      const roles = own.filter(({ groupId }) => groupId === group.id).map(({ role }) => role);
      const planned = snapshot.meetings
        .filter(
          ({ groupIds, status }) => groupIds.includes(group.id) && (status === 'planned' || status === 'postponed'),
        )
        .map(({ date }) => date ?? '')
        .filter((date) => date >= today)
        .sort();
      return {
        groupId: group.id,
        roles: [...new Set(roles.map((role) => roleTitle(role, words(group.id))))],
        nextMeetingOn: planned[0] ?? null,
        report: roles.some((role) => role !== 'member') ? awaitedReport(snapshot.reports, group, today) : null,
      };
    }),
    next: {
      total: actions.length,
      actions: actions.slice(0, SHOWN_NEXT).map(({ data, ...action }) => ({
        ...action,
        ...ownMeetingTitle(words(action.groupId)),
        words: nextActionWords(action.code, data, words(action.groupId)?.meetingTitle || 'заседание'),
      })),
    },
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
