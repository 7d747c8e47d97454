import { describe, expect, it } from 'vitest';
import { heldTitle, meetingsTitle } from '../../src/messages/ui-group';
import { listKey } from '../../src/sidebar/overview/verdict-lists';
import {
  currentScreen,
  INITIAL_STATE,
  nextState,
  type PageAction,
  type PageState,
} from '../../src/sidebar/state/page-state';
import { NO_MEETING, PAGE, tallyOf, VERDICTS } from '../e2e/support/sidebar-data';

const stateAfter = (...actions: readonly PageAction[]): PageState =>
  actions.reduce(nextState, nextState(INITIAL_STATE, { type: 'loaded', page: PAGE }));

describe('the page', () => {
  it('goes to a screen and back, and remembers where the overview stood', () => {
    const group = { name: 'group', groupId: 'О-01' } as const;
    const meeting = { name: 'meeting', groupId: 'О-01', meetingId: null, date: '2026-11-22' } as const;
    const deep = stateAfter(
      { type: 'opened', screen: group, scroll: 480 },
      { type: 'opened', screen: meeting, scroll: 90 },
    );
    expect(currentScreen(deep)).toEqual(meeting);
    expect(deep.overviewScroll).toBe(480);
    expect(currentScreen(nextState(deep, { type: 'wentBack' }))).toEqual(group);
  });

  it('stays on the overview when there is nowhere to go back', () => {
    expect(currentScreen(stateAfter({ type: 'wentBack' }, { type: 'wentBack' }))).toEqual({ name: 'overview' });
  });

  it('replaces verdicts of one group and leaves those of others', () => {
    const state = stateAfter({ type: 'verdictsReplaced', groupId: 'О-01', verdicts: [NO_MEETING] });
    const own = state.page?.verdicts.filter(({ groupId }) => groupId === 'О-01');
    expect(own).toEqual([NO_MEETING]);
    expect(state.page?.verdicts).toHaveLength(VERDICTS.filter(({ groupId }) => groupId !== 'О-01').length + 1);
    expect(new Set(state.page?.tally)).toEqual(new Set(tallyOf(state.page?.verdicts ?? [])));
  });

  it('takes the next rows of a filter once, and asks anew when the page comes anew', () => {
    const filter = { outcomes: ['met'], groupId: null, personId: null } as const;
    const met = VERDICTS.filter(({ outcome }) => outcome === 'met');
    const next = { ...NO_MEETING, key: 'next', outcome: 'met' as const };
    const group = { id: 'О-99', name: 'Дальняя группа', type: '', leaderId: null };
    const answer = { total: 9, verdicts: [next], counts: [0, 0, 0, 0, 9, 0, 0], advice: 0, groups: [group], norms: [] };
    const action = { type: 'listed', filter, known: met.length, answer } as const;
    const listed = stateAfter(action);
    const list = listed.lists[listKey(filter)];
    expect([list?.rows.length, list?.rows.at(-1)?.key, list?.total]).toEqual([met.length + 1, 'next', 9]);
    expect(listed.named.groups).toEqual([group]);
    expect(nextState(listed, action).lists).toEqual(listed.lists);
    expect(nextState(listed, { type: 'loaded', page: PAGE }).lists).toEqual({});
  });

  it('closes the opened verdict when the filter changes', () => {
    const filter = { outcomes: ['met'], groupId: null, personId: null } as const;
    expect(stateAfter({ type: 'expanded', key: 'a' }, { type: 'filtered', filter }).expandedKey).toBeNull();
  });
});

describe('the regulation’s own word for a meeting', () => {
  it.each([
    ['заседание', 'Заседание проведено', 'Заседания'],
    ['занятие', 'Занятие проведено', 'Занятия'],
    ['встреча', 'Встреча проведена', 'Встречи'],
    ['семинар', 'Семинар проведён', 'Семинары'],
    ['', 'Заседание проведено', 'Заседания'],
  ])('«%s»: «%s», «%s»', (word, held, many) => {
    expect(heldTitle(word)).toBe(held);
    expect(meetingsTitle(word)).toBe(many);
  });
});
