import type { PaperSubject } from '../../../src/domain/documents/papers/paper-subject';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import type { Rows } from '../register-of';
import type { OrderCase } from './make-order';
import { orderRegister, REGULATIONS } from './order-register';

const GROUP: PaperSubject = { kind: 'group', groupId: 'О-01' };
const ELECTED = 'novosibirsk-2022';

const cases = (
  paperId: string,
  subject: PaperSubject,
  register: (regulation: string) => RegisterSnapshot = orderRegister,
  regulations: readonly string[] = REGULATIONS,
): OrderCase[] => regulations.map((name) => ({ paperId, name, register: register(name), subject }));

const person = (personId: string): PaperSubject => ({ kind: 'person', personId, groupId: 'О-01' });
const appointing = REGULATIONS.filter((regulation) => regulation !== ELECTED);

/** The leader is replaced on 1 December. */
const replaced = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows: Rows) => ({
    ...rows,
    memberships: [
      ...(rows.memberships ?? []).map((row) =>
        row.id === 'С-1' ? { ...row, to: '2026-11-30', endBasis: 'приказ от 27.11.2026 № 301' } : row,
      ),
      {
        id: 'С-9',
        groupId: 'О-01',
        personId: 'П-3',
        role: 'leader' as const,
        from: '2026-12-01',
        basisKind: 'приказ',
        basisNumber: '302',
        basisDate: '2026-11-27',
      },
    ],
  }));

/** The plan of the year; approved by order where the regulation says so. */
const planned = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows) => ({
    ...rows,
    plans: [
      {
        id: 'ПЛ-1',
        groupId: 'О-01',
        schoolYear: '2026/27',
        theme: 'Обратная связь на уроке',
        goal: 'Освоить приёмы обратной связи',
        expectedResult: 'Сборник приёмов',
        ...(regulation === 'noyabrsk-2020'
          ? { approvedOn: '2026-09-14', approvedBy: 'приказ начальника департамента', approvalNumber: '245' }
          : {}),
      },
    ],
    planItems: [
      {
        id: 'МП-1',
        planId: 'ПЛ-1',
        title: 'Приёмы обратной связи',
        form: 'семинар',
        termOn: '2026-10-14',
        responsible: 'Осадчая М. И.',
        result: 'протокол',
      },
      { id: 'МП-2', planId: 'ПЛ-1', title: 'Открытые уроки', termText: 'в течение года', responsible: 'члены группы' },
    ],
  }));

/** Somebody leaves, somebody comes and the secretary changes on 1 December. */
const changed = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows) => ({
    ...rows,
    memberships: [
      ...(rows.memberships ?? []).map((row) => {
        if (row.id === 'С-2' || row.id === 'С-4') return { ...row, to: '2026-11-30' };
        return row.id === 'С-6' ? { ...row, from: '2026-12-01' } : row;
      }),
      { id: 'С-8', groupId: 'О-01', personId: 'П-4', role: 'secretary' as const, from: '2026-12-01' },
    ],
  }));

const change: PaperSubject = { kind: 'change', groupId: 'О-01', from: '2026-11-30', to: '2026-12-01' };

/** Another group is joined to the first on 1 December. */
const reorganised = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows) => {
    const [group] = rows.groups ?? [];
    return {
      ...rows,
      groups: [
        {
          ...group,
          predecessorIds: ['О-02'],
          reorganizedOn: '2026-12-01',
          reorganizationBasis: 'приказ от 24.11.2026 № 298',
        },
        { ...group, id: 'О-02', name: 'Азбука чтения', creationBasis: '', closedOn: '2026-11-30' },
      ],
      memberships: [
        ...(rows.memberships ?? []),
        { id: 'С-7', groupId: 'О-02', personId: 'П-3', role: 'leader' as const, from: '2026-09-01', to: '2026-11-30' },
      ],
    };
  });

const closed = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows) => ({
    ...rows,
    groups: (rows.groups ?? []).map((group) => ({
      ...group,
      closedOn: '2026-11-20',
      closingBasis: 'Приказ от 18.11.2026 № 290',
      closingReason: 'задачи группы решены.',
    })),
  }));

/** Two groups, meetings, a product and petitions of the year. */
const yearly = (regulation: string): RegisterSnapshot =>
  orderRegister(regulation, (rows) => {
    const [group] = rows.groups ?? [];
    return {
      ...rows,
      groups: [
        ...(rows.groups ?? []),
        { ...group, id: 'О-02', name: 'Азбука урока', creationBasis: '' },
        // Closed before the year and only proposed: in no list.
        { ...group, id: 'О-03', name: 'Прежние', createdOn: '2024-09-01', closedOn: '2026-08-31' },
        { ...group, id: 'О-04', name: 'Будущие', createdOn: null, proposedOn: '2026-11-01' },
      ],
      meetings: [
        { id: 'З-1', groupIds: ['О-01'], status: 'held', date: '2026-08-20' },
        { id: 'З-2', groupIds: ['О-01', 'О-02'], status: 'held', date: '2026-11-05' },
        // Of the last year.
        { id: 'З-3', groupIds: ['О-01'], status: 'held', date: '2026-08-14' },
      ],
      products: [{ id: 'П-1', groupId: 'О-01', title: 'Сборник', madeOn: '2026-11-10' }],
      petitions: [
        {
          id: 'Х-1',
          groupId: 'О-01',
          personId: 'П-2',
          kind: 'благодарность',
          motive: 'За помощь молодым учителям.',
          date: '2026-11-01',
        },
        {
          id: 'Х-2',
          groupId: 'О-01',
          personId: 'П-1',
          kind: 'почётная грамота',
          motive: 'обобщение опыта',
          date: '2026-11-01',
        },
      ],
    };
  });

const year: PaperSubject = { kind: 'year', schoolYear: '2026/27' };

/** A petition that ended with an order. */
const petitioned =
  (kind: string) =>
  (regulation: string): RegisterSnapshot =>
    orderRegister(regulation, (rows) => ({
      ...rows,
      petitions: [
        {
          id: 'Х-1',
          groupId: 'О-01',
          personId: 'П-4',
          kind,
          motive: 'активное участие в работе и обобщение опыта',
          date: '2026-11-01',
          basis: 'протокол от 20.10.2026 № 2',
          result: regulation === 'noyabrsk-2020' ? 'приказ от 16.11.2026 № 287' : '',
        },
      ],
    }));

const petition: PaperSubject = { kind: 'petition', petitionId: 'Х-1' };
const withReorganisation = ['novosibirsk-2022', 'rybnoye-2020'];
const plansByOrder = ['noyabrsk-2020', 'gymnasium7-2023', 'lyubim'];

export const ORDER_CASES: readonly OrderCase[] = [
  ...cases('order-creation', GROUP),
  ...cases('order-leader-appointment', person('П-3'), replaced, appointing),
  ...cases('order-leader-release', person('П-1'), replaced, appointing),
  ...cases('order-curator', person('П-5'), orderRegister, [ELECTED]),
  ...cases('order-plan', { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' }, planned, plansByOrder),
  ...cases('order-change', change, changed),
  ...cases('order-reorganisation', GROUP, reorganised, withReorganisation),
  ...cases('order-liquidation', GROUP, closed),
  ...cases('order-yearly-list', year, yearly),
  ...cases('order-results', year, yearly).map((one) => ({ ...one, context: { today: '2027-06-01' } })),
  ...cases('order-results', year, yearly, ['lyubim']).map((one) => ({
    ...one,
    name: 'lyubim.unfinished',
    context: { today: '2027-05-31' },
  })),
  ...cases('order-encouragement', petition, petitioned('благодарность'), ['novosibirsk-2022', 'lyubim']),
  ...cases('order-encouragement', petition, petitioned('почётная грамота'), [
    'noyabrsk-2020',
    'gymnasium7-2023',
    'rybnoye-2020',
  ]),
];
