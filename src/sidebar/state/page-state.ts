import type { DirectoryId } from '../../contract/directory';
import type { ListVerdictsOutput } from '../../contract/list-verdicts';
import type { OpenPageOutput } from '../../contract/open-page';
import type { VerdictRow } from '../../contract/shapes';
import { NO_FILTER, type VerdictFilter } from '../overview/verdict-filter';
import { knownRows, listKey, type VerdictLists, withNextRows } from '../overview/verdict-lists';
import { withRowsOf } from '../overview/verdict-tally';

/** Groups, people and norms of the page, some of them. */
export type NamedRows = Pick<OpenPageOutput, 'groups' | 'people' | 'norms'>;

/** One screen of the page. */
export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'group'; readonly groupId: string }
  | { readonly name: 'meeting'; readonly groupId: string; readonly meetingId: string | null; readonly date: string }
  /** A form of the catalogue of commands, on a group, a row or neither. */
  | { readonly name: 'form'; readonly command: string; readonly groupId: string | null; readonly rowId: string | null }
  | { readonly name: 'regulations' }
  | { readonly name: 'regulation'; readonly id: string }
  | { readonly name: 'normCheck' }
  /** `editionOf`: the regulation of which this will be the next edition; `null`: a new one. */
  | { readonly name: 'newRegulation'; readonly editionOf: string | null }
  | { readonly name: 'whatChanges'; readonly fromId: string | null }
  | { readonly name: 'import' }
  /** The roll-over of all groups to a new school year. */
  | { readonly name: 'startYear' }
  /** Personal links to the page for leaders. */
  | { readonly name: 'links' }
  /** What one teacher has done over some years. */
  | { readonly name: 'evidence'; readonly personId: string }
  /** `list`: what is shown first. */
  | { readonly name: 'directory'; readonly list?: DirectoryId }
  /** Papers to be made of a group; `groupId` null: of the register, with batches. */
  | { readonly name: 'documents'; readonly groupId: string | null }
  /** Which file each paper is made of. */
  | { readonly name: 'templates' }
  /** The cases of a position, an organisation, a group or a body. */
  | { readonly name: 'phraseForms'; readonly phrase: string }
  /** `groupId` null: the journal of all that the person may see. */
  | { readonly name: 'journal'; readonly groupId: string | null };

/** Everything that outlives a screen. */
export interface PageState {
  readonly page: OpenPageOutput | null;
  /** Counts whole answers: what was read before the last one is out of date. */
  readonly revision: number;
  /** The way back; the last one is shown. Never empty. */
  readonly screens: readonly Screen[];
  readonly filter: VerdictFilter;
  /** Rows brought since the page came; the page itself brings the first rows only. */
  readonly lists: VerdictLists;
  /** What the page has learned the names of beside those that it came with. */
  readonly named: NamedRows;
  /** Key of the verdict that is open in the overview. */
  readonly expandedKey: string | null;
  /** Scroll of the overview, restored on the way back, CSS pixels. */
  readonly overviewScroll: number;
  /** The person was led home from a group that is not in the register any more; until the next screen is opened. */
  readonly isGroupLost: boolean;
}

/** What can happen to the page. */
export type PageAction =
  | { readonly type: 'loaded'; readonly page: OpenPageOutput }
  /** The same, known to the screen that is open: it is not read again. */
  | { readonly type: 'adopted'; readonly page: OpenPageOutput }
  | { readonly type: 'verdictsReplaced'; readonly groupId: string; readonly verdicts: readonly VerdictRow[] }
  /** `known`: how many rows of the filter the page had when it asked for more. */
  | {
      readonly type: 'listed';
      readonly filter: VerdictFilter;
      readonly known: number;
      readonly answer: ListVerdictsOutput;
    }
  | { readonly type: 'named'; readonly named: Partial<NamedRows> }
  | { readonly type: 'opened'; readonly screen: Screen; readonly scroll: number }
  /** The way back leads past the screen that was replaced. */
  | { readonly type: 'replaced'; readonly screen: Screen }
  | { readonly type: 'wentBack' }
  /** The group of the screen is not in the register any more: there is nothing on the way back either. */
  | { readonly type: 'groupLost' }
  | { readonly type: 'filtered'; readonly filter: VerdictFilter }
  | { readonly type: 'expanded'; readonly key: string | null };

/** The page before anything came from the program. */
export const INITIAL_STATE: PageState = {
  page: null,
  revision: 0,
  screens: [{ name: 'overview' }],
  filter: NO_FILTER,
  lists: {},
  named: { groups: [], people: [], norms: [] },
  expandedKey: null,
  overviewScroll: 0,
  isGroupLost: false,
};

/** Returns the next state; pure. */
export function nextState(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'loaded':
      return { ...state, page: action.page, revision: state.revision + 1, lists: {} };
    case 'adopted':
      return { ...state, page: action.page, lists: {} };
    case 'verdictsReplaced':
      return state.page === null
        ? state
        : { ...state, lists: {}, page: withRowsOf(state.page, action.groupId, action.verdicts) };
    case 'listed':
      return listed(state, action);
    case 'named':
      return { ...state, named: withNamed(state.named, action.named) };
    case 'opened': {
      const overviewScroll = currentScreen(state).name === 'overview' ? action.scroll : state.overviewScroll;
      return { ...state, overviewScroll, isGroupLost: false, screens: [...state.screens, action.screen] };
    }
    case 'replaced':
      return { ...state, screens: [...state.screens.slice(0, -1), action.screen] };
    case 'wentBack':
      return state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1) } : state;
    case 'groupLost':
      return {
        ...state,
        filter: { ...state.filter, groupId: null },
        isGroupLost: true,
        screens: [{ name: 'overview' }],
      };
    case 'filtered':
      return { ...state, filter: action.filter, expandedKey: null };
    case 'expanded':
      return { ...state, expandedKey: action.key };
  }
}

/** The screen in front of the person. */
export function currentScreen(state: PageState): Screen {
  return state.screens[state.screens.length - 1] ?? { name: 'overview' };
}

/** An answer that comes after the list has changed is of no use: it is asked for again. */
function listed(state: PageState, { filter, known, answer }: Extract<PageAction, { type: 'listed' }>): PageState {
  if (state.page === null) return state;
  const rows = knownRows(state.page, state.lists, filter);
  const { groups, norms } = answer;
  const named = withNamed(state.named, { groups, norms });
  if (rows.length !== known) return { ...state, named };
  return { ...state, named, lists: { ...state.lists, [listKey(filter)]: withNextRows(rows, answer) } };
}

function withNamed(known: NamedRows, more: Partial<NamedRows>): NamedRows {
  return {
    groups: merged(known.groups, more.groups),
    people: merged(known.people, more.people),
    norms: merged(known.norms, more.norms),
  };
}

function merged<T extends { readonly id: string }>(known: T[], more: readonly T[] = []): T[] {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !ids.has(id));
  return fresh.length === 0 ? known : [...known, ...fresh];
}

/** The page with everything that it has learned the names of. */
export function withNames(page: OpenPageOutput, named: NamedRows): OpenPageOutput {
  return {
    ...page,
    groups: page.many === undefined ? page.groups : merged(page.groups, named.groups),
    people: page.many === undefined ? page.people : merged(page.people, named.people),
    norms: merged(page.norms, named.norms),
  };
}
