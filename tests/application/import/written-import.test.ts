import { expect, it } from 'vitest';
import { findTables } from '../../../src/application/import/find-header';
import { guessColumns, mappingOf } from '../../../src/application/import/guess-columns';
import type { ImportRequest } from '../../../src/application/import/import-plan';
import { planImport } from '../../../src/application/import/plan-import';
import { readTable } from '../../../src/application/import/read-table';
import { undoImport } from '../../../src/application/import/undo-import';
import { entityRowChanges } from '../../../src/application/use-cases/entity-row-changes';
import { encodeChanges } from '../../../src/application/workbook/encode-changes';
import { idPrefixOf } from '../../../src/application/workbook/sheets';
import { memoryHost } from '../../support/memory-host';
import { smallRegister, TODAY } from '../../support/small-register';
import { cp1251 } from './files';

const FILE =
  'Состав ММО учителей математики на 2026/2027 учебный год\r\n' +
  '№ п/п;ФИО;Место работы;Должность;Категория;Действует до\r\n' +
  '1;Котова Нина Ивановна;МБОУ "СОШ № 1";учитель математики;1 кв. категория;15.05.2028\r\n' +
  '2;=СУММ(А1);МБОУ "СОШ № 1";учитель;;\r\n' +
  '3;ЖУКОВА Алёна Семёновна;Гимназия № 3;=1+1;СЗД;\r\n';

function request(): ImportRequest {
  const reading = readTable(cp1251(FILE), 'Состав.csv');
  const sheets = reading.ok ? reading.sheets : [];
  return {
    requestId: 'request-1',
    fileName: 'Состав.csv',
    tables: sheets.flatMap(findTables).map((layout) => ({ layout, mapping: mappingOf(guessColumns(layout)) })),
    groupId: null,
    newGroups: null,
    memberFrom: '2026-09-01',
    basis: { kind: 'приказ', number: '39/1', date: '2026-09-02' },
    onDifference: 'keep',
    answers: {},
  };
}

it('is written with one call, read back as planned, changes nothing again and is taken back whole', () => {
  const host = memoryHost(smallRegister());
  const before = host.look().snapshot;
  const context = {
    today: TODAY,
    newId: (table: Parameters<typeof idPrefixOf>[0]) => host.ids.newId(idPrefixOf(table)),
  };
  const plan = planImport(before, request(), context);
  expect(plan.ready).toBe(true);
  host.workbook.apply(encodeChanges(host.look(), entityRowChanges(plan.changes)));
  const { snapshot, issues } = host.look();
  // A formula of somebody's file stays a text.
  expect(issues).toEqual([]);
  const added = snapshot.persons.filter(({ id }) => before.persons.every((one) => one.id !== id));
  expect(added.map(({ lastName, category, categoryUntil }) => [lastName, category, categoryUntil])).toEqual([
    ['Котова', 'первая', '2028-05-15'],
    ['Жукова', 'соответствие занимаемой должности', null],
  ]);
  expect(snapshot.jobs.map(({ position }) => position)).toEqual(['учитель математики', '=1+1']);
  expect(snapshot.organizations.map(({ name }) => name)).toEqual(['МБОУ "СОШ № 1"', 'Гимназия № 3']);
  expect(
    snapshot.memberships.slice(-2).map(({ groupId, role, from, basisNumber }) => [groupId, role, from, basisNumber]),
  ).toEqual([
    ['О-01', 'member', '2026-09-01', '39/1'],
    ['О-01', 'member', '2026-09-01', '39/1'],
  ]);
  expect(planImport(snapshot, request(), context).changes).toEqual([]);

  const undo = undoImport(snapshot, plan.journal);
  host.workbook.apply(encodeChanges(host.look(), undo.kind === 'undone' ? entityRowChanges(undo.changes) : []));
  expect(host.look().snapshot).toEqual(before);
});
