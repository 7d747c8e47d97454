import { VERDICTS_AT_ONCE } from '../../contract/attention';
import type { Home } from '../../contract/home';
import type { OpenPageOutput, VerdictTally } from '../../contract/open-page';
import type { GroupOfPage } from '../../contract/page-lists';
import type { VerdictRow } from '../../contract/shapes';
import type { RegisterSnapshot } from '../../domain/register/register-snapshot';
import { OUTCOMES } from '../../domain/verdicts/outcome';
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
import { leadersOf, normsOf, pageGroups } from './page-lists';
import { pageNotices } from './page-notices';
import { inAttention, sumTally, tallyOf } from './page-verdicts';
import { SKIPPED_FIELDS } from './sheets-to-read';
import type { UseCase } from './use-case';
import { type PersonName, personNames, verdictRow } from './verdict-rows';

/** Registers with more groups are not sent whole. */
const GROUPS_AT_ONCE = 100;
/** Issues of cells in one answer: a damaged workbook has thousands, and they are mended one after another. */
const ISSUES_AT_ONCE = 100;
const VIOLATED = OUTCOMES.indexOf('violated');

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
  const groups = pageGroups(snapshot, access, today, leadersOf(verdicts));
  const rows = inAttention(verdicts, 0, VERDICTS_AT_ONCE).map((one) => verdictRow(one, nameOf));
  const home = homeOf({ snapshot, today, nameOf }, access, verdicts);
  const shown = [...rows, ...(home.office?.burning ?? []), ...(home.office?.soon.verdicts ?? [])];
  const isMethodist = access.role === 'methodist';
  const lists = groups.length > GROUPS_AT_ONCE ? someLists(groups, tally, shown, home) : { groups, tally };
  return {
    today,
    installed: true,
    registerName: snapshot.settings.registerName,
    user: { email: access.email, role: access.role, personId: access.personId },
    checkedAt: state.lastCheck?.at || null,
    notices: isMethodist ? pageNotices(source) : [],
    ...(isMethodist ? firstIssues(source.issues) : { issues: [] }),
    ...lists,
    people: pagePeople(lists.groups, lists.tally.length > 0 ? lists.tally : shown, nameOf),
    norms: normsOf(snapshot, access, shown),
    verdicts: rows,
    home,
  };
}

/** Of many groups those that the rows and the home screen speak of; the others are asked for when they are wanted. */
function someLists(
  groups: readonly GroupOfPage[],
  tally: readonly VerdictTally[],
  shown: readonly VerdictRow[],
  { own }: Home,
): Pick<OpenPageOutput, 'many' | 'groups' | 'tally'> {
  const named = new Set([...shown, ...(own?.groups ?? []), ...(own?.next.actions ?? [])].map(({ groupId }) => groupId));
  const violated: Record<string, number> = {};
  for (const { groupId, counts, advice = 0 } of tally) {
    const duties = (counts[VIOLATED] ?? 0) - advice;
    if (duties > 0) violated[groupId] = (violated[groupId] ?? 0) + duties;
  }
  return {
    many: { groupCount: groups.length, ...sumTally(tally), violated },
    groups: groups.filter(({ id }) => named.has(id)),
    tally: [],
  };
}

/** Only people that the overview can be filtered by: leaders and those who have to act. */
function pagePeople(
  groups: OpenPageOutput['groups'],
  acting: readonly { readonly responsibleId: string | null }[],
  nameOf: PersonName,
): OpenPageOutput['people'] {
  const ids = new Set<string>();
  for (const { leaderId } of groups) if (leaderId !== null) ids.add(leaderId);
  for (const { responsibleId } of acting) if (responsibleId !== null) ids.add(responsibleId);
  return [...ids].map((id) => ({ id, name: nameOf(id) }));
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

/** Those that hide facts come first. */
function firstIssues(all: readonly RegisterIssue[]): Pick<OpenPageOutput, 'issues' | 'issueCounts'> {
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity !== 'error');
  const issues = [...errors, ...warnings].slice(0, ISSUES_AT_ONCE).map(issueView);
  const issueCounts = { errors: errors.length, warnings: warnings.length };
  return all.length > issues.length ? { issues, issueCounts } : { issues };
}

function issueView(issue: RegisterIssue): OpenPageOutput['issues'][number] {
  const { sheetTitle: sheet, cell, code, severity } = issue;
  return { sheet, cell, code, severity, message: issueMessage(issue) };
}
