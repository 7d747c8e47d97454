import { describe, expect, it } from 'vitest';
import type { RunCommandInput, RunCommandOutput } from '../../src/contract/commands';
import type { FieldView, FormView } from '../../src/contract/forms/form-view';
import { createFormDrafts, type StoredForm } from '../../src/sidebar/forms/form-drafts';
import { issuesOf, questionField, wordsAt, wordsElsewhere } from '../../src/sidebar/forms/form-issues';
import { beginForm, isChanged, nextForm, undecidedFields } from '../../src/sidebar/forms/form-state';
import { sendForm } from '../../src/sidebar/forms/send-form';
import type { Call } from '../../src/sidebar/server/call';
import { type FieldIssue, pageFailure } from '../../src/sidebar/server/call-failure';
import { draftOwner } from '../../src/sidebar/state/draft-owner';

const field = (given: Partial<FieldView> & Pick<FieldView, 'name' | 'kind'>): FieldView => ({
  label: `Поле ${given.name}`,
  hint: '',
  required: false,
  shownWhen: null,
  long: false,
  max: null,
  min: null,
  list: '',
  open: false,
  fields: [],
  addLabel: '',
  ...given,
});

const VIEW: FormView = {
  command: 'changeGroup',
  title: 'Карточка',
  subtitle: '',
  intro: '',
  submitLabel: 'Сохранить',
  fields: [
    field({ name: 'name', kind: 'text', required: true }),
    field({ name: 'goal', kind: 'text' }),
    field({ name: 'count', kind: 'number' }),
    field({ name: 'day', kind: 'date' }),
    field({ name: 'isOpen', kind: 'flag' }),
    field({ name: 'why', kind: 'text', shownWhen: { field: 'isOpen', is: ['true'] } }),
    field({ name: 'members', kind: 'references', list: 'people' }),
    field({ name: 'items', kind: 'rows', fields: [field({ name: 'theme', kind: 'text', required: true })] }),
  ],
  lists: { people: [{ id: 'П-1', label: 'Котова Н. И.' }] },
  values: { name: 'ММО', goal: '', count: null, day: null, isOpen: false, why: '', members: [], items: [] },
  facts: [],
  version: 'v1',
  previews: false,
};

/** «Is it the same?» at the name, answered by the flag. */
const QUESTION: FieldIssue = { code: 'namesake', path: 'name', message: 'Это он?', data: { answeredBy: 'isOpen' } };

describe('a question at a field', () => {
  const asked = nextForm(beginForm(VIEW, undefined, 'r1'), { type: 'issuesFound', issues: [QUESTION] });

  it('goes with its answer or with another name, not with any other field', () => {
    const left = (name: string) => nextForm(asked, { type: 'changed', field: name, value: true }).issues;
    expect([left('isOpen'), left('name'), left('goal')]).toEqual([[], [], [QUESTION]]);
  });

  it('is what the box over the button asks to answer, unless something has to be put right', () => {
    expect(questionField(VIEW.fields, [QUESTION])?.label).toBe('Поле name');
    expect(questionField(VIEW.fields, [QUESTION, { code: 'x', path: 'goal', message: 'Плохо.' }])).toBeUndefined();
    expect(questionField(VIEW.fields, [])).toBeUndefined();
  });
});

const begin = (draft?: StoredForm) => beginForm(VIEW, draft, 'r1');
const typed = (name: string, value: string) => nextForm(begin(), { type: 'changed', field: name, value });
const conflictOf = (changes: Readonly<Record<string, unknown>>): readonly FieldIssue[] => [
  { code: 'currentVersion', path: '', message: '', data: { version: 'v2' } },
  ...Object.entries(changes).map(([path, theirs]) => ({
    code: 'changedMeanwhile',
    path,
    message: 'Стало другим.',
    data: { theirs: JSON.stringify(theirs) },
  })),
];

describe('a form whose rows somebody changed meanwhile', () => {
  it('takes what only the other person changed and asks about what both did', () => {
    const state = nextForm(typed('name', 'Моё'), {
      type: 'conflicted',
      issues: conflictOf({ name: 'Чужое', goal: 'Чужая цель' }),
      fields: VIEW.fields,
    });
    expect(state.values).toMatchObject({ name: 'Моё', goal: 'Чужая цель' });
    expect(state.version).toBe('v2');
    expect(state.conflict?.taken).toEqual(['Поле goal']);
    expect(undecidedFields(state)).toEqual(['name']);
    // A second save is compared with what the person has seen, not with what stood there at the opening.
    expect(state.opened).toMatchObject({ name: 'Чужое', goal: 'Чужая цель' });
  });

  it('is decided by taking the one or keeping the other', () => {
    const asked = nextForm(typed('name', 'Моё'), {
      type: 'conflicted',
      issues: conflictOf({ name: 'Чужое' }),
      fields: VIEW.fields,
    });
    const taken = nextForm(asked, { type: 'theirsTaken', field: 'name' });
    expect([taken.values.name, undecidedFields(taken)]).toEqual(['Чужое', []]);
    const kept = nextForm(asked, { type: 'mineKept', field: 'name' });
    expect([kept.values.name, undecidedFields(kept)]).toEqual(['Моё', []]);
  });
});

describe('drafts of forms', () => {
  const drafts = createFormDrafts(() => null)('П-01');
  const subject = { command: 'changeGroup', groupId: 'О-01', rowId: null };
  const draft: StoredForm = {
    savedAt: '2026-11-22T10:00:00',
    requestId: 'r0',
    version: 'v0',
    opened: VIEW.values,
    values: { ...VIEW.values, goal: 'Начато' },
    unsettled: null,
  };

  it('are kept for the form, the group and the row they were typed in', () => {
    drafts.write(subject, draft);
    expect(drafts.read(subject)).toEqual(draft);
    expect(drafts.read({ ...subject, rowId: 'О-01' })).toBeUndefined();
    expect(drafts.read({ ...subject, command: 'closeGroup' })).toBeUndefined();
    drafts.remove(subject);
    expect(drafts.read(subject)).toBeUndefined();
  });

  it('are of one person, whatever the link or the address', () => {
    const texts = new Map<string, string>();
    const of = createFormDrafts(() => ({
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => void texts.set(key, text),
      removeItem: (key) => void texts.delete(key),
    }));
    const owner = (personId: string | null, email: string) => of(draftOwner({ personId, email }));
    owner('П-01', 'по ссылке: Берёзкина А. С.').write(subject, draft);
    expect(owner('П-01', 'berezkina@ensk.ru').read(subject)).toEqual(draft);
    expect(owner('П-02', 'по ссылке: Берёзкина А. С.').read(subject)).toBeUndefined();
    owner(null, 'a@ensk.ru').write(subject, draft);
    expect(owner(null, 'b@ensk.ru').read(subject)).toBeUndefined();
  });

  it('are offered, and taken with the version and the request they began with', () => {
    expect(begin({ ...draft, values: VIEW.values }).offered).toBeNull();
    const taken = nextForm(begin(draft), { type: 'draftTaken' });
    expect(taken).toMatchObject({ version: 'v0', requestId: 'r0', offered: null, values: { goal: 'Начато' } });
    expect(isChanged(taken)).toBe(true);
    expect(isChanged(nextForm(begin(draft), { type: 'draftDropped' }))).toBe(false);
  });

  it('of another shape are none', () => {
    const stored = createFormDrafts(() => ({
      getItem: () => '{"savedAt":"2026-11-22T10:00:00","values":[]}',
      setItem: () => {},
      removeItem: () => {},
    }))('П-01');
    expect(stored.read(subject)).toBeUndefined();
  });
});

describe('faults of a form', () => {
  const faults = issuesOf(VIEW, {
    ...VIEW.values,
    name: ' ',
    count: 'пять',
    day: '2026-02-30',
    members: ['П-2'],
    items: [{ theme: 'Есть' }, { theme: '' }],
  });

  it('are found by the rules of the program and told in words for a person', () => {
    expect(faults.map(({ path, message }) => [path, message])).toEqual([
      ['name', 'Заполните это поле.'],
      ['count', 'Введите целое число или оставьте пустым.'],
      ['day', 'Введите дату целиком: день, месяц и год.'],
      ['members.0', 'Выберите значение из списка.'],
      ['items.1.theme', 'Заполните это поле.'],
    ]);
  });

  it('stand at their fields; those of fields that are not shown stand below', () => {
    expect(wordsAt(faults, 'members', 'references')).toBe('Выберите значение из списка.');
    expect(wordsAt(faults, 'items', 'rows')).toBeUndefined();
    expect(wordsAt(faults, 'items.1.theme', 'text')).toBe('Заполните это поле.');
    const values = { ...VIEW.values, items: [{ theme: '' }] };
    const hidden = ['why', '', 'items.4.theme', 'items.0.theme', 'goal'].map((path) => ({
      code: 'x',
      path,
      message: `О ${path}`,
    }));
    expect(wordsElsewhere(VIEW.fields, values, hidden)).toEqual(['О why', 'О ', 'О items.4.theme']);
  });
});

describe('a form that got no answer', () => {
  const request = (name: string): RunCommandInput => ({
    command: 'changeGroup',
    groupId: 'О-01',
    rowId: null,
    requestId: 'r1',
    version: 'v1',
    opened: VIEW.values,
    values: { ...VIEW.values, name },
  });
  const output: RunCommandOutput = {
    done: 'Записано',
    focus: null,
    groupIds: [],
    warnings: [],
    changes: [],
    verdicts: [],
    next: [],
  };

  it('settles the earlier request first and never takes its answer for that of a changed form', async () => {
    const sent: unknown[] = [];
    const call = (async (_: string, input: unknown) => {
      sent.push(input);
      return { ok: true, data: output };
    }) as unknown as Call;
    const again = await sendForm(call, request('Первое'), request('Первое'));
    expect(again.isEarlier).toBe(false);
    const changed = await sendForm(call, request('Второе'), request('Первое'));
    expect(changed.isEarlier).toBe(true);
    expect(sent).toEqual([request('Первое'), request('Первое')]);
  });

  it('stays unsettled while the line is dead, and sends the new one once the earlier is refused', async () => {
    const answers: unknown[] = [{ ok: false, failure: pageFailure('CONNECTION_LOST') }];
    const call = (async () => answers.shift()) as unknown as Call;
    const dead = await sendForm(call, request('Второе'), request('Первое'));
    expect(dead.unsettled).toEqual(request('Первое'));
    const refused = { ...pageFailure('CONNECTION_LOST'), code: 'COMMAND_REFUSED' as const, unsettled: false };
    answers.push({ ok: false, failure: refused }, { ok: true, data: output });
    const settled = await sendForm(call, request('Второе'), request('Первое'));
    expect([settled.result.ok, settled.isEarlier, settled.unsettled]).toEqual([true, false, null]);
  });
});

describe('options of a list that is searched', () => {
  const leader = field({ name: 'leader', kind: 'reference', list: 'people' });
  const view: FormView = {
    ...VIEW,
    fields: [leader],
    values: { leader: null },
    lists: { people: [] },
    searched: ['people'],
  };
  const option = { id: 'П-7', label: 'Педагог 007' };

  it('are known once chosen, once each, and come back with the draft', () => {
    const begun = beginForm(view, undefined, 'r');
    const chosen = nextForm(begun, { type: 'found', list: 'people', option });
    expect(nextForm(chosen, { type: 'found', list: 'people', option }).found).toEqual({ people: [option] });
    const { values, opened, version, requestId, unsettled, found } = chosen;
    const draft = { savedAt: '', values: { ...values, leader: 'П-7' }, opened, version, requestId, unsettled, found };
    expect(nextForm(beginForm(view, draft, 'r'), { type: 'draftTaken' }).found).toEqual({ people: [option] });
  });

  it('come with what somebody else has chosen meanwhile', () => {
    const data = { theirs: '"П-7"', options: JSON.stringify({ people: [option] }) };
    const issues = [{ code: 'changedMeanwhile', path: 'leader', message: '', data }];
    const state = nextForm(beginForm(view, undefined, 'r'), { type: 'conflicted', issues, fields: view.fields });
    expect([state.values.leader, state.found]).toEqual(['П-7', { people: [option] }]);
  });
});
