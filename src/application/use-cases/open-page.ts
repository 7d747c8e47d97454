import type { OpenPageOutput } from '../../contract/open-page';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { leaderOn } from '../../domain/register/roles-on-date';
import { issueMessage } from '../../messages/issues';
import type { Access } from '../register-access/access';
import { type InstallationState, readState } from '../register-access/installation-state';
import { type Names, namesOf } from '../register-access/names';
import type { NotificationRecord, VerdictRecord } from '../workbook/records';
import type { RegisterIssue } from '../workbook/register-issue';
import { pageNotices } from './page-notices';
import type { UseCase } from './use-case';
import { verdictRow } from './verdict-rows';

/** Everything that the overview is made of. */
export interface PageSource {
  readonly today: string;
  readonly now: string;
  readonly snapshot: RegisterSnapshot;
  readonly verdicts: readonly Omit<VerdictRecord, 'row'>[];
  readonly notifications: readonly NotificationRecord[];
  readonly issues: readonly RegisterIssue[];
  readonly state: InstallationState;
}

/** Opens the page: the last check's verdicts with everything to show them, from one reading. */
export function openPage({ host, register, access }: UseCase): OpenPageOutput {
  const state = readState(host.properties);
  return pageOf(
    {
      today: register.today,
      now: register.now,
      snapshot: register.snapshot,
      verdicts: register.decoded.kept.verdicts,
      notifications: register.decoded.kept.notifications,
      issues: withLastIssues(register.decoded.issues, state, Object.keys(register.reading.grids)),
      state,
    },
    access,
  );
}

/** The page of a workbook that has no register yet: the menu will make one. */
export function pageBeforeInstallation(email: string, today: string): OpenPageOutput {
  return {
    today,
    installed: false,
    registerName: '',
    user: { email, role: 'methodist', personId: null },
    checkedAt: null,
    notices: [],
    issues: [],
    groups: [],
    people: [],
    norms: [],
    verdicts: [],
  };
}

/** Shows what this person may see; words for banners and issues are the methodist's business. */
export function pageOf(source: PageSource, access: Access): OpenPageOutput {
  const { snapshot, state, today } = source;
  const names = namesOf(snapshot);
  const verdicts = source.verdicts
    .filter(({ groupId }) => access.canRead(groupId))
    .map((one) => verdictRow(one, names));
  const groups = pageGroups(snapshot, access, today, new Set(verdicts.map(({ groupId }) => groupId)));
  const isMethodist = access.role === 'methodist';
  return {
    today,
    installed: true,
    registerName: snapshot.settings.registerName,
    user: { email: access.email, role: access.role, personId: access.personId },
    checkedAt: state.lastCheck?.at ?? null,
    notices: isMethodist ? pageNotices(source) : [],
    issues: isMethodist ? source.issues.map(issueView) : [],
    groups,
    people: pagePeople(groups, verdicts, names),
    norms: pageNorms(snapshot),
    verdicts,
  };
}

function pageGroups(
  snapshot: RegisterSnapshot,
  access: Access,
  today: string,
  judged: ReadonlySet<string>,
): OpenPageOutput['groups'] {
  const memberships = new Map<string, RegisterSnapshot['memberships'][number][]>();
  for (const membership of snapshot.memberships) {
    const list = memberships.get(membership.groupId) ?? [];
    list.push(membership);
    memberships.set(membership.groupId, list);
  }
  return snapshot.groups
    .filter(({ id, closedOn }) => access.canRead(id) && (closedOn === null || closedOn >= today || judged.has(id)))
    .map(({ id, name, type }) => ({
      id,
      name,
      type,
      leaderId: leaderOn(memberships.get(id) ?? [], today)?.personId ?? null,
    }));
}

/** Only people that the overview can be filtered by: leaders and those who have to act. */
function pagePeople(
  groups: OpenPageOutput['groups'],
  verdicts: OpenPageOutput['verdicts'],
  names: Names,
): OpenPageOutput['people'] {
  const ids = new Set<string>();
  for (const { leaderId } of groups) if (leaderId !== null) ids.add(leaderId);
  for (const { responsibleId } of verdicts) if (responsibleId !== null) ids.add(responsibleId);
  return [...ids].map((id) => ({ id, name: names.full(id) }));
}

function pageNorms(snapshot: RegisterSnapshot): OpenPageOutput['norms'] {
  const titles = new Map(snapshot.regulations.map((one) => [one.id, one.shortTitle || one.title]));
  return snapshot.norms.map(({ id, clause, title, quote, regulationId }) => ({
    id,
    clause,
    title,
    quote,
    regulation: titles.get(regulationId) ?? '',
  }));
}

/** Issues of the sheets just read are fresh; those of the other sheets are what the last check found. */
function withLastIssues(
  fresh: readonly RegisterIssue[],
  state: InstallationState,
  sheetsRead: readonly string[],
): readonly RegisterIssue[] {
  const others = (state.lastCheck?.issues ?? []).filter(({ sheet }) => !sheetsRead.includes(sheet));
  return [...fresh, ...others];
}

function issueView(issue: RegisterIssue): OpenPageOutput['issues'][number] {
  return { sheet: issue.sheetTitle, cell: issue.cell, code: issue.code, message: issueMessage(issue) };
}
