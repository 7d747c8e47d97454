import { expect, test } from 'vitest';
import { addOrganization } from '../../../../src/domain/commands/organizations/add-organization';
import { changeOrganization } from '../../../../src/domain/commands/organizations/change-organization';
import type { Organization } from '../../../../src/domain/register/organization';
import { contextOn, decided, decisionOf, refusedFor, startOf, warnedOf } from '../../../support/decided';
import { factsOf, openForm, refusals, runForm, undoForm } from '../../../support/form-session';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister, TODAY } from '../../../support/small-register';

const organization = (id: string, fields: Partial<Organization>): Organization => ({
  id,
  name: '',
  shortName: '',
  kind: '',
  isSubordinate: null,
  workWeek: null,
  place: '',
  headPosition: '',
  headName: '',
  note: '',
  ...fields,
});

const SCHOOL = organization('ОО-1', {
  name: 'Муниципальная школа «Берёзка»',
  shortName: 'СОШ № 1',
  kind: 'интернат',
  isSubordinate: false,
  workWeek: 6,
  place: 'г. Энск',
});
const OTHER = organization('ОО-2', { name: 'Лицей', place: 'г. Энск' });

const snapshot = smallRegister({
  organizations: [SCHOOL, OTHER],
  groups: smallRegister().groups.map((group) => ({
    ...group,
    curatingOrganizationId: group.id === 'О-02' ? 'ОО-1' : null,
  })),
});
const NEW = { groupId: null, rowId: null };
const OWN = { groupId: null, rowId: 'ОО-1' };

const add = (input: object) => decisionOf(addOrganization, snapshot, NEW, contextOn(TODAY), input);
const change = (input: object) => decisionOf(changeOrganization, snapshot, OWN, contextOn(TODAY), input);

test('an organisation is added as it was filled in; the place that all have is there already', () => {
  const { changes, result } = decided(add({ name: 'Гимназия', shortName: 'Г', isSubordinate: 'да', workWeek: 5 }));
  expect(changes).toEqual([
    {
      kind: 'insert',
      table: 'organizations',
      row: organization('новый-1', {
        name: 'Гимназия',
        shortName: 'Г',
        isSubordinate: true,
        workWeek: 5,
        place: 'г. Энск',
      }),
    },
  ]);
  expect(result.focus).toEqual({ table: 'organizations', id: 'новый-1' });
  expect(decided(add({ name: 'А', isSubordinate: 'нет' })).changes).toMatchObject([{ row: { isSubordinate: false } }]);
  expect(decided(add({ name: 'А' })).changes).toMatchObject([{ row: { isSubordinate: null, workWeek: null } }]);
});

test.each([
  [{ name: 'МУНИЦИПАЛЬНАЯ  школа «Березка»' }, ['name sameOrganization']],
  [{ name: 'сош № 1' }, ['name sameOrganization']],
  [{ name: 'Новая', shortName: 'лицей' }, ['shortName sameOrganization']],
  [{ name: 'Лицей', shortName: 'Сош № 1' }, ['shortName sameOrganization', 'name sameOrganization']],
  [{ name: 'СОШ № 10', shortName: '' }, []],
])('%j is refused: %j', (input, expected) => {
  expect(refusedFor(add(input))).toEqual(expected);
});

test('the other one is named', () => {
  const refused = add({ name: 'сош № 1' });
  expect(refused).toMatchObject({ issues: [{ data: { name: SCHOOL.name, shortName: 'СОШ № 1', place: 'г. Энск' } }] });
});

test('a long name asks for a short one', () => {
  expect(warnedOf(add({ name: 'а'.repeat(60) }))).toEqual([]);
  expect(warnedOf(add({ name: 'а'.repeat(61) }))).toEqual(['noShortName']);
  expect(warnedOf(add({ name: 'а'.repeat(61), shortName: 'а' }))).toEqual([]);
});

test('a card opens as it stands, keeps its own name, and names the groups whose working week it is', () => {
  const { values, lists, watched } = startOf(changeOrganization, snapshot, OWN, contextOn(TODAY));
  expect(values).toMatchObject({ name: SCHOOL.name, isSubordinate: 'нет', workWeek: 6 });
  expect(lists.kinds?.map(({ id }) => id)).toContain('интернат');
  expect(watched).toEqual([{ table: 'organizations', id: 'ОО-1' }]);
  const { changes, result } = decided(change({ workWeek: 5 }));
  expect(changes).toMatchObject([{ kind: 'update', id: 'ОО-1', fields: { workWeek: 5, name: SCHOOL.name } }]);
  expect(result.groupIds).toEqual(['О-02']);
  expect(refusedFor(change({ name: 'Лицей' }))).toEqual(['name sameOrganization']);
});

test('through the procedures: added, changed, taken back; weeks are of 5 or 6 days', () => {
  const host = memoryHost(smallRegister());
  const before = factsOf(host);
  const asked = { command: 'addOrganization', ...NEW };
  expect(refusals(host, asked, { workWeek: 4 })).toEqual([
    ['name', 'required'],
    ['workWeek', 'tooSmall'],
  ]);
  expect(refusals(host, asked, { name: 'А', workWeek: 7 })).toEqual([['workWeek', 'tooBig']]);
  const id = runForm(host, asked, { name: 'Лицей', workWeek: 6 }, 'a').focus?.id ?? '';
  const added = factsOf(host);
  runForm(host, { command: 'changeOrganization', groupId: null, rowId: id }, { name: 'Лицей № 2' }, 'b');
  expect(host.look().snapshot.organizations).toMatchObject([{ id, name: 'Лицей № 2', workWeek: 6 }]);
  undoForm(host, 'b');
  expect(factsOf(host)).toEqual(added);
  undoForm(host, 'a');
  expect(factsOf(host)).toEqual(before);
  host.email = 'ivanova@school.ru';
  expect(() => openForm(host, asked)).toThrow();
});
