import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { MakeMinutesOutput } from '../../../src/contract/make-minutes';
import { type MemoryHost, memoryHost } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

const make = (host: MemoryHost, meetingId = 'З-01') =>
  answerRpc(host, { procedure: 'makeMinutes', input: { meetingId } });

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
    const text = new PizZip(file?.bytes ?? []).file('word/document.xml')?.asText() ?? '';
    expect(text.replace(/<[^>]+>/g, '')).toContain('Иванова');

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
      error: { code: 'TEMPLATE_BROKEN', message: expect.stringContaining('Бланк документа повреждён') },
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
