import { describe, expect, it } from 'vitest';
import { fileDocument } from '../../../../src/domain/commands/documents/file-document';
import { registerDocument } from '../../../../src/domain/commands/documents/register-document';
import { sendDocument } from '../../../../src/domain/commands/documents/send-document';
import { sendForSignature } from '../../../../src/domain/commands/documents/send-for-signature';
import { signDocument } from '../../../../src/domain/commands/documents/sign-document';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { type Rows, registerOf } from '../../../golden/register-of';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, saveForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';
import { answers } from '../../judge';

const GROUP = {
  id: 'О-01',
  name: 'Исток',
  type: 'районная творческая группа',
  regulationId: 'lyubim',
  createdOn: '2026-09-01',
  creationBasis: 'приказ',
};
const order = (more: object = {}) => ({
  id: 'Д-1',
  kind: 'приказ',
  title: 'Приказ о создании без номера ТГ Исток',
  groupId: 'О-01',
  schoolYear: '2026/27',
  status: 'черновик',
  fileId: 'file-1',
  ...more,
});
const waiting = (id: string, more: object = {}) => ({
  id,
  groupId: 'О-01',
  personId: 'П-01',
  role: 'member' as const,
  from: '2026-09-01',
  basisKind: 'приказ',
  ...more,
});
const registerWith = (rows: Rows, regulationId = 'lyubim'): RegisterSnapshot =>
  registerOf(
    regulationId,
    {},
    {
      groups: [
        { ...GROUP, regulationId },
        { ...GROUP, id: 'О-02', name: 'Родник', regulationId },
      ],
      persons: [{ id: 'П-01', lastName: 'Иванова', firstName: 'Мария' }],
      ...rows,
    },
  );
const ON = (rowId: string | null, groupId: string | null = 'О-01') => ({ groupId, rowId });
const context = contextOn('2026-11-20');

describe('registering a paper', () => {
  const register = registerWith({ documents: [order({ number: '12', date: '2026-09-10' })] });
  const values = { kind: 'приказ', title: 'О сроках', groupId: null };

  it('leaves the number for the signature, or gives the next one, or takes what was typed', () => {
    const numberOf = (more: object) => {
      const { changes } = decided(
        decisionOf(registerDocument, register, ON(null, null), context, { ...values, ...more }),
      );
      return applyChanges(register, changes).documents[1]?.number;
    };
    expect(numberOf({})).toBe('');
    expect(numberOf({ hasNumber: 'next' })).toBe('13');
    expect(numberOf({ hasNumber: 'next', kind: 'письмо' })).toBe('1');
    expect(numberOf({ hasNumber: 'own', number: '39/1' })).toBe('39/1');
  });

  it.each([
    ['протокол', '2026-08-14', '2025/26'],
    ['протокол', '2026-08-15', '2026/27'],
    ['протокол', '2026-08-27', '2026/27'],
    ['приказ', '2026-08-27', '2025/26'],
    ['приказ', '2026-09-01', '2026/27'],
  ])('puts a «%s» of %s into the file of %s', (kind, date, schoolYear) => {
    const paper = { ...values, kind, date };
    const { changes } = decided(decisionOf(registerDocument, register, ON(null, null), context, paper));
    expect(applyChanges(register, changes).documents[1]?.schoolYear).toBe(schoolYear);
    const own = decided(
      decisionOf(registerDocument, register, ON(null, null), context, { ...paper, schoolYear: '2024/25' }),
    );
    expect(applyChanges(register, own.changes).documents[1]?.schoolYear).toBe('2024/25');
  });

  it('warns of a number that is taken and names all faults at once', () => {
    const again = { ...values, hasNumber: 'own', number: '12' };
    expect(warnedOf(decisionOf(registerDocument, register, ON(null, null), context, again))).toEqual(['sameNumber']);
    const wrong = { ...values, hasNumber: 'own', number: ' ', date: '2026-11-21', schoolYear: '2026', url: 'диск' };
    expect(refusedFor(decisionOf(registerDocument, register, ON(null, null), context, wrong))).toEqual([
      'number noNumber',
      'date inFuture',
      'schoolYear notYear',
      'url notUrl',
    ]);
  });

  it('is refused to a leader for other groups and for the register', () => {
    const leader = contextOn('2026-11-20', { mayWrite: (id) => id === 'О-01' });
    const refusal = (groupId: string | null) =>
      refusedFor(decisionOf(registerDocument, register, ON(null), leader, { ...values, groupId }));
    expect([refusal('О-01'), refusal('О-02'), refusal(null)]).toEqual([
      [],
      ['groupId othersGroup'],
      ['groupId noGroup'],
    ]);
  });
});

describe('the states of a paper', () => {
  const inState = (status: string, number = '7') =>
    registerWith({ documents: [order({ status, number, date: '2026-11-10' })] });
  it.each([
    [sendForSignature, 'черновик', {}, 'на подписи', []],
    [sendForSignature, 'подписан', {}, 'на подписи', ['backwards']],
    [sendDocument, 'подписан', { to: 'РИМК' }, 'отправлен', []],
    [sendDocument, 'отправлен', { to: 'школа' }, 'отправлен', []],
    [sendDocument, 'черновик', { to: 'РИМК' }, 'отправлен', ['skipped']],
    [fileDocument, 'подписан', {}, 'в деле', []],
    [fileDocument, 'на подписи', {}, 'в деле', ['skipped']],
  ])('%#: from «%s»', (command, status, input, next, warnings) => {
    const register = inState(String(status));
    const decision = decisionOf(command, register, ON('Д-1'), context, input);
    const after = applyChanges(register, decided(decision).changes);
    expect(after.documents[0]?.status).toBe(next);
    expect(warnedOf(decision)).toEqual(warnings);
  });

  it.each([
    ['приказ', '', '2026-11-10', ['noRequisites']],
    ['приказ', '7', null, ['noRequisites']],
    ['распоряжение', '', null, ['noRequisites']],
    ['протокол', '', '2026-11-10', ['noRequisites']],
    ['приказ', '7', '2026-11-10', []],
    ['справка', '', null, []],
  ])('a draft «%s» № «%s» of %s goes into the file: %j', (kind, number, date, refused) => {
    const start = (status: string) => {
      const documents = [order({ status, kind, number, date })];
      const opened = fileDocument.start(registerWith({ documents }), ON('Д-1'), context);
      return 'cannotOpen' in opened ? [opened.cannotOpen] : [];
    };
    expect(start('черновик')).toEqual(refused);
    expect(start('подписан')).toEqual([]);
    expect(start('в деле')).toEqual(['filedAlready']);
  });

  it('is not passed twice: a signed paper is corrected, one handed over again says nothing', () => {
    const opened = (status: string) => signDocument.start(inState(status), ON('Д-1'), context);
    expect(opened('подписан')).toEqual({ cannotOpen: 'signedAlready' });
    expect(opened('в деле')).toEqual({ cannotOpen: 'signedAlready' });
    expect(opened('на подписи')).not.toHaveProperty('cannotOpen');
    expect(warnedOf(decisionOf(sendForSignature, inState('на подписи'), ON('Д-1'), context, {}))).toEqual([]);
  });

  it('keeps to whom and when it was sent, one line after another', () => {
    const register = inState('подписан');
    const sent = (snapshot: RegisterSnapshot, to: string) =>
      applyChanges(snapshot, decided(decisionOf(sendDocument, snapshot, ON('Д-1'), context, { to })).changes);
    expect(sent(sent(register, 'РИМК'), 'школа').documents[0]?.note).toBe(
      'Отправлен 20.11.2026: РИМК\nОтправлен 20.11.2026: школа',
    );
    const early = { to: 'РИМК', on: '2026-11-09' };
    expect(refusedFor(decisionOf(sendDocument, register, ON('Д-1'), context, early))).toEqual(['on beforeSigned']);
    expect(refusedFor(decisionOf(sendDocument, register, ON('Д-1'), context, { ...early, on: '2026-11-10' }))).toEqual(
      [],
    );
  });

  it('files with the term of the regulation and never for less', () => {
    const register = inState('подписан');
    expect(startOf(fileDocument, register, ON('Д-1'), context).values).toEqual({ keepUntil: '2032-12-31' });
    const until = (keepUntil: string) =>
      refusedFor(decisionOf(fileDocument, register, ON('Д-1'), context, { keepUntil }));
    expect([until('2032-12-30'), until('2032-12-31')]).toEqual([['keepUntil tooShort'], []]);
    const free = registerWith({ documents: [order({ status: 'подписан' })] }, 'rybnoye-2020');
    expect(startOf(fileDocument, free, ON('Д-1'), context).values).toEqual({ keepUntil: null });
    const freely = (keepUntil: string) => refusedFor(decisionOf(fileDocument, free, ON('Д-1'), context, { keepUntil }));
    expect([freely('2026-11-19'), freely('2026-11-20')]).toEqual([['keepUntil past'], []]);
    expect(warnedOf(decisionOf(fileDocument, free, ON('Д-1'), context, {}))).toEqual(['never']);
  });
});

describe('filing an old paper', () => {
  it('names the clause of a term that is too short, and warns of one that is over', () => {
    const old = registerWith({ documents: [order({ status: 'подписан', schoolYear: '2018/19' })] });
    const filed = (keepUntil: string) => decisionOf(fileDocument, old, ON('Д-1'), context, { keepUntil });
    expect(filed('2024-12-30')).toMatchObject({
      issues: [{ path: 'keepUntil', code: 'tooShort', data: { asked: '2024-12-31', clause: '5.7' } }],
    });
    expect(warnedOf(filed('2024-12-31'))).toEqual(['alreadyOver']);
    expect(warnedOf(filed('2026-11-19'))).toEqual(['alreadyOver']);
    expect(warnedOf(filed('2026-11-20'))).toEqual([]);
  });
});

describe('signing an order', () => {
  const register = registerWith({
    documents: [order(), { id: 'Д-2', kind: 'план', title: 'План', groupId: 'О-01', fileId: 'file-2' }],
    memberships: [
      waiting('С-1'),
      waiting('С-2', { from: '2026-10-01' }),
      waiting('С-3', { basisKind: 'протокол' }),
      waiting('С-4', { basisNumber: '7', basisDate: '2026-09-01' }),
      waiting('С-5', { groupId: 'О-02' }),
      waiting('С-6', { basisKind: '', to: '2026-10-31', endBasis: 'приказ (переезд)' }),
    ],
    plans: [
      { id: 'ПЛ-1', groupId: 'О-01', schoolYear: '2026/27', approvedOn: '2026-09-15', approvedBy: 'приказ начальника' },
    ],
  });

  it('proposes the number and the rows that the title is about', () => {
    const { values, lists } = startOf(signDocument, register, ON('Д-1'), context);
    expect(lists.places?.map(({ id }) => id)).toEqual([
      'creation:О-01',
      'start:С-1',
      'start:С-2',
      'start:С-6',
      'end:С-6',
      'plan:ПЛ-1',
    ]);
    expect(values).toEqual({
      number: '1',
      date: '2026-11-20',
      places: ['creation:О-01', 'start:С-1', 'start:С-6'],
    });
  });

  it('writes number and date into the paper and into what was chosen, and tells whose text is old', () => {
    const places = ['creation:О-01', 'start:С-1', 'start:С-6', 'end:С-6', 'plan:ПЛ-1'];
    const input = { number: '39/1', date: '2026-09-01', places };
    const decision = decisionOf(signDocument, register, ON('Д-1'), context, input);
    const next = applyChanges(register, decided(decision).changes);
    const act = 'приказ от 01.09.2026 № 39/1';
    expect(next.documents[0]).toMatchObject({
      status: 'подписан',
      number: '39/1',
      date: '2026-09-01',
      title: '2026-09-01 Приказ о создании № 39-1 ТГ Исток',
    });
    expect(next.groups.map(({ creationBasis }) => creationBasis)).toEqual([act, 'приказ']);
    const requisites = { basisKind: 'приказ', basisNumber: '39/1', basisDate: '2026-09-01' };
    expect(next.memberships.map(({ basisNumber }) => basisNumber)).toEqual(['39/1', '', '', '7', '', '39/1']);
    expect(next.memberships[0]).toMatchObject(requisites);
    expect(next.memberships[5]).toMatchObject({ ...requisites, endBasis: `${act} (переезд)` });
    expect(next.plans[0]).toMatchObject({
      approvalNumber: '39/1',
      approvedBy: 'приказ начальника',
      approvedOn: '2026-09-01',
    });
    expect(warnedOf(decision)).toEqual(['skipped', 'planDay', 'ownFile', 'dependentPapers']);
  });

  it.each([
    ['2026-09-01', []],
    ['2026-09-02', ['worksBefore']],
  ])('dated %s', (date, codes) => {
    const input = { number: '1', date, places: ['start:С-1'] };
    const warned = warnedOf(decisionOf(signDocument, register, ON('Д-1'), context, input));
    expect(warned.filter((code) => code === 'worksBefore')).toEqual(codes);
  });

  it('is refused with all faults at once; another paper changes nothing but itself', () => {
    const wrong = { number: '–', date: '2026-11-21' };
    expect(refusedFor(decisionOf(signDocument, register, ON('Д-1'), context, wrong))).toEqual([
      'date inFuture',
      'number actNumberNoDigit',
    ]);
    const letter = registerWith({ documents: [order({ kind: 'письмо' })], memberships: [waiting('С-1')] });
    expect(startOf(signDocument, letter, ON('Д-1'), context).lists.places).toEqual([]);
    const { changes } = decided(decisionOf(signDocument, letter, ON('Д-1'), context, { places: ['start:С-1'] }));
    expect(changes.map(({ table }) => table)).toEqual(['documents']);
  });
});

describe('what norms say of the papers', () => {
  const retentionOf = (register: RegisterSnapshot) => {
    const norm = register.norms.find(({ kind }) => kind === 'retention');
    if (norm === undefined) throw new Error('No such norm');
    return answers(register, norm.id, '2026-11-20').map((answer) => answer.split(' ').slice(1).join(' '));
  };

  it('turns when a paper is filed: the term is set as the regulation says (L 5.7)', () => {
    const register = registerWith({ documents: [order({ status: 'подписан', date: '2026-09-01' })] });
    expect(retentionOf(register)).toContain('cantTell retention.not-set');
    const filed = applyChanges(register, decided(decisionOf(fileDocument, register, ON('Д-1'), context, {})).changes);
    expect(retentionOf(filed)).toContain('met retention.kept');
    expect(retentionOf(filed)).not.toContain('cantTell retention.not-set');
  });
});

describe('forms of papers on the page', () => {
  const host = () => {
    const register = smallRegister();
    const row = { ...order({ groupId: 'О-01' }), number: '7', date: '2026-11-10', meetingId: null, url: '', note: '' };
    const documents = [{ ...row, createdOn: null, keepUntil: null }];
    return memoryHost({ ...register, documents });
  };
  const ask = (command: string, rowId: string | null) => ({ command, groupId: 'О-01', rowId });

  it.each([
    ['registerDocument', null, { title: 'О сроках' }, 'черновик'],
    ['sendForSignature', 'Д-1', {}, 'на подписи'],
    ['signDocument', 'Д-1', { number: '12' }, 'подписан'],
    ['sendDocument', 'Д-1', { to: 'РИМК' }, 'отправлен'],
    ['fileDocument', 'Д-1', {}, 'в деле'],
  ])('%s is carried out and taken back', (command, rowId, values, status) => {
    const one = host();
    const before = factsOf(one);
    runForm(one, ask(command, rowId), values);
    expect(one.look().snapshot.documents.at(-1)?.status).toBe(status);
    undoForm(one);
    expect(factsOf(one)).toEqual(before);
  });

  it('disposal is refused to a leader and opens in the office alone', () => {
    const one = host();
    expect(openForm(one, ask('sendForSignature', 'Д-1')).title).toBe('Отдать на подпись');
    one.email = 'ivanova@school.ru';
    expect(saveForm(host(), ask('fileDocument', 'Д-1'), {}).ok).toBe(true);
    expect(() => openForm(one, { command: 'disposeDocuments', groupId: null, rowId: null })).toThrow();
    expect(() => openForm(one, ask('signDocument', 'Д-1'))).toThrow();
  });
});
