import { describe, expect, test } from 'vitest';
import { addAssignment } from '../../../../src/domain/commands/assignments/add-assignment';
import { addAssignmentsOfMeeting } from '../../../../src/domain/commands/assignments/assignments-of-meeting';
import { closeAssignment } from '../../../../src/domain/commands/assignments/close-assignment';
import { extendAssignment } from '../../../../src/domain/commands/assignments/extend-assignment';
import { applyChanges } from '../../../../src/domain/commands/entity-change';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { answers } from '../../judge';
import { agendaItem, group, meeting, membership, register } from '../../register-builder';

const GROUP = { groupId: 'О-01', rowId: null };
const MEETING = { groupId: 'О-01', rowId: 'З-01' };
const TASK = { groupId: 'О-01', rowId: 'ПР-1' };
const CONTEXT = contextOn(TODAY);

const task = (fields: Partial<Assignment> = {}): Assignment => ({
  id: 'ПР-1',
  groupId: 'О-01',
  meetingId: 'З-01',
  agendaItemId: null,
  executorId: 'П-03',
  task: 'Подготовить обзор',
  dueOn: '2026-11-20',
  doneOn: null,
  note: '',
  ...fields,
});

const agendaItems = [
  agendaItem({
    id: 'В-1',
    meetingId: 'З-01',
    order: 1,
    question: 'Задачи года',
    decided: '1. Подготовить обзор.\n2) Провести урок до 1.12.2026\n\n– Собрать списки, срок 09.09.2026',
  }),
  agendaItem({ id: 'В-2', meetingId: 'З-01', order: 2, question: 'Разное', decided: 'Принять к сведению' }),
  agendaItem({ id: 'В-3', meetingId: 'З-02', order: 1, question: 'Другое' }),
];

describe('an assignment is given', () => {
  const add = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
    decisionOf(addAssignment, smallRegister({ agendaItems, ...changes }), GROUP, CONTEXT, {
      task: 'Подготовить обзор',
      executorId: 'П-03',
      dueOn: '2026-12-01',
      notify: false,
      ...input,
    });

  test('by a question it is of the meeting of that question', () => {
    expect(decided(add({ agendaItemId: 'В-1' })).changes).toEqual([
      {
        kind: 'insert',
        table: 'assignments',
        row: { ...task({ agendaItemId: 'В-1', dueOn: '2026-12-01' }), id: expect.stringMatching(/^новый-/) },
      },
    ]);
    expect(decided(add({})).changes).toMatchObject([{ row: { meetingId: null, agendaItemId: null } }]);
    expect(refusedFor(add({ meetingId: 'З-01', agendaItemId: 'В-3' }))).toEqual(['agendaItemId otherMeeting']);
  });

  test.each([
    ['2026-09-09', ['dueOn dueBeforeMeeting']],
    ['2026-09-10', []],
  ])('on the meeting of 10.09.2026 by %s', (dueOn, issues) => {
    expect(refusedFor(add({ meetingId: 'З-01', dueOn }))).toEqual(issues);
  });

  test.each([
    ['2026-12-01', []],
    ['2026-12-02', ['dueOn dueAfterClosing']],
  ])('to a group closed on 01.12.2026 by %s', (dueOn, issues) => {
    const groups = smallRegister().groups.map((one) => ({ ...one, closedOn: '2026-12-01' }));
    expect(refusedFor(add({ dueOn }, { groups }))).toEqual(issues);
  });

  test.each([
    [null, ['noTerm']],
    ['2026-11-21', ['duePast']],
    ['2026-11-22', []],
  ])('by %s: %j', (dueOn, codes) => {
    expect(warnedOf(add({ dueOn }))).toEqual(codes);
  });

  test('with a letter to the executor, not to oneself', () => {
    expect(decided(add({ notify: true })).letters).toMatchObject([
      { code: 'assigned', personIds: ['П-03'], data: { task: 'Подготовить обзор', dueOn: '2026-12-01' } },
    ]);
    const own = decisionOf(addAssignment, smallRegister(), GROUP, contextOn(TODAY, { actorId: 'П-03' }), {
      task: 'Дело',
      executorId: 'П-03',
      notify: true,
    });
    expect(decided(own).letters).toEqual([]);
  });
});

describe('assignments out of decisions', () => {
  const start = (assignments: readonly Assignment[] = []) =>
    startOf(addAssignmentsOfMeeting, smallRegister({ agendaItems, assignments }), MEETING, CONTEXT).values.assignments;

  test('a row for each line, its number gone, its day read where it is not before the meeting', () => {
    expect(start()).toEqual([
      { task: 'Подготовить обзор.', agendaItemId: 'В-1', executorId: null, dueOn: null },
      { task: 'Провести урок до 1.12.2026', agendaItemId: 'В-1', executorId: null, dueOn: '2026-12-01' },
      { task: 'Собрать списки, срок 09.09.2026', agendaItemId: 'В-1', executorId: null, dueOn: null },
      { task: 'Принять к сведению', agendaItemId: 'В-2', executorId: null, dueOn: null },
    ]);
  });

  test('none for a line that has one, whatever became of it', () => {
    const done = task({ agendaItemId: 'В-1', task: 'подготовить обзор', doneOn: '2026-10-01' });
    expect(start([done])).toHaveLength(3);
    expect(start([task({ agendaItemId: null })])).toHaveLength(3);
    expect(start([task({ agendaItemId: 'В-2' })])).toHaveLength(4);
    expect(start([task({ meetingId: 'З-02' })])).toHaveLength(4);
  });

  test('all rows are judged at once', () => {
    const rows = ['2026-09-09', '2026-09-10', '2026-09-01'].map((dueOn) => ({
      task: 'Дело',
      executorId: 'П-03',
      agendaItemId: 'В-1',
      dueOn,
    }));
    const snapshot = smallRegister({ agendaItems });
    const decision = decisionOf(addAssignmentsOfMeeting, snapshot, MEETING, CONTEXT, { assignments: rows });
    expect(refusedFor(decision)).toEqual([
      'assignments.0.dueOn dueBeforeMeeting',
      'assignments.2.dueOn dueBeforeMeeting',
    ]);
  });

  test('only of a meeting that was held, offered while a line has none', () => {
    const open = (rowId: string) =>
      addAssignmentsOfMeeting.start(smallRegister({ agendaItems }), { groupId: 'О-01', rowId }, CONTEXT);
    expect(open('З-02')).toMatchObject({ cannotOpen: 'notHeld' });
    const offered = (items: typeof agendaItems) =>
      addAssignmentsOfMeeting.offeredOn?.(smallRegister({ agendaItems: items }), MEETING, CONTEXT);
    expect([offered(agendaItems), offered([])]).toEqual([true, false]);
  });
});

describe('an assignment is closed', () => {
  const close = (input: object, fields: Partial<Assignment> = {}) =>
    decisionOf(closeAssignment, smallRegister({ assignments: [task(fields)] }), TASK, CONTEXT, input);

  test('today, with the answer and the link after what was noted before', () => {
    const input = { answer: 'Готово', url: 'https://disk/1' };
    expect(decided(close(input, { note: 'Важно' })).changes).toEqual([
      {
        kind: 'update',
        table: 'assignments',
        id: 'ПР-1',
        fields: { doneOn: TODAY, note: 'Важно\nГотово\nhttps://disk/1' },
      },
    ]);
    expect(decided(close({})).changes).toMatchObject([{ fields: { note: '' } }]);
  });

  test.each([
    ['2026-11-22', []],
    ['2026-11-23', ['doneOn inFuture']],
    ['2026-09-10', []],
    ['2026-09-09', ['doneOn beforeGiven']],
  ])('on %s: %j', (doneOn, issues) => {
    expect(refusedFor(close({ doneOn }))).toEqual(issues);
  });

  test('everything at once; a link is a link', () => {
    expect(refusedFor(close({ doneOn: '2026-11-23', url: 'на диске' }))).toEqual(['doneOn inFuture', 'url notLink']);
  });

  test.each([
    ['2026-11-20', []],
    ['2026-11-21', [{ code: 'late', data: { dueOn: '2026-11-20', days: 1 } }]],
  ])('by 20.11.2026, done on %s', (doneOn, warnings) => {
    expect(decided(close({ doneOn })).warnings).toEqual(warnings);
  });

  test('once: what is done has no such form; what is open has, of whatever year', () => {
    const open = (fields: Partial<Assignment>) =>
      closeAssignment.start(smallRegister({ assignments: [task(fields)] }), TASK, CONTEXT);
    expect(open({ doneOn: '2026-11-01' })).toMatchObject({ cannotOpen: 'done' });
    expect('cannotOpen' in open({ dueOn: '2024-05-01', meetingId: null })).toBe(false);
  });
});

describe('the last day is moved', () => {
  const extend = (input: object, fields: Partial<Assignment> = {}) =>
    decisionOf(extendAssignment, smallRegister({ assignments: [task(fields)] }), TASK, CONTEXT, {
      dueOn: '2026-12-01',
      reason: 'Болезнь',
      ...input,
    });

  test('and the day before and every reason stay in the note', () => {
    expect(decided(extend({}, { note: 'Важно' })).changes).toMatchObject([
      { fields: { dueOn: '2026-12-01', note: 'Важно\nСрок 20.11.2026 изменён на 01.12.2026: Болезнь' } },
    ]);
    expect(decided(extend({}, { dueOn: null })).changes).toMatchObject([
      { fields: { note: 'Срок изменён на 01.12.2026: Болезнь' } },
    ]);
  });

  test('to another day, an earlier or a past one with a warning', () => {
    expect(refusedFor(extend({ dueOn: '2026-11-20' }))).toEqual(['dueOn sameTerm']);
    expect(refusedFor(extend({ dueOn: '2026-09-09' }))).toEqual(['dueOn dueBeforeMeeting']);
    expect(warnedOf(extend({ dueOn: '2026-11-19' }))).toEqual(['duePast', 'shorter']);
    expect(warnedOf(extend({ dueOn: '2026-11-22' }))).toEqual([]);
  });
});

describe('through the page', () => {
  test.each([
    ['addAssignment', GROUP, { task: 'Дело', executorId: 'П-03', dueOn: '2026-12-01' }, 'Поручение дано'],
    [
      'addAssignmentsOfMeeting',
      MEETING,
      { assignments: [{ task: 'Дело', executorId: 'П-03', dueOn: '2026-12-01', agendaItemId: 'В-1' }] },
      'Поручения по решениям даны',
    ],
    ['closeAssignment', TASK, { answer: 'Готово' }, 'Поручение закрыто'],
    ['extendAssignment', TASK, { dueOn: '2026-12-15', reason: 'Болезнь' }, 'Срок поручения перенесён'],
  ])('%s is saved by the leader and taken back', (command, subject, input, done) => {
    const host = memoryHost(smallRegister({ agendaItems, assignments: [task()] }));
    host.email = 'ivanova@school.ru';
    const before = factsOf(host);
    expect(runForm(host, { command, ...subject }, input).done).toBe(done);
    expect(factsOf(host)).not.toEqual(before);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });

  test('an assignment of another group is out of reach', () => {
    const host = memoryHost(smallRegister({ assignments: [task({ groupId: 'О-02', executorId: 'П-04' })] }));
    host.email = 'ivanova@school.ru';
    expect(() => openForm(host, { command: 'closeAssignment', ...TASK })).toThrow();
  });
});

test('Ноябрьск 3.8: overdue, then closed late; moved in time it is pending', () => {
  const snapshot = register({
    groups: [group({ regulationId: 'noyabrsk-2020' })],
    memberships: [membership()],
    meetings: [meeting('2026-09-10', { id: 'З-01' })],
    assignments: [task()],
  });
  const after = (command: typeof closeAssignment, input: object) =>
    applyChanges(snapshot, decided(decisionOf(command, snapshot, TASK, CONTEXT, input)).changes);
  const verdict = (one: RegisterSnapshot) => answers(one, 'noyabrsk-2020/3.8', TODAY);
  expect(verdict(snapshot)).toEqual(['year violated assignments.overdue']);
  expect(verdict(after(closeAssignment, { doneOn: '2026-11-22' }))).toEqual(['year violated assignments.late']);
  expect(verdict(after(closeAssignment, { doneOn: '2026-11-20' }))).toEqual(['year met assignments.in-time']);
  expect(verdict(after(extendAssignment, { dueOn: '2027-03-01', reason: 'Болезнь' }))).toEqual([
    'year pending assignments.pending',
  ]);
});
