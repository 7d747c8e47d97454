import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../../src/application/workbook/sheets';
import type { DocumentRecord } from '../../../../src/domain/register/document-record';
import { ask } from '../../../support/ask';
import { blankOf } from '../../../support/blank-of';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const paper = (row: Partial<DocumentRecord>): DocumentRecord => ({
  ...blankOf<DocumentRecord>(sheetOf('documents')),
  kind: 'приказ',
  schoolYear: '2026/27',
  ...row,
});
const filed = paper({ id: 'Д-1', title: 'Аттестация', status: 'в деле', keepUntil: '2026-11-21', date: '2020-09-01' });
const signed = paper({
  id: 'Д-2',
  title: 'О группе',
  status: 'подписан',
  number: '12',
  date: '2026-09-10',
  groupId: 'О-01',
});
const draft = paper({ id: 'Д-3', title: 'Черновик', url: 'https://files/3', groupId: 'О-01' });
const hostWith = (documents: readonly DocumentRecord[]) => memoryHost({ ...smallRegister(), documents });

describe('the register of documents', () => {
  const list = (documents: readonly DocumentRecord[], query = '') =>
    ask(hostWith(documents), 'listDirectory', { list: 'documents', query, offset: 0 });

  it('shows papers by state, drafts first, with their number, day, group and file', () => {
    const { rows } = list([filed, signed, draft]);
    expect(rows.map(({ id, title, note, url }) => [id, title, note, url])).toEqual([
      ['Д-3', 'Черновик', expect.stringMatching(/^черновик, ММО/), 'https://files/3'],
      ['Д-2', 'О группе', expect.stringMatching(/^подписан, № 12 от 10\.09\.2026, ММО/), undefined],
      ['Д-1', 'Аттестация', 'в деле, от 01.09.2020', undefined],
    ]);
    expect(list([filed, signed, draft], '12').rows.map(({ id }) => id)).toEqual(['Д-2']);
  });

  it('offers to download what the program made', () => {
    const { rows } = list([filed, signed, { ...draft, fileId: 'file-3' }]);
    expect(rows.map(({ id, hasFile }) => [id, hasFile])).toEqual([
      ['Д-3', true],
      ['Д-2', undefined],
      ['Д-1', undefined],
    ]);
  });

  it('offers on a row the steps that are before it', () => {
    const offered = (row: DocumentRecord) => list([row]).rows[0]?.actions.map(({ command }) => command);
    expect(offered(draft)).toEqual(['signDocument', 'sendForSignature']);
    expect(offered({ ...draft, status: 'на подписи' })).toEqual(['signDocument']);
    expect(offered(signed)).toEqual(['sendDocument', 'fileDocument', 'correctDocument']);
    expect(offered({ ...signed, status: 'отправлен' })).toEqual(['sendDocument', 'fileDocument', 'correctDocument']);
    expect(offered(filed)).toEqual(['correctDocument']);
  });

  it('offers disposal only while a term is over', () => {
    const offered = (row: DocumentRecord) => list([row]).actions.map(({ command }) => command);
    expect(offered(filed)).toEqual(['registerDocument', 'disposeDocuments']);
    expect(offered({ ...filed, keepUntil: '2026-11-22' })).toEqual(['registerDocument']);
    expect(offered({ ...filed, keepUntil: null })).toEqual(['registerDocument']);
  });

  it('of a group and a year stands on the card of the group, with a link to the file', () => {
    const { sections } = ask(hostWith([filed, signed, draft]), 'showGroup', { groupId: 'О-01' });
    const section = sections.find(({ id }) => id === 'documents');
    expect(section?.rows.map(({ id, state, stateKind, url }) => [id, state, stateKind, url])).toEqual([
      ['Д-3', 'черновик', 'open', 'https://files/3'],
      ['Д-2', 'подписан', 'done', undefined],
    ]);
    expect(section?.actions.map(({ command }) => command)).toEqual(['registerDocument']);
    expect(section?.rows[0]?.actions.map(({ command }) => command)).toEqual(['signDocument', 'sendForSignature']);
  });

  it('gives a leader the daily steps of his group alone', () => {
    const host = hostWith([signed, draft]);
    host.email = 'ivanova@school.ru';
    const section = ask(host, 'showGroup', { groupId: 'О-01' }).sections.find(({ id }) => id === 'documents');
    expect(section?.rows.map(({ actions }) => actions.map(({ command }) => command))).toEqual([
      ['sendForSignature'],
      ['sendDocument'],
    ]);
  });
});
