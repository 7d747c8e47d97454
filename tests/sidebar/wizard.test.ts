import { describe, expect, it } from 'vitest';
import type { AddRegulationInput, OfferedNorm, StartRegulationOutput } from '../../src/contract/regulations';
import { addRegulation } from '../../src/sidebar/regulations/wizard/add-regulation';
import { countByOutcome } from '../../src/sidebar/regulations/wizard/count-by-outcome';
import { toSource } from '../../src/sidebar/regulations/wizard/source-choice';
import { decodeWizard } from '../../src/sidebar/regulations/wizard/wizard-drafts';
import {
  checkDraft,
  draftIssueAt,
  faultsBefore,
  issuesAnywhere,
  issuesOfStep,
} from '../../src/sidebar/regulations/wizard/wizard-issues';
import {
  firstGroups,
  nextWizard,
  openWizard,
  placeOfNorm,
  type StoredWizard,
  toDraft,
  type WizardAction,
  type WizardState,
} from '../../src/sidebar/regulations/wizard/wizard-state';
import type { Call, CallResult } from '../../src/sidebar/server/call';
import { pageFailure, refusalFailure } from '../../src/sidebar/server/call-failure';

const norm = (id: string, offReason = ''): OfferedNorm => ({
  id,
  clause: `7.${id}`,
  title: `Норма ${id}`,
  quote: `Слова пункта ${id}`,
  kindTitle: 'Число заседаний за период',
  severity: 'must',
  parameters: [],
  note: '',
  offReason,
  fields: [{ name: 'count', title: 'Сколько', type: 'number', value: '3', options: [], required: false }],
});

const STARTED: StartRegulationOutput = {
  card: {
    title: ' Положение о проблемной группе ',
    shortTitle: 'Проблемная группа',
    actKind: '',
    actNumber: '',
    actDate: null,
    approvedBy: '',
    inForceFrom: '2026-09-01',
    groupTypes: ['проблемная группа ', ''],
    leaderTitle: '',
    secretaryTitle: '',
    curatorTitle: '',
    meetingTitle: '',
    planTitle: '',
    reportTitle: '',
  },
  norms: [norm('1'), norm('2'), norm('3', 'решено не проверять')],
  problems: [],
};

const newId = () => 'r-1';
const begun = (): WizardState =>
  nextWizard(openWizard(undefined, newId), {
    type: 'started',
    source: { kind: 'register', id: 'П-1', isNewEdition: false },
    started: STARTED,
  });
const fieldsOf = (state: WizardState) => {
  if (state.fields === null) throw new Error('No source was read');
  return state.fields;
};

describe('the wizard', () => {
  it('goes nowhere before a source has been read, and then to the card', () => {
    expect(nextWizard(openWizard(undefined, newId), { type: 'went', step: 'norms' }).step).toBe('source');
    expect(begun().step).toBe('card');
  });

  it('takes what the source has switched on', () => {
    expect(fieldsOf(begun()).norms.map(({ id, taken }) => [id, taken])).toEqual([
      ['1', true],
      ['2', true],
      ['3', false],
    ]);
  });

  it('takes none of the usual norms by itself: some of them contradict each other', () => {
    const typical = nextWizard(openWizard(undefined, newId), {
      type: 'started',
      source: { kind: 'typical' },
      started: STARTED,
    });
    expect(toDraft(fieldsOf(typical)).norms).toEqual([]);
    const all = nextWizard(typical, { type: 'allTaken', taken: true });
    expect(toDraft(fieldsOf(all)).norms).toHaveLength(3);
  });

  it('sends the norms that are taken, with their own clauses, and trimmed words of the card', () => {
    const dropped = nextWizard(begun(), { type: 'normChanged', id: '1', patch: { taken: false } });
    const renamed = nextWizard(dropped, { type: 'normChanged', id: '2', patch: { clause: ' 3.4 ' } });
    const draft = toDraft(fieldsOf(renamed));
    expect(draft.norms).toEqual([
      { id: '2', clause: '3.4', title: 'Норма 2', quote: 'Слова пункта 2', parameters: {} },
    ]);
    expect(draft.card.title).toBe('Положение о проблемной группе');
    expect(draft.card.groupTypes).toEqual(['проблемная группа']);
    expect(draft.card.inForceFrom).toBe('2026-09-01');
  });

  it('sends only the parameters that were changed', () => {
    const changed = nextWizard(begun(), { type: 'normChanged', id: '2', patch: { typed: { count: '4' } } });
    expect(toDraft(fieldsOf(changed)).norms.map(({ parameters }) => parameters)).toEqual([{}, { count: '4' }]);
  });

  it('takes all and none', () => {
    const none = nextWizard(begun(), { type: 'allTaken', taken: false });
    expect(toDraft(fieldsOf(none)).norms).toEqual([]);
    expect(toDraft(fieldsOf(nextWizard(none, { type: 'allTaken', taken: true }))).norms).toHaveLength(3);
  });

  it('offers an old draft, with its request that may have been carried out', () => {
    const unsettled: AddRegulationInput = { requestId: 'r-0', draft: toDraft(fieldsOf(begun())) };
    const stored: StoredWizard = {
      savedAt: '2026-11-22T10:00:00',
      requestId: 'r-0',
      step: 'norms',
      fields: fieldsOf(begun()),
      unsettled,
    };
    const offered = openWizard(stored, newId);
    expect(offered.fields).toBeNull();
    const taken = nextWizard(offered, { type: 'draftTaken' });
    expect([taken.requestId, taken.step, taken.unsettled, taken.offered]).toEqual(['r-0', 'norms', unsettled, null]);
    const dropped = nextWizard(offered, { type: 'draftDropped' });
    expect([dropped.requestId, dropped.fields, dropped.offered]).toEqual(['r-1', null, null]);
  });

  it('goes on with a draft of a page that knew no parameters', () => {
    const { requestId, step, unsettled } = begun();
    const norms = fieldsOf(begun()).norms.map(({ fields: _fields, typed: _typed, ...rest }) => rest);
    const kept = {
      savedAt: '2026-11-22T10:00:00',
      requestId,
      step,
      fields: { ...fieldsOf(begun()), norms },
      unsettled,
    };
    const read = decodeWizard(JSON.parse(JSON.stringify(kept)));
    expect(read?.fields.norms.map(({ id, fields, typed }) => [id, fields, typed])).toEqual([
      ['1', [], {}],
      ['2', [], {}],
      ['3', [], {}],
    ]);
  });

  it('reads back what it keeps, and nothing that is unlike it', () => {
    const { requestId, step, unsettled } = begun();
    const kept = { savedAt: '2026-11-22T10:00:00', requestId, step, fields: fieldsOf(begun()), unsettled };
    expect(decodeWizard(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const broken of [null, 'x', { ...kept, step: 'end' }, { ...kept, fields: { ...kept.fields, norms: 3 } }]) {
      expect(decodeWizard(broken)).toBeUndefined();
    }
  });
});

describe('groups to try', () => {
  const groups = Array.from({ length: 14 }, (_, index) => ({
    id: `О-${index}`,
    type: index % 2 === 0 ? 'ММО' : 'Проблемная группа',
  }));

  it('are those of the card’s types, whatever the capitals', () => {
    expect(firstGroups(groups, ['проблемная группа'])).toEqual(['О-1', 'О-3', 'О-5', 'О-7', 'О-9', 'О-11', 'О-13']);
  });

  it('are simply the first ten where there is none of these types', () => {
    expect(firstGroups(groups, ['лаборатория'])).toHaveLength(10);
  });
});

describe('faults of a draft', () => {
  const issues = [
    { code: 'noSuchDate', path: 'draft.card.actDate', message: 'Такого дня нет.' },
    { code: 'required', path: 'draft.norms.1.clause', message: 'Заполните это поле.' },
    { code: 'partNotTaken', path: 'draft.norms.0.id', message: 'Другая норма не взята.' },
    { code: 'fileProblem', path: 'draft.source', message: 'В файле нет карточки.' },
    { code: 'strange', path: 'requestId', message: 'Не подходит.' },
  ];

  it('stand at the step where they can be mended', () => {
    const counts = (['source', 'card', 'norms', 'preview'] as const).map((step) => issuesOfStep(issues, step));
    expect(counts).toEqual([1, 1, 2, 1]);
    expect(issuesAnywhere(issues)).toEqual(['Не подходит.']);
  });

  it('stand at their own field only; a list has those of its entries', () => {
    expect(draftIssueAt(issues, 'card.actDate')).toBe('Такого дня нет.');
    expect(draftIssueAt(issues, 'norms.1')).toBeUndefined();
    expect(draftIssueAt(issues, 'norms.1', true)).toBe('Заполните это поле.');
  });

  it('name a norm by its place among those that are sent', () => {
    const state = nextWizard(begun(), { type: 'normChanged', id: '1', patch: { taken: false } });
    expect(placeOfNorm(fieldsOf(state), '2')).toBe(0);
    expect(placeOfNorm(fieldsOf(state), '1')).toBe(-1);
  });

  it('go with the first change of their field; places of norms move when one is taken or dropped', () => {
    const faulty = nextWizard(begun(), { type: 'issuesFound', issues });
    const pathsAfter = (action: WizardAction): string[] => nextWizard(faulty, action).issues.map(({ path }) => path);
    const [date, clause, part, ...others] = issues.map(({ path }) => path);
    expect(pathsAfter({ type: 'cardChanged', patch: { actDate: '2026-09-01' } })).toEqual([clause, part, ...others]);
    expect(pathsAfter({ type: 'normChanged', id: '2', patch: { clause: '3' } })).toEqual([date, part, ...others]);
    expect(pathsAfter({ type: 'normChanged', id: '3', patch: { taken: true } })).toEqual([date, ...others]);
    expect(pathsAfter({ type: 'allTaken', taken: false })).toEqual([date, ...others]);
  });

  it('with a place that no field shows are told at the end of every step', () => {
    const strange = { code: 'normProblem', path: 'draft.card.inForceUntil', message: 'Раньше, чем «Действует с».' };
    expect(issuesAnywhere([strange])).toEqual(['Раньше, чем «Действует с».']);
    expect(issuesOfStep([strange], 'card')).toBe(1);
  });

  it('keep a person at their own step: those of the card at the card, those of norms at the norms', () => {
    const pathsBefore = (state: WizardState, step: 'norms' | 'preview') =>
      faultsBefore(fieldsOf(state), step).map(({ path, message }) => [path, message]);
    const nameless = nextWizard(begun(), { type: 'cardChanged', patch: { title: ' ' } });
    expect(pathsBefore(nameless, 'norms')).toEqual([['draft.card.title', 'Напишите название.']]);
    const blank = nextWizard(begun(), { type: 'normChanged', id: '2', patch: { clause: ' ' } });
    expect(pathsBefore(blank, 'norms')).toEqual([]);
    const told = [['draft.norms.1.clause', 'Впишите номер пункта, как он напечатан: 7.6.']];
    expect(pathsBefore(blank, 'preview')).toEqual(told);
    expect(
      pathsBefore(nextWizard(blank, { type: 'normChanged', id: '2', patch: { taken: false } }), 'preview'),
    ).toEqual([]);
    const wordy = (length: number) =>
      pathsBefore(
        nextWizard(begun(), { type: 'normChanged', id: '1', patch: { clause: '1'.repeat(length) } }),
        'preview',
      );
    expect(wordy(500)).toEqual([]);
    expect(wordy(501)).toHaveLength(1);
  });

  it('of parameters go with a change of any of them: they are judged together', () => {
    const wrong = ['parameters.count', 'parameters.maxCount', 'clause'].map((field) => ({
      code: 'normProblem',
      path: `draft.norms.1.${field}`,
      message: 'Такого не бывает.',
    }));
    const faulty = nextWizard(begun(), { type: 'issuesFound', issues: wrong });
    const mended = nextWizard(faulty, { type: 'normChanged', id: '2', patch: { typed: { count: '2' } } });
    expect(mended.issues.map(({ path }) => path)).toEqual(['draft.norms.1.clause']);
  });

  it('that the page finds by itself: no title, and more than a line holds', () => {
    const draft = toDraft(fieldsOf(begun()));
    expect(checkDraft(draft)).toEqual([]);
    const bad = { ...draft, card: { ...draft.card, title: '', approvedBy: 'я'.repeat(501) } };
    expect(checkDraft(bad).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'draft.card.title noTitle',
      'draft.card.approvedBy tooLong',
    ]);
  });
});

describe('sources', () => {
  const choice = {
    kind: 'file',
    builtInId: 'a',
    registerId: '',
    isNewEdition: true,
    fileName: '',
    fileText: null,
    fault: '',
  } as const;

  it('are complete only with what they need', () => {
    expect(toSource(choice)).toBeNull();
    expect(toSource({ ...choice, fileText: '{}' })).toEqual({ kind: 'file', text: '{}' });
    expect(toSource({ ...choice, kind: 'register' })).toBeNull();
    expect(toSource({ ...choice, kind: 'register', registerId: 'б' })).toEqual({
      kind: 'register',
      id: 'б',
      isNewEdition: true,
    });
    expect(toSource({ ...choice, kind: 'builtIn' })).toEqual({ kind: 'builtIn', id: 'a' });
    expect(toSource({ ...choice, kind: 'empty' })).toEqual({ kind: 'empty' });
  });
});

describe('adding', () => {
  const request: AddRegulationInput = { requestId: 'r-1', draft: toDraft(fieldsOf(begun())) };
  const changed: AddRegulationInput = { ...request, draft: { ...request.draft, norms: [] } };
  const refused = (code: 'BUSY' | 'COMMAND_REFUSED') =>
    ({ ok: false, failure: refusalFailure({ code, message: '', issues: [], reference: '' }) }) as const;

  /** Sends to a program that answers so, and tells what it was asked. */
  async function send(answer: CallResult<unknown>, unsettled: AddRegulationInput | null) {
    const asked: unknown[] = [];
    const call = (async (_procedure: string, input: unknown) => {
      asked.push(input);
      return answer;
    }) as unknown as Call;
    return { outcome: await addRegulation(call, changed, unsettled), asked };
  }

  it('without an answer keeps the request', async () => {
    const { outcome } = await send({ ok: false, failure: pageFailure('NO_ANSWER') }, null);
    expect(outcome.unsettled).toEqual(changed);
  });

  it('sends the unanswered request as it was, whatever was changed since', async () => {
    const { asked, outcome } = await send({ ok: true, data: { regulationId: 'П', normCount: 2 } }, request);
    expect(asked).toEqual([request]);
    expect(outcome.unsettled).toBeNull();
  });

  it('turned away while another saves, still does not know', async () => {
    expect((await send(refused('BUSY'), request)).outcome.unsettled).toEqual(request);
    expect((await send(refused('BUSY'), null)).outcome.unsettled).toBeNull();
  });

  it('refused, knows that nothing was added', async () => {
    expect((await send(refused('COMMAND_REFUSED'), request)).outcome.unsettled).toBeNull();
  });
});

it('outcomes are counted in the order of attention', () => {
  const outcomes = ['met', 'violated', 'met'] as const;
  expect(countByOutcome(outcomes.map((outcome) => ({ outcome })))).toEqual([
    { outcome: 'violated', count: 1 },
    { outcome: 'met', count: 2 },
  ]);
});
