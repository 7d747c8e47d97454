import { describe, expect, it } from 'vitest';
import type { RegulationDraft } from '../../../../src/contract/regulations';
import { normKindById } from '../../../../src/domain/norms/catalogue';
import { checkNorms } from '../../../../src/domain/regulations/check-norms';
import { typicalNorms } from '../../../../src/domain/regulations/typical-norms';
import { ask, refusalOf } from '../../../support/ask';
import { draftCard } from '../../../support/draft-card';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const ID = 'novosibirsk-2022';
const QUOTE = 'Заседания проводятся не реже одного раза в четверть';
const TYPICAL: RegulationDraft = {
  source: { kind: 'typical' },
  card: draftCard(),
  norms: [
    { id: 'typical/meetings', clause: '4.2', quote: QUOTE },
    { id: 'typical/minutes', clause: '4.3', quote: 'Заседание оформляется протоколом' },
  ],
};
const request = (draft: RegulationDraft, requestId = 'request-1') => ({ requestId, draft });

describe('typical norms', () => {
  it('are about twenty, each of a known kind with all it needs, without clause and quote', () => {
    expect(typicalNorms.length).toBeGreaterThanOrEqual(20);
    for (const { id, kind, clause, quote } of typicalNorms) {
      expect([id, normKindById(kind)?.id, clause, quote]).toEqual([id, kind, '', '']);
    }
    const [regulation] = smallRegister().regulations;
    const of = { ...regulation, id: 'typical' } as NonNullable<typeof regulation>;
    const problems = checkNorms({ regulations: [of], norms: typicalNorms, groups: [] });
    expect(problems.filter(({ code }) => code !== 'no-quote')).toEqual([]);
  });
});

describe('where a new regulation starts', () => {
  const host = memoryHost(smallRegister());

  it('empty: the usual words and nothing else', () => {
    expect(ask(host, 'startRegulation', { source: { kind: 'empty' } })).toEqual({
      card: {
        ...draftCard({ title: '', shortTitle: '', actKind: '', actNumber: '', actDate: null, approvedBy: '' }),
        inForceFrom: null,
        groupTypes: [],
      },
      norms: [],
      problems: [],
    });
  });

  it('typical: norms in words', () => {
    const { norms } = ask(host, 'startRegulation', { source: { kind: 'typical' } });
    expect(norms.find(({ id }) => id === 'typical/plan')).toMatchObject({
      clause: '',
      quote: '',
      title: 'План работы утверждён не позднее 15 сентября',
      kindTitle: 'План работы на год утверждён',
      parameters: ['Срок: не позднее 15 сентября'],
    });
  });

  it('a shipped one: its card and quotes', () => {
    const { card, norms } = ask(host, 'startRegulation', { source: { kind: 'builtIn', id: 'gymnasium7-2023' } });
    expect(card.leaderTitle).toBe('координатор');
    expect(norms.find(({ id }) => id === 'gymnasium7-2023/3.3-meetings')?.quote).toBe(
      'периодичность заседаний ПОС определяется его членами',
    );
  });

  it('a new edition: no number, no dates', () => {
    const { card } = ask(host, 'startRegulation', { source: { kind: 'register', id: ID, isNewEdition: true } });
    expect([card.actNumber, card.actDate, card.inForceFrom]).toEqual(['', null, null]);
    expect(card.title).toBe(smallRegister().regulations[0]?.title);
  });

  it('a file that cannot be read: what is wrong with it', () => {
    const { norms, problems } = ask(host, 'startRegulation', { source: { kind: 'file', text: '{' } });
    expect(norms).toEqual([]);
    expect(problems).toEqual([
      'Файл не прочитать: это не JSON. Выберите файл, который сделала кнопка «Сохранить файл».',
    ]);
  });

  it('nowhere, when there is no such regulation', () => {
    const source = { kind: 'register', id: 'lyubim', isNewEdition: false } as const;
    expect(refusalOf(host, 'startRegulation', { source }).code).toBe('NOT_FOUND');
  });
});

describe('adding a regulation', () => {
  it('writes the card, the norms and the journal at once', () => {
    const host = memoryHost(smallRegister());
    host.faults.arm(null);
    const { regulationId, normCount } = ask(host, 'addRegulation', request(TYPICAL));
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(normCount).toBe(2);
    const { snapshot, kept, issues } = host.look();
    expect(issues).toEqual([]);
    const regulation = snapshot.regulations.find(({ id }) => id === regulationId);
    expect(regulation).toMatchObject({
      ...draftCard(),
      family: regulationId,
      inForceUntil: null,
      deadlineShift: 'forward',
    });
    expect(regulationId).toMatch(/^ПОЛ-/);
    const norms = snapshot.norms.filter((norm) => norm.regulationId === regulationId);
    expect(norms.map(({ clause, quote, kind }) => [clause, quote, kind])).toEqual([
      ['4.2', QUOTE, 'meetings-per-period'],
      ['4.3', 'Заседание оформляется протоколом', 'minutes-per-meeting'],
    ]);
    expect(norms[0]?.parameters).toMatchObject({ count: 1, period: 'schoolQuarter' });
    expect(norms[0]?.id).toMatch(/^Н-/);
    expect(kept.journal).toEqual([
      expect.objectContaining({
        action: 'Положение добавлено',
        sheet: 'Положения',
        rowId: regulationId,
        actor: 'metodist@ensk.ru',
        requestId: 'request-1',
      }),
    ]);
  });

  it('answers a repeated request and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const first = ask(host, 'addRegulation', request(TYPICAL));
    const { revision } = host.sheets;
    expect(ask(host, 'addRegulation', request(TYPICAL))).toEqual(first);
    expect(host.sheets.revision).toBe(revision);
    ask(host, 'addRegulation', request(TYPICAL, 'request-2'));
    expect(host.look().snapshot.regulations).toHaveLength(3);
  });

  it('refuses with all problems at once and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const { revision } = host.sheets;
    const draft: RegulationDraft = {
      source: { kind: 'typical' },
      card: draftCard({ title: ' ', inForceFrom: '2026-02-30' }),
      norms: [
        { id: 'typical/no-such', clause: '1', quote: '' },
        { id: 'typical/meetings', clause: ' ', quote: '' },
        { id: 'typical/meetings', clause: '2', quote: '' },
      ],
    };
    expect(refusalOf(host, 'addRegulation', request(draft))).toEqual({
      code: 'COMMAND_REFUSED',
      issues: [
        'draft.card.title required',
        'draft.card.inForceFrom noSuchDate',
        'draft.norms.0.id noSuchNorm',
        'draft.norms.1.clause required',
        'draft.norms.2.id normTwice',
      ],
      message: 'Ничего не записано: исправьте отмеченное и сохраните ещё раз.',
    });
    expect(host.sheets.revision).toBe(revision);
  });

  it('takes one without norms', () => {
    const host = memoryHost(smallRegister());
    const draft = { ...TYPICAL, norms: [] };
    const { warnings, problems } = ask(host, 'previewRegulation', { draft, groupIds: [] });
    expect(problems).toEqual([]);
    expect(warnings).toEqual(['У положения нет ни одной нормы: проверять по нему нечего.']);
    expect(ask(host, 'addRegulation', request(draft)).normCount).toBe(0);
  });

  it('does not take a norm for types of group that the card does not name', () => {
    const register = smallRegister();
    const norms = register.norms.map((norm) => (norm.id === `${ID}/7.3` ? { ...norm, groupTypes: ['ММО'] } : norm));
    const host = memoryHost({ ...register, norms });
    const draft: RegulationDraft = {
      source: { kind: 'register', id: ID, isNewEdition: false },
      card: draftCard(),
      norms: [{ id: `${ID}/7.3`, clause: '7.3', quote: 'слова' }],
    };
    expect(refusalOf(host, 'addRegulation', request(draft)).issues).toEqual(['draft.norms.0.id normOfOtherTypes']);
    expect(ask(host, 'previewRegulation', { draft, groupIds: [] }).problems[0]).toContain(
      'Норма только для видов объединений «ММО», а в карточке их нет.',
    );
    const card = draftCard({ groupTypes: ['проблемная группа', ' ммо ', ''] });
    expect(ask(host, 'addRegulation', request({ ...draft, card })).normCount).toBe(1);
    expect(host.look().snapshot.regulations[1]?.groupTypes).toEqual(['проблемная группа', 'ммо']);
  });

  it('takes a regulation from a file with norms that are joined, under new ids', () => {
    const register = smallRegister();
    const [first, second] = register.norms;
    if (first === undefined || second === undefined) throw new Error('No norms');
    const joint = {
      ...first,
      id: `${ID}/joint`,
      kind: 'all-of',
      title: 'И то и другое',
      parameters: { ...first.parameters, content: [first.id, second.id], method: null, deadline: null, body: '' },
    };
    const source = memoryHost({ ...register, norms: [...register.norms, joint] });
    const { text } = ask(source, 'exportRegulation', { id: ID });
    const host = memoryHost(smallRegister({ regulations: [], norms: [], groups: [], meetings: [], memberships: [] }));
    const { card } = ask(host, 'startRegulation', { source: { kind: 'file', text } });
    const chosen = (ids: readonly string[]): RegulationDraft => ({
      source: { kind: 'file', text },
      card,
      norms: ids.map((id, i) => ({ id, clause: `${i + 1}`, quote: 'слова' })),
    });
    expect(refusalOf(host, 'addRegulation', request(chosen([joint.id, first.id]))).issues).toEqual([
      'draft.norms.0.id partNotTaken',
    ]);
    const { regulationId } = ask(host, 'addRegulation', request(chosen([joint.id, first.id, second.id])));
    const { snapshot, issues } = host.look();
    expect(issues).toEqual([]);
    const norms = snapshot.norms.filter((norm) => norm.regulationId === regulationId);
    expect(norms[0]?.parameters.content).toEqual([norms[1]?.id, norms[2]?.id]);
    expect(norms.map(({ id }) => id)).not.toContain(first.id);
  });

  it('adds nothing of a file with a mistake', () => {
    const host = memoryHost(smallRegister());
    const { text } = ask(host, 'exportRegulation', { id: ID });
    const broken = text.replace('"warnDays": 30', '"warnDays": "30"');
    expect(broken).not.toBe(text);
    const { revision } = host.sheets;
    const draft: RegulationDraft = { source: { kind: 'file', text: broken }, card: draftCard(), norms: [] };
    expect(refusalOf(host, 'addRegulation', request(draft)).issues).toEqual(['draft.source fileProblem']);
    expect(host.sheets.revision).toBe(revision);
  });
});

describe('a new edition', () => {
  const draft = (inForceFrom: string | null): RegulationDraft => ({
    source: { kind: 'register', id: ID, isNewEdition: true },
    card: draftCard({ inForceFrom, groupTypes: ['ММО'] }),
    norms: [{ id: `${ID}/7.6-meetings`, clause: '7.7', quote: 'слова' }],
  });
  // The edition of the register is in force from 1 June 2022.
  it.each([
    [null, 'editionNeedsStart'],
    ['2022-05-31', 'editionNotLater'],
    ['2022-06-01', 'editionNotLater'],
  ])('from %s is refused', (from, code) => {
    const host = memoryHost(smallRegister());
    const { issues } = refusalOf(host, 'addRegulation', request(draft(from)));
    expect(issues).toContain(`draft.card.inForceFrom ${code}`);
  });

  it('stays in the family of the one before', () => {
    const host = memoryHost(smallRegister());
    const { regulationId } = ask(host, 'addRegulation', request(draft('2027-09-01')));
    const { regulations } = host.look().snapshot;
    expect(regulations.find(({ id }) => id === regulationId)).toMatchObject({
      family: regulations[0]?.family,
      inForceFrom: '2027-09-01',
      textUrl: '',
      verifiedOn: null,
    });
  });

  it('is refused when another edition begins on that day', () => {
    const host = memoryHost(smallRegister());
    ask(host, 'addRegulation', request(draft('2027-09-01')));
    expect(refusalOf(host, 'addRegulation', request(draft('2027-09-01'), 'request-2')).issues).toEqual([
      'draft.card.inForceFrom normProblem',
    ]);
  });
});

describe('the preview of a draft', () => {
  it('says what it would say today about the chosen groups and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const { revision } = host.sheets;
    const { problems, groups } = ask(host, 'previewRegulation', { draft: TYPICAL, groupIds: ['О-02', 'О-01', 'О-99'] });
    expect(problems).toEqual([]);
    expect(groups.map(({ groupId }) => groupId)).toEqual(['О-01', 'О-02']);
    const said = groups[0]?.verdicts.map(({ clause, outcome }) => `${clause} ${outcome}`);
    // One meeting on 10 September without minutes; the second quarter goes on.
    expect(said).toEqual(['4.2 met', '4.2 pending', '4.2 pending', '4.2 pending', '4.3 violated']);
    expect(groups[0]?.verdicts[0]).toMatchObject({
      title: 'Не реже одного заседания в учебную четверть',
      message: 'I четверть: заседаний 1, требуется 1 – норма выполнена.',
    });
    expect(host.sheets.revision).toBe(revision);
  });

  it('shows verdicts and what keeps the draft from being added at once', () => {
    const host = memoryHost(smallRegister());
    const norms = [{ id: 'typical/meetings', clause: '', quote: '' }];
    const draft = { ...TYPICAL, card: draftCard({ title: '' }), norms };
    const { problems, warnings, groups } = ask(host, 'previewRegulation', { draft, groupIds: ['О-01'] });
    expect(problems).toEqual([
      'Название: Заполните это поле.',
      'Норма «Не реже одного заседания в учебную четверть»: столбец «Пункт»: заполните.',
    ]);
    expect(warnings).toEqual([
      'Без цитаты пункта: 1. Впишите слова положения, чтобы было видно, на чём основана проверка.',
    ]);
    expect(groups[0]?.verdicts.length).toBe(4);
  });
});
