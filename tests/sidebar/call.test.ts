import { describe, expect, it } from 'vitest';
import type { ProcedureName } from '../../src/contract/procedures';
import { type CallResult, createCall } from '../../src/sidebar/server/call';
import { explainFailure } from '../../src/sidebar/server/call-failure';
import { createCallQueue } from '../../src/sidebar/server/call-queue';
import type { ScriptRun } from '../../src/sidebar/server/script-run';
import { PAGE } from '../e2e/support/sidebar-data';

/** A runner whose every call ends as told. */
function runner(end: (onSuccess: (answer: unknown) => void, onFailure: (error: unknown) => void) => void): ScriptRun {
  const make = (onSuccess: (answer: unknown) => void, onFailure: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => make(handler, onFailure),
    withFailureHandler: (handler) => make(onSuccess, handler),
    rpc: () => end(onSuccess, onFailure),
  });
  return make(
    () => undefined,
    () => undefined,
  );
}

function callWith(run: ScriptRun | undefined, online = true) {
  return createCall({
    run: () => run,
    isOnline: () => online,
    queue: createCallQueue(() => 0),
  });
}

const answering = (answer: unknown): ScriptRun => runner((onSuccess) => onSuccess(answer));
const failing = (message: string): ScriptRun => runner((_, onFailure) => onFailure(new Error(message)));
const codeOf = (result: CallResult<unknown>): string => (result.ok ? 'ok' : result.failure.code);
const SHOW_ROW = { table: 'groups', id: 'О-1', field: null };

describe('calls', () => {
  it('gives the data of an envelope', async () => {
    const data = { sheet: 'Объединения', range: 'A2:R2' };
    expect(await callWith(answering({ ok: true, data }))('showRow', SHOW_ROW)).toEqual({ ok: true, data });
  });

  it('puts a heading over a refusal and keeps its words, issues and reference', async () => {
    const error = { code: 'BUSY', message: 'Подождите минуту.', issues: [], reference: 'R-7' };
    const result = await callWith(answering({ ok: false, error }))('showRow', SHOW_ROW);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'BUSY', title: 'Реестр сейчас занят', message: 'Подождите минуту.', reference: 'R-7' },
    });
  });

  it('asks to put right what is marked, without a number, when every reason stands at a field', async () => {
    const refusalOf = async (paths: readonly string[]) => {
      const issues = paths.map((path) => ({ code: 'x', path, data: {}, message: 'Плохо.' }));
      const error = { code: 'COMMAND_REFUSED', message: 'Сохранить нельзя.', issues, reference: 'R-7' };
      const result = await callWith(answering({ ok: false, error }))('showRow', SHOW_ROW);
      return result.ok ? [] : [result.failure.title, result.failure.message, result.failure.reference];
    };
    const placed = ['Исправьте отмеченные поля', 'Сохранить нельзя.', ''];
    expect(await refusalOf(['lastName'])).toEqual(placed);
    expect(await refusalOf(['lastName', ''])).toEqual(['Так записать нельзя', 'Сохранить нельзя.', '']);
    expect(await refusalOf([])).toEqual(['Так записать нельзя', 'Сохранить нельзя.', '']);
  });

  it('null, which Google gives for an answer with a Date, is no envelope', async () => {
    expect(codeOf(await callWith(answering(null))('showRow', SHOW_ROW))).toBe('UNEXPECTED_ANSWER');
  });

  it('the first opening takes the answer that was asked for before the page’s code, a failed one can be repeated', async () => {
    const begun = [Promise.reject(new Error('NetworkError: Connection failure'))];
    let sent = 0;
    const run = runner((onSuccess) => {
      sent += 1;
      onSuccess({ ok: true, data: PAGE });
    });
    const call = createCall({
      run: () => run,
      isOnline: () => true,
      queue: createCallQueue(() => 0),
      opening: () => begun.pop(),
    });
    expect(codeOf(await call('openPage', {}))).toBe(
      codeOf(await callWith(failing('NetworkError: Connection failure'))('openPage', {})),
    );
    expect(sent).toBe(0);
    expect(await call('openPage', {})).toEqual({ ok: true, data: PAGE });
    expect(sent).toBe(1);
  });

  it('outside of a workbook it says so', async () => {
    expect(codeOf(await callWith(undefined)('openPage', {}))).toBe('NO_GOOGLE');
  });

  it('without a network it says so', async () => {
    expect(codeOf(await callWith(failing('NetworkError'), false)('openPage', {}))).toBe('OFFLINE');
  });
});

describe('failures of the platform', () => {
  it.each([
    ['PERMISSION_DENIED: a server error occurred while reading from storage', 'SEVERAL_ACCOUNTS', false],
    ['Authorization is required to perform that action.', 'SEVERAL_ACCOUNTS', false],
    ['Script function not found: rpc', 'PAGE_OUTDATED', false],
    ['Exceeded maximum execution time', 'TOO_LONG', true],
    ['NetworkError: Connection failure due to HTTP 0', 'CONNECTION_LOST', true],
    ['Service invoked too many times for one day: email.', 'OUT_OF_QUOTA', true],
    // Thirty runs of one account at once, and the page for leaders runs as its owner for all of them.
    ['There are too many scripts running simultaneously for this Google user account.', 'TOO_MANY_AT_ONCE', false],
    ['We are sorry, a server error occurred.', 'UNKNOWN_FAILURE', true],
  ])('«%s» is %s', (message, code, unsettled) => {
    const failure = explainFailure(new Error(message), true);
    expect(failure).toMatchObject({ code, unsettled, reference: message });
    expect(failure.message).not.toBe('');
  });

  it('several accounts come with steps to take', () => {
    expect(explainFailure(new Error('Authorization is required'), true).steps).toHaveLength(3);
  });
});

describe('queue of calls', () => {
  it('lets three reads go at once and writes one after another', async () => {
    const queue = createCallQueue(() => 0);
    const begun: string[] = [];
    const finish: (() => void)[] = [];
    const add = (procedure: ProcedureName, name: string): Promise<void> =>
      queue.enqueue(procedure, () => {
        begun.push(name);
        return new Promise<void>((resolve) => finish.push(resolve));
      });
    const all = [
      add('recordMeeting', 'write 1'),
      add('makeMinutes', 'write 2'),
      add('showGroup', 'read 1'),
      add('showGroup', 'read 2'),
      add('showGroup', 'read 3'),
      add('showGroup', 'read 4'),
    ];
    expect(begun).toEqual(['write 1', 'read 1', 'read 2', 'read 3']);
    expect(queue.pending()).toHaveLength(6);
    finish[0]?.();
    await all[0];
    await Promise.resolve();
    expect(begun).toContain('write 2');
    finish[1]?.();
    await all[2];
    await Promise.resolve();
    expect(begun).toContain('read 4');
    for (const end of finish) end();
    await Promise.all(all);
    await new Promise((resolve) => setTimeout(resolve));
    expect(queue.pending()).toEqual([]);
  });

  it('goes on after a call that failed', async () => {
    const queue = createCallQueue(() => 0);
    await expect(queue.enqueue('checkNow', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue.enqueue('checkNow', () => Promise.resolve(1))).resolves.toBe(1);
  });
});
