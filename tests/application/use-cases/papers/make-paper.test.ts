import { describe, expect, it } from 'vitest';
import { answerRpc } from '../../../../src/application/rpc/router';
import { docxText } from '../../../golden/docx-text';
import { ask, refusalOf } from '../../../support/ask';
import { templateOf } from '../../documents/template-of';
import { paperHost, registerWithPlan } from './paper-under-test';

const PLAN = {
  paper: 'test-plan',
  subject: { kind: 'groupYear', groupId: 'О-01', schoolYear: '2026/27' },
  requestId: 'request-1',
} as const;
const LEADER = 'ivanova@school.ru';

describe('make a paper', () => {
  it('makes one .docx, its row and the journal in three calls', () => {
    const host = paperHost();
    host.faults.arm(null);
    const made = ask(host, 'makePaper', PLAN);
    expect(host.faults.calls.filter((name) => /^(sheets|drive)\./.test(name))).toEqual([
      'sheets.batchGet',
      'drive.create',
      'sheets.batchUpdate',
    ]);
    expect(made).toMatchObject({ existed: false, url: 'https://files/1', warnings: [] });
    expect(made.fileName).toBe('План работы ММО учителей математики 2026-27.docx');
    expect(made.verdicts.every(({ groupId }) => groupId === 'О-01')).toBe(true);
    expect(host.files[0]?.key).toBe('test-plan:groupYear|О-01|2026/27');
    expect(docxText(host.files[0]?.bytes ?? new Uint8Array())).toContain('Поручить Ивановой·М.·П.');
    const { snapshot, kept } = host.look();
    expect(snapshot.documents).toEqual([
      {
        id: made.documentId,
        kind: 'план',
        number: '',
        date: null,
        title: 'План работы ММО учителей математики 2026-27',
        groupId: 'О-01',
        meetingId: null,
        schoolYear: '2026/27',
        status: 'черновик',
        fileId: 'file-1',
        paperKey: 'test-plan:groupYear|О-01|2026/27',
        url: 'https://files/1',
        createdOn: '2026-11-22',
        keepUntil: null,
        note: '',
      },
    ]);
    expect(kept.journal.at(-1)).toMatchObject({
      action: 'Документ сделан',
      sheet: 'Документы',
      rowId: made.documentId,
      requestId: 'request-1',
    });
    expect([...host.store.keys()].filter((key) => key.startsWith('intent'))).toEqual([]);
  });

  it('answers a repeated request and a second press with the paper that is there', () => {
    const host = paperHost();
    const { documentId } = ask(host, 'makePaper', PLAN);
    const { revision } = host.sheets;
    for (const requestId of ['request-1', 'request-2']) {
      expect(ask(host, 'makePaper', { ...PLAN, requestId })).toMatchObject({ documentId, existed: true });
    }
    expect(host.files).toHaveLength(1);
    expect(host.sheets.revision).toBe(revision);
  });

  it('finds the row of the paper after it has got its number and date', () => {
    const host = paperHost();
    const { documentId } = ask(host, 'makePaper', PLAN);
    host.type('documents', documentId, 'title', '2026-09-01 План работы № 5-п ММО учителей математики 2026-27');
    expect(ask(host, 'makePaper', { ...PLAN, requestId: 'request-2' })).toMatchObject({ documentId, existed: true });
  });

  it('makes another paper of another year', () => {
    const host = paperHost();
    ask(host, 'makePaper', PLAN);
    const earlier = { ...PLAN, subject: { ...PLAN.subject, schoolYear: '2025/26' }, requestId: 'request-2' };
    expect(ask(host, 'makePaper', earlier)).toMatchObject({ existed: false, url: 'https://files/2' });
    expect(host.look().snapshot.documents).toHaveLength(2);
  });

  it('makes the file anew when it was deleted, under the same row', () => {
    const host = paperHost();
    const { documentId } = ask(host, 'makePaper', PLAN);
    host.files.length = 0;
    const made = ask(host, 'makePaper', { ...PLAN, requestId: 'request-2' });
    expect(made).toMatchObject({ documentId, existed: false, url: 'https://files/2' });
    expect(made.warnings).toEqual([
      'Прежний файл удалён или перенесён: документ сделан заново, ссылка на листе «Документы» исправлена.',
    ]);
    expect(host.look().snapshot.documents).toEqual([expect.objectContaining({ id: documentId, fileId: 'file-2' })]);
  });

  it('about the whole register needs no group', () => {
    const host = paperHost();
    const subject = { kind: 'year', schoolYear: '2026/27' } as const;
    const made = ask(host, 'makePaper', { paper: 'test-summary', subject, requestId: 'request-1' });
    expect(made).toMatchObject({ fileName: 'Сводный анализ 2026-27.docx', verdicts: [] });
    expect(host.look().snapshot.documents).toEqual([expect.objectContaining({ kind: 'анализ', groupId: null })]);
  });

  it('of minutes is the procedure of minutes', () => {
    const host = paperHost();
    const subject = { kind: 'meeting', meetingId: 'З-01' } as const;
    const made = ask(host, 'makePaper', { paper: 'minutes', subject, requestId: 'request-1' });
    expect(made.fileName).toMatch(/^2026-09-10 Протокол № 1 /);
    expect(ask(host, 'makeMinutes', { meetingId: 'З-01' })).toMatchObject({
      documentId: made.documentId,
      existed: true,
    });
  });
});

describe('a paper is not made', () => {
  const untouched = (
    host: ReturnType<typeof paperHost>,
    code: string,
    input: Parameters<typeof ask<'makePaper'>>[2],
  ) => {
    const refusal = refusalOf(host, 'makePaper', input);
    expect(refusal.code).toBe(code);
    expect(host.files).toEqual([]);
    expect(host.look().snapshot.documents).toEqual([]);
    return refusal.message;
  };

  it('while obligatory fields are empty: all of them are named with the places to fill in', () => {
    expect(untouched(paperHost(registerWithPlan({ theme: '', goal: ' ' })), 'COMMAND_REFUSED', PLAN)).toBe(
      'Документ не сделан: не заполнено обязательное. «тема» – лист «Объединения», столбец «Тема»; «цель» – лист «Объединения», столбец «Цель». Заполните и повторите.',
    );
  });

  it('of a template with mistakes: all of them are told', () => {
    const template = templateOf(['{тема}', '{целль} и {руководитель:вино}']);
    expect(untouched(paperHost(registerWithPlan(), { 'test-plan': template }), 'TEMPLATE_BROKEN', PLAN)).toBe(
      'Документ не сделан: в его шаблоне ошибки. Абзац 2: Поля «{целль}» нет. Возможно, вы имели в виду «цель»? Абзац 2, после слов «{целль} и»: В метке «{руководитель:вино}» после двоеточия стоит «вино»: такого падежа или вида нет. Возможно, вы имели в виду «:вин»? Исправьте файл шаблона; если не получается, методисту в разделе «Шаблоны» у этого документа поможет кнопка «Вернуть из программы».',
    );
  });

  it('of what is not there, of a subject of another kind, of an unknown name', () => {
    const subject = { ...PLAN.subject, groupId: 'О-99' };
    untouched(paperHost(), 'NOT_FOUND', { ...PLAN, subject });
    untouched(paperHost(), 'INVALID_INPUT', { ...PLAN, subject: { kind: 'group', groupId: 'О-01' } });
    untouched(paperHost(), 'UNKNOWN_PROCEDURE', { ...PLAN, paper: 'no-such' });
  });

  it('by a leader of another group, nor a paper of methodists', () => {
    const host = paperHost();
    host.email = LEADER;
    untouched(host, 'NOT_ALLOWED', { ...PLAN, subject: { ...PLAN.subject, groupId: 'О-02' } });
    const subject = { kind: 'year', schoolYear: '2026/27' } as const;
    untouched(host, 'NOT_ALLOWED', { paper: 'test-summary', subject, requestId: 'request-1' });
    expect(ask(host, 'makePaper', PLAN)).toMatchObject({ existed: false });
  });
});

describe('a run killed at any call', () => {
  it('leaves one file and one row after the next run', () => {
    const rehearsal = paperHost();
    rehearsal.faults.arm(null);
    ask(rehearsal, 'makePaper', PLAN);
    const calls = rehearsal.faults.calls.length;
    expect(calls).toBeGreaterThan(3);
    for (let call = 1; call <= calls; call += 1) {
      for (const afterEffect of [false, true]) {
        const host = paperHost();
        host.faults.arm(call, afterEffect);
        expect(answerRpc(host, { procedure: 'makePaper', input: PLAN }).ok).toBe(false);
        host.faults.arm(null);
        ask(host, 'makePaper', PLAN);
        expect(host.files).toHaveLength(1);
        expect(host.look().snapshot.documents).toEqual([expect.objectContaining({ fileId: host.files[0]?.fileId })]);
      }
    }
  });
});
