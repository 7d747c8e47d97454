// An order in the register, signed as a clerk does it.
import { signDocument } from '../../src/domain/commands/documents/sign-document';
import { applyChanges } from '../../src/domain/commands/entity-change';
import type { RegisterSnapshot } from '../../src/domain/register/register-snapshot';
import { answers } from '../domain/judge';
import { type Rows, registerOf } from '../golden/register-of';
import { contextOn, decided, decisionOf, startOf } from './decided';

export const TODAY = '2026-11-22';
export const context = contextOn(TODAY);
export const GROUP = { id: 'О-1', name: 'Исток', type: 'ММО', createdOn: '2026-09-01', creationBasis: 'приказ' };
export const ON = { groupId: 'О-1', rowId: 'Д-1' };

export function registerWith(regulationId: string, title: string, rows: Rows, paper: object = {}): RegisterSnapshot {
  const order = {
    id: 'Д-1',
    kind: 'приказ',
    title,
    groupId: 'О-1',
    schoolYear: '2026/27',
    status: 'черновик',
    ...paper,
  };
  const names = ['Иванова', 'Петрова', 'Сидорова'];
  const persons = names.map((lastName, index) => ({ id: `П-${index + 1}`, lastName, firstName: 'Мария' }));
  const groups = (rows.groups ?? [GROUP]).map((one) => ({ ...one, regulationId }));
  return registerOf(regulationId, {}, { persons, ...rows, groups, documents: [order, ...(rows.documents ?? [])] });
}
export const sign = (register: RegisterSnapshot, input: object = {}) =>
  decisionOf(signDocument, register, ON, context, { number: '44', date: '2026-09-10', ...input });
export const signed = (register: RegisterSnapshot, input: object = {}) =>
  applyChanges(register, decided(sign(register, input)).changes);
export const proposed = (register: RegisterSnapshot) => startOf(signDocument, register, ON, context).values.places;
export const member = (id: string, more: object = {}) => ({
  id,
  groupId: 'О-1',
  personId: 'П-1',
  role: 'member' as const,
  from: '2026-09-01',
  ...more,
});
export const outcomes = (register: RegisterSnapshot, kind: string) =>
  register.norms
    .filter((norm) => norm.kind === kind)
    .flatMap(({ id }) => answers(register, id, TODAY))
    .map((answer) => answer.split(' ').slice(1).join(' '));
export const ACT = 'приказ от 10.09.2026 № 44';
