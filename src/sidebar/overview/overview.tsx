import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { OpenPageOutput } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { overviewWords } from '../../messages/ui-words';
import { Box } from '../controls/box';
import { Combobox } from '../controls/combobox';
import { FailureBox } from '../controls/failure-box';
import { useRowSearch } from '../controls/find-rows';
import { VirtualList } from '../controls/virtual-list';
import { Skeleton } from '../controls/waiting';
import { HomeParts } from '../home/home-parts';
import { SearchBox } from '../home/search-box';
import { usePage } from '../state/page-context';
import type { PageState } from '../state/page-state';
import { groupCount, isUnchecked, verdictCount } from './checked';
import { OutcomeTiles } from './outcome-tiles';
import { OverviewHeader } from './overview-header';
import { RegisterIssues } from './register-issues';
import { useRest } from './use-rest';
import { filterByWhom, NO_FILTER, peopleToOffer, type VerdictFilter } from './verdict-filter';
import { VerdictItem } from './verdict-item';
import { countsByWhom, knownRows, listKey } from './verdict-lists';
import { countAdvice, countOutcomes, countShown, namedCounts, type OutcomeCounts } from './verdict-tally';

/** Usual height of a closed verdict at 300 px, CSS pixels. */
const VERDICT_HEIGHT = 108;
/** Heights of rows already seen: on the way back from another screen the list stands where it stood. */
const rowHeights = new Map<string, number>();
const keyOfVerdict = (verdict: VerdictRow): string => verdict.key;

/** The first screen: how things stand, who must act, and where. */
export function Overview({ state }: { readonly state: PageState }) {
  const { page, dispatch } = usePage();
  const { filter } = state;
  useReturn(state);
  const setFilter = (next: VerdictFilter): void => dispatch({ type: 'filtered', filter: next });
  const { counts, advice, all } = useNumbers(page, state);
  const shown = useMemo(() => knownRows(page, state.lists, filter), [page, state.lists, filter]);
  const people = useMemo(() => peopleToOffer(page), [page]);
  const groupSearch = useRowSearch('groups');
  const personSearch = useRowSearch('persons');
  const list = state.lists[listKey(filter)];
  const counted = counts === null ? 0 : countShown(counts, filter.outcomes);
  const total = list?.total ?? Math.max(counted, shown.length);

  return (
    <>
      <OverviewHeader />
      {page.home !== undefined && <SearchBox />}
      <Notices />
      <RegisterIssues page={page} />
      <HomeParts />
      {all === 0 ? (
        <NoVerdicts />
      ) : (
        <>
          {counts !== null && (
            <OutcomeTiles
              counts={counts}
              advice={advice}
              chosen={filter.outcomes}
              onChange={(outcomes) => setFilter({ ...filter, outcomes })}
            />
          )}
          <div class="filters">
            <Combobox
              label={overviewWords.group}
              placeholder={overviewWords.anyGroup}
              options={page.groups}
              value={filter.groupId}
              onChange={(groupId) => setFilter({ ...filter, groupId })}
              {...groupSearch}
            />
            <Combobox
              label={overviewWords.person}
              placeholder={overviewWords.anyPerson}
              options={people}
              value={filter.personId}
              onChange={(personId) => setFilter({ ...filter, personId })}
              {...personSearch}
            />
          </div>
          {(counts !== null || list !== undefined) && (
            <ShownLine shown={total} all={all} filter={filter} onReset={() => setFilter(NO_FILTER)} />
          )}
          <VerdictList page={page} verdicts={shown} total={total} isUnknown={counts === null} state={state} />
        </>
      )}
    </>
  );
}

function Notices() {
  return usePage().page.notices.map((notice) => (
    <Box kind="info" key={notice}>
      {notice}
    </Box>
  ));
}

/** Why there is no list; where the parts above have said it, nothing. */
function NoVerdicts() {
  const { page } = usePage();
  const isOffice = page.user.role === 'methodist';
  if (isOffice && (groupCount(page) === 0 || isUnchecked(page))) return null;
  if (isUnchecked(page)) return page.home?.own ? null : <p class="empty">{overviewWords.notChecked}</p>;
  return <p class="empty">{isOffice ? overviewWords.noVerdicts : overviewWords.noOwnVerdicts}</p>;
}

interface Numbers {
  /** Of the group and the person chosen; null: they have to be asked for. */
  readonly counts: OutcomeCounts | null;
  readonly advice: number;
  /** Everything, whatever is chosen. */
  readonly all: number;
}

/** Numbers of the tiles: added up here of what the page came with, or by the program where the groups are many. */
function useNumbers(page: OpenPageOutput, { filter, lists }: PageState): Numbers {
  return useMemo(() => {
    const { many } = page;
    if (many === undefined) {
      const tally = filterByWhom(page.tally, filter, page.groups);
      return { counts: countOutcomes(tally), advice: countAdvice(tally), all: verdictCount(page) };
    }
    const all = verdictCount(page);
    const isWhole = filter.groupId === null && filter.personId === null;
    const asked = isWhole ? many : countsByWhom(lists, filter);
    return asked === undefined
      ? { counts: null, advice: 0, all }
      : { counts: namedCounts(asked.counts), advice: asked.advice, all };
  }, [page, filter, lists]);
}

/**
 * On the way back the list stands where it stood, and the focus is on the verdict that was opened; where a group is
 * lost, it is on what is said of that.
 */
function useReturn({ expandedKey, overviewScroll, isGroupLost }: PageState): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, later scrolls are the person's own
  useEffect(() => {
    if (expandedKey === null || isGroupLost) return;
    window.scrollTo(0, overviewScroll);
    // The rows of that place exist after the next drawing; a verdict may be gone since.
    requestAnimationFrame(() => {
      window.scrollTo(0, overviewScroll);
      const rows = '.virtual-list [data-row]';
      const row = document.querySelector<HTMLElement>(`${rows}[aria-expanded="true"]`) ?? document.querySelector(rows);
      (row as HTMLElement | null)?.focus({ preventScroll: true });
    });
  }, []);
}

interface ShownLineProps {
  readonly shown: number;
  readonly all: number;
  readonly filter: VerdictFilter;
  readonly onReset: () => void;
}

/** «12 из 340 требований», told aloud when the filter changes; stays in sight while scrolling. */
function ShownLine({ shown, all, filter, onReset }: ShownLineProps) {
  const isFiltered = filter.outcomes.length > 0 || filter.groupId !== null || filter.personId !== null;
  return (
    <div class="shown-line">
      <span role="status">{isFiltered ? overviewWords.shownOf(shown, all) : overviewWords.shown(shown)}</span>
      {isFiltered && (
        <button type="button" class="link-button" onClick={onReset}>
          {overviewWords.reset}
        </button>
      )}
    </div>
  );
}

interface VerdictListProps {
  readonly page: OpenPageOutput;
  readonly verdicts: readonly VerdictRow[];
  /** How many there are, those not brought yet among them. */
  readonly total: number;
  /** How many there are is not known yet. */
  readonly isUnknown: boolean;
  readonly state: PageState;
}

function VerdictList({ page, verdicts, total, isUnknown, state }: VerdictListProps) {
  const { dispatch, open } = usePage();
  const { expandedKey, filter } = state;
  const groupNames = useMemo(() => new Map(page.groups.map((group) => [group.id, group.name])), [page.groups]);
  const norms = useMemo(() => new Map(page.norms.map((norm) => [norm.id, norm])), [page.norms]);
  const toggle = useCallback(
    (key: string) => dispatch({ type: 'expanded', key: key === expandedKey ? null : key }),
    [dispatch, expandedKey],
  );
  const openGroup = useCallback((groupId: string) => open({ name: 'group', groupId }), [open]);
  const openForm = useCallback(
    (command: string, groupId: string) => open({ name: 'form', command, groupId, rowId: null }),
    [open],
  );
  const rest = useRest(filter, verdicts.length);
  if (total === 0 && !isUnknown) return <p class="empty">{emptyWords(filter)}</p>;
  return (
    <>
      <VirtualList
        label={overviewWords.list}
        items={verdicts}
        // Of an unknown number there is at least one to ask for.
        total={isUnknown ? verdicts.length + 1 : total}
        onEndReached={rest.bring}
        keyOf={keyOfVerdict}
        estimate={VERDICT_HEIGHT}
        heights={rowHeights}
        row={(verdict, tabIndex) => (
          <VerdictItem
            verdict={verdict}
            groupName={filter.groupId === null ? (groupNames.get(verdict.groupId) ?? '') : ''}
            today={page.today}
            norm={norms.get(verdict.normId)}
            expanded={verdict.key === expandedKey}
            tabIndex={tabIndex}
            onToggle={toggle}
            onOpenGroup={openGroup}
            onOpenForm={page.user.role === 'methodist' ? openForm : undefined}
          />
        )}
      />
      <FailureBox failure={rest.failure} onRetry={rest.retry} />
      {rest.running && <Skeleton rows={3} />}
    </>
  );
}

function emptyWords(filter: VerdictFilter): string {
  const urgentOnly =
    filter.outcomes.length > 0 && filter.outcomes.every((one) => one === 'violated' || one === 'atRisk');
  return urgentOnly ? overviewWords.allGood : overviewWords.empty;
}
