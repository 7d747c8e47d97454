import { describe, expect, it } from 'vitest';
import type { OpenPageOutput } from '../../src/contract/open-page';
import type { VerdictRow } from '../../src/contract/shapes';
import { COMMANDS } from '../../src/domain/commands/catalogue';
import { MENDED_KINDS, mendingOf } from '../../src/domain/home/mending';
import { NO_PARAMETERS } from '../../src/domain/norms/define-norms';
import { FORM_WORDS } from '../../src/messages/forms/catalogue';
import { filledIn } from '../../src/messages/forms/form-words';
import { meetingForms } from '../../src/messages/forms/meeting-forms';
import { firstStepsWords } from '../../src/messages/ui-first-steps';
import { ACTION_LABELS, FORMS_ON_GROUP, SEASONS } from '../../src/messages/ui-home';
import { burningGroups } from '../../src/sidebar/home/burning-groups';
import { screenOfAction } from '../../src/sidebar/home/open-action';
import { violationChanges, visitStore } from '../../src/sidebar/home/visits';

const row = (key: string, groupId: string, fields: Partial<VerdictRow> = {}): VerdictRow => ({
  key,
  groupId,
  normId: 'н',
  clause: '1.1',
  outcome: 'violated',
  severity: 'must',
  due: null,
  responsibleId: null,
  responsible: '',
  message: '',
  ...fields,
});

const line = (groupId: string, violated: number, advice?: number): OpenPageOutput['tally'][number] => ({
  groupId,
  responsibleId: null,
  counts: [violated, 1, 0, 0, 2, 0, 0],
  ...(advice === undefined ? {} : { advice }),
});

describe('what burns', () => {
  it('is each group once, by its most overdue duty; without a day before all, then by how many', () => {
    const verdicts = [
      row('a', 'О-1', { due: '2026-11-01' }),
      row('b', 'О-1', { due: '2026-10-01' }),
      row('c', 'О-2', { due: '2026-10-01' }),
      row('d', 'О-3'),
    ];
    const tally = [line('О-1', 1), line('О-1', 1), line('О-2', 4), line('О-3', 1)];
    const { groups, hidden } = burningGroups({ tally }, verdicts);
    expect(groups.map(({ groupId, first, others }) => [groupId, first.key, others])).toEqual([
      ['О-3', 'd', 0],
      ['О-2', 'c', 3],
      ['О-1', 'b', 1],
    ]);
    expect(hidden).toBe(0);
  });

  it('is nothing that is only recommended or only in danger; groups whose rows were not brought are counted', () => {
    const late = 'План утверждён 20.09.2026, на 5 дней позже срока 15.09.2026.';
    const verdicts = [
      row('a', 'О-1', { severity: 'should' }),
      row('b', 'О-2', { outcome: 'atRisk' }),
      row('c', 'О-9', { message: late }),
    ];
    expect(burningGroups({ tally: [line('О-1', 1, 1), line('О-2', 0), line('О-9', 2)] }, verdicts)).toEqual({
      groups: [],
      hidden: 1,
    });
  });
});

describe('what changed since the last visit', () => {
  const page = (today: string, tally: OpenPageOutput['tally']) => ({
    today,
    tally,
    groups: ['О-1', 'О-2', 'О-3'].map((id) => ({ id, name: id, type: '', leaderId: null })),
  });

  it('compares with the visit of an earlier day, however often the page is opened today', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const open = (today: string, violated: number) =>
      visitStore(() => storage).note('a@b', page(today, [line('О-1', violated)]));
    expect(open('2026-11-20', 3)).toBeNull();
    expect(open('2026-11-20', 2)).toBeNull();
    expect(open('2026-11-22', 1)).toEqual({ day: '2026-11-20', violated: { 'О-1': 2 } });
    expect(open('2026-11-22', 0)).toEqual({ day: '2026-11-20', violated: { 'О-1': 2 } });
    expect(open('2026-11-23', 5)).toEqual({ day: '2026-11-22', violated: {} });
    expect(visitStore(() => storage).note('other@b', page('2026-11-23', []))).toBeNull();
  });

  it('is compared by the numbers of the program where the groups are many', () => {
    const many = { groupCount: 101, counts: [3, 0, 0, 0, 0, 0, 0], advice: 0, violated: { 'О-7': 3 } };
    const now = { ...page('2026-11-22', []), many };
    expect(violationChanges({ day: '2026-11-20', violated: { 'О-8': 1 } }, now)).toEqual([
      { groupId: 'О-7', was: 0, now: 3 },
      { groupId: 'О-8', was: 1, now: 0 },
    ]);
  });

  it('names groups that got worse first, and none that stayed', () => {
    const before = { day: '2026-11-20', violated: { 'О-1': 3, 'О-2': 1 } };
    const now = page('2026-11-22', [line('О-1', 1), line('О-2', 1), line('О-3', 2)]);
    expect(violationChanges(before, now)).toEqual([
      { groupId: 'О-3', was: 0, now: 2 },
      { groupId: 'О-1', was: 3, now: 1 },
    ]);
  });
});

describe('a button of the home screen', () => {
  const today = '2026-11-22';
  it('opens a form, the group or the record of a meeting on its own day, never on one to come', () => {
    const at = { groupId: 'О-1', rowId: 'З-1' };
    expect(screenOfAction({ ...at, action: 'appointLeader' }, today)).toEqual({
      name: 'form',
      command: 'appointLeader',
      ...at,
    });
    expect(screenOfAction({ ...at, action: 'openGroup' }, today)).toEqual({ name: 'group', groupId: 'О-1' });
    const meeting = { name: 'meeting', groupId: 'О-1', meetingId: 'З-1' };
    expect(screenOfAction({ ...at, action: 'openMeeting', due: '2026-11-21' }, today)).toEqual({
      ...meeting,
      date: '2026-11-21',
    });
    expect(screenOfAction({ ...at, action: 'openMeeting', due: '2026-11-23' }, today)).toEqual({
      ...meeting,
      date: today,
    });
  });

  it('says the words of the heading that it leads to', () => {
    const ofMeetings = meetingForms('заседание');
    const headings = Object.entries(FORM_WORDS).map(([id, { short, title }]) => [
      id,
      filledIn(short ?? title, { ...ofMeetings }),
    ]);
    const labels = Object.entries(ACTION_LABELS).filter(([id]) => FORM_WORDS[id] !== undefined);
    expect(labels.length).toBeGreaterThan(15);
    expect(Object.fromEntries(headings)).toMatchObject(Object.fromEntries(labels));
    expect(firstStepsWords.createGroup).toBe(FORM_WORDS.createGroup?.title);
  });

  it('has words, and a form of the catalogue behind it that needs what it is given', () => {
    const screens = ['import', 'startYear', 'openGroup', 'openMeeting'];
    const mending = MENDED_KINDS.flatMap((kind) =>
      (['methodist', 'writer'] as const).map((who) => mendingOf({ kind, parameters: NO_PARAMETERS }, who)),
    );
    for (const action of mending) expect(ACTION_LABELS[action], action).toBeTruthy();
    for (const action of Object.values(SEASONS).flatMap((season) => season.actions)) {
      expect(ACTION_LABELS[action], action).toBeTruthy();
      if (screens.includes(action)) continue;
      const needs = COMMANDS.find(({ id }) => id === action)?.needs;
      expect(needs, action).toEqual(FORMS_ON_GROUP.includes(action) ? ['group'] : []);
    }
    for (const id of ['inviteToMeeting', 'submitPlan', 'markPlanItem', 'closeAssignment', 'submitReport']) {
      expect(COMMANDS.find((one) => one.id === id)?.needs, id).toEqual(['group', 'row']);
      expect(ACTION_LABELS[id], id).toBeTruthy();
    }
  });
});
