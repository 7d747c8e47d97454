import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { MakeMinutesOutput } from '../../../src/contract/make-minutes';
import { commandWarningMessage } from '../../../src/messages/commands';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

const make = (host: MemoryHost, meetingId = 'З-01') =>
  answerRpc(host, { procedure: 'makeMinutes', input: { meetingId } });

/** Words of the first file. */
function textOf(host: MemoryHost): string {
  const text = new PizZip(host.files[0]?.bytes ?? []).file('word/document.xml')?.asText() ?? '';
  return text.replace(/<[^>]+>/g, '');
}

describe('make minutes', () => {
  it('makes one .docx, its row, the fields of the meeting and the new verdict in three calls', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    host.faults.arm(null);
    const answer = make(host);
    expect(host.faults.calls.filter((name) => /^(sheets|drive)\./.test(name))).toEqual([
      'sheets.batchGet',
      'drive.create',
      'sheets.batchUpdate',
    ]);
    expect(answer.ok && MakeMinutesOutput.safeParse(answer.data).success).toBe(true);
    expect(answer).toMatchObject({ data: { existed: false, url: 'https://files/1' } });

    const [file] = host.files;
    expect(file).toMatchObject({
      key: 'minutes:З-01',
      name: expect.stringMatching(/^2026-09-10 Протокол № 1 .+\.docx$/),
    });
    expect(textOf(host)).toContain('Иванова');

    const { snapshot, kept } = host.look();
    expect(snapshot.documents).toEqual([
      expect.objectContaining({
        kind: 'протокол',
        number: '1',
        date: '2026-09-10',
        groupId: 'О-01',
        meetingId: 'З-01',
        schoolYear: '2026/27',
        status: 'черновик',
        fileId: 'file-1',
        createdOn: '2026-11-22',
      }),
    ]);
    expect(snapshot.meetings.find(({ id }) => id === 'З-01')).toMatchObject({
      minutesOn: '2026-11-22',
      minutesNumber: '1',
      minutesAuthorId: 'П-02',
    });
    const verdict = kept.verdicts.find(({ id }) => id.startsWith('О-01|novosibirsk-2022/7.6-minutes'));
    expect(verdict?.outcome).not.toBe('cantTell');
    expect(kept.journal.at(-1)).toMatchObject({ action: 'Протокол составлен', sheet: 'Документы' });
    expect([...host.store.keys()].filter((key) => key.startsWith('intent'))).toEqual([]);
  });

  it('answers the paper that exists', () => {
    const host = memoryHost(smallRegister());
    make(host);
    const { revision } = host.sheets;
    expect(make(host)).toMatchObject({ ok: true, data: { existed: true, url: 'https://files/1' } });
    expect(host.files).toHaveLength(1);
    expect(host.sheets.revision).toBe(revision);
  });

  it('makes the file anew when it was deleted, and keeps its row and its number', () => {
    const host = memoryHost(smallRegister());
    make(host);
    const [before] = host.look().snapshot.documents;
    host.type('documents', before?.id ?? '', 'note', 'В папке № 3');
    host.files.length = 0;
    host.now = '2026-11-25T09:00:00';
    host.faults.arm(null);
    const answer = make(host);
    expect(answer).toMatchObject({
      ok: true,
      data: { existed: false, url: 'https://files/2', documentId: before?.id },
    });
    expect(answer).toMatchObject({ data: { warnings: expect.arrayContaining([expect.stringContaining('удалён')]) } });
    expect(host.faults.calls.filter((name) => name.startsWith('drive.'))).toEqual([
      'drive.get',
      'drive.list',
      'drive.create',
    ]);
    const { snapshot, kept } = host.look();
    expect(snapshot.documents).toEqual([
      { ...before, note: 'В папке № 3', fileId: 'file-2', url: 'https://files/2', createdOn: '2026-11-25' },
    ]);
    expect(snapshot.meetings.find(({ id }) => id === 'З-01')).toMatchObject({
      minutesOn: '2026-11-22',
      minutesNumber: '1',
    });
    expect(kept.journal.at(-1)?.before).toContain('file-1');
    expect(make(host)).toMatchObject({ data: { existed: true, url: 'https://files/2' } });
    expect([...host.store.keys()].filter((key) => key.startsWith('intent'))).toEqual([]);
  });

  it('tells who changes the meeting that a deleted file can be made anew', () => {
    expect(commandWarningMessage({ code: 'minutesExist', data: { minutesOn: '2026-09-15' } })).toBe(
      'Протокол этой встречи уже составлен 15.09.2026, и файл остался прежним: внесите правки в него сами. Если файл удалён, нажмите «Протокол заново» в карточке объединения: он будет составлен с тем же номером.',
    );
  });

  it('adopts the file that a run killed on the way had made anew', () => {
    const host = memoryHost(smallRegister());
    make(host);
    host.files.length = 0;
    host.faults.failOnce('sheets.batchUpdate', new Error('Service unavailable'));
    expect(make(host)).toMatchObject({ ok: false });
    expect(make(host)).toMatchObject({ ok: true, data: { url: 'https://files/2' } });
    expect(host.files).toHaveLength(1);
    expect(host.look().snapshot.documents).toHaveLength(1);
  });

  it('finds its file by the key when the row names another, and mends the row', () => {
    const host = memoryHost(smallRegister());
    make(host);
    const id = host.look().snapshot.documents[0]?.id ?? '';
    host.type('documents', id, 'fileId', 'опечатка');
    host.type('documents', id, 'url', 'https://old');
    expect(make(host)).toMatchObject({ ok: true, data: { existed: true, url: 'https://files/1' } });
    expect(host.files).toHaveLength(1);
    expect(host.look().snapshot.documents[0]).toMatchObject({ fileId: 'file-1', url: 'https://files/1' });
  });

  it('makes no second file where the first belongs to somebody else', () => {
    const host = memoryHost(smallRegister());
    host.email = 'ivanova@school.ru';
    make(host);
    host.email = 'metodist@ensk.ru';
    expect(make(host)).toMatchObject({
      ok: true,
      data: { existed: true, url: 'https://files/1', warnings: [expect.stringContaining('ivanova@school.ru')] },
    });
    expect(host.files).toHaveLength(1);
  });

  it('puts the text of now into the file of a killed run when the meeting was changed meanwhile', () => {
    const host = memoryHost(smallRegister());
    host.faults.failOnce('sheets.batchUpdate', new Error('Service unavailable'));
    expect(make(host)).toMatchObject({ ok: false });
    expect(host.files).toHaveLength(1);
    host.type('meetings', 'З-01', 'theme', 'Совсем другая тема');
    host.type('meetings', 'З-01', 'number', '7');
    const answer = make(host);
    expect(answer).toMatchObject({ ok: true, data: { existed: false, url: 'https://files/1' } });
    expect(host.files).toHaveLength(1);
    expect(textOf(host)).toContain('Совсем другая тема');
    expect(host.files[0]?.name).toMatch(/^2026-09-10 Протокол № 7 /);
    const [row] = host.look().snapshot.documents;
    expect(row).toMatchObject({ number: '7', fileId: 'file-1', title: host.files[0]?.name.replace('.docx', '') });
  });

  it('takes the file of a killed run as it is when nothing was changed', () => {
    const host = memoryHost(smallRegister());
    host.faults.failOnce('sheets.batchUpdate', new Error('Service unavailable'));
    make(host);
    host.faults.arm(null);
    make(host);
    expect(host.faults.calls.filter((name) => name.startsWith('drive.'))).toEqual(['drive.list']);
  });

  it('finds the file of a meeting whose id, typed by hand, is longer than a property of a file', () => {
    const long = 'Подготовка к муниципальному этапу олимпиады по математике 2026';
    const register = smallRegister();
    const meetings = register.meetings.map((one) => (one.id === 'З-01' ? { ...one, id: long } : one));
    const host = memoryHost({ ...register, meetings });
    host.faults.failOnce('sheets.batchUpdate', new Error('Service unavailable'));
    make(host, long);
    expect(Buffer.byteLength(host.files[0]?.key ?? '')).toBeLessThanOrEqual(100);
    expect(make(host, long)).toMatchObject({ ok: true, data: { existed: false } });
    expect(host.files).toHaveLength(1);
  });

  it('answers of a joint meeting only the rows of groups that the person may read', () => {
    const register = smallRegister();
    const meetings = register.meetings.map((one) => (one.id === 'З-01' ? { ...one, groupIds: ['О-02', 'О-01'] } : one));
    const host = memoryHost({ ...register, meetings });
    const groupsOf = (answer: ReturnType<typeof make>) =>
      new Set(answer.ok ? (answer.data as MakeMinutesOutput).verdicts.map(({ groupId }) => groupId) : []);
    host.email = 'ivanova@school.ru';
    expect(groupsOf(make(host))).toEqual(new Set(['О-01']));
    expect(groupsOf(make(host))).toEqual(new Set(['О-01']));
    host.email = 'metodist@ensk.ru';
    expect(groupsOf(make(host))).toEqual(new Set(['О-01', 'О-02']));
  });

  it('keeps number and day that were typed by hand', () => {
    const register = smallRegister();
    const meetings = register.meetings.map((one) =>
      one.id === 'З-01' ? { ...one, minutesNumber: '39/1', minutesOn: '2026-09-12' } : one,
    );
    const host = memoryHost({ ...register, meetings });
    make(host);
    const { snapshot } = host.look();
    expect(snapshot.documents[0]?.number).toBe('39/1');
    expect(snapshot.meetings.find(({ id }) => id === 'З-01')).toMatchObject({
      minutesOn: '2026-09-12',
      minutesNumber: '39/1',
    });
  });

  it('refuses a meeting that was not held', () => {
    const host = memoryHost(smallRegister());
    expect(make(host, 'З-02')).toMatchObject({
      ok: false,
      error: { code: 'COMMAND_REFUSED', issues: [{ code: 'notHeld', path: 'meetingId' }] },
    });
    expect(make(host, 'З-99')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(host.files).toEqual([]);
  });

  it('says what is wrong with a broken template and makes nothing', () => {
    const host = memoryHost(smallRegister());
    const broken = {
      ...host,
      documents: {
        ...host.documents,
        exportTemplate: () => ({ bytes: new Uint8Array([1, 2, 3]), source: 'own' as const }),
      },
    };
    expect(answerRpc(broken, { procedure: 'makeMinutes', input: { meetingId: 'З-01' } })).toMatchObject({
      ok: false,
      error: {
        code: 'TEMPLATE_BROKEN',
        message: expect.stringContaining('Документ не сделан: в его шаблоне ошибки. '),
      },
    });
    expect(host.files).toEqual([]);
    expect(host.look().snapshot.documents).toEqual([]);
  });

  it('warns when the template in use is not the installation’s own', () => {
    const host = memoryHost(smallRegister());
    const { exportTemplate } = host.documents;
    const other = {
      ...host,
      documents: {
        ...host.documents,
        exportTemplate: () => ({ ...exportTemplate('minutes'), source: 'shipped' as const }),
      },
    };
    const answer = answerRpc(other, { procedure: 'makeMinutes', input: { meetingId: 'З-01' } });
    expect(answer).toMatchObject({
      ok: true,
      data: { warnings: expect.arrayContaining([expect.stringContaining('сделан по бланку из программы')]) },
    });
  });
});
