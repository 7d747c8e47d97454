// The number of a signed order is corrected; signing and correction are taken back.
import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { correctDocument, signDocument } from '../../../../src/domain/commands/documents/sign-document';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import type { Rows } from '../../../golden/register-of';
import { decided, decisionOf, refusedFor, warnedOf } from '../../../support/decided';
import { type AskedForm, factsOf, openForm, runForm, saveForm, undoForm } from '../../../support/form-session';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { ACT, context, GROUP, member, ON, registerWith, signed, TODAY } from '../../../support/signed-order';

describe('a signed order whose number was wrong', () => {
  const title = 'Приказ о создании без номера ММО Исток';
  const memberships = [
    member('С-1', { role: 'leader' }),
    member('С-2', { personId: 'П-2', groupId: 'О-2', basisKind: 'приказ', basisNumber: '44', basisDate: '2026-09-10' }),
    member('С-3', { personId: 'П-3', basisKind: 'приказ', basisNumber: '4', basisDate: '2026-09-10' }),
  ];
  const plans = [
    {
      id: 'ПЛ-1',
      groupId: 'О-1',
      schoolYear: '2026/27',
      approvedBy: 'приказ',
      approvalNumber: '44',
      approvedOn: '2026-09-10',
    },
  ];
  const groups = [GROUP, { ...GROUP, id: 'О-2', name: 'Родник', closedOn: '2026-10-31', closingBasis: `${ACT}/1` }];
  const register = registerWith(
    'noyabrsk-2020',
    title,
    { groups, memberships, plans },
    { fileId: 'f-1', url: 'https://d.ru/1' },
  );
  const correct = (snapshot: RegisterSnapshot, input: object) =>
    decisionOf(correctDocument, snapshot, ON, context, input);

  it('is corrected with all rows that bear it, whatever their group, and keeps its state', () => {
    const before = signed(register);
    const sent = { ...before, documents: before.documents.map((one) => ({ ...one, status: 'отправлен' })) };
    const decision = correct(sent, { number: '45', date: '2026-09-11' });
    const after = applyChanges(sent, decided(decision).changes);
    expect(after.documents[0]).toMatchObject({
      status: 'отправлен',
      number: '45',
      date: '2026-09-11',
      title: '2026-09-11 Приказ о создании № 45 ММО Исток',
    });
    expect(after.groups[0]?.creationBasis).toBe('приказ от 11.09.2026 № 45');
    expect(after.groups[1]?.closingBasis).toBe(`${ACT}/1`);
    expect(after.memberships.map(({ basisNumber }) => basisNumber)).toEqual(['45', '45', '4']);
    expect(after.plans[0]).toMatchObject({ approvalNumber: '45', approvedOn: '2026-09-11' });
    expect(warnedOf(decision)).toEqual(['oldFile']);
  });

  it('is offered once the paper is signed; the same again is refused', () => {
    const offered = (snapshot: RegisterSnapshot) =>
      [signDocument, correctDocument].map((one) => one.offeredOn?.(snapshot, ON, { today: TODAY, actorId: null }));
    expect(offered(register)).toEqual([true, false]);
    expect(offered(signed(register))).toEqual([false, true]);
    expect(refusedFor(correct(signed(register), {}))).toEqual([' nothingNew']);
    expect(correctDocument.start(register, ON, context)).toMatchObject({ cannotOpen: 'notSigned' });
  });
});

/** A form opened now and saved later as it was opened. */
function openedBefore(host: MemoryHost, asked: AskedForm) {
  const { version, values } = openForm(host, asked);
  return () =>
    answerRpc(host, {
      procedure: 'runCommand',
      input: { ...asked, requestId: 'r-2', version, opened: values, values: { ...values } },
    });
}

describe('minutes whose number was wrong', () => {
  const basis = { basisKind: 'протокол', basisNumber: '1', basisDate: '2026-09-10' };
  const register = registerWith(
    'novosibirsk-2022',
    '2026-09-10 Протокол № 1 ММО Исток',
    {
      groups: [{ ...GROUP, ownFrequencyBasis: 'протокол от 10.09.2026 № 1' }],
      meetings: [{ id: 'З-1', groupIds: ['О-1'], date: '2026-09-10', minutesNumber: '1' }],
      memberships: [
        member('С-1', { role: 'leader', ...basis }),
        member('С-2', { groupId: 'О-2', ...basis }),
        member('С-3', { ...basis, basisNumber: '11' }),
        member('С-4', { ...basis, basisDate: '2026-09-11' }),
        member('С-5', { ...basis, basisKind: 'приказ' }),
      ],
      plans: [
        { id: 'ПЛ-1', groupId: 'О-1', approvedBy: 'заседание ММО', approvalNumber: '1', approvedOn: '2026-09-10' },
        { id: 'ПЛ-2', groupId: 'О-1', approvedBy: 'РИМК', approvalNumber: '1', approvedOn: '2026-09-10' },
      ],
      petitions: [{ id: 'Х-1', groupId: 'О-1', basis: 'протокол от 10.09.2026 № 12' }],
    },
    { kind: 'протокол', meetingId: 'З-1', number: '1', date: '2026-09-10', status: 'подписан' },
  );

  it('are corrected with all that rests on them, and nothing else', () => {
    const decision = decisionOf(correctDocument, register, ON, context, { number: '2' });
    const after = applyChanges(register, decided(decision).changes);
    expect(after.meetings[0]?.minutesNumber).toBe('2');
    expect(after.memberships.map(({ basisNumber }) => basisNumber)).toEqual(['2', '1', '11', '1', '1']);
    expect(after.plans.map(({ approvalNumber }) => approvalNumber)).toEqual(['2', '1']);
    expect(after.groups[0]?.ownFrequencyBasis).toBe('протокол от 10.09.2026 № 2');
    expect(after.petitions[0]?.basis).toBe('протокол от 10.09.2026 № 12');
  });
});

describe('through the page', () => {
  const leader = member('С-1', { role: 'leader', from: '2026-09-15' });
  const plan = { id: 'ПЛ-1', groupId: 'О-1', schoolYear: '2026/27' };
  const group = { ...GROUP, closedOn: '2026-10-31' };
  it.each([
    ['plan', 'Приказ об утверждении плана', { plans: [plan] }],
    ['creation', 'Приказ о создании', { memberships: [leader] }],
    ['appointment', 'Приказ о назначении руководителя', { memberships: [leader] }],
    ['release', 'Приказ об освобождении руководителя', { memberships: [{ ...leader, to: '2026-10-01' }] }],
    ['ending', 'Приказ о прекращении деятельности', { groups: [group] }],
    ['change', 'Приказ о внесении изменений', { memberships: [leader] }],
  ])('an order on %s is signed, corrected, and both are taken back', (_, title, rows: Rows) => {
    const host = memoryHost(registerWith('noyabrsk-2020', title, rows));
    const before = factsOf(host);
    const asked = (command: string) => ({ command, groupId: null, rowId: 'Д-1' });
    runForm(host, asked('signDocument'), { number: '44', date: '2026-09-10' }, 'r-1');
    const between = factsOf(host);
    expect(JSON.stringify(between)).toContain('"44"');
    runForm(host, asked('correctDocument'), { number: '4512', date: '2026-09-11' }, 'r-2');
    const text = JSON.stringify(factsOf(host));
    expect([text.includes('"44"'), text.includes('№ 44'), text.includes('4512')]).toEqual([false, false, true]);
    undoForm(host, 'r-2');
    expect(factsOf(host)).toEqual(between);
    undoForm(host, 'r-1');
    expect(factsOf(host)).toEqual(before);
  });

  it('tells that the proposed number has been taken meanwhile', () => {
    const other = { id: 'Д-2', kind: 'приказ', title: 'Другой', status: 'черновик', schoolYear: '2026/27' };
    const host = memoryHost(registerWith('noyabrsk-2020', 'О сроках', { documents: [other] }));
    const asked = (rowId: string) => ({ command: 'signDocument', groupId: null, rowId });
    const envelope = openedBefore(host, asked('Д-1'));
    runForm(host, asked('Д-2'), { date: '2026-11-20' }, 'r-1');
    const answer = envelope();
    expect(answer.ok ? [] : answer.error.issues).toEqual([
      expect.objectContaining({ code: 'currentVersion' }),
      expect.objectContaining({
        code: 'changedMeanwhile',
        path: 'number',
        data: expect.objectContaining({ theirs: '"2"' }),
      }),
    ]);
    expect(host.look().snapshot.documents.map(({ number }) => number)).toEqual(['', '1']);
    expect(saveForm(host, asked('Д-1'), {}, 'r-3').ok).toBe(true);
    expect(host.look().snapshot.documents.map(({ number }) => number)).toEqual(['2', '1']);
  });
});
