import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../src/application/rpc/router';
import type { PreviewImportInput, PreviewImportOutput, ReadImportOutput } from '../../src/contract/import';
import { checkChoices } from '../../src/sidebar/import/check-choices';
import {
  hasNewAnswers,
  type ImportAction,
  type ImportState,
  newImport,
  nextImport,
  previewInput,
} from '../../src/sidebar/import/import-state';
import { ask } from '../support/ask';
import { listFile } from '../support/import-lists';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

/** Two groups with a list each under the same titles, and a table of another kind. */
const TEXT =
  'ММО учителей математики\r\nФИО;Место работы\r\nКотова Нина Ивановна;МБОУ СОШ № 1\r\n' +
  'ММО учителей физики\r\nФИО;Место  работы\r\nЖукова Алёна Семёновна;МБОУ СОШ № 1\r\n';
const file = listFile(TEXT);
const read: ReadImportOutput = ask(memoryHost(smallRegister()), 'readImport', { file });

const stateOf = (actions: readonly ImportAction[], start = newImport('import-1')): ImportState =>
  actions.reduce(nextImport, start);
const opened = stateOf([
  { type: 'fileChosen', file, fault: '' },
  { type: 'read', read },
]);

const column = { letters: 'A', title: 'ФИО', confidence: 'certain' as const, reason: '', samples: [] };
const table = { sheet: 'a', above: '', headerRow: 1, rowCount: 1, groups: [], skipped: [] };
const twins: ReadImportOutput = {
  ...read,
  tables: [
    { ...table, columns: [{ ...column, field: 'fullName' }] },
    { ...table, columns: [{ ...column, field: 'fullName' }] },
    { ...table, columns: [{ ...column, title: 'Товар', field: null }] },
  ],
};

describe('the state of an import', () => {
  it('goes to the columns as guessed and takes tables with names only', () => {
    expect([opened.step, opened.tables[0]?.columns]).toEqual(['columns', ['fullName', 'organization']]);
    expect(nextImport(opened, { type: 'read', read: twins }).tables.map(({ isTaken }) => isTaken)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('corrects tables under the same titles together, others not', () => {
    const state = stateOf([
      { type: 'read', read: twins },
      { type: 'columnChosen', index: 1, column: 0, field: 'lastName' },
    ]);
    expect(state.tables.map(({ columns }) => columns)).toEqual([['lastName'], ['lastName'], [null]]);
  });

  it('forgets a check when anything that was checked changes, and keeps answers', () => {
    const preview = { questions: [{ id: 'q', answer: null }] } as unknown as PreviewImportOutput;
    const input = previewInput(opened);
    if (input === null) throw new Error('no input');
    const checked = stateOf(
      [
        { type: 'previewed', input, preview },
        { type: 'answered', question: 'q', option: 'new' },
      ],
      opened,
    );
    expect([checked.step, hasNewAnswers(checked)]).toEqual(['check', true]);
    const changed = nextImport(checked, { type: 'chosen', choices: { memberFrom: '2026-09-01' } });
    expect([changed.preview, changed.previewed, changed.answers]).toEqual([null, null, { q: 'new' }]);
    expect(previewInput(changed)).toMatchObject({
      memberFrom: '2026-09-01',
      newGroups: null,
      answers: [{ question: 'q', option: 'new' }],
    });
  });

  it('begins anew with another file, but for what the file does not say', () => {
    const state = stateOf(
      [
        { type: 'chosen', choices: { basisNumber: '39/1' } },
        { type: 'fileChosen', file: null, fault: 'Файл больше 5 МБ.' },
      ],
      opened,
    );
    expect([state.step, state.read, state.fault, state.choices.basisNumber, state.requestId]).toEqual([
      'file',
      null,
      'Файл больше 5 МБ.',
      '39/1',
      'import-1',
    ]);
  });
});

describe('faults found by the page', () => {
  const input = (columns: PreviewImportInput['tables'][number]['columns']): PreviewImportInput => {
    const sent = previewInput(opened);
    if (sent === null) throw new Error('no input');
    return { ...sent, tables: [{ index: 0, columns }] };
  };

  it.each([
    [['fullName', 'organization'], []],
    [['lastName', 'workplace'], []],
    [['fullName', 'fullName'], ['tables.0.columns.1 columnTaken']],
    [
      ['workplace', 'position'],
      ['tables.0.columns.1 columnTaken', 'tables.0.columns noNameColumn'],
    ],
    [['firstName', null], ['tables.0.columns noNameColumn']],
  ] as const)('of %j are those of the program: %j', (columns, faults) => {
    const sent = input([...columns]);
    const own = checkChoices(sent, read).map(({ code, path, message }) => ({ code, path, message }));
    expect(own.map(({ code, path }) => `${path} ${code}`)).toEqual(faults);
    const answer = answerRpc(memoryHost(smallRegister()), { procedure: 'previewImport', input: sent });
    const said = answer.ok ? [] : answer.error.issues.map(({ code, path, message }) => ({ code, path, message }));
    expect(own).toEqual(said);
  });

  it('asks for a table when none is taken', () => {
    const none = nextImport(opened, { type: 'tableTaken', index: 0, isTaken: false });
    const taken = nextImport(none, { type: 'tableTaken', index: 1, isTaken: false });
    const sent = previewInput(taken);
    if (sent === null) throw new Error('no input');
    expect(checkChoices(sent, read).map(({ code }) => code)).toEqual(['noTable']);
  });
});
