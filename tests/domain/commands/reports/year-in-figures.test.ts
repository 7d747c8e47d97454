import { describe, expect, test } from 'vitest';
import { groupYear } from '../../../../src/domain/commands/plans/group-year';
import { draftReport } from '../../../../src/domain/commands/reports/draft-report';
import { yearInFigures } from '../../../../src/domain/documents/year-in-figures';
import type { Petition } from '../../../../src/domain/register/petition';
import type { RegisterSnapshot } from '../../../../src/domain/register/register-snapshot';
import { assignment, product } from '../../norm-under-test';
import { agendaItem, meeting, membership, person, plan, planItem } from '../../register-builder';
import { contextOn, startOf, under } from '../plans/support';

const petition = (id: string, fields: Partial<Petition>): Petition => ({
  id,
  groupId: 'О-01',
  personId: 'П-01',
  kind: 'благодарность',
  addressee: '',
  motive: '',
  date: null,
  basis: '',
  result: '',
  resultOn: null,
  note: '',
  ...fields,
});

/** A year of four people; П-04 comes in January instead of П-03. */
const snapshot: RegisterSnapshot = under('novosibirsk-2022', {
  persons: ['Иванова', 'Петрова', 'Сидорова', 'Кузнецова'].map((lastName, i) =>
    person({ id: `П-0${i + 1}`, lastName }),
  ),
  memberships: [
    membership({ personId: 'П-01' }),
    membership({ personId: 'П-02', role: 'member' }),
    membership({ personId: 'П-03', role: 'member', to: '2026-12-31' }),
    membership({ personId: 'П-04', role: 'member', from: '2027-01-01' }),
  ],
  plans: [plan({ id: 'ПЛ-1' })],
  planItems: ['МП-1', 'МП-2', 'МП-3'].map((id) =>
    planItem({ id, planId: 'ПЛ-1', doneOn: id === 'МП-2' ? '2027-02-01' : null }),
  ),
  meetings: [
    meeting('2026-08-14', { id: 'З-0', presentIds: ['П-01'] }),
    meeting('2026-08-15', { id: 'З-1', presentIds: ['П-01', 'П-02', 'гость'], planItemId: 'МП-1' }),
    meeting('2027-02-10', { id: 'З-2', presentIds: ['П-01', 'П-04'] }),
    meeting('2027-03-10', { id: 'З-3' }),
    meeting('2027-04-10', { id: 'З-4', status: 'cancelled' }),
    meeting('2027-05-20', { id: 'З-5', status: 'planned' }),
  ],
  agendaItems: [
    agendaItem({ id: 'В-0', meetingId: 'З-0', speakerId: 'П-01' }),
    agendaItem({ id: 'В-1', meetingId: 'З-1', speakerId: 'П-02' }),
    agendaItem({ id: 'В-2', meetingId: 'З-2', speakerId: 'П-01' }),
    agendaItem({ id: 'В-3', meetingId: 'З-3', speakerId: 'П-01' }),
    agendaItem({ id: 'В-5', meetingId: 'З-5', speakerId: 'П-04' }),
  ],
  products: [
    product('МТ-1', '2026-08-14', { kind: 'памятка' }),
    product('МТ-2', '2026-08-15', { kind: 'памятка' }),
    product('МТ-3', '2027-05-01', { kind: '' }),
    product('МТ-4', '2027-05-02', { kind: 'памятка' }),
  ],
  assignments: [
    assignment('ПР-1', '2026-10-01', { doneOn: '2026-10-01' }),
    assignment('ПР-2', '2026-10-01', { doneOn: '2026-10-02' }),
    assignment('ПР-3', '2027-04-30'),
    assignment('ПР-4', '2027-05-01'),
    assignment('ПР-5', '2026-08-14', { doneOn: '2026-08-14' }),
    assignment('ПР-6', null, { meetingId: 'З-2' }),
  ],
  petitions: [
    petition('ХД-1', { result: 'награждена', resultOn: '2027-03-01' }),
    petition('ХД-2', { date: '2027-03-01' }),
    petition('ХД-3', { result: 'награждена', resultOn: '2026-08-14' }),
  ],
});

const figures = (asOf: string) => {
  const year = groupYear(snapshot, 'О-01', '2026/27', asOf);
  if (year === undefined) throw new Error('no year');
  return yearInFigures(year.subject);
};

describe('a year in figures', () => {
  test('everything is counted with its rows', () => {
    expect(figures('2027-05-01')).toEqual({
      held: { count: 3, ids: ['З-1', 'З-2', 'З-3'] },
      planned: { count: 1, ids: ['З-5'] },
      cancelled: { count: 1, ids: ['З-4'] },
      attendancePercent: 67,
      talks: [
        { of: 'П-01', count: 2, ids: ['В-2', 'В-3'] },
        { of: 'П-02', count: 1, ids: ['В-1'] },
      ],
      products: [
        { of: '', count: 1, ids: ['МТ-3'] },
        { of: 'памятка', count: 1, ids: ['МТ-2'] },
      ],
      assignments: {
        done: { count: 2, ids: ['ПР-1', 'ПР-2'] },
        open: { count: 3, ids: ['ПР-3', 'ПР-4', 'ПР-6'] },
        late: { count: 2, ids: ['ПР-2', 'ПР-3'] },
      },
      awards: { count: 1, ids: ['ХД-1'] },
      planItems: { done: { count: 2, ids: ['МП-1', 'МП-2'] }, open: { count: 1, ids: ['МП-3'] } },
      joined: ['П-04'],
      left: ['П-03'],
      withoutContribution: ['П-04'],
    });
  });

  test('what comes a day later is not known yet', () => {
    expect(figures('2027-05-02').products.map(({ of, count }) => [of, count])).toEqual([
      ['памятка', 2],
      ['', 1],
    ]);
    expect(figures('2027-05-02').assignments.late.ids).toEqual(['ПР-2', 'ПР-3', 'ПР-4']);
    expect(figures('2026-12-31').left).toEqual([]);
    expect(figures('2027-01-01').left).toEqual(['П-03']);
    expect(figures('2027-02-09').attendancePercent).toBe(67);
  });

  test('nobody marked, nothing said of attendance', () => {
    const quiet = { ...snapshot, meetings: [meeting('2026-10-01')] };
    const year = groupYear(quiet, 'О-01', '2026/27', '2026-11-01');
    expect(year === undefined ? 0 : yearInFigures(year.subject).attendancePercent).toBeNull();
  });

  test('the form shows them with rows to jump to; names only of people whom one may see', () => {
    const facts = startOf(draftReport, snapshot, null, '2027-05-01').facts ?? [];
    expect(facts.map(({ code, data }) => [code, data.count])).toEqual([
      ['held', 3],
      ['planned', 1],
      ['cancelled', 1],
      ['talks', 2],
      ['talks', 1],
      ['products', 1],
      ['products', 1],
      ['assignmentsDone', 2],
      ['assignmentsOpen', 3],
      ['assignmentsLate', 2],
      ['awards', 1],
      ['itemsDone', 2],
      ['itemsOpen', 1],
      ['joined', 1],
      ['left', 1],
      ['without', 1],
    ]);
    expect(facts[0]?.rows.map(({ table, id }) => `${table} ${id}`)).toEqual([
      'meetings З-1',
      'meetings З-2',
      'meetings З-3',
    ]);
    expect(facts[3]?.data.name).toBe('Иванова Мария Петровна');
    const own = contextOn('2027-05-01', { maySee: (id) => id === 'П-01' });
    const start = draftReport.start(snapshot, { groupId: 'О-01', rowId: null }, own);
    const others = 'facts' in start ? (start.facts ?? []).filter(({ code }) => code === 'left') : [];
    expect(others).toEqual([{ code: 'left', data: { count: 1, names: '' }, rows: [] }]);
  });
});
