import { describe, expect, it } from 'vitest';
import { agendaItemsSheet } from '../../../src/application/workbook/sheets/agenda-items-sheet';
import { assignmentsSheet } from '../../../src/application/workbook/sheets/assignments-sheet';
import { petitionsSheet } from '../../../src/application/workbook/sheets/petitions-sheet';
import { productsSheet } from '../../../src/application/workbook/sheets/products-sheet';
import { evidenceOf } from '../../../src/domain/documents/evidence';
import type { AgendaItem } from '../../../src/domain/register/agenda-item';
import type { Assignment } from '../../../src/domain/register/assignment';
import type { MethodProduct } from '../../../src/domain/register/method-product';
import type { Petition } from '../../../src/domain/register/petition';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { blankOf } from '../../support/blank-of';
import { meeting, member, smallRegister } from '../../support/small-register';

const YEAR = { fromYear: '2026/27', toYear: '2026/27' };
const NOTHING = { memberships: [], meetings: [] };

const told = (changes: Partial<RegisterSnapshot>, years = YEAR, personId = 'П-03') =>
  evidenceOf(smallRegister({ ...NOTHING, ...changes }), personId, years).facts.map(
    ({ section, date, id, part, title, details }) => [section, date, id, part ?? title, ...details],
  );

describe('meetings', () => {
  const present = { presentIds: ['П-03'], theme: 'Тема' };

  it('count when held with the person there; by the school year of the meeting, late August to the next', () => {
    const days = ['2026-08-14', '2026-08-15', '2026-09-01', '2027-08-14', '2027-08-15'];
    const meetings = days.map((date) => meeting(date, { ...present, status: 'held', date }));
    expect(told({ meetings }).map(([, date]) => date)).toEqual(['2026-08-15', '2026-09-01', '2027-08-14']);
    expect(told({ meetings: [meeting('З', { ...present, date: '2026-10-01' })] })).toEqual([]);
    expect(told({ meetings: [meeting('З', { status: 'held', date: '2026-10-01', presentIds: ['П-01'] })] })).toEqual(
      [],
    );
  });

  it('say who led and who wrote the minutes', () => {
    const held = { ...present, status: 'held' as const, date: '2026-10-01', form: 'семинар', minutesNumber: '3' };
    const of = (fields: object) => told({ meetings: [meeting('З', { ...held, ...fields })] })[0]?.slice(3);
    expect(of({})).toEqual(['present', 'семинар', 'протокол № 3']);
    expect(of({ chairId: 'П-03' })).toEqual(['chair', 'семинар', 'протокол № 3']);
    expect(of({ secretaryId: 'П-03', presentIds: [] })).toEqual(['secretary', 'семинар', 'протокол № 3']);
  });

  it('give talks, of held meetings only', () => {
    const item = (id: string, meetingId: string, speakerId: string): AgendaItem => ({
      ...blankOf<AgendaItem>(agendaItemsSheet),
      id,
      meetingId,
      speakerId,
      question: 'Опыт',
    });
    const meetings = [meeting('З-1', { status: 'held', date: '2026-10-01' }), meeting('З-2', { date: '2026-11-01' })];
    const agendaItems = [item('В-1', 'З-1', 'П-03'), item('В-2', 'З-1', 'П-01'), item('В-3', 'З-2', 'П-03')];
    expect(told({ meetings, agendaItems })).toEqual([['talks', '2026-10-01', 'В-1', 'Опыт']]);
  });
});

describe('products, assignments and awards', () => {
  const product = (fields: Partial<MethodProduct>): MethodProduct => ({
    ...blankOf<MethodProduct>(productsSheet),
    id: 'М-1',
    groupId: 'О-01',
    title: 'Сборник',
    authorIds: ['П-03'],
    ...fields,
  });

  it('tell of products by the day of making, then showing, then handing over; both borders of the year', () => {
    const of = (fields: Partial<MethodProduct>) => told({ products: [product(fields)] });
    expect(of({ madeOn: '2026-08-31' })).toEqual([]);
    expect(of({ madeOn: '2026-09-01' })).toEqual([['products', '2026-09-01', 'М-1', 'Сборник']]);
    expect(of({ madeOn: '2027-08-31' })).toHaveLength(1);
    expect(of({ madeOn: '2027-09-01' })).toEqual([]);
    expect(
      of({
        kind: 'рекомендации',
        authorIds: ['П-01', 'П-03'],
        shownWhere: 'ярмарка',
        shownOn: '2027-03-01',
        sentTo: 'НИСО',
        sentOn: '2027-05-10',
      }),
    ).toEqual([
      [
        'products',
        '2027-03-01',
        'М-1',
        'Сборник',
        'рекомендации',
        'в соавторстве',
        'показан: ярмарка, 01.03.2027',
        'передан НИСО, 10.05.2027',
      ],
    ]);
    expect(of({ madeOn: '2026-09-01', authorIds: ['П-01'] })).toEqual([]);
  });

  it('count what has no day and leave it out', () => {
    const register = smallRegister({ ...NOTHING, products: [product({})] });
    expect(evidenceOf(register, 'П-03', YEAR)).toEqual({ facts: [], undated: 1 });
  });

  it('tell of assignments that are done', () => {
    const given = (id: string, fields: Partial<Assignment>): Assignment => ({
      ...blankOf<Assignment>(assignmentsSheet),
      id,
      groupId: 'О-01',
      executorId: 'П-03',
      task: 'Подготовить',
      ...fields,
    });
    const assignments = [
      given('П-1', { doneOn: '2026-12-01' }),
      given('П-2', { dueOn: '2026-12-01' }),
      given('П-3', { doneOn: '2026-12-01', executorId: 'П-01' }),
    ];
    expect(told({ assignments })).toEqual([['assignments', '2026-12-01', 'П-1', 'Подготовить']]);
  });

  it('tell of awards by the day of the result, else of the petition', () => {
    const petition: Petition = {
      ...blankOf<Petition>(petitionsSheet),
      id: 'Х-1',
      groupId: 'О-01',
      personId: 'П-03',
      kind: 'почётная грамота',
      date: '2026-05-01',
      result: 'награждена',
    };
    expect(told({ petitions: [petition] })).toEqual([]);
    expect(told({ petitions: [{ ...petition, resultOn: '2026-10-05' }] })).toEqual([
      ['awards', '2026-10-05', 'Х-1', 'почётная грамота', 'награждена'],
    ]);
  });
});

describe('roles', () => {
  it('count when they lasted on a day of the years, with their act', () => {
    const act = { basisKind: 'приказ', basisNumber: '12', basisDate: '2026-09-02' };
    const of = (from: string | null, to: string | null) =>
      told({ memberships: [member('С-1', 'О-01', 'П-03', 'leader', { from, to, ...act })] });
    expect(of('2025-09-01', '2026-08-31')).toEqual([]);
    expect(of('2025-09-01', '2026-09-01')).toEqual([
      ['roles', '2025-09-01', 'С-1', 'leader', 'приказ от 02.09.2026 № 12'],
    ]);
    expect(of('2027-08-31', null)).toHaveLength(1);
    expect(of('2027-09-01', null)).toEqual([]);
    expect(of(null, null)).toHaveLength(1);
  });
});
