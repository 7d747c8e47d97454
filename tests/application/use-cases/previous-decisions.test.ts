import { describe, expect, test } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import type { MeetingFormOutput } from '../../../src/contract/meeting-form';
import { asksOfDecisions, previousDecisions } from '../../../src/domain/commands/previous-decisions';
import type { Assignment } from '../../../src/domain/register/assignment';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { agendaItem } from '../../domain/register-builder';
import { memoryHost } from '../../support/memory-host';
import { meeting, smallRegister } from '../../support/small-register';

const task = (id: string, fields: Partial<Assignment>): Assignment => ({
  id,
  groupId: 'О-01',
  meetingId: 'З-01',
  agendaItemId: null,
  executorId: null,
  task: 'Подготовить обзор.',
  dueOn: null,
  doneOn: null,
  note: '',
  ...fields,
});

const form = (changes: Partial<RegisterSnapshot>, meetingId: string | null = 'З-02', date = '2026-10-28') => {
  const answer = answerRpc(memoryHost(smallRegister(changes)), {
    procedure: 'meetingForm',
    input: { groupId: 'О-01', meetingId, date },
  });
  if (!answer.ok) throw new Error(answer.error.message);
  return (answer.data as MeetingFormOutput).agenda.map(({ question, spoke, speakerId }) => [
    question,
    spoke,
    speakerId,
  ]);
};

const QUESTION = 'О выполнении решений протокола №\u00a01';
const assignments = [
  task('ПР-1', { executorId: 'П-03', dueOn: '2026-12-01' }),
  task('ПР-2', { task: 'Собрать списки', doneOn: '2026-09-30', executorId: 'П-02', dueOn: '2026-10-01' }),
  task('ПР-3', { task: 'Давнее дело', meetingId: null }),
  task('ПР-4', { task: 'Сделано до заседания', meetingId: null, doneOn: '2026-09-09' }),
  task('ПР-5', { task: 'Сделано в день заседания', meetingId: null, doneOn: '2026-09-10' }),
  task('ПР-6', { task: 'Чужое', groupId: 'О-02' }),
  task('ПР-7', { task: 'Запрос: списки', meetingId: null }),
];

describe('the first question of a meeting', () => {
  test('says what was done by when and what is still open', () => {
    const spoke = [
      'Сделано в день заседания – выполнено 10.09.2026.',
      'Собрать списки (Петрова\u00a0М.\u00a0П.) – выполнено 30.09.2026.',
      'Подготовить обзор (Сидорова\u00a0М.\u00a0П.) – не выполнено, срок 01.12.2026.',
      'Давнее дело – не выполнено.',
    ].join('\n');
    expect(form({ assignments })).toEqual([[QUESTION, spoke, 'П-01']]);
    expect(form({ assignments }, null)).toEqual([[QUESTION, spoke, 'П-01']]);
  });

  test('stands before what was planned; planned already, it is filled in', () => {
    const own = agendaItem({ id: 'В-1', meetingId: 'З-02', question: 'Об опыте' });
    expect(form({ assignments, agendaItems: [own] }).map(([question]) => question)).toEqual([QUESTION, 'Об опыте']);
    const asked = agendaItem({ id: 'В-1', meetingId: 'З-02', question: 'Выполнение решений прошлого заседания' });
    const [first, second] = form({ assignments, agendaItems: [asked] });
    expect([first?.[0], second]).toEqual(['Выполнение решений прошлого заседания', undefined]);
    expect(first?.[1]).toContain('не выполнено');
    const told = { ...asked, spoke: 'Всё сделано' };
    expect(form({ assignments, agendaItems: [told] })).toEqual([[told.question, 'Всё сделано', null]]);
  });

  test('is not there when nothing was decided, nor in the form of a meeting held', () => {
    expect(form({})).toEqual([]);
    expect(form({ assignments }, 'З-01', '2026-09-10')).toEqual([]);
  });

  test('follows the last meeting before the day, of this group', () => {
    const meetings = [
      ...smallRegister().meetings,
      meeting('З-04', { status: 'held', date: '2026-10-28', number: '2' }),
      meeting('З-05', { status: 'held', date: '2026-10-01', number: '7', groupIds: ['О-02'] }),
    ];
    const on = (day: string) =>
      previousDecisions({ ...smallRegister(), meetings, assignments }, 'О-01', day)?.meeting.id;
    expect([on('2026-09-10'), on('2026-09-11'), on('2026-10-28'), on('2026-10-29')]).toEqual([
      undefined,
      'З-01',
      'З-01',
      'З-04',
    ]);
  });

  test.each([
    ['О выполнении решений протокола № 1', true],
    ['Исполнение принятых решений', true],
    ['О решении задач повышенной сложности', false],
    ['О выполнении учебного плана', false],
  ])('is known in other words: %s', (question, isIt) => {
    expect(asksOfDecisions(question)).toBe(isIt);
  });
});
