import { describe, expect, test } from 'vitest';
import { cancelMeeting } from '../../../../src/domain/commands/meetings/cancel-meeting';
import { changeMeeting } from '../../../../src/domain/commands/meetings/change-meeting';
import { inviteToMeeting } from '../../../../src/domain/commands/meetings/invite-to-meeting';
import { postponeMeeting } from '../../../../src/domain/commands/meetings/postpone-meeting';
import type { Meeting } from '../../../../src/domain/register/meeting';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, runForm, saveForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { agendaItem } from '../../register-builder';

const SUBJECT = { groupId: 'О-01', rowId: 'З-02' };
const CONTEXT = contextOn(TODAY);

const withMeeting = (fields: Partial<Meeting>): Partial<RegisterSnapshot> => ({
  meetings: smallRegister().meetings.map((one) => (one.id === 'З-02' ? { ...one, ...fields } : one)),
});
const agendaItems = [
  agendaItem({ id: 'В-1', meetingId: 'З-02', order: 1, question: 'Первый', kind: 'итоги года' }),
  agendaItem({ id: 'В-2', meetingId: 'З-02', order: 2, question: 'Второй' }),
];

describe('a meeting is moved', () => {
  const postpone = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
    decisionOf(postponeMeeting, smallRegister(changes), SUBJECT, CONTEXT, {
      date: '2026-12-08',
      reason: 'Болезнь',
      notify: false,
      ...input,
    });

  test('and the first planned day and all reasons stay known', () => {
    expect(decided(postpone({})).changes).toEqual([
      {
        kind: 'update',
        table: 'meetings',
        id: 'З-02',
        fields: { status: 'postponed', date: '2026-12-08', plannedOn: '2026-10-28', reason: 'Болезнь' },
      },
    ]);
    const again = withMeeting({ status: 'postponed', date: '2026-11-25', plannedOn: '2026-10-28', reason: 'Мороз' });
    expect(decided(postpone({}, again)).changes).toMatchObject([
      { fields: { plannedOn: '2026-10-28', reason: 'Болезнь (ранее: Мороз)' } },
    ]);
  });

  test.each([
    ['2026-10-28', ['date sameDate']],
    ['2026-11-21', ['date inPast']],
    ['2026-11-22', []],
    ['2027-08-14', []],
    ['2027-08-15', ['date otherYear']],
  ])('to another day than 28.10.2026, not before today, in the same year: %s', (date, issues) => {
    expect(refusedFor(postpone({ date }))).toEqual(issues);
  });

  test('one without a day gets any day from today on', () => {
    const without = withMeeting({ date: null, plannedOn: null });
    expect(refusedFor(postpone({ date: '2026-11-21' }, without))).toEqual(['date inPast']);
    expect(refusedFor(postpone({ date: '2026-11-22' }, without))).toEqual([]);
    expect(refusedFor(postpone({ date: '2027-09-10' }, without))).toEqual([]);
  });

  test('not beyond the life of the group', () => {
    const groups = smallRegister().groups.map((group) => ({ ...group, closedOn: '2026-12-08' }));
    expect(refusedFor(postpone({}, { groups }))).toEqual([]);
    expect(refusedFor(postpone({ date: '2026-12-09' }, { groups }))).toEqual(['date afterClosing']);
  });

  test('with a letter that says both days', () => {
    const { letters } = decided(postpone({ notify: true }));
    expect(letters).toMatchObject([
      { code: 'moved', personIds: ['П-01', 'П-02', 'П-03'], data: { was: '2026-10-28', date: '2026-12-08' } },
    ]);
  });

  test('to a day off only with a warning', () => {
    expect(warnedOf(postpone({ date: '2026-12-05' }))).toContain('dayOff');
    expect(warnedOf(postpone({ date: '2026-12-04' }))).not.toContain('dayOff');
  });
});

describe('a meeting is called off', () => {
  test('with its reason; nothing else of it changes', () => {
    const decision = decisionOf(cancelMeeting, smallRegister(), SUBJECT, CONTEXT, {
      reason: 'Карантин',
      notify: false,
    });
    expect(decided(decision).changes).toEqual([
      { kind: 'update', table: 'meetings', id: 'З-02', fields: { status: 'cancelled', reason: 'Карантин' } },
    ]);
  });

  test('one that was held or called off has no such forms', () => {
    for (const command of [cancelMeeting, postponeMeeting, changeMeeting, inviteToMeeting]) {
      const open = (fields: Partial<Meeting>) => command.start(smallRegister(withMeeting(fields)), SUBJECT, CONTEXT);
      expect(open({ status: 'held' })).toMatchObject({ cannotOpen: 'held' });
      expect(open({ status: 'cancelled' })).toMatchObject({ cannotOpen: 'cancelled' });
      expect('cannotOpen' in open({ status: 'postponed' })).toBe(false);
      expect(command.offeredOn?.(smallRegister(), { groupId: 'О-01', rowId: 'З-01' }, CONTEXT)).toBe(false);
      expect(command.offeredOn?.(smallRegister(), SUBJECT, CONTEXT)).toBe(true);
    }
  });
});

describe('a meeting to come is changed', () => {
  const change = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
    decisionOf(changeMeeting, smallRegister({ agendaItems, ...changes }), SUBJECT, CONTEXT, input);
  const row = (question: string) => ({ question, speakerId: null, speakerText: '' });

  test('questions keep their rows when their order changes, one is new, one goes', () => {
    const { changes } = decided(change({ theme: 'Новая', agenda: [row('Второй'), row('Третий')] }));
    expect(changes.slice(1)).toEqual([
      {
        kind: 'update',
        table: 'agendaItems',
        id: 'В-2',
        fields: { question: 'Второй', speakerId: null, speakerText: '', order: 1 },
      },
      {
        kind: 'update',
        table: 'agendaItems',
        id: 'В-1',
        fields: { question: 'Третий', speakerId: null, speakerText: '', order: 2 },
      },
    ]);
    expect(changes[0]).toMatchObject({ id: 'З-02', fields: { theme: 'Новая' } });
    expect(decided(change({ agenda: [row('Второй')] })).changes.slice(1)).toMatchObject([
      { kind: 'update', id: 'В-2', fields: { order: 1 } },
      { kind: 'delete', id: 'В-1' },
    ]);
    expect(decided(change({})).changes).toHaveLength(1);
  });

  test('a question with an assignment does not go', () => {
    const assignments = [
      {
        id: 'ПР-1',
        groupId: 'О-01',
        meetingId: 'З-02',
        agendaItemId: 'В-1',
        executorId: null,
        task: 'Дело',
        dueOn: null,
        doneOn: null,
        note: '',
      },
    ];
    expect(refusedFor(change({ agenda: [row('Второй')] }, { assignments }))).toEqual(['agenda questionUsed']);
    expect(refusedFor(change({ agenda: [row('Первый')] }, { assignments }))).toEqual([]);
  });
});

describe('an invitation', () => {
  test('goes to the members ticked, without the one who writes, with the agenda', () => {
    const context = contextOn(TODAY, { actorId: 'П-01' });
    const snapshot = smallRegister({ agendaItems, ...withMeeting({ date: '2026-12-08' }) });
    expect(startOf(inviteToMeeting, snapshot, SUBJECT, context).values).toMatchObject({ personIds: ['П-02', 'П-03'] });
    const decision = decided(decisionOf(inviteToMeeting, snapshot, SUBJECT, context, { personIds: ['П-03'] }));
    expect(decision.changes).toEqual([]);
    expect(decision.letters).toMatchObject([{ personIds: ['П-03'], data: { questions: '1. Первый\n2. Второй' } }]);
  });

  test('needs a day', () => {
    const snapshot = smallRegister(withMeeting({ date: null }));
    expect(inviteToMeeting.start(snapshot, SUBJECT, CONTEXT)).toMatchObject({ cannotOpen: 'noDate' });
  });
});

describe('through the page', () => {
  test.each([
    ['postponeMeeting', { date: '2026-12-08', reason: 'Болезнь' }, 'Заседание перенесено'],
    ['cancelMeeting', { reason: 'Карантин' }, 'Заседание отменено'],
    [
      'changeMeeting',
      { theme: 'Другая', agenda: [{ question: 'Новый', speakerId: 'П-03', speakerText: '' }] },
      'Заседание изменено',
    ],
  ])('%s is saved by the leader and taken back', (command, input, done) => {
    const host = memoryHost(smallRegister({ agendaItems }));
    host.email = 'ivanova@school.ru';
    const before = factsOf(host);
    const saved = runForm(host, { command, ...SUBJECT }, input);
    expect(saved).toMatchObject({ done, focus: { table: 'meetings', id: 'З-02' } });
    expect(factsOf(host)).not.toEqual(before);
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
  });

  test('inviteToMeeting sent twice writes once; the journal knows it, there is nothing to take back', () => {
    const host = memoryHost(smallRegister());
    const asked = { command: 'inviteToMeeting', ...SUBJECT };
    runForm(host, asked, { addition: 'Возьмите журналы' });
    expect(host.look().kept.notifications.map(({ status }) => status)).toEqual(Array(3).fill('suppressed'));
    expect(host.look().kept.notifications[0]?.body).toContain('Возьмите журналы');
    runForm(host, asked, { addition: 'Возьмите журналы' });
    expect(host.look().kept.notifications).toHaveLength(3);
    expect(host.look().kept.journal.map(({ action }) => action)).toEqual(['Приглашения составлены']);
    expect(() => undoForm(host)).toThrow('NOT_FOUND');
  });

  test('a meeting of another group is out of reach', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    const asked = { command: 'cancelMeeting', groupId: 'О-01', rowId: 'З-03' };
    expect(() => openForm(host, asked)).toThrow();
    host.type('meetings', 'З-02', 'theme', 'Из таблицы');
    expect(saveForm(host, { ...asked, rowId: 'З-02' }, { reason: 'Карантин' }).ok).toBe(true);
  });
});
