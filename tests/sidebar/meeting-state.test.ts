import { describe, expect, it } from 'vitest';
import type { RecordMeetingInput } from '../../src/contract/record-meeting';
import { createDraftStore, type StoredDraft } from '../../src/sidebar/meeting/draft-store';
import {
  isChanged,
  isDecided,
  type MeetingAction,
  type MeetingState,
  nextMeeting,
  openMeeting,
} from '../../src/sidebar/meeting/meeting-state';
import { mergeMeeting } from '../../src/sidebar/meeting/merge-meeting';
import { MEETING_FORM } from '../e2e/support/sidebar-data';

let last = 0;
const newId = (): string => {
  last += 1;
  return `id${last}`;
};

const opened = (draft?: StoredDraft): MeetingState => openMeeting(MEETING_FORM, draft, newId);
const stateAfter = (state: MeetingState, ...actions: readonly MeetingAction[]): MeetingState =>
  actions.reduce((current, action) => nextMeeting(current, action, newId), state);

function draftOf(state: MeetingState): StoredDraft {
  const { target, base, fields, unsettled } = state;
  return { savedAt: '2026-11-22T14:32:00', target, base, fields, unsettled };
}

describe('draft', () => {
  const typed = stateAfter(opened(), { type: 'changed', patch: { theme: 'Другая тема' } });

  it('is offered when it differs from the register, not when it says the same', () => {
    expect(opened(draftOf(typed)).offered).not.toBeNull();
    expect(opened(draftOf(opened())).offered).toBeNull();
  });

  it('brings back the fields, the version they were begun with and the id of the request', () => {
    const again = stateAfter(opened(draftOf(typed)), { type: 'draftTaken' });
    expect(again.fields.theme).toBe('Другая тема');
    expect(again.target).toEqual(typed.target);
    expect(again.offered).toBeNull();
  });

  it('refused, leaves the form as the register has it', () => {
    const again = stateAfter(opened(draftOf(typed)), { type: 'draftDropped' });
    expect(again.fields.theme).toBe(MEETING_FORM.theme);
    expect(isChanged(again)).toBe(false);
  });

  it('sent without an answer is offered though its fields are those of the register', () => {
    const sent = { ...draftOf(opened()), unsettled: {} as RecordMeetingInput };
    expect(opened(sent).offered).not.toBeNull();
  });
});

describe('store of drafts', () => {
  const draft = draftOf(opened());

  it('works where the browser refuses its storage', () => {
    const store = createDraftStore(() => {
      throw new Error('The document is sandboxed');
    })('П-01');
    store.write('О-01', null, draft);
    expect(store.read('О-01', null)).toEqual(draft);
    store.remove('О-01', null);
    expect(store.read('О-01', null)).toBeUndefined();
  });

  it('outlives the page where there is a storage; each meeting and each person has its own', () => {
    const texts = new Map<string, string>();
    const storage = {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    };
    createDraftStore(() => storage)('П-01').write('О-01', 'З-01', draft);
    expect(createDraftStore(() => storage)('П-02').read('О-01', 'З-01')).toBeUndefined();
    const later = createDraftStore(() => storage)('П-01');
    expect(later.read('О-01', 'З-01')).toEqual(draft);
    expect(later.read('О-01', 'З-02')).toBeUndefined();
    later.remove('О-01', 'З-01');
    expect(texts.size).toBe(0);
  });

  it.each(['', '{}', 'не json', '{"savedAt":"x","target":{}}', 'null'])('takes «%s» for no draft', (text) => {
    const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
    expect(createDraftStore(() => storage)('П-01').read('О-01', null)).toBeUndefined();
  });
});

describe('change by another person', () => {
  const { fields: base } = opened();

  it('a field that only the other changed is taken, one that both changed is a conflict', () => {
    const merged = mergeMeeting(
      base,
      { ...base, theme: 'Моя тема', number: '3' },
      { ...base, theme: 'Чужая тема', place: 'Лицей' },
    );
    expect(merged.taken).toEqual(['place']);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['theme']);
    expect(merged.fields).toMatchObject({ theme: 'Моя тема', number: '3', place: 'Лицей' });
  });

  it('the same change by both is no conflict', () => {
    const both = { ...base, theme: 'Одна тема' };
    expect(mergeMeeting(base, both, both)).toMatchObject({ taken: [], conflicts: [] });
  });

  it('the order of ticks and the keys of questions say nothing', () => {
    const attendance = { 'П-002': 'present', 'П-001': 'present' } as const;
    const mine = { ...base, attendance };
    const theirs = {
      ...base,
      attendance: { 'П-001': 'present', 'П-002': 'present' } as const,
      agenda: base.agenda.map((item) => ({ ...item, key: 'other' })),
    };
    expect(mergeMeeting(base, mine, theirs)).toMatchObject({ taken: [], conflicts: [] });
  });

  const theirs = { ...MEETING_FORM, version: 'v2', theme: 'Чужая тема', place: 'Лицей' };
  const conflicting = stateAfter(
    opened(),
    { type: 'changed', patch: { theme: 'Моя тема' } },
    { type: 'changedByOther', form: theirs },
  );

  it('nothing is decided until each conflict has its choice', () => {
    const decided = stateAfter(conflicting, { type: 'chosen', field: 'theme', choice: 'mine' });
    expect(conflicting.conflict && isDecided(conflicting.conflict)).toBe(false);
    expect(decided.conflict && isDecided(decided.conflict)).toBe(true);
  });

  it.each([
    ['mine', 'Моя тема'],
    ['theirs', 'Чужая тема'],
  ] as const)('the choice «%s» goes on with «%s» and the new version', (choice, theme) => {
    const resolved = stateAfter(conflicting, { type: 'chosen', field: 'theme', choice }, { type: 'choicesApplied' });
    expect(resolved.fields).toMatchObject({ theme, place: 'Лицей' });
    expect(resolved.target.version).toBe('v2');
    expect(resolved.conflict).toBeNull();
  });
});

describe('messages beside fields', () => {
  it('go away with the first change of their field only', () => {
    const issues = [
      { code: 'nobodyPresent', path: 'presentIds', message: 'Никто не отмечен.' },
      { code: 'noQuestion', path: 'agenda.0.question', message: 'Напишите, что слушали.' },
    ];
    const state = stateAfter(
      opened(),
      { type: 'issuesFound', issues },
      { type: 'changed', patch: { attendance: { 'П-001': 'present' } } },
    );
    expect(state.issues.map(({ path }) => path)).toEqual(['agenda.0.question']);
  });
});
