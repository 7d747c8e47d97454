// What the groups of a generated register have done: lines of plans, assignments, products, petitions, papers.
import { assignmentsSheet } from '../../src/application/workbook/sheets/assignments-sheet';
import { documentsSheet } from '../../src/application/workbook/sheets/documents-sheet';
import { petitionsSheet } from '../../src/application/workbook/sheets/petitions-sheet';
import { planItemsSheet } from '../../src/application/workbook/sheets/plan-items-sheet';
import { productsSheet } from '../../src/application/workbook/sheets/products-sheet';
import { waiversSheet } from '../../src/application/workbook/sheets/waivers-sheet';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { blankOf } from './blank-of';

type Table = 'planItems' | 'assignments' | 'products' | 'petitions' | 'documents' | 'waivers';
type Row<T extends Table> = RegisterSnapshot[T][number];

/** How many rows of each a plan, a meeting or a group has. */
const ITEMS_OF_PLAN = 10;
const PRODUCTS = 5;
const PETITIONS = 3;
const STATES = ['черновик', 'на подписи', 'подписан', 'отправлен', 'в деле'];
const LONG = 'Подготовить и обсудить разработки уроков по формированию функциональной грамотности обучающихся';

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** The register with such rows in every group; the same register gives the same rows. */
export function withWork(register: RegisterSnapshot): RegisterSnapshot {
  const { plans, meetings, groups } = register;
  const planItems = plans.flatMap(({ id, schoolYear }) =>
    times(
      ITEMS_OF_PLAN,
      (n): Row<'planItems'> => ({
        ...blankOf<Row<'planItems'>>(planItemsSheet),
        ...{ id: `МП-${id}-${n}`, planId: id, number: String(n + 1), title: `${LONG}, ч. ${n + 1}` },
        ...{ form: 'заседание', termOn: `${schoolYear.slice(0, 4)}-11-${10 + n}`, responsible: 'руководитель' },
      }),
    ),
  );
  const held = meetings.filter(({ status }) => status === 'held');
  const assignments = held.map(
    ({ id, groupIds, secretaryId, date }, n): Row<'assignments'> => ({
      ...blankOf<Row<'assignments'>>(assignmentsSheet),
      ...{ id: `ПР-${id}`, groupId: groupIds[0] ?? '', meetingId: id, executorId: secretaryId, task: LONG },
      ...{ dueOn: date, doneOn: n % 3 === 0 ? null : date },
    }),
  );
  const ofGroups = <T>(count: number, make: (groupId: string, n: number) => T): T[] =>
    groups.flatMap(({ id }) => times(count, (n) => make(id, n)));
  const products = ofGroups(
    PRODUCTS,
    (groupId, n): Row<'products'> => ({
      ...blankOf<Row<'products'>>(productsSheet),
      ...{ id: `МТ-${groupId}-${n}`, groupId, title: `${LONG}, выпуск ${n + 1}`, kind: 'методическая разработка' },
    }),
  );
  const petitions = ofGroups(
    PETITIONS,
    (groupId, n): Row<'petitions'> => ({
      ...blankOf<Row<'petitions'>>(petitionsSheet),
      ...{ id: `ХД-${groupId}-${n}`, groupId, motive: LONG, date: '2027-04-10' },
    }),
  );
  const documents = ofGroups(
    STATES.length * 3,
    (groupId, n): Row<'documents'> => ({
      ...blankOf<Row<'documents'>>(documentsSheet),
      ...{ id: `Д-${groupId}-${n}`, groupId, kind: 'протокол', number: String(n + 1), date: '2027-01-21' },
      ...{ title: `Протокол № ${n + 1}: ${LONG}`, schoolYear: '2026/27', status: STATES[n % STATES.length] ?? '' },
      // One paper in its file of each fifth group has been kept long enough.
      keepUntil: n === STATES.length - 1 && /[05]$/.test(groupId) ? '2027-02-01' : null,
    }),
  );
  const waivers = groups.map(
    ({ id, regulationId }): Row<'waivers'> => ({
      ...blankOf<Row<'waivers'>>(waiversSheet),
      ...{ id: `И-${id}`, groupId: id, schoolYear: '2026/27', reason: 'ремонт', author: 'metodist@ensk.ru' },
      ...{ normId: register.norms.find((norm) => norm.regulationId === regulationId)?.id ?? '', date: '2027-01-21' },
    }),
  );
  return { ...register, planItems, assignments, products, petitions, documents, waivers };
}

/** Group that the day finds in the middle of things, and a proposal of another one. */
export const BUSY = 'О-6';
export const PROPOSED = 'О-новое';

const ACT = {
  id: 'Д-акт',
  kind: 'акт',
  number: '1',
  date: '2027-02-02',
  title: 'Акт об уничтожении документов',
  status: 'подписан',
  keepUntil: null,
};

/**
 * The register with what is under way in one group (a plan of the next year, a meeting called, a report to write, an
 * acting leader, a curator), an act on papers whose time is over, and a proposal: forms that open on nothing else.
 */
export function withUnfinished(register: RegisterSnapshot): RegisterSnapshot {
  const ofBusy = <T extends { readonly groupId: string }>(rows: readonly T[]): T =>
    found(rows, (one) => one.groupId === BUSY);
  const meeting = found(register.meetings, ({ groupIds, status }) => groupIds.includes(BUSY) && status === 'planned');
  const plan = { ...ofBusy(register.plans), id: 'ПЛ-новый', schoolYear: '2027/28' };
  const role = { ...ofBusy(register.memberships), basisKind: '', basisNumber: '', basisDate: null };
  const group = found(register.groups, ({ id }) => id === BUSY);
  const proposal = { id: PROPOSED, name: 'Новое объединение', proposedOn: '2027-05-01', createdOn: null };
  return {
    ...register,
    groups: [...register.groups, { ...group, ...proposal, creationBasis: '', ownFrequencyBasis: '' }],
    plans: [
      ...register.plans.map((one) => (one.groupId === BUSY ? { ...one, approvedOn: null } : one)),
      { ...plan, submittedOn: null, submittedTo: '', approvedOn: null, approvedBy: '' },
    ],
    meetings: [...register.meetings, { ...meeting, id: 'З-новое', date: '2027-05-28', number: '' }],
    documents: [...register.documents, { ...found(register.documents, () => true), ...ACT }],
    reports: register.reports.filter(({ groupId, schoolYear }) => groupId !== BUSY || schoolYear !== '2026/27'),
    memberships: [
      ...register.memberships,
      { ...role, id: 'У-6-и', personId: 'П-62', role: 'actingLeader', from: '2027-05-01' },
      { ...role, id: 'У-6-к', personId: 'П-75', role: 'curator', from: '2025-09-01' },
    ],
  };
}

function found<T>(rows: readonly T[], isIt: (row: T) => boolean): T {
  const row = rows.find(isIt);
  if (row === undefined) throw new Error('No such row in the generated register');
  return row;
}
