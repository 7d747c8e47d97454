import { describe, expect, test } from 'vitest';
import { dailyCheck } from '../../../../src/application/use-cases/daily-check';
import { scheduleMeeting } from '../../../../src/domain/commands/meetings/schedule-meeting';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, refusals, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';
import { agendaItem, plan, planItem } from '../../register-builder';

const SUBJECT = { groupId: 'О-01', rowId: null };
const FORM = { command: 'scheduleMeeting', ...SUBJECT };

const task = (id: string, fields: Partial<Assignment> = {}): Assignment => ({
  id,
  groupId: 'О-01',
  meetingId: 'З-01',
  agendaItemId: null,
  executorId: 'П-03',
  task: 'Подготовить обзор',
  dueOn: '2026-10-01',
  doneOn: null,
  note: '',
  ...fields,
});

const decide = (input: object, changes: Partial<RegisterSnapshot> = {}) =>
  decisionOf(scheduleMeeting, smallRegister(changes), SUBJECT, contextOn(TODAY), {
    date: '2026-12-08',
    theme: 'Опыт коллег',
    ...input,
  });

/** Codes of warnings but those of the norms. */
const dayCodes = (decision: ReturnType<typeof decide>) =>
  warnedOf(decision).filter((code) => !code.startsWith('period'));

const withGroup = (fields: object) => ({
  groups: smallRegister().groups.map((group) => (group.id === 'О-01' ? { ...group, ...fields } : group)),
});

describe('a meeting is planned', () => {
  test('with what was filled in, agenda in its order', () => {
    const { changes } = decided(
      decide({
        place: 'Школа № 2',
        agenda: [
          { question: 'Первый', speakerId: 'П-03', speakerText: '' },
          { question: 'Второй', speakerId: null, speakerText: 'Гость' },
        ],
      }),
    );
    expect(changes).toMatchObject([
      {
        kind: 'insert',
        table: 'meetings',
        row: { id: 'новый-1', groupIds: ['О-01'], status: 'planned', date: '2026-12-08', place: 'Школа № 2' },
      },
      { table: 'agendaItems', row: { meetingId: 'новый-1', order: 1, question: 'Первый', speakerId: 'П-03' } },
      { table: 'agendaItems', row: { meetingId: 'новый-1', order: 2, question: 'Второй', speakerText: 'Гость' } },
    ]);
    const ids = changes.map((change) => (change.kind === 'insert' ? change.row.id : ''));
    expect(new Set(ids).size).toBe(3);
  });

  test('of several groups is one row of all of them', () => {
    const { changes, result } = decided(decide({ otherGroupIds: ['О-02'] }));
    expect(changes).toMatchObject([{ row: { groupIds: ['О-01', 'О-02'] } }]);
    expect(result.groupIds).toEqual(['О-01', 'О-02']);
  });

  test('extraordinary with its reason', () => {
    expect(decided(decide({ isExtraordinary: true, reason: 'ВПР' })).changes).toMatchObject([
      { row: { isExtraordinary: true, reason: 'ВПР' } },
    ]);
    expect(decided(decide({})).changes).toMatchObject([{ row: { isExtraordinary: null, reason: '' } }]);
  });

  test('takes from its line of the plan what was left empty, and only that', () => {
    const tables = {
      plans: [plan({ id: 'ПЛ-1' })],
      planItems: [planItem({ id: 'МП-1', planId: 'ПЛ-1', title: 'Итоги ВПР', form: 'семинар', place: 'Школа № 3' })],
    };
    const empty = decided(decide({ planItemId: 'МП-1', theme: '', place: '' }, tables));
    expect(empty.changes).toMatchObject([
      { row: { planItemId: 'МП-1', theme: 'Итоги ВПР', form: 'семинар', place: 'Школа № 3' } },
    ]);
    const own = decided(decide({ planItemId: 'МП-1', form: 'заседание', place: 'Дом' }, tables));
    expect(own.changes).toMatchObject([{ row: { theme: 'Опыт коллег', form: 'заседание', place: 'Дом' } }]);
  });
});

describe('refused', () => {
  test.each([
    ['2026-12-07', ['date beforeCreation']],
    ['2026-12-08', []],
  ])('before the group is created on 08.12.2026: %s', (date, issues) => {
    expect(refusedFor(decide({ date }, withGroup({ createdOn: '2026-12-08' })))).toEqual(issues);
  });

  test.each([
    ['2026-12-08', []],
    ['2026-12-09', ['date afterClosing']],
  ])('after the group is closed on 08.12.2026: %s', (date, issues) => {
    expect(refusedFor(decide({ date }, withGroup({ closedOn: '2026-12-08' })))).toEqual(issues);
  });

  test('everything at once, of every group', () => {
    const groups = smallRegister().groups.map((group) => ({ ...group, createdOn: '2026-12-09' }));
    expect(refusedFor(decide({ theme: '', otherGroupIds: ['О-02'] }, { groups }))).toEqual([
      'date beforeCreation',
      'date beforeCreation',
      'theme noTheme',
    ]);
  });

  test('a closed group has no form', () => {
    const snapshot = smallRegister(withGroup({ closedOn: '2026-11-21' }));
    expect(scheduleMeeting.start(snapshot, SUBJECT, contextOn(TODAY))).toMatchObject({ cannotOpen: 'closed' });
    expect(scheduleMeeting.offeredOn?.(snapshot, SUBJECT, contextOn(TODAY))).toBe(false);
    expect(scheduleMeeting.offeredOn?.(snapshot, SUBJECT, contextOn('2026-11-21'))).toBe(true);
  });
});

describe('warned of', () => {
  const quiet = { invite: false };
  test.each([
    ['2027-03-26', []],
    ['2027-03-27', ['dayOff', 'vacation']],
    ['2027-04-02', ['vacation']],
    ['2027-04-05', []],
    ['2026-11-20', ['inPast']],
    ['2026-11-23', []],
    ['2026-12-05', ['dayOff']],
    ['2026-12-04', []],
  ])('%s: %j', (date, codes) => {
    expect(dayCodes(decide({ ...quiet, date }))).toEqual(codes);
  });

  test('another meeting of the day, unless it was called off or is of another group', () => {
    const busy = (fields: object) => ({
      meetings: smallRegister().meetings.map((one) => (one.id === 'З-03' ? { ...one, ...fields } : one)),
    });
    const day = { ...quiet, date: '2026-12-10' };
    expect(dayCodes(decide(day))).toEqual([]);
    expect(dayCodes(decide({ ...day, otherGroupIds: ['О-02'] }))).toEqual(['sameDay']);
    expect(dayCodes(decide(day, busy({ groupIds: ['О-01'] })))).toEqual(['sameDay']);
    expect(dayCodes(decide(day, busy({ groupIds: ['О-01'], status: 'cancelled' })))).toEqual([]);
  });

  test('letters that will not go: mail is off, an address is not known', () => {
    const persons = smallRegister().persons.map((one) => (one.id === 'П-03' ? { ...one, email: '' } : one));
    const settings = { ...smallRegister().settings, mailEnabled: true };
    expect(dayCodes(decide({ invite: true }))).toEqual(['mailOff']);
    expect(dayCodes(decide({ invite: true }, { settings }))).toEqual([]);
    expect(decided(decide({ invite: true }, { settings, persons })).warnings.slice(-1)).toEqual([
      { code: 'noEmail', data: { names: 'Сидорова Мария', count: 1 } },
    ]);
  });
});

describe('the form begins', () => {
  test('with the next meeting of the plan, its day only while it is to come', () => {
    const planItems = (termOn: string) => [
      planItem({ id: 'МП-1', planId: 'ПЛ-1', title: 'Конкурс уроков', termOn: '2026-11-25' }),
      planItem({ id: 'МП-2', planId: 'ПЛ-1', title: 'Заседание 2', termOn, place: 'Школа № 3' }),
      planItem({ id: 'МП-3', planId: 'ПЛ-1', title: 'Заседание 1', termOn: '2026-09-10', doneOn: '2026-09-10' }),
      planItem({ id: 'МП-4', planId: 'ПЛ-0', title: 'Заседание того года', termOn: '2026-04-10' }),
    ];
    const plans = [plan({ id: 'ПЛ-1' }), plan({ id: 'ПЛ-0', schoolYear: '2025/26' })];
    const start = (termOn: string) =>
      startOf(scheduleMeeting, smallRegister({ plans, planItems: planItems(termOn) }), SUBJECT, contextOn(TODAY));
    expect(start('2026-11-22').values).toMatchObject({ planItemId: 'МП-2', date: '2026-11-22', place: 'Школа № 3' });
    expect(start('2026-11-21').values).toMatchObject({ planItemId: 'МП-2', date: null });
    expect(start('2026-11-22').lists.planItems?.map(({ id }) => id)).toEqual(['МП-2', 'МП-1']);
  });

  test('with the question about decisions of the last minutes when they left something to do', () => {
    const agendaItems = [agendaItem({ id: 'В-1', meetingId: 'З-01', decided: 'Подготовить обзор' })];
    const start = (changes: Partial<RegisterSnapshot>) =>
      startOf(scheduleMeeting, smallRegister(changes), SUBJECT, contextOn(TODAY));
    expect(start({}).values.agenda).toEqual([]);
    const question = { question: 'О выполнении решений протокола №\u00a01', speakerId: 'П-01', speakerText: '' };
    expect(start({ agendaItems }).values.agenda).toEqual([question]);
    expect(start({ agendaItems }).facts?.map(({ code, rows }) => [code, rows])).toEqual([
      ['decisions', [{ table: 'agendaItems', id: 'В-1' }]],
    ]);
    const assignments = [task('ПР-1'), task('ПР-2', { doneOn: '2026-09-30' }), task('ПР-3', { groupId: 'О-02' })];
    expect(start({ assignments }).facts?.map(({ code, rows }) => [code, rows.map(({ id }) => id)])).toEqual([
      ['openAssignments', ['ПР-1']],
      ['doneAssignments', ['ПР-2']],
    ]);
    expect(start({ assignments: [task('ПР-4', { meetingId: null, task: 'Запрос: списки' })] }).values.agenda).toEqual(
      [],
    );
  });

  test('of a leader offers only groups that the leader writes', () => {
    const context = contextOn(TODAY, { mayWrite: (id) => id === 'О-01' });
    expect(startOf(scheduleMeeting, smallRegister(), SUBJECT, context).lists.groups).toEqual([]);
    expect(startOf(scheduleMeeting, smallRegister(), SUBJECT, contextOn(TODAY)).lists.groups).toMatchObject([
      { id: 'О-02' },
    ]);
  });
});

describe('through the page', () => {
  const mailed = () => memoryHost(smallRegister({ settings: { ...smallRegister().settings, mailEnabled: true } }));

  test('one read and one write; invitations wait, leave with the next delivery and are never lost in a digest', () => {
    const host = mailed();
    host.now = '2026-11-23T07:30:00';
    openForm(host, FORM);
    host.faults.arm(null);
    const saved = runForm(host, FORM, { date: '2026-12-08', theme: 'Опыт', agenda: [], invite: true });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(saved).toMatchObject({ done: 'Заседание назначено' });
    const { snapshot, kept } = host.look();
    expect(snapshot.meetings.filter(({ date }) => date === '2026-12-08')).toMatchObject([{ theme: 'Опыт' }]);
    expect(kept.notifications.map(({ status, email }) => [status, email])).toEqual([
      ['toSend', 'ivanova@school.ru'],
      ['toSend', 'petrova@school.ru'],
      ['toSend', 'sidorova@school.ru'],
    ]);
    expect(kept.notifications[0]?.body).toContain('8 декабря 2026');
    dailyCheck(host);
    const invited = host.mails.filter(({ subject }) => subject.startsWith('Приглашение'));
    expect(invited.map(({ to }) => to)).toEqual(['ivanova@school.ru', 'petrova@school.ru', 'sidorova@school.ru']);
    expect(host.mails.some(({ to, subject }) => to === 'ivanova@school.ru' && subject.startsWith('Методсеть'))).toBe(
      true,
    );
    dailyCheck(host);
    expect(host.mails.filter(({ subject }) => subject.startsWith('Приглашение'))).toHaveLength(3);
  });

  test('undone, everything is as before and letters that wait do not leave', () => {
    const host = mailed();
    host.now = '2026-11-23T07:30:00';
    const before = factsOf(host);
    runForm(host, FORM, { date: '2026-12-08', theme: 'Опыт', invite: true });
    undoForm(host);
    expect(factsOf(host)).toEqual(before);
    expect(host.look().kept.notifications.map(({ status }) => status)).toEqual(Array(3).fill('suppressed'));
    dailyCheck(host);
    expect(host.mails.filter(({ subject }) => subject.startsWith('Приглашение'))).toEqual([]);
  });

  test('a leader plans for the own group and refuses are told with their fields', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    expect(refusals(host, FORM, { date: null, otherGroupIds: ['О-02'] })).toEqual([
      ['date', 'required'],
      ['otherGroupIds.0', 'notInList'],
    ]);
    runForm(host, FORM, { date: '2026-12-08', theme: 'Опыт', invite: false });
    expect(() => openForm(host, { ...FORM, groupId: 'О-02' })).toThrow();
  });
});
