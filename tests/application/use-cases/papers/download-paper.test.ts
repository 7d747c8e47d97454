import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import type { DocumentRecord } from '../../../../src/domain/register/document-record';
import { docxText } from '../../../golden/docx-text';
import { ask, refusalOf } from '../../../support/ask';
import { memoryHost } from '../../../support/memory-host';
import { smallRegister } from '../../../support/small-register';

const READER = 'sidorova@school.ru';

function made() {
  const host = memoryHost(smallRegister());
  const { documentId, fileName } = ask(host, 'makeMinutes', { meetingId: 'З-01' });
  return { host, documentId, fileName };
}

/** A host whose file of the minutes is of this many bytes. */
function sized(length: number) {
  const { host, documentId } = made();
  const [file] = host.files;
  if (file === undefined) throw new Error('No file');
  host.files[0] = { ...file, bytes: new Uint8Array(length) };
  return { host, documentId };
}

describe('a paper to save', () => {
  it('is the .docx of the row under its name, for one look at the register and at the file', () => {
    const { host, documentId, fileName } = made();
    const { revision } = host.sheets;
    host.faults.arm(null);
    const saved = ask(host, 'downloadPaper', { documentId });
    expect(host.faults.calls.filter((name) => /^(sheets|drive)\./.test(name))).toEqual([
      'sheets.batchGet',
      'drive.download',
    ]);
    expect(saved.fileName).toBe(fileName);
    expect(docxText(Buffer.from(saved.base64, 'base64'))).toContain('ПРОТОКОЛ');
    expect(host.sheets.revision).toBe(revision);
    expect(host.files).toHaveLength(1);
  });

  it.each([
    [5_000_000, true],
    [5_000_001, false],
  ])('of %i bytes is given: %s', (length, isGiven) => {
    const { host, documentId } = sized(length);
    if (isGiven) expect(ask(host, 'downloadPaper', { documentId }).base64.length).toBe(6_666_668);
    else expect(refusalOf(host, 'downloadPaper', { documentId }).message).toMatch(/^Скачать нельзя: файл больше 5 МБ/);
  });

  it('that is gone, or of another methodist, is told about', () => {
    const { host, documentId } = made();
    host.email = 'second@ensk.ru';
    host.type('settings', 'methodistEmails', 'value', 'metodist@ensk.ru; second@ensk.ru');
    expect(refusalOf(host, 'downloadPaper', { documentId })).toMatchObject({
      code: 'COMMAND_REFUSED',
      message: expect.stringMatching(/^Скачать нельзя: файл удалён или его создал другой методист/),
    });
    host.email = 'metodist@ensk.ru';
    host.files.length = 0;
    expect(refusalOf(host, 'downloadPaper', { documentId }).code).toBe('COMMAND_REFUSED');
  });

  it('has to be a row with a file', () => {
    const { host } = made();
    expect(refusalOf(host, 'downloadPaper', { documentId: 'Д-99' }).code).toBe('NOT_FOUND');
    const row: DocumentRecord = {
      ...{ id: 'Д-01', kind: 'письмо', number: '', date: null, title: 'Письмо', groupId: 'О-01', meetingId: null },
      ...{ schoolYear: '2026/27', status: 'черновик', fileId: '', url: 'https://disk/1', createdOn: '2026-11-22' },
      ...{ keepUntil: null, note: '' },
    };
    const noted = memoryHost(smallRegister({ documents: [row] }));
    expect(refusalOf(noted, 'downloadPaper', { documentId: 'Д-01' }).message).toMatch(/^Скачать нечего/);
  });
});

describe('whose papers one may save', () => {
  const register = () => {
    const small = smallRegister();
    const meetings = small.meetings.map((one) => (one.id === 'З-01' ? { ...one, groupIds: ['О-02', 'О-01'] } : one));
    return { ...small, meetings };
  };
  const answerTo = (email: string, groupIds: 'own' | 'joint') => {
    const host = memoryHost(groupIds === 'joint' ? register() : smallRegister());
    const { documentId } = ask(host, 'makeMinutes', { meetingId: 'З-01' });
    for (const [index, file] of host.files.entries()) host.files[index] = { ...file, owner: email };
    host.email = email;
    return answerRpc(host, { procedure: 'downloadPaper', input: { documentId } }).ok;
  };

  it('those of groups that one reads, of a joint meeting too', () => {
    expect(answerTo(READER, 'own')).toBe(true);
    expect(answerTo(READER, 'joint')).toBe(true);
    expect(answerTo('stranger@mail.ru', 'joint')).toBe(false);
  });

  it('of the whole register none, and no row tells that it exists', () => {
    const { host } = made();
    host.email = READER;
    for (const documentId of ['Д-99', 'З-01']) {
      expect(refusalOf(host, 'downloadPaper', { documentId }).code).toBe('NOT_ALLOWED');
    }
  });
});
