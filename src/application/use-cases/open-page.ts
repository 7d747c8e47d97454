import type { OpenPageOutput } from '../../contract/open-page';
import { mendingOf } from '../../domain/home/mending';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { issueMessage } from '../../messages/issues';
import { type Access, type UnlistedOwner, unlistedOwner } from '../register-access/access';
import { type InstallationState, readState } from '../register-access/installation-state';
import type { OpenRegister } from '../register-access/open-register';
import { missingRowKey } from '../workbook/reading/missing-rows';
import type { NotificationRecord, VerdictRecord } from '../workbook/records';
import type { RegisterIssue } from '../workbook/register-issue';
import type { SheetId } from '../workbook/sheet-id';
import { sheetOf } from '../workbook/sheets';
import { homeOf } from './home/home';
import { pageNotices } from './page-notices';
import { FIRST_ROWS, firstInAttention, tallyOf } from './page-verdicts';
import { SKIPPED_FIELDS } from './sheets-to-read';
import type { UseCase } from './use-case';
import { type PersonName, personNames, verdictRow } from './verdict-rows';

/** Everything that the overview is made of. */
export interface PageSource {
  readonly today: string;
  readonly now: string;
  readonly snapshot: RegisterSnapshot;
  readonly nameOf: PersonName;
  readonly verdicts: readonly Omit<VerdictRecord, 'row'>[];
  readonly notifications: readonly NotificationRecord[];
  readonly issues: readonly RegisterIssue[];
  readonly state: InstallationState;
  readonly unlisted: UnlistedOwner | null;
}

/** Opens the page: the last check's verdicts with everything to show them, from one reading. */
export function openPage({ host, register, access }: UseCase): OpenPageOutput {
  const state = readState(host.properties);
  return pageOf(
    {
      today: register.today,
      now: register.now,
      snapshot: register.snapshot,
      nameOf: personNames(register.decoded),
      verdicts: register.decoded.kept.verdicts,
      notifications: register.decoded.kept.notifications,
      issues: withLastIssues(register, state),
      state,
      unlisted: unlistedOwner(host, register.decoded),
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
    tally: [],
    verdicts: [],
  };
}

/** Shows what this person may see; words for banners and issues are the methodist's business. */
export function pageOf(source: PageSource, access: Access): OpenPageOutput {
  const { snapshot, state, today, nameOf } = source;
  const verdicts = source.verdicts.filter(({ groupId }) => access.canRead(groupId));
  const tally = tallyOf(verdicts);
  const leaders = new Map<string, string | null>();
  for (const { groupId, leaderId } of verdicts) leaders.set(groupId, leaderId);
  const groups = pageGroups(snapshot, access, today, leaders);
  const isMethodist = access.role === 'methodist';
  return {
    today,
    installed: true,
    registerName: snapshot.settings.registerName,
    user: { email: access.email, role: access.role, personId: access.personId },
    checkedAt: state.lastCheck?.at || null,
    notices: isMethodist ? pageNotices(source) : [],
    issues: isMethodist ? source.issues.map(issueView) : [],
    groups,
    people: pagePeople(groups, tally, nameOf),
    norms: pageNorms(snapshot, access),
    tally,
    verdicts: firstInAttention(verdicts, groups, FIRST_ROWS).map((one) => verdictRow(one, nameOf)),
    home: homeOf({ snapshot, today, nameOf }, access, verdicts),
  };
}

function pageGroups(
  snapshot: RegisterSnapshot,
  access: Access,
  today: string,
  /** Of every group that was judged. */
  leaders: ReadonlyMap<string, string | null>,
): OpenPageOutput['groups'] {
  return snapshot.groups
    .filter(({ id, closedOn }) => access.canRead(id) && (closedOn === null || closedOn >= today || leaders.has(id)))
    .map(({ id, name, type }) => ({ id, name, type, leaderId: leaders.get(id) ?? null }));
}

/** Only people that the overview can be filtered by: leaders and those who have to act. */
function pagePeople(
  groups: OpenPageOutput['groups'],
  tally: OpenPageOutput['tally'],
  nameOf: PersonName,
): OpenPageOutput['people'] {
  const ids = new Set<string>();
  for (const { leaderId } of groups) if (leaderId !== null) ids.add(leaderId);
  for (const { responsibleId } of tally) if (responsibleId !== null) ids.add(responsibleId);
  return [...ids].map((id) => ({ id, name: nameOf(id) }));
}

function pageNorms(snapshot: RegisterSnapshot, { role }: Access): OpenPageOutput['norms'] {
  const titles = new Map(snapshot.regulations.map((one) => [one.id, one.shortTitle || one.title]));
  // Others are told what to do by their next actions.
  const who = role === 'methodist' ? 'methodist' : 'reader';
  return snapshot.norms.map((norm) => {
    const { id, clause, title, quote, regulationId } = norm;
    return { id, clause, title, quote, regulation: titles.get(regulationId) ?? '', mend: mendingOf(norm, who) };
  });
}

/** Issues of what was just read are fresh; those of other sheets and columns are what the last check found. */
function withLastIssues({ decoded, reading }: OpenRegister, state: InstallationState): readonly RegisterIssue[] {
  const missing = new Set(decoded.issues.map(missingRowKey));
  const others = (state.lastCheck?.issues ?? [])
    .filter(({ sheet, data }) => reading.grids[sheet] === undefined || skippedTitles(sheet).includes(data.column))
    // A row that is not there is told once, by the first cell that refers to it.
    .filter((issue) => missingRowKey(issue) === '' || !missing.has(missingRowKey(issue)));
  return [...decoded.issues, ...others];
}

/** Titles of columns that opening the page does not look at. */
function skippedTitles(sheet: SheetId): readonly unknown[] {
  const skipped = SKIPPED_FIELDS.openPage[sheet];
  if (skipped === undefined) return [];
  return sheetOf(sheet)
    .columns.filter(({ field }) => skipped.includes(field))
    .map(({ title }) => title);
}

function issueView(issue: RegisterIssue): OpenPageOutput['issues'][number] {
  const { sheetTitle: sheet, cell, code, severity } = issue;
  return { sheet, cell, code, severity, message: issueMessage(issue) };
}
