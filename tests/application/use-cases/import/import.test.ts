import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { JOURNAL_ACTIONS } from '../../../../src/messages/commands';
import { IMPORT_CONFLICT } from '../../../../src/messages/import-issues';
import { ask, refusalOf } from '../../../support/ask';
import { choicesOf, guessedChoices, LIST, listFile } from '../../../support/import-lists';
import { type MemoryHost, memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const imported = (host: MemoryHost, requestId = 'import-1', text = LIST) => {
  const choices = guessedChoices(host, text);
  const { fingerprint } = ask(host, 'previewImport', choices);
  return {
    input: { ...choices, requestId, fingerprint },
    output: ask(host, 'runImport', { ...choices, requestId, fingerprint }),
  };
};

describe('reading a list', () => {
  it('finds its table, guesses the columns with samples and says which rows are left out', () => {
    const host = memoryHost(smallRegister());
    const text = `${LIST};;;;;\r\nИтого: 2 человека;;;;;\r\n`;
    const { tables, fields, groups, regulations } = ask(host, 'readImport', { file: listFile(text) });
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table).toMatchObject({
      sheet: 'Состав.csv',
      above: 'Состав ММО учителей математики на 2026/2027 учебный год',
      headerRow: 2,
      rowCount: 2,
      groups: ['ММО учителей математики'],
      skipped: ['итог: 6'],
    });
    expect(table?.columns.map(({ letters, field, confidence }) => [letters, field, confidence])).toEqual([
      ['A', null, 'certain'],
      ['B', 'fullName', 'certain'],
      ['C', 'organization', 'certain'],
      ['D', 'position', 'certain'],
      ['E', 'category', 'certain'],
      ['F', 'categoryUntil', 'certain'],
    ]);
    expect(table?.columns[0]?.reason).toBe('номера строк: не загружаются');
    expect(table?.columns[4]?.samples).toEqual(['1 кв. категория', 'СЗД']);
    expect(fields).toHaveLength(18);
    expect(fields[6]).toEqual({ field: 'workplace', title: 'Должность и организация' });
    expect(groups.map(({ id }) => id)).toEqual(['О-01', 'О-02']);
    expect(regulations.map(({ id }) => id)).toEqual(['novosibirsk-2022']);
  });

  it('guesses «Должность, место работы» as both', () => {
    const host = memoryHost(smallRegister());
    const text = 'ФИО;Должность, место работы\r\nКотова Нина Ивановна;учитель математики, МБОУ СОШ № 1\r\n';
    const [table] = ask(host, 'readImport', { file: listFile(text) }).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual(['fullName', 'workplace']);
    ask(host, 'previewImport', guessedChoices(host, text));
    imported(host, 'import-1', text);
    const { snapshot } = host.look();
    expect([snapshot.jobs.map(({ position }) => position), snapshot.organizations.map(({ name }) => name)]).toEqual([
      ['учитель математики'],
      ['МБОУ СОШ № 1'],
    ]);
  });

  it.each([
    ['Фото.jpg', '/9j/', 'Такие файлы не читаются'],
    ['Список.xlsx', 'AAAA', 'Файл повреждён'],
    ['Список.csv', '%%%%', 'Файл повреждён'],
    ['Список.csv', 'QUJDR', 'Файл повреждён'],
    ['Список.csv', '', 'В файле нет ни одной заполненной строки'],
    ['Список.csv', Buffer.from('Молоко;3\r\n').toString('base64').slice(0, 8), 'не нашлось ни одной строки с людьми'],
  ])('says of %s what is wrong with it', (fileName, base64, words) => {
    const answer = answerRpc(memoryHost(smallRegister()), {
      procedure: 'readImport',
      input: { file: { fileName, base64 } },
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', issues: [{ path: 'file', message: expect.stringContaining(words) }] },
    });
  });

  it('takes 5 MB and no more', () => {
    const host = memoryHost(smallRegister());
    const ofBytes = (count: number) => {
      const bytes = Buffer.alloc(count, ' ');
      bytes.write('ФИО\nКотова Нина Ивановна\n');
      return { file: { fileName: 'a.csv', base64: bytes.toString('base64') } };
    };
    expect(ask(host, 'readImport', ofBytes(5 * 1024 * 1024)).tables).toHaveLength(1);
    expect(refusalOf(host, 'readImport', ofBytes(5 * 1024 * 1024 + 1)).issues).toEqual(['file fileProblem']);
    const file = { fileName: 'a.csv', base64: 'A'.repeat(7_000_004) };
    expect(refusalOf(host, 'readImport', { file }).issues).toEqual(['file.base64 tooLong']);
  });
});

describe('the preview', () => {
  it('counts what would be added and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const { revision } = host.sheets;
    const preview = ask(host, 'previewImport', guessedChoices(host));
    expect(host.sheets.revision).toBe(revision);
    expect(preview).toMatchObject({
      ready: true,
      tables: [
        { table: 'organizations', title: 'Организации', added: 2, changed: 0 },
        { table: 'persons', title: 'Педагоги', added: 2, changed: 0 },
        { table: 'jobs', title: 'Места работы', added: 2, changed: 0 },
        { table: 'memberships', title: 'Состав', added: 2, changed: 0 },
      ],
      rowCount: 2,
      statuses: [{ status: 'new', title: 'новый', count: 2 }],
      problems: [],
      questions: [],
    });
    expect(preview.rows[1]).toEqual({
      sheet: 'Состав.csv',
      row: 4,
      status: 'new',
      statusText: 'новый',
      person: 'Жукова Алёна Семёновна',
      about: 'учитель · Гимназия № 3 · соответствие занимаемой должности · ММО учителей математики · участник',
    });
  });

  it('is the same each time, though ids are new each time', () => {
    const host = memoryHost(smallRegister());
    const choices = guessedChoices(host);
    const { fingerprint } = ask(host, 'previewImport', choices);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(ask(host, 'previewImport', choices).fingerprint).toBe(fingerprint);
    expect(ask(host, 'previewImport', { ...choices, memberFrom: '2026-09-02' }).fingerprint).not.toBe(fingerprint);
  });

  it('asks about a namesake, and takes the answer', () => {
    const host = memoryHost(smallRegister());
    const text = 'ФИО;Место работы\r\nИванова Мария Петровна;Гимназия № 3\r\n';
    const asked = ask(host, 'previewImport', guessedChoices(host, text));
    expect(asked).toMatchObject({ ready: false, fingerprint: '', statuses: [{ status: 'waiting', count: 1 }] });
    expect(asked.questions).toMatchObject([{ cell: 'A2', answer: null }]);
    const options = asked.questions[0]?.options ?? [];
    expect(options.map(({ id, label }) => [id, label])).toEqual([
      ['П-01', 'Да: Иванова Мария Петровна'],
      ['new', 'Нет, это другой человек (полный тёзка)'],
      ['skip', 'Не загружать эту строку'],
    ]);
    const question = asked.questions[0]?.id ?? '';
    const added = (option: string) =>
      ask(host, 'previewImport', guessedChoices(host, text, { answers: [{ question, option }] })).tables.map(
        ({ table, added: count }) => `${table} ${count}`,
      );
    expect(added('П-01')).toEqual(['organizations 1', 'jobs 1']);
    expect(added('new')).toEqual(['organizations 1', 'persons 1', 'jobs 1']);
    const outcome = (option: string) =>
      ask(host, 'previewImport', guessedChoices(host, text, { answers: [{ question, option }] })).questions[0]?.outcome;
    expect([asked.questions[0]?.outcome, outcome('П-01'), outcome('new'), outcome('skip')]).toEqual([
      '',
      'Иванова Мария Петровна, Гимназия № 3: это Иванова Мария Петровна',
      'Иванова Мария Петровна, Гимназия № 3: записан как полный тёзка',
      'Иванова Мария Петровна, Гимназия № 3: строка не загружена',
    ]);
  });

  it('tells of many unknown groups in one sentence, of a single one by its name', () => {
    const sentences = (count: number) => {
      const host = memoryHost(smallRegister());
      // Surnames that differ, so that nobody is asked about: «Кобова», «Ковова» …
      const letters = 'бвгджзклмн';
      const surname = (index: number) => `Ко${letters[index % 10]}о${letters[Math.floor(index / 10)]}а`;
      const rows = Array.from(
        { length: count },
        (_, index) => `${surname(index)} Нина Ивановна;ШМО № ${index + 1}\r\n`,
      ).join('');
      const preview = ask(host, 'previewImport', guessedChoices(host, `ФИО;Объединение\r\n${rows}`));
      const about = preview.problems.filter(({ code }) => code.startsWith('noRegulation'));
      return about.map(({ cell, message }) => `${cell} ${message.split('.')[0]}`);
    };
    expect(sentences(1)).toEqual(['B2 Объединения «ШМО № 1» в реестре нет: люди загрузятся без него']);
    expect(sentences(2)).toEqual(['B2 2 объединений нет в реестре: «ШМО № 1», «ШМО № 2»']);
    expect(sentences(21)).toEqual(['B2 21 объединения нет в реестре: «ШМО № 1», «ШМО № 2» и ещё 19']);
    expect(sentences(50)).toEqual(['B2 50 объединений нет в реестре: «ШМО № 1», «ШМО № 2» и ещё 48']);
  });

  it('tells every problem by its cell, errors first', () => {
    const host = memoryHost(smallRegister());
    const text = 'ФИО;Категория;Действует до\r\nКотова Нина Ивановна;отличная;2028\r\n12;высшая;\r\n';
    const { problems, problemCount, errorCount } = ask(host, 'previewImport', guessedChoices(host, text));
    expect(problems.map(({ severity, cell, code }) => `${severity} ${cell} ${code}`)).toEqual([
      'error A3 badName',
      'warning B2 badCategory',
      'warning C2 yearOnly',
    ]);
    expect([problemCount, errorCount]).toEqual([3, 1]);
    expect(problems[2]?.message).toBe(
      '«2028» – только год. Ячейка не загрузится, остальное в строке – да. Напишите день полностью: 15.05.2028.',
    );
  });

  it('refuses choices that contradict themselves, each at its place', () => {
    const host = memoryHost(smallRegister());
    const choices = guessedChoices(host);
    const columns = ['note', 'position', 'workplace', 'position', null, null] as const;
    const input = {
      ...choices,
      tables: [
        { index: 0, columns: [...columns] },
        { index: 0, columns: ['fullName' as const] },
        { index: 1, columns: ['lastName' as const] },
      ],
      groupId: 'О-77',
      newGroups: { regulationId: 'нет', type: '' },
      memberFrom: '2026-02-30',
      basis: { kind: '', number: '', date: '2026-13-01' },
    };
    expect(refusalOf(host, 'previewImport', input).issues).toEqual([
      'tables.0.columns.2 columnTaken',
      'tables.0.columns.3 columnTaken',
      'tables.0.columns noNameColumn',
      'tables.1 tableTwice',
      'tables.2 noSuchTable',
      'groupId noSuchGroup',
      'newGroups.regulationId noSuchRegulation',
      'memberFrom noSuchDate',
      'basis.date noSuchDate',
    ]);
  });

  it('takes 5 000 people and no more', () => {
    const host = memoryHost(smallRegister());
    const letters = 'абвгдежзик';
    const name = (index: number) => [...String(10_000 + index)].map((digit) => letters[Number(digit)]).join('');
    const columns = [{ index: 0, columns: ['fullName' as const, 'organization' as const] }];
    const of = (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => `К${name(index)}ва Нина Ивановна;Гимназия № 3`);
      return choicesOf(listFile(`ФИО;Место работы\r\n${rows.join('\r\n')}\r\n`), [], { tables: columns });
    };
    const { tables, rowCount, rows } = ask(host, 'previewImport', of(5000));
    expect([tables[1]?.added, rowCount, rows.length]).toEqual([5000, 5000, 1000]);
    expect(refusalOf(host, 'previewImport', of(5001)).issues).toEqual(['tables tooManyPeople']);
  });
});

describe('running an import', () => {
  it('writes once, with the journal, and leaves «Контроль» as the check would', () => {
    const host = memoryHost(smallRegister());
    const choices = guessedChoices(host);
    const { fingerprint } = ask(host, 'previewImport', choices);
    host.faults.arm(null);
    const output = ask(host, 'runImport', { ...choices, requestId: 'import-1', fingerprint });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(output).toEqual({
      importId: 'import-1',
      tables: [
        { table: 'organizations', title: 'Организации', added: 2, changed: 0 },
        { table: 'persons', title: 'Педагоги', added: 2, changed: 0 },
        { table: 'jobs', title: 'Места работы', added: 2, changed: 0 },
        { table: 'memberships', title: 'Состав', added: 2, changed: 0 },
      ],
    });
    const { snapshot, kept, issues } = host.look();
    expect(issues).toEqual([]);
    expect(snapshot.memberships.slice(-2).map(({ groupId, from }) => [groupId, from])).toEqual([
      ['О-01', '2026-09-01'],
      ['О-01', '2026-09-01'],
    ]);
    expect(kept.journal.map(({ action, actor, requestId }) => [action, actor, requestId])).toEqual([
      ['Список загружен', 'metodist@ensk.ru', 'import-1'],
    ]);
    expect(JSON.parse(kept.journal[0]?.after ?? '')).toMatchObject({ файл: 'Состав.csv' });
    expect(kept.verdicts.length).toBeGreaterThan(0);
    expect(new Set(kept.verdicts.map(({ groupId }) => groupId))).toEqual(new Set(['О-01']));
  });

  it('gives no two rows one id, though the source of ids may repeat itself', () => {
    const host = memoryHost(smallRegister());
    // Of thousands of random ids of six characters some are the same.
    const given = ['П-01', 'П-77', 'П-77', 'П-78'];
    const { newId } = host.ids;
    const repeating = {
      ...host,
      ids: { newId: (prefix: string) => (prefix === 'П' ? (given.shift() ?? newId(prefix)) : newId(prefix)) },
    };
    const choices = guessedChoices(host);
    const { fingerprint } = ask(host, 'previewImport', choices);
    ask(repeating, 'runImport', { ...choices, requestId: 'import-1', fingerprint });
    expect(host.look().snapshot.persons.map(({ id }) => id)).toEqual(['П-01', 'П-02', 'П-03', 'П-04', 'П-77', 'П-78']);
  });

  it('answers a repeated request with the first result and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const { input, output } = imported(host);
    const { revision } = host.sheets;
    expect(ask(host, 'runImport', input)).toEqual(output);
    expect(host.sheets.revision).toBe(revision);
  });

  it('tells of a register that changed meanwhile, and writes nothing', () => {
    const host = memoryHost(smallRegister());
    const choices = guessedChoices(host);
    const { fingerprint } = ask(host, 'previewImport', choices);
    imported(host, 'import-0', 'ФИО;Место работы\r\nБелова Анна Юрьевна;Гимназия № 3\r\n');
    const { revision } = host.sheets;
    const answer = refusalOf(host, 'runImport', { ...choices, requestId: 'import-1', fingerprint });
    expect([answer.code, answer.message]).toEqual(['CONFLICT', IMPORT_CONFLICT]);
    expect(host.sheets.revision).toBe(revision);
  });

  it('does not mind a change of what it has nothing to do with', () => {
    const host = memoryHost(smallRegister());
    const choices = guessedChoices(host);
    const { fingerprint } = ask(host, 'previewImport', choices);
    host.type('meetings', 'З-01', 'theme', 'Другая тема');
    imported(host, 'import-0', 'ФИО;Место работы\r\nБелова Анна Юрьевна;\r\n');
    expect(ask(host, 'runImport', { ...choices, requestId: 'import-1', fingerprint }).tables).toHaveLength(4);
  });

  it('refuses while a question is open, and when there is nothing to write', () => {
    const host = memoryHost(smallRegister());
    const asking = guessedChoices(host, 'ФИО;Место работы\r\nИванова Мария Петровна;Гимназия № 3\r\n');
    const run = { requestId: 'import-1', fingerprint: '' };
    expect(refusalOf(host, 'runImport', { ...asking, ...run }).issues).toEqual([' questionsOpen']);
    const { input } = imported(host);
    const again = refusalOf(host, 'runImport', { ...input, requestId: 'import-2', fingerprint: '' });
    expect(again.issues).toEqual([' nothingToImport']);
  });
});

describe('taking an import back', () => {
  it('leaves the register as it was, once', () => {
    const host = memoryHost(smallRegister());
    const before = host.look().snapshot;
    imported(host);
    host.faults.arm(null);
    const undone = ask(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' });
    expect(host.faults.calls.filter((name) => name.startsWith('sheets'))).toEqual([
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
    expect(undone.tables).toEqual([
      { table: 'organizations', title: 'Организации', removed: 2, restored: 0 },
      { table: 'persons', title: 'Педагоги', removed: 2, restored: 0 },
      { table: 'jobs', title: 'Места работы', removed: 2, restored: 0 },
      { table: 'memberships', title: 'Состав', removed: 2, restored: 0 },
    ]);
    expect(host.look().snapshot).toEqual(before);
    expect(host.look().kept.journal.map(({ action, rowId }) => [action, rowId])).toEqual([
      [JOURNAL_ACTIONS.runImport, ''],
      [JOURNAL_ACTIONS.undoImport, 'import-1'],
    ]);
    expect(ask(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' })).toEqual(undone);
    const again = refusalOf(host, 'undoImport', { requestId: 'undo-2', importId: 'import-1' });
    expect(again.issues).toEqual([' importUndone']);
  });

  it('is refused as a whole when something was built on it, saying what', () => {
    const host = memoryHost(smallRegister());
    imported(host);
    const added = host.look().snapshot.persons.find(({ lastName }) => lastName === 'Котова');
    host.type('meetings', 'З-01', 'chairId', added?.id ?? '');
    const { revision } = host.sheets;
    const answer = refusalOf(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' });
    expect(answer.issues).toEqual([' importBuiltOn']);
    expect(host.sheets.revision).toBe(revision);
  });

  it('never loses what somebody typed since into a row that it made', () => {
    const host = memoryHost(smallRegister());
    imported(host);
    const added = host.look().snapshot.persons.find(({ lastName }) => lastName === 'Котова');
    host.type('persons', added?.id ?? '', 'note', 'Молодой педагог');
    const [action] = ask(host, 'listJournal', { groupId: null, before: null }).actions;
    expect(action?.mayUndo).toBe(false);
    expect(action?.obstacle).toContain('Котова');
    const answer = refusalOf(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' });
    expect(answer.issues).toEqual([' importBuiltOn']);
    expect(host.look().snapshot.persons.find(({ id }) => id === added?.id)?.note).toBe('Молодой педагог');
  });

  it('is offered by the journal while nothing is built on it, then says why not', () => {
    const host = memoryHost(smallRegister());
    imported(host);
    const shown = () => ask(host, 'listJournal', { groupId: null, before: null }).actions;
    expect(shown()).toEqual([
      expect.objectContaining({
        requestId: 'import-1',
        action: 'Список загружен: Состав.csv',
        isImport: true,
        mayUndo: true,
        obstacle: '',
      }),
    ]);
    expect(shown()[0]?.rows.map(({ label }) => label)).toEqual([
      'Организации: добавлено 2',
      'Педагоги: добавлено 2',
      'Места работы: добавлено 2',
      'Состав: добавлено 2',
    ]);
    const added = host.look().snapshot.persons.find(({ lastName }) => lastName === 'Котова');
    host.type('meetings', 'З-01', 'chairId', added?.id ?? '');
    expect(shown()[0]).toMatchObject({ mayUndo: false, obstacle: expect.stringContaining('уже опирается') });
    host.type('meetings', 'З-01', 'chairId', '');
    ask(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' });
    const states = Object.fromEntries(
      shown().map(({ requestId, mayUndo, obstacle }) => [requestId, mayUndo || obstacle]),
    );
    expect(states).toEqual({
      'import-1': 'Уже отменено.',
      'undo-1': 'Это отмена. Чтобы вернуть, сделайте действие заново.',
    });
  });

  it('gives changed fields back', () => {
    const host = memoryHost(smallRegister());
    const text = 'ФИО;Категория;Действует до\r\nИванова Мария Петровна;высшая;15.05.2028\r\n';
    const answers = [{ question: 'person|Состав.csv!A2', option: 'П-01' }];
    const choices = guessedChoices(host, text, { answers });
    const preview = ask(host, 'previewImport', choices);
    expect(preview.questions.map(({ id }) => id)).toEqual(['person|Состав.csv!A2']);
    expect(preview.tables).toEqual([{ table: 'persons', title: 'Педагоги', added: 0, changed: 1 }]);
    ask(host, 'runImport', { ...choices, requestId: 'import-1', fingerprint: preview.fingerprint });
    expect(host.look().snapshot.persons[0]?.categoryUntil).toBe('2028-05-15');
    expect(ask(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' }).tables).toEqual([
      { table: 'persons', title: 'Педагоги', removed: 0, restored: 1 },
    ]);
    expect(host.look().snapshot.persons[0]?.categoryUntil).toBeNull();
  });

  it('of what the journal does not know is refused; so is one whose entry was changed by hand', () => {
    const host = memoryHost(smallRegister());
    expect(refusalOf(host, 'undoImport', { requestId: 'undo-1', importId: 'нет' }).issues).toEqual([' noSuchImport']);
    imported(host);
    const entry = host.look().kept.journal[0];
    host.type('journal', entry?.id ?? '', 'after', '{"made":"…"}');
    const answer = refusalOf(host, 'undoImport', { requestId: 'undo-1', importId: 'import-1' });
    expect(answer.issues).toEqual([' importRecordBroken']);
  });
});
