import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/application/import/find-header';
import { guessColumns, mappingOf } from '../../../src/application/import/guess-columns';
import type { ImportPlan, ImportRequest } from '../../../src/application/import/import-plan';
import { planImport } from '../../../src/application/import/plan-import';
import { readTable } from '../../../src/application/import/read-table';
import { undoImport } from '../../../src/application/import/undo-import';
import { jobsSheet } from '../../../src/application/workbook/sheets/jobs-sheet';
import { organizationsSheet } from '../../../src/application/workbook/sheets/organizations-sheet';
import { applyChanges } from '../../../src/domain/commands/entity-change';
import type { Job } from '../../../src/domain/register/job';
import type { Organization } from '../../../src/domain/register/organization';
import type { RegisterSnapshot } from '../../../src/domain/register/register-snapshot';
import { importFileMessage } from '../../../src/messages/import';
import { cellProblemMessage } from '../../../src/messages/import-plan';
import { person, smallRegister, TODAY } from '../../support/small-register';
import { bytesOfWorkbook, cp1251 } from './files';

const organization = (id: string, name: string, shortName = ''): Organization => ({
  ...(organizationsSheet.blank() as unknown as Organization),
  id,
  name,
  shortName,
});
const job = (id: string, personId: string, organizationId: string, position = ''): Job => ({
  ...(jobsSheet.blank() as unknown as Job),
  id,
  personId,
  organizationId,
  position,
});

/** «Иванова Мария Петровна» of the small register works in школа № 1. */
const register = (): RegisterSnapshot =>
  smallRegister({
    organizations: [organization('ОО-01', 'МБОУ «Средняя школа № 1»', 'МБОУ СОШ № 1')],
    jobs: [job('МР-01', 'П-01', 'ОО-01', 'учитель математики')],
  });

function tablesOf(bytes: Uint8Array, name = 'Список.csv'): ImportRequest['tables'] {
  const reading = readTable(bytes, name);
  if (!reading.ok) throw new Error(importFileMessage(reading.problem.code, reading.problem.data));
  return reading.sheets
    .flatMap((sheet) => findTables(sheet))
    .map((layout) => ({ layout, mapping: mappingOf(guessColumns(layout)) }));
}

function planOf(
  snapshot: RegisterSnapshot,
  file: string | ImportRequest['tables'],
  changes: Partial<ImportRequest> = {},
) {
  let count = 0;
  return planImport(
    snapshot,
    {
      requestId: 'request-1',
      fileName: 'Список.csv',
      tables: typeof file === 'string' ? tablesOf(cp1251(file)) : file,
      groupId: null,
      newGroups: null,
      memberFrom: null,
      basis: { kind: '', number: '', date: null },
      onDifference: 'keep',
      answers: {},
      ...changes,
    },
    { today: TODAY, newId: (table) => `${table}-${++count}` },
  );
}

const words = ({ problems }: ImportPlan) =>
  problems.map(({ cell, code, data }) => `${cell}: ${cellProblemMessage(code, data)}`);
const statuses = ({ rows }: ImportPlan) => rows.map(({ person: name, status }) => `${name}: ${status}`);

describe('people of a list', () => {
  it('are made with organisation, job, category, group and role, in one list of changes', () => {
    const plan = planOf(
      register(),
      'ФИО;Организация;Должность;Категория;Срок действия;Стаж по специальности;E-mail;Объединение;Роль\r\n' +
        'КОТОВА Нина Ивановна;МБОУ СОШ № 1;учитель физики;1 кв. категория;до 15.05.2028 г.;12 лет;Kotova@School.ru;ММО учителей физики;секретарь\r\n',
    );
    expect(plan.questions).toEqual([]);
    expect(words(plan)).toEqual([]);
    expect(plan.ready).toBe(true);
    expect(plan.changes).toEqual([
      {
        kind: 'insert',
        table: 'persons',
        row: expect.objectContaining({
          id: 'persons-1',
          lastName: 'Котова',
          firstName: 'Нина',
          middleName: 'Ивановна',
          sex: '',
          category: 'первая',
          categoryUntil: '2028-05-15',
          specialtySince: '2014-11-22',
          email: 'kotova@school.ru',
          consentOn: null,
        }),
      },
      {
        kind: 'insert',
        table: 'jobs',
        row: expect.objectContaining({
          personId: 'persons-1',
          organizationId: 'ОО-01',
          position: 'учитель физики',
          isMain: null,
        }),
      },
      {
        kind: 'insert',
        table: 'memberships',
        row: expect.objectContaining({ groupId: 'О-02', personId: 'persons-1', role: 'secretary', jobId: 'jobs-2' }),
      },
    ]);
    expect(plan.counts).toEqual({
      organizations: 0,
      persons: 1,
      jobs: 1,
      groups: 0,
      memberships: 1,
      changedPersons: 0,
      changedJobs: 0,
    });
  });

  it('are known by whole name and organisation; empty fields are filled, filled ones stay and are told of', () => {
    const plan = planOf(
      register(),
      'ФИО;Организация;Должность;Категория;Срок действия;E-mail\r\nИванова Мария Петровна;МБОУ СОШ №1;учитель математики;первая;01.09.2027;new@school.ru\r\n' +
        'Иванова Мария Петровна;Средняя школа № 1;;;;\r\n',
      { answers: { 'organization|средняя школа № 1': 'ОО-01' } },
    );
    expect(statuses(plan)).toEqual(['Иванова Мария Петровна: same', 'Иванова Мария Петровна: repeated']);
    expect(plan.changes).toEqual([]);
    expect(plan.ready).toBe(false);
    expect(words(plan)).toEqual([
      'A2: Категория: уже записано «высшая», в этой строке – «первая». Останется прежнее.',
      'A2: E-mail: уже записано «ivanova@school.ru», в этой строке – «new@school.ru». Останется прежнее.',
    ]);
  });

  it('are changed where the file differs when that is chosen; the journal keeps what was', () => {
    const plan = planOf(
      register(),
      'ФИО;Организация;Категория;Срок действия\r\nИванова Мария Петровна;МБОУ СОШ № 1;первая;01.09.2027\r\n',
      { onDifference: 'replace' },
    );
    const fields = { category: 'первая', categoryUntil: '2027-09-01' };
    expect(plan.changes).toEqual([{ kind: 'update', table: 'persons', id: 'П-01', fields }]);
    expect(plan.journal).toEqual([
      {
        made: {},
        stamps: {},
        changed: [{ table: 'persons', id: 'П-01', before: { category: 'высшая', categoryUntil: null }, after: fields }],
      },
    ]);
  });
});

describe('namesakes are never joined silently', () => {
  const file = 'ФИО;Организация\r\nИванова Мария Петровна;МБОУ СОШ № 7\r\n';

  it('asks of a whole name in another organisation, and saves nothing while it is not answered', () => {
    const plan = planOf(register(), file, { answers: { 'organization|мбоу сош № 7': 'new' } });
    expect(plan.questions).toEqual([
      expect.objectContaining({
        id: 'person|иванова|мария|петровна|мбоу сош № 7',
        cell: 'A2',
        value: 'Иванова Мария Петровна, МБОУ СОШ № 7',
        answer: null,
        options: [
          { id: 'П-01', kind: 'register', label: 'Иванова Мария Петровна; учитель математики, МБОУ СОШ № 1' },
          { id: 'new', kind: 'new', label: '' },
          { id: 'skip', kind: 'skip', label: '' },
        ],
      }),
    ]);
    expect(statuses(plan)).toEqual(['Иванова Мария Петровна: waiting']);
    expect([plan.ready, plan.changes, plan.journal]).toEqual([false, [], []]);
  });

  it.each([
    ['П-01', ['organizations', 'jobs']],
    ['new', ['organizations', 'persons', 'jobs']],
    ['skip', ['organizations']],
    ['П-99', []],
  ])('does as answered: %s', (answer, tables) => {
    const plan = planOf(register(), file, { answers: { 'person|иванова|мария|петровна|мбоу сош № 7': answer } });
    expect(plan.changes.map(({ table }) => table)).toEqual(tables);
  });

  it.each([
    ['initials', 'Иванова М.П.;МБОУ СОШ № 1'],
    ['no organisation', 'Иванова Мария Петровна;'],
    ['no patronymic', 'Иванова Мария;МБОУ СОШ № 1'],
  ])('asks: %s', (_why, row) => {
    const plan = planOf(register(), `ФИО;Организация\r\n${row}\r\n`);
    expect(plan.questions.map(({ code }) => code)).toEqual(['person']);
  });

  it('asks which of two when the register has two of one name in one organisation', () => {
    const before = register();
    const twin = { ...person('П-11', 'Иванова'), email: '' };
    const snapshot = {
      ...before,
      persons: [...before.persons, twin],
      jobs: [...before.jobs, job('МР-02', 'П-11', 'ОО-01')],
    };
    const plan = planOf(snapshot, 'ФИО;Организация\r\nИванова Мария Петровна;МБОУ СОШ № 1\r\n');
    expect(plan.questions[0]?.options.map(({ id }) => id)).toEqual(['П-01', 'П-11', 'new', 'skip']);
  });

  it('names the code in answers that read alike', () => {
    const before = register();
    const twin = { ...person('П-11', 'Иванова'), email: '' };
    const own = before.jobs.filter(({ personId }) => personId === 'П-01');
    const snapshot = {
      ...before,
      persons: [...before.persons, twin],
      jobs: [...before.jobs, ...own.map((one) => ({ ...one, id: `${one.id}т`, personId: 'П-11' }))],
    };
    const plan = planOf(snapshot, 'ФИО;Организация\r\nИванова Мария Петровна;МБОУ СОШ № 1\r\n');
    expect(plan.questions[0]?.options.map(({ label }) => label).slice(0, 2)).toEqual([
      'Иванова Мария Петровна; учитель математики, МБОУ СОШ № 1; П-01',
      'Иванова Мария Петровна; учитель математики, МБОУ СОШ № 1; П-11',
    ]);
  });

  it('does not ask of another name', () => {
    const plan = planOf(
      register(),
      'ФИО;Организация\r\nИванова Анна Петровна;МБОУ СОШ № 1\r\nИванов Марк;МБОУ СОШ № 1\r\n',
    );
    expect(plan.questions).toEqual([]);
    expect(plan.counts.persons).toBe(2);
  });

  it('asks inside the file too: an equal name without organisation, initials after a whole name', () => {
    const file2 =
      'ФИО;Организация\r\nКотова Нина;\r\nКотова Нина;\r\nСтепанова Вера Ильинична;МБОУ СОШ № 1\r\nСтепанова В.И.;МБОУ СОШ № 1\r\n';
    const plan = planOf(register(), file2);
    expect(plan.questions.map(({ id, options }) => [id, options[0]?.id, options[0]?.kind])).toEqual([
      ['person|Список.csv!A3', 'Список.csv!A2', 'file'],
      ['person|Список.csv!A5', 'Список.csv!A4', 'file'],
    ]);
    const answers = { 'person|Список.csv!A3': 'new', 'person|Список.csv!A5': 'Список.csv!A4' };
    const answered = planOf(register(), file2, { answers });
    expect(answered.ready).toBe(true);
    expect(answered.counts).toMatchObject({ persons: 3, jobs: 1 });
  });

  it('fills initials of the register with the whole name once somebody says that it is the person', () => {
    const known = { ...person('П-09', 'Котова'), firstName: 'Н.', middleName: 'И.' };
    const snapshot = smallRegister({ persons: [known] });
    const plan = planOf(snapshot, 'ФИО;E-mail\r\nКотова Нина Ивановна;\r\n', {
      answers: { 'person|Список.csv!A2': 'П-09' },
    });
    expect(plan.changes).toEqual([
      { kind: 'update', table: 'persons', id: 'П-09', fields: { firstName: 'Нина', middleName: 'Ивановна' } },
    ]);
  });
});

describe('organisations and groups', () => {
  it('are one by equal names whatever the quotes, made when new, asked about when similar', () => {
    const plan = planOf(
      register(),
      'ФИО;Организация\r\nКотова Нина;МБОУ "Средняя школа №1"\r\nКим Ольга;Гимназия № 3\r\nКим Анна;ГИМНАЗИЯ №3\r\nЛи Вера;СОШ № 1\r\nЯн Ада;СОШ № 11\r\n',
    );
    expect(plan.counts.organizations).toBe(2);
    expect(plan.questions.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
      ['organization|сош № 1', ['ОО-01', 'new', 'skip']],
    ]);
  });

  it('are made under the regulation that is chosen; without it the people go into none', () => {
    const file = 'Творческая группа «Исток»\r\nФИО;Организация\r\nКотова Нина;Гимназия № 3\r\n';
    const without = planOf(register(), file);
    expect(words(without)[0]).toContain('A1: Объединения «Творческая группа «Исток»» в реестре нет');
    expect(without.counts).toMatchObject({ groups: 0, memberships: 0, persons: 1 });
    const plan = planOf(register(), file, {
      newGroups: { regulationId: 'novosibirsk-2022', type: 'творческая группа' },
      memberFrom: '2026-09-01',
      basis: { kind: 'приказ', number: '39/1', date: '2026-09-02' },
    });
    expect(plan.changes.find(({ table }) => table === 'groups')).toMatchObject({
      row: {
        name: 'Творческая группа «Исток»',
        type: 'творческая группа',
        regulationId: 'novosibirsk-2022',
        createdOn: null,
      },
    });
    expect(plan.changes.find(({ table }) => table === 'memberships')).toMatchObject({
      row: { from: '2026-09-01', basisKind: 'приказ', basisNumber: '39/1', basisDate: '2026-09-02', role: 'member' },
    });
  });

  it('are asked about when the register has two of one name', () => {
    const before = register();
    const organizations = [...before.organizations, organization('ОО-02', 'Школа № 1', 'МБОУ СОШ № 1')];
    const plan = planOf({ ...before, organizations }, 'ФИО;Организация\r\nКотова Нина;МБОУ СОШ № 1\r\n');
    expect(plan.questions[0]?.options.map(({ id }) => id)).toEqual(['ОО-01', 'ОО-02', 'new', 'skip']);
  });

  it('are not found among closed groups', () => {
    const before = register();
    const groups = before.groups.map((group) => ({ ...group, closedOn: '2026-08-31' }));
    const plan = planOf({ ...before, groups }, 'ФИО;Объединение\r\nКотова Нина;ММО учителей физики\r\n');
    expect(plan.problems.map(({ code, cell }) => [code, cell])).toEqual([['noRegulation', 'B2']]);
    expect(plan.counts.memberships).toBe(0);
  });

  it('do not get a second leader, nor anybody twice', () => {
    const plan = planOf(
      register(),
      'ММО учителей математики (руководитель – Котова Н.И.)\r\nФИО;Организация\r\nКотова Нина Ивановна;МБОУ СОШ № 1\r\nКотова Нина Ивановна;МБОУ СОШ № 1\r\nИванова Мария Петровна;МБОУ СОШ № 1\r\n',
    );
    expect(plan.rows.map(({ status, role }) => [status, role])).toEqual([
      ['new', 'member'],
      ['repeated', 'member'],
      ['same', 'member'],
    ]);
    expect(words(plan)).toContain(
      'A3: У объединения «ММО учителей математики» уже есть руководитель: человек загрузится участником. Смену руководителя запишите после загрузки.',
    );
    expect(words(plan)).toContain(
      'A4: Этот человек уже есть в файле в составе «ММО учителей математики»: второй раз не запишется.',
    );
    expect(plan.counts.memberships).toBe(1);
  });
});

describe('a list of leaders', () => {
  it('makes leaders of those under «ФИО руководителя», and takes the address out of «e-mail, телефон»', () => {
    const plan = planOf(
      register(),
      '№;Наименование РМО;ФИО руководителя;Место работы, должность;e-mail, телефон\r\n' +
        '1;РМО воспитателей;Панова Н.А;ст. воспитатель МДОУ № 2;Panova@mail.ru, 8-920-111-22-33\r\n' +
        '2;РМО логопедов;Нет данных;;\r\n3;;Нет данных;;\r\n',
      { newGroups: { regulationId: 'novosibirsk-2022', type: 'ММО' } },
    );
    expect(
      plan.rows.map(({ person: name, position, organization: place, group, role, status }) => [
        name,
        position,
        place,
        group,
        role,
        status,
      ]),
    ).toEqual([
      ['Панова Н. А.', 'ст. воспитатель', 'МДОУ № 2', 'РМО воспитателей', 'leader', 'new'],
      ['', '', '', 'РМО логопедов', null, 'error'],
      ['', '', '', '', null, 'error'],
    ]);
    expect(plan.changes.find(({ table }) => table === 'persons')).toMatchObject({ row: { email: 'panova@mail.ru' } });
  });
});

describe('taking an import back', () => {
  const file =
    'ФИО;Организация;Стаж по специальности;Объединение\r\nКотова Нина;Гимназия № 3;2010;ММО учителей физики\r\nИванова Мария Петровна;МБОУ СОШ № 1;;ММО учителей физики\r\n';
  const known = () => {
    const before = register();
    return { ...before, persons: before.persons.map((one) => (one.id === 'П-01' ? { ...one, category: '' } : one)) };
  };
  const imported = () => {
    const before = known();
    const text = file
      .replace('Стаж по специальности', 'Категория')
      .replace('2010', 'I')
      .replace('№ 1;;', '№ 1;высшая;');
    const plan = planOf(before, text);
    return { before, plan, after: applyChanges(before, plan.changes) };
  };

  it('gives back the register as it was', () => {
    const { before, plan, after } = imported();
    expect(plan.changes.map(({ kind, table }) => `${kind} ${table}`)).toEqual([
      'insert organizations',
      'update persons',
      'insert persons',
      'insert jobs',
      'insert memberships',
      'insert memberships',
    ]);
    const undo = undoImport(after, plan.journal);
    expect(undo.kind === 'undone' && applyChanges(after, undo.changes)).toEqual(before);
  });

  it('is refused when something was built on it, and says what', () => {
    const { plan, after } = imported();
    const made = plan.changes.find(({ table, kind }) => table === 'persons' && kind === 'insert');
    const id = made?.kind === 'insert' ? made.row.id : '';
    const used = {
      ...after,
      meetings: after.meetings.map((one, index) => (index === 0 ? { ...one, presentIds: [id] } : one)),
    };
    const byId = after.meetings[0]?.id;
    expect(undoImport(used, plan.journal)).toEqual({
      kind: 'refused',
      obstacles: [{ code: 'usedBy', table: 'persons', id, byTable: 'meetings', byId }],
    });
    const changed = applyChanges(after, [
      { kind: 'update', table: 'persons', id: 'П-01', fields: { category: 'первая' } },
    ]);
    expect(undoImport(changed, plan.journal)).toMatchObject({
      kind: 'refused',
      obstacles: [{ code: 'changedSince', table: 'persons', id: 'П-01' }],
    });
  });

  it('is refused when a row that it made was edited since, so that nothing typed is lost', () => {
    const { plan, after } = imported();
    const made = plan.changes.find(({ table, kind }) => table === 'persons' && kind === 'insert');
    const id = made?.kind === 'insert' ? made.row.id : '';
    const edited = applyChanges(after, [{ kind: 'update', table: 'persons', id, fields: { note: 'Молодой педагог' } }]);
    expect(undoImport(edited, plan.journal)).toEqual({
      kind: 'refused',
      obstacles: [{ code: 'changedSince', table: 'persons', id, byTable: 'persons', byId: id }],
    });
    const backAgain = applyChanges(edited, [{ kind: 'update', table: 'persons', id, fields: { note: '' } }]);
    expect(undoImport(backAgain, plan.journal).kind).toBe('undone');
  });
});

describe('cells that cannot be read', () => {
  it('are named with what is wrong and what to write; the row goes on without them', () => {
    const plan = planOf(
      register(),
      'ФИО;Должность;Категория;Срок действия;E-mail;Роль\r\n' +
        'Котова Нина;учитель;супер;сентябрь 2027;нет;зам. руководителя\r\n' +
        'Ким О.;учитель;высшая 25.12.2023;31.09.2027;kim-school.ru;\r\n' +
        ';учитель;;;;\r\n' +
        'вакансия;учитель;;;;\r\n',
    );
    expect(words(plan).map((text) => text.slice(0, 46))).toEqual(
      [
        'C2: Категория «супер» не опознана. Ячейка не з',
        'D2: «сентябрь 2027» – месяц без дня. Ячейка не',
        'F2: Роль «зам. руководителя» не опознана: чело',
        'A3: «Ким О.»: имя и отчество не полностью. Заг',
        'C3: «высшая 25.12.2023»: неясно, с какого дня ',
        'D3: Дня «31.09.2027» в календаре нет (сначала ',
        'E3: «kim-school.ru» – не адрес почты. Ячейка н',
        'A4: ФИО не заполнено: строка не загрузится. Вп',
        'A5: «вакансия» не похоже на ФИО: строка не заг',
      ].map((text) => text.slice(0, 46)),
    );
    expect(plan.rows.map(({ status }) => status)).toEqual(['new', 'new', 'error', 'error']);
  });
});

describe('a list such as people keep', () => {
  const book = () =>
    bytesOfWorkbook((workbook) => {
      const sheet = workbook.addWorksheet('Состав 2026');
      sheet.addRow(['Приложение 1 к приказу от 02.09.2026 № 39/1']);
      sheet.addRow(['Состав объединений педагогов на 2026/2027 учебный год']);
      sheet.addRow([]);
      sheet.addRow([
        '№ п/п',
        'ФИО педагога',
        'Место работы, должность',
        '',
        'Квалификационная категория',
        '',
        'Телефон',
      ]);
      sheet.addRow(['', '', 'ОО', 'должность', 'категория', 'действует до', '']);
      sheet.addRow([1, 2, 3, 4, 5, 6, 7]);
      sheet.addRow(['ММО учителей математики, руководитель Иванова М.П.']);
      sheet.addRow([
        1,
        'Иванова Мария Петровна',
        'МБОУ СОШ № 1',
        'учитель математики',
        'высшая',
        '',
        '8 920 111-22-33',
      ]);
      sheet.addRow([
        2,
        'ПЕТРОВА-ВОДКИНА Анна',
        'МБОУ СОШ № 12',
        'учитель математики',
        '1 кв. категория',
        new Date(Date.UTC(2028, 4, 15)),
      ]);
      sheet.addRow([]);
      sheet.addRow([3, 'Сомова В. И.', 'МБОУ СОШ № 12', 'учитель', 'СЗД', '1 сентября 2027 г.']);
      sheet.addRow(['Творческая группа «Исток» (руководитель: Сомова В.И.)']);
      sheet.addRow([1, 'Петрова-Водкина Анна', 'МБОУ СОШ № 12', 'учитель математики', 'I', '2028-05-15']);
      sheet.addRow([2, 'Жукова Алёна Семёновна', 'МДОУ "Радуга"', 'воспитатель', 'б/к', '–']);
      sheet.addRow(['Всего', 5]);
      sheet.addRow([]);
      sheet.addRow(['Начальник управления', '', '', 'С. С. Сидоров']);
      for (const range of ['A2:G2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4', 'G4:G5', 'A7:G7', 'A12:G12'])
        sheet.mergeCells(range);
    });
  const chosen = {
    newGroups: { regulationId: 'novosibirsk-2022', type: 'творческая группа' },
    memberFrom: '2026-09-01',
  };

  it('becomes people, jobs, groups and memberships', async () => {
    const tables = tablesOf(await book(), 'Состав.xlsx');
    expect(tables.map(({ mapping }) => mapping)).toEqual([
      { fullName: 1, organization: 2, position: 3, category: 4, categoryUntil: 5 },
    ]);
    const plan = planOf(register(), tables, chosen);
    expect(plan.questions).toEqual([]);
    expect(plan.rows.map(({ person: name, group, role, status }) => [name, group, role, status])).toEqual([
      ['Иванова Мария Петровна', 'ММО учителей математики', 'leader', 'same'],
      ['Петрова-Водкина Анна', 'ММО учителей математики', 'member', 'new'],
      ['Сомова В. И.', 'ММО учителей математики', 'member', 'new'],
      ['Петрова-Водкина Анна', 'Творческая группа «Исток»', 'member', 'changed'],
      ['Жукова Алёна Семёновна', 'Творческая группа «Исток»', 'member', 'new'],
    ]);
    expect(words(plan)).toEqual([
      'B11: «Сомова В. И.»: имя и отчество не полностью. Загрузится так, но для приказов и протоколов впишите их целиком.',
      'A12: Руководитель «Сомова В.И.» не найден среди строк объединения «Творческая группа «Исток»»: назначьте руководителя после загрузки.',
    ]);
    const people = plan.changes.flatMap((change) =>
      change.kind === 'insert' && change.table === 'persons' ? [change.row] : [],
    );
    expect(people.map(({ lastName, category, categoryUntil }) => [lastName, category, categoryUntil])).toEqual([
      ['Петрова-Водкина', 'первая', '2028-05-15'],
      ['Сомова', 'соответствие занимаемой должности', '2027-09-01'],
      ['Жукова', 'без категории', null],
    ]);
    expect(plan.counts).toEqual({
      organizations: 2,
      persons: 3,
      jobs: 3,
      groups: 1,
      memberships: 4,
      changedPersons: 0,
      changedJobs: 0,
    });
  });

  it('changes nothing the second time, and the first time can be undone by the journal', async () => {
    const tables = tablesOf(await book(), 'Состав.xlsx');
    const before = register();
    const plan = planOf(before, tables, chosen);
    const after = applyChanges(before, plan.changes);
    const id = after.persons.find(({ lastName }) => lastName === 'Сомова')?.id ?? '';
    const answers = { 'person|Состав 2026!B11': id };
    const second = planOf(after, tables, { ...chosen, answers });
    expect(second.questions.map(({ answer }) => answer)).toEqual([id]);
    expect([second.changes, second.counts.memberships, second.counts.persons]).toEqual([[], 0, 0]);

    const made = plan.journal.flatMap((part) => Object.values(part.made).flat());
    expect(new Set(made).size).toBe(plan.changes.length);
    for (const part of plan.journal) expect(JSON.stringify(part).length).toBeLessThan(10_000);
  });
});

it('plans twenty thousand people without looking at each of the others', () => {
  const rows = Array.from({ length: 19_000 }, (_, index) => {
    const letters = Array.from(String(index), (digit) => 'абвгдежзик'[Number(digit)]).join('');
    return `Иванов${letters} Пётр Ильич;Школа № ${index % 50};учитель`;
  });
  const started = performance.now();
  const plan = planOf(smallRegister(), `ФИО;Организация;Должность\r\n${rows.join('\r\n')}\r\n`);
  expect(plan.counts.persons).toBe(19_000);
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(plan.journal.every((part) => JSON.stringify(part).length < 10_000)).toBe(true);
});
