import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answerRpc } from '../../../src/application/rpc/router';
import { dailyCheck } from '../../../src/application/use-cases/daily-check';
import { sheetOf } from '../../../src/application/workbook/sheets';
import type { ListVerdictsInput, ListVerdictsOutput } from '../../../src/contract/list-verdicts';
import type { MeetingFormOutput } from '../../../src/contract/meeting-form';
import type { OpenPageOutput } from '../../../src/contract/open-page';
import { procedureOutputs } from '../../../src/contract/procedures';
import type { VerdictRow } from '../../../src/contract/shapes';
import { OUTCOMES } from '../../../src/domain/verdicts/outcome';
import { emptySheets, memoryHost, memoryHostOf } from '../../support/memory-host';
import { smallRegister } from '../../support/small-register';

describe('rpc', () => {
  it('answers an envelope with data', () => {
    const host = memoryHost(smallRegister());
    const answer = answerRpc(host, { procedure: 'showRow', input: { table: 'meetings', id: 'З-01', field: 'theme' } });
    expect(answer).toEqual({ ok: true, data: { sheet: 'Заседания', range: 'F2' } });
    expect(host.shown).toEqual(['Заседания!F2']);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'openPage'],
    ['a number for a name', { procedure: 7, input: {} }],
  ])('refuses %s as a request', (_title, request) => {
    expect(answerRpc(memoryHost(smallRegister()), request)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'dropEverything'])('does not know procedure %s', (procedure) => {
    const answer = answerRpc(memoryHost(smallRegister()), { procedure, input: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNKNOWN_PROCEDURE' } });
  });

  it('names every wrong field by our codes and no words of the schema library', () => {
    const answer = answerRpc(memoryHost(smallRegister()), {
      procedure: 'meetingForm',
      input: { groupId: '', date: '22.11.2026' },
    });
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        message: expect.stringContaining('Исправьте отмеченные поля'),
        issues: [
          { code: 'tooShort', path: 'groupId', data: { minimum: 1 }, message: 'Заполните это поле.' },
          { code: 'required', path: 'meetingId', data: {}, message: 'Заполните это поле.' },
          { code: 'wrongFormat', path: 'date', data: {}, message: expect.stringContaining('20.11.2026') },
        ],
        reference: expect.stringMatching(/^R-/),
      },
    });
  });

  it('tells nothing of an unforeseen error but a number, and logs it under that number', () => {
    const host = memoryHost(smallRegister());
    host.faults.failOnce('sheets.batchGet', new TypeError('Иванова М. П. is not a function'));
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'PLATFORM_FAILED' } });
    expect(JSON.stringify(answer)).not.toContain('Иванова');
    expect(host.log.errors).toHaveLength(1);
  });

  it('answers INTERNAL for a bug', () => {
    const host = memoryHost(smallRegister());
    const broken = {
      ...host,
      identity: {
        email: (): string => {
          throw new TypeError('boom');
        },
      },
    };
    expect(answerRpc(broken, { procedure: 'openPage', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL', message: expect.stringContaining('номер ошибки'), issues: [] },
    });
  });

  it('opens the page of an empty workbook without an error', () => {
    const host = memoryHostOf(emptySheets());
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    expect(answer).toMatchObject({ ok: true, data: { installed: false, user: { role: 'methodist' } } });
    expect(answerRpc(host, { procedure: 'showGroup', input: { groupId: 'О-01' } })).toMatchObject({
      ok: false,
      error: { code: 'REGISTER_NOT_INSTALLED' },
    });
  });

  it('waits out 429 and goes on', () => {
    const host = memoryHost(smallRegister());
    host.faults.failOnce('sheets.batchGet', Object.assign(new Error('Quota exceeded for quota metric'), { code: 429 }));
    host.faults.arm(null);
    expect(answerRpc(host, { procedure: 'openPage', input: {} })).toMatchObject({ ok: true });
    expect(host.faults.calls.filter((name) => /^(sheets|sleep)/.test(name))).toEqual([
      'sheets.batchGet',
      'sleep 2000',
      'sheets.batchGet',
    ]);
  });

  it.each([
    ['openPage', {}],
    ['checkNow', {}],
    ['listVerdicts', { outcomes: ['met', 'violated'], groupId: null, personId: 'П-01', offset: 0 }],
    ['showGroup', { groupId: 'О-01' }],
    ['meetingForm', { groupId: 'О-01', meetingId: 'З-02', date: '2026-10-28' }],
    ['meetingForm', { groupId: 'О-02', meetingId: null, date: '2026-11-22' }],
    ['showRow', { table: 'Педагоги', id: null, field: 'C12' }],
  ] as const)('answers %s in the shape of the contract', (procedure, input) => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const answer = answerRpc(host, { procedure, input });
    expect(answer).toMatchObject({ ok: true });
    const output = procedureOutputs[procedure];
    const parsed = z.safeParse(output, answer.ok ? answer.data : null);
    expect(parsed.error?.issues ?? []).toEqual([]);
    // Nothing beyond the contract, and nothing that google.script.run would drop.
    expect(parsed.data).toEqual(answer.ok && answer.data);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('fills the form of a planned meeting from the composition of that day', () => {
    const answer = answerRpc(memoryHost(smallRegister()), {
      procedure: 'meetingForm',
      input: { groupId: 'О-01', meetingId: 'З-02', date: '2026-10-28' },
    });
    expect(answer).toMatchObject({
      ok: true,
      data: {
        number: '2',
        theme: 'Итоги четверти',
        chairId: 'П-01',
        secretaryId: 'П-02',
        modes: ['очно', 'дистанционно', 'заочно'],
        planned: [{ id: 'З-02', date: '2026-10-28', theme: 'Итоги четверти' }],
      },
    });
    const members = answer.ok ? (answer.data as MeetingFormOutput).members : [];
    expect(members.map(({ name, roleTitle }) => [name, roleTitle])).toEqual([
      ['Иванова Мария Петровна', 'руководитель'],
      ['Петрова Мария Петровна', 'секретарь'],
      ['Сидорова Мария Петровна', 'участник'],
    ]);
  });
});

describe('reading for the page', () => {
  const open = (host: ReturnType<typeof memoryHost>) => {
    host.faults.arm(null);
    const answer = answerRpc(host, { procedure: 'openPage', input: {} });
    return { answer, reads: host.faults.count('sheets.batchGet') };
  };

  it('leaves the quotes of «Контроль» out and loses nothing else', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { answer, reads } = open(host);
    expect(reads).toBe(1);
    const shown = answer.ok ? (answer.data as OpenPageOutput) : null;
    expect(shown?.issues).toEqual([]);
    const kept = host.look().kept.verdicts;
    const texts = new Map(kept.map(({ id, message }) => [id, message]));
    expect(new Map(shown?.verdicts.map(({ key, message }) => [key, message]))).toEqual(texts);
    expect(shown?.verdicts.map(({ outcome }) => outcome)).toEqual(
      kept.map(({ outcome }) => outcome).sort((a, b) => OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b)),
    );
  });

  it('knows leaders and names by «Контроль», without «Педагоги» and «Состав», while a methodist asks', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { answer, reads } = open(host);
    expect(reads).toBe(1);
    const asMethodist = answer.ok ? (answer.data as OpenPageOutput) : null;
    expect(asMethodist?.groups.map(({ leaderId }) => leaderId)).toEqual(['П-01', 'П-04']);
    expect(asMethodist?.people.map(({ name }) => name)).toContain('Иванова Мария Петровна');
    host.email = 'ivanova@school.ru';
    const { answer: own, reads: twice } = open(host);
    expect(twice).toBe(2);
    const asLeader = own.ok ? (own.data as OpenPageOutput) : null;
    const isOwn = ({ groupId }: { readonly groupId: string }) => groupId === 'О-01';
    expect(asLeader?.verdicts).toEqual(asMethodist?.verdicts.filter(isOwn));
    expect(asLeader?.tally).toEqual(asMethodist?.tally.filter(isOwn));
  });

  it('shows the new name of a person once it has been checked', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { sheetId } = sheetOf('persons');
    const values = [{ userEnteredValue: { stringValue: 'Новикова' } }];
    const start = { sheetId, rowIndex: 1, columnIndex: 1 };
    host.sheets.batchUpdate('workbook', {
      requests: [{ updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } }],
    });
    dailyCheck(host);
    expect(JSON.stringify(open(host).answer)).toContain('Новикова Мария Петровна, руководитель');
    expect(JSON.stringify(open(host).answer)).not.toContain('Иванова Мария Петровна');
  });

  it('lists what a filter asks for, counted as the tally of the page counts it', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const { answer } = open(host);
    const page = answer.ok ? (answer.data as OpenPageOutput) : null;
    const list = (input: ListVerdictsInput) => {
      const listed = answerRpc(host, { procedure: 'listVerdicts', input });
      return listed.ok ? (listed.data as ListVerdictsOutput).verdicts.map(({ key }) => key).sort() : [];
    };
    const shown = (wanted: (row: VerdictRow) => boolean) =>
      (page?.verdicts ?? [])
        .filter(wanted)
        .map(({ key }) => key)
        .sort();
    const all = { outcomes: [], groupId: null, personId: null, offset: 0 };
    expect(list(all)).toEqual(shown(() => true));
    expect(list({ ...all, outcomes: ['violated'] })).toEqual(shown(({ outcome }) => outcome === 'violated'));
    expect(list({ ...all, groupId: 'О-02' })).toEqual(shown(({ groupId }) => groupId === 'О-02'));
    const ofLeader = list({ ...all, personId: 'П-01' });
    expect(ofLeader).toEqual(shown((row) => row.groupId === 'О-01' || row.responsibleId === 'П-01'));
    expect(ofLeader.length).toBeGreaterThan(0);
    const total = page?.tally.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(page?.verdicts.length);
  });

  it('reads everything, once more, when somebody has moved the columns', () => {
    const host = memoryHost(smallRegister());
    dailyCheck(host);
    const before = open(host).answer;
    const source = { sheetId: sheetOf('verdicts').sheetId, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 };
    host.sheets.batchUpdate('workbook', { requests: [{ moveDimension: { source, destinationIndex: 0 } }] });
    const { answer, reads } = open(host);
    expect(reads).toBe(2);
    expect(answer).toEqual(before);
  });
});
