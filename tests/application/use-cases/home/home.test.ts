import { describe, expect, it } from 'vitest';
import { assignmentsSheet } from '../../../../src/application/workbook/sheets/assignments-sheet';
import type { Assignment } from '../../../../src/domain/register/assignment';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { ask } from '../../../support/ask';
import { blankOf } from '../../../support/blank-of';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { meeting, smallRegister } from '../../../support/small-register';

const LEADER = 'ivanova@school.ru';
const CURATOR = 'kuznetsova@school.ru';

/** A register that has been checked. */
function checked(changes: Partial<RegisterSnapshot> = {}, now = '2026-11-22T07:30:00'): MemoryHost {
  const host = memoryHost(smallRegister(changes), now);
  ask(host, 'checkNow', {});
  return host;
}

const as = (host: MemoryHost, email: string): MemoryHost => Object.assign(host, { email });

describe('the home of a methodist', () => {
  it('has the season and what is due within a fortnight, the last day inclusive, from one read', () => {
    const host = checked();
    host.faults.arm(null);
    const { home } = ask(host, 'openPage', {});
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual(['sheets.batchGet']);
    expect(home?.own).toBeNull();
    expect(home?.office?.season).toBe('working');
    expect(home?.office?.hasRegulation).toBe(true);
    const days = home?.office?.soon.verdicts.map(({ due }) => due ?? '') ?? [];
    expect(days.every((day) => day >= '2026-11-22' && day <= '2026-12-06')).toBe(true);
    expect([...days].sort()).toEqual(days);
  });

  it.each([
    ['2026-12-17', '2026-12-31', 1],
    ['2026-12-16', '2026-12-31', 0],
  ])('on %s says of %s what is %i fortnight away', (today, due, count) => {
    const host = checked({}, `${today}T07:30:00`);
    host.type(
      'verdicts',
      host.look().kept.verdicts.find(({ outcome }) => outcome === 'pending')?.id ?? '',
      'due',
      46387,
    );
    const soon = ask(host, 'openPage', {}).home?.office?.soon.verdicts ?? [];
    expect(soon.filter((one) => one.due === due)).toHaveLength(count);
  });

  it('tells what mends each norm', () => {
    const norms = ask(checked(), 'openPage', {}).norms;
    expect(norms.find(({ id }) => id === 'novosibirsk-2022/7.6-meetings')?.mend).toBe('scheduleMeeting');
  });

  it.each([
    ['заседание', undefined],
    ['', undefined],
    ['занятие', 'занятие'],
  ])('with the word of its regulation for a meeting, where it is not the usual one: «%s»', (meetingTitle, told) => {
    const { regulations } = smallRegister();
    const host = checked({ regulations: regulations.map((one) => ({ ...one, meetingTitle })) });
    const norms = ask(host, 'openPage', {}).norms;
    expect(norms.find(({ id }) => id === 'novosibirsk-2022/7.6-meetings')?.meetingTitle).toBe(told);
    const actions = ask(as(host, LEADER), 'openPage', {}).home?.own?.next.actions ?? [];
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.map((action) => action.meetingTitle)).toEqual(actions.map(() => told));
  });
});

describe('the home of who has work in groups', () => {
  const assignment: Assignment = {
    ...blankOf<Assignment>(assignmentsSheet),
    id: 'П-1',
    groupId: 'О-01',
    executorId: 'П-01',
    task: 'Собрать задания',
    dueOn: '2026-11-30',
  };

  it('names own groups with roles, and the next things to do in words, from one more read', () => {
    const host = checked({ assignments: [assignment] });
    as(host, LEADER).faults.arm(null);
    const { home, groups } = ask(host, 'openPage', {});
    expect(host.faults.calls.filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchGet',
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['О-01']);
    expect(home?.office).toBeNull();
    expect(home?.own?.groups).toEqual([
      { groupId: 'О-01', roles: ['руководитель'], nextMeetingOn: null, report: null },
    ]);
    const actions = home?.own?.next.actions ?? [];
    expect(actions).toContainEqual({
      code: 'assignment',
      action: 'closeAssignment',
      groupId: 'О-01',
      rowId: 'П-1',
      words: 'Поручение вам: Собрать задания',
      due: '2026-11-30',
    });
    expect(actions).toContainEqual({
      code: 'recordMeeting',
      action: 'openMeeting',
      groupId: 'О-01',
      rowId: 'З-02',
      words: 'Заседание 28.10.2026 «Итоги четверти»: запишите, как прошло',
      due: '2026-10-28',
    });
    expect(JSON.stringify(home)).not.toContain('О-02');
  });

  it('offers nothing that was done late', () => {
    const host = checked();
    const { verdicts } = host.look().kept;
    const id = verdicts.find((one) => one.groupId === 'О-01' && one.message.startsWith('План работы не'))?.id ?? '';
    const wordsOf = (message: string): string => {
      host.type('verdicts', id, 'message', message);
      return JSON.stringify(ask(as(host, LEADER), 'openPage', {}).home);
    };
    const late = 'План работы утверждён 20.11.2026, на 15 дней позже срока 05.11.2026.';
    const missing = 'План работы не утверждён, срок прошёл 05.11.2026.';
    expect(wordsOf(missing)).toContain(missing);
    expect(wordsOf(late)).not.toContain(late);
  });

  it('tells a curator which analyses are there: of this year from 1 April, of the last one before, if it has one', () => {
    const report = {
      id: 'Р-1',
      groupId: 'О-01',
      schoolYear: '2025/26',
      submittedOn: '2026-05-14',
      submittedTo: '',
      consideredOn: null,
      consideredBy: '',
      consideredNumber: '',
      conclusions: '',
      problems: '',
      nextTasks: '',
      note: '',
    };
    const of = (now: string) =>
      ask(as(checked({ reports: [report] }, now), CURATOR), 'openPage', {}).home?.own?.groups.map(
        ({ groupId, report: told }) => [groupId, told],
      );
    expect(of('2027-03-31T07:30:00')).toEqual([
      ['О-01', { schoolYear: '2025/26', submittedOn: '2026-05-14' }],
      ['О-02', null],
    ]);
    expect(of('2027-04-01T07:30:00')).toEqual([
      ['О-01', { schoolYear: '2026/27', submittedOn: null }],
      ['О-02', { schoolYear: '2026/27', submittedOn: null }],
    ]);
  });
});

describe('what changed', () => {
  it('is one line for each action since a day, that day inclusive, the latest first', () => {
    const host = checked({ meetings: [meeting('З-01', { date: '2026-11-30', theme: 'Тема' })] });
    const view = ask(host, 'openForm', { command: 'changeGroup', groupId: 'О-01', rowId: null });
    const values = { ...view.values, theme: 'Новая тема' };
    const form = { command: 'changeGroup', groupId: 'О-01', rowId: null, requestId: 'r-1', version: view.version };
    ask(host, 'runCommand', { ...form, opened: view.values, values });
    const { changes, total } = ask(host, 'recentChanges', { since: '2026-11-22' });
    expect(total).toBe(1);
    expect(changes).toEqual([
      {
        at: '2026-11-22T07:30:00',
        actor: 'metodist@ensk.ru',
        action: 'Карточка объединения изменена',
        groupId: 'О-01',
      },
    ]);
    expect(ask(host, 'recentChanges', { since: '2026-11-23' }).changes).toEqual([]);
  });
});

describe('search', () => {
  it('names the group of what was found; a leader finds nothing of another', () => {
    const host = checked();
    const opyty = () => ask(host, 'search', { query: 'опыты', limit: 5 }).sections;
    expect(opyty()).toEqual([
      {
        table: 'meetings',
        total: 1,
        rows: [
          {
            id: 'З-03',
            title: 'Опыты',
            note: '',
            date: '2026-12-10',
            groupId: 'О-02',
            groupName: 'ММО учителей физики',
          },
        ],
      },
    ]);
    as(host, LEADER);
    expect(opyty()).toEqual([]);
    expect(ask(host, 'search', { query: 'кузнецова', limit: 5 }).sections.map(({ table }) => table)).toEqual([
      'persons',
    ]);
  });
});
