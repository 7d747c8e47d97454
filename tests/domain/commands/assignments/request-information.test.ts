import { describe, expect, test } from 'vitest';
import { requestInformation } from '../../../../src/domain/commands/assignments/request-information';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, startOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { answers } from '../../judge';
import { group, membership, register } from '../../register-builder';

const NOBODY = { groupId: null, rowId: null };

const ask = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
  decisionOf(requestInformation, smallRegister(changes), NOBODY, contextOn(TODAY), {
    groupIds: ['О-01'],
    request: 'Списки молодых учителей',
    dueOn: '2026-12-01',
    notify: false,
    ...input,
  });

const rowsOf = (decision: ReturnType<typeof ask>) =>
  decided(decision).changes.map((change) =>
    change.kind === 'insert' && change.table === 'assignments' ? [change.row.groupId, change.row.executorId] : [],
  );

describe('a request', () => {
  test('is one assignment for each group, for its leader of the day', () => {
    const { changes } = decided(ask({ groupIds: ['О-01', 'О-02'] }));
    expect(changes).toMatchObject([
      { row: { groupId: 'О-01', executorId: 'П-01', task: 'Запрос: Списки молодых учителей', dueOn: '2026-12-01' } },
      { row: { groupId: 'О-02', executorId: 'П-04' } },
    ]);
    expect(new Set(changes.map((change) => (change.kind === 'insert' ? change.row.id : ''))).size).toBe(2);
  });

  test('to a regulation goes to its living groups, named or not, each once', () => {
    const closed = (closedOn: string) => ({
      groups: smallRegister().groups.map((one) => (one.id === 'О-02' ? { ...one, closedOn } : one)),
    });
    const regulationId = 'novosibirsk-2022';
    expect(rowsOf(ask({ regulationId }))).toEqual([
      ['О-01', 'П-01'],
      ['О-02', 'П-04'],
    ]);
    expect(rowsOf(ask({ regulationId, groupIds: [] }, closed('2026-11-22')))).toHaveLength(2);
    expect(rowsOf(ask({ regulationId, groupIds: [] }, closed('2026-11-21')))).toEqual([['О-01', 'П-01']]);
  });

  test('to a group without a leader has no executor, and that is said', () => {
    const memberships = smallRegister().memberships.map((one) =>
      one.id === 'С-01' ? { ...one, to: '2026-11-21' } : one,
    );
    expect(rowsOf(ask({}, { memberships }))).toEqual([['О-01', null]]);
    expect(decided(ask({}, { memberships })).warnings).toEqual([
      { code: 'noLeader', data: { names: 'ММО учителей математики', more: 0 } },
    ]);
    const lasting = smallRegister().memberships.map((one) => (one.id === 'С-01' ? { ...one, to: TODAY } : one));
    expect(rowsOf(ask({}, { memberships: lasting }))).toEqual([['О-01', 'П-01']]);
  });

  test('needs groups and a day that has not passed, both told at once', () => {
    expect(refusedFor(ask({ groupIds: [], dueOn: '2026-11-21' }))).toEqual(['groupIds nobodyAsked', 'dueOn duePassed']);
    expect(refusedFor(ask({ dueOn: '2026-11-22' }))).toEqual([]);
  });

  test('opened on a group begins with it; letters go to the leaders', () => {
    const start = startOf(requestInformation, smallRegister(), { groupId: 'О-02', rowId: null }, contextOn(TODAY));
    expect(start.values.groupIds).toEqual(['О-02']);
    expect(decided(ask({ groupIds: ['О-01', 'О-02'], notify: true })).letters).toMatchObject([
      { code: 'requested', personIds: ['П-01'] },
      { code: 'requested', personIds: ['П-04'] },
    ]);
  });
});

describe('through the page', () => {
  const FORM = { command: 'requestInformation', ...NOBODY };
  const input = { groupIds: ['О-01', 'О-02'], request: 'Списки', dueOn: '2026-12-01' };

  test('is written with its letters and taken back', () => {
    const host = memoryHost(smallRegister({ settings: { ...smallRegister().settings, mailEnabled: true } }));
    const before = factsOf(host);
    runForm(host, FORM, input);
    expect(host.look().kept.notifications.map(({ email, status }) => [email, status])).toEqual([
      ['ivanova@school.ru', 'toSend'],
      ['kuznetsova@school.ru', 'toSend'],
    ]);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });

  test('the leader answers it by closing the assignment, and cannot ask anybody', () => {
    const host = memoryHost(smallRegister());
    runForm(host, FORM, input);
    const [own] = host.look().snapshot.assignments.filter(({ groupId }) => groupId === 'О-01');
    host.email = 'ivanova@school.ru';
    expect(() => openForm(host, FORM)).toThrow();
    const asked = { command: 'closeAssignment', groupId: 'О-01', rowId: own?.id ?? '' };
    runForm(host, asked, { answer: 'Два учителя' }, 'request-2');
    expect(host.look().snapshot.assignments.find(({ id }) => id === own?.id)).toMatchObject({
      doneOn: TODAY,
      note: 'Два учителя',
    });
  });
});

test("Ноябрьск 3.8 and 3.7 judge the group's own assignments, not a request", () => {
  const own = {
    id: 'ПР-1',
    groupId: 'О-01',
    meetingId: null,
    agendaItemId: null,
    executorId: 'П-01',
    task: 'Запрос: списки',
    dueOn: '2026-11-20',
    doneOn: null,
    note: '',
  };
  const tables = { groups: [group({ regulationId: 'noyabrsk-2020' })], memberships: [membership()] };
  const asked = register({ ...tables, assignments: [own] });
  const told = register({ ...tables, assignments: [{ ...own, task: 'Подготовить списки' }] });
  expect(answers(asked, 'noyabrsk-2020/3.8', TODAY)).toEqual(['year inapplicable assignments.none']);
  expect(answers(told, 'noyabrsk-2020/3.8', TODAY)).toEqual(['year violated assignments.overdue']);
  const done = (snapshot: RegisterSnapshot) =>
    applyChanges(snapshot, [{ kind: 'update', table: 'assignments', id: 'ПР-1', fields: { doneOn: '2026-11-20' } }]);
  expect(answers(done(asked), 'noyabrsk-2020/3.7-contributions', TODAY)).toEqual([
    'year pending contributions.not-yet',
  ]);
  expect(answers(done(told), 'noyabrsk-2020/3.7-contributions', TODAY)).toEqual(['year met contributions.all']);
});
