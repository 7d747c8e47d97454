import { describe, expect, it } from 'vitest';
import { docxBlocks } from '../../../../src/application/documents/docx-blocks';
import { ask, refusalOf } from '../../../support/ask';
import { runForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { templateOf } from '../../documents/template-of';
import { paperHost, registerWithPlan } from './paper-under-test';

const NONE = { genitive: '', dative: '', accusative: '', instrumental: '', prepositional: '' };
const RAYONO = { ...NONE, genitive: 'РайОНО', dative: 'РайОНО' };
const confirm = (forms: object = RAYONO, phrase = 'РайОНО', requestId = 'request-1') => ({
  phrase,
  forms: { ...NONE, ...forms },
  requestId,
});
const settingOf = (host: ReturnType<typeof memoryHost>) => host.look().snapshot.settings.phraseForms;

describe('the cases of a phrase', () => {
  it('are proposed by the rules, then stand as they were confirmed', () => {
    const host = memoryHost(smallRegister());
    const asked = { phrase: 'методический совет' };
    expect(ask(host, 'showPhraseForms', asked)).toEqual({
      forms: {
        genitive: 'методического совета',
        dative: 'методическому совету',
        accusative: 'методический совет',
        instrumental: 'методическим советом',
        prepositional: 'методическом совете',
      },
      isConfirmed: false,
    });
    expect(ask(host, 'confirmPhrase', confirm())).toEqual({ isConfirmed: true });
    expect(settingOf(host)).toBe('РайОНО = род: РайОНО; дат: РайОНО');
    expect(ask(host, 'showPhraseForms', { phrase: 'районо' })).toMatchObject({ isConfirmed: true });
    expect(host.look().kept.journal.map(({ action }) => action)).toEqual(['Падежи проверены']);
  });

  it('are written once a request; without a form they are left to the rules again', () => {
    const host = memoryHost(smallRegister());
    ask(host, 'confirmPhrase', confirm());
    const { revision } = host.sheets;
    ask(host, 'confirmPhrase', confirm());
    expect(host.sheets.revision).toBe(revision);
    expect(ask(host, 'confirmPhrase', confirm(NONE, 'РайОНО', 'request-2'))).toEqual({ isConfirmed: false });
    expect(settingOf(host)).toBe('');
  });

  it('are listed, can be withdrawn one by one, and the journal keeps what stood there', () => {
    const host = memoryHost(smallRegister());
    const listed = () => ask(host, 'lintTemplates', { paper: null }).confirmed;
    expect(listed()).toEqual([]);
    ask(host, 'confirmPhrase', confirm(RAYONO, 'РайОНО', 'request-1'));
    ask(host, 'confirmPhrase', confirm({ genitive: 'ёлки' }, 'Ёлка', 'request-2'));
    expect(listed()).toEqual(['Ёлка', 'РайОНО']);
    ask(host, 'confirmPhrase', confirm(NONE, 'РайОНО', 'request-3'));
    expect(listed()).toEqual(['Ёлка']);
    expect(ask(host, 'showPhraseForms', { phrase: 'РайОНО' }).isConfirmed).toBe(false);
    expect(JSON.stringify(host.look().kept.journal.at(-1))).toContain('РайОНО = род: РайОНО');
  });

  it.each([
    ['a sign of the setting in the phrase', confirm(RAYONO, 'совет = орган')],
    ['two forms in one', confirm({ dative: 'совету; советам' })],
    ['a case in a form', confirm({ dative: 'дат: совету' })],
  ])('are refused with %s', (_, input) => {
    expect(refusalOf(memoryHost(smallRegister()), 'confirmPhrase', input).code).toBe('INVALID_INPUT');
  });

  it('are no business of a leader', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    expect(refusalOf(host, 'confirmPhrase', confirm()).code).toBe('NOT_ALLOWED');
    expect(refusalOf(host, 'showPhraseForms', { phrase: 'совет' }).code).toBe('NOT_ALLOWED');
  });

  it('do not fit into a full cell: said so, nothing is written', () => {
    const host = memoryHost(smallRegister());
    const forms = (n: number) =>
      confirm({ genitive: 'я'.repeat(400), dative: 'ю'.repeat(400) }, `орган ${n}`, `r-${n}`);
    for (let n = 1; n <= 60; n++) ask(host, 'confirmPhrase', forms(n));
    const before = settingOf(host);
    expect(before.length).toBeLessThanOrEqual(50_000);
    expect(refusalOf(host, 'confirmPhrase', forms(61)).message).toContain('50 000 знаков');
    expect(settingOf(host)).toBe(before);
  });
});

describe('highlighted words of a paper', () => {
  const PLAN = { paper: 'test-plan', subject: { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' } } as const;
  const register = () => {
    const filled = registerWithPlan();
    const kvasha = { lastName: 'Кваша', firstName: 'Пётр', middleName: 'Ильич', sex: 'м' };
    return {
      ...filled,
      persons: filled.persons.map((person) => (person.id === 'П-01' ? { ...person, ...kvasha } : person)),
    };
  };
  const TEMPLATE = { 'test-plan': templateOf(['Утверждено {руководитель:тв}. {тема} {цель}']) };
  const marked = (host: ReturnType<typeof paperHost>) =>
    docxBlocks(host.files.at(-1)?.bytes ?? new Uint8Array()).flatMap((block) =>
      block.kind === 'paragraph' ? block.line.pieces.filter((piece) => piece.marked).map(({ text }) => text) : [],
    );

  it('lead to the person behind them; once confirmed nothing is highlighted', () => {
    const host = paperHost(register(), TEMPLATE);
    const made = ask(host, 'makePaper', { ...PLAN, requestId: 'request-1' });
    expect(made.uncertain).toEqual([{ personId: 'П-01', text: 'Кваша Пётр Ильич' }]);
    expect(marked(host)).toEqual(['Квашой Петром Ильичом']);
    runForm(host, { command: 'confirmForms', groupId: null, rowId: 'П-01' }, {}, 'request-2');
    host.files.splice(0);
    const again = ask(host, 'makePaper', { ...PLAN, requestId: 'request-3' });
    expect(again.uncertain).toEqual([]);
    expect(marked(host)).toEqual([]);
  });

  it('are told to a leader by the sentence alone: the register may know a namesake of a foreign group', () => {
    const host = paperHost(register(), TEMPLATE);
    host.email = 'ivanova@school.ru';
    const made = ask(host, 'makePaper', { ...PLAN, requestId: 'request-1' });
    expect(made.uncertain).toEqual([]);
    expect(made.warnings.join()).toContain('Квашой');
  });
});
