// `kill -9` while the page saves: what was acknowledged is there after the next start, whole.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../src/contract/procedures';
import { launchBrowser } from './support/browser';

const START_TIMEOUT = 30_000;

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

function start(dataDir: string): Promise<Server> {
  const args = ['scripts/start.ts', '--no-open', '--port', '0', '--demo', 'lyubim', '--today', '2026-11-22'];
  // tsx runs the program in a child of its own; `--import` keeps it one process that a kill really ends.
  const child = spawn(process.execPath, ['--import', 'tsx', ...args, '--data', dataDir]);
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`the server did not start:\n${output}`)), START_TIMEOUT);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /Методсеть: (http\S+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, process: child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** The part of `google.script.run` that is used here; it exists in the frame only. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(request: unknown): void;
}

/** Calls a procedure as the page does; never settles when the server dies. */
async function call<P extends ProcedureName>(
  frame: Frame,
  procedure: P,
  input: ProcedureInput<P>,
): Promise<ProcedureOutput<P>> {
  const envelope = await frame.evaluate(
    (request) =>
      new Promise((resolve, reject) => {
        const { run } = (globalThis as unknown as { google: { script: { run: Runner } } }).google.script;
        run.withSuccessHandler(resolve).withFailureHandler(reject).rpc(request);
      }),
    { procedure, input },
  );
  const answer = envelope as { ok: boolean; data: ProcedureOutput<P>; error?: { message: string } };
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.data;
}

describe('a server killed while the page saves', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-killed-'));
  let browser: Browser;
  let server: Server | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    server?.process.kill('SIGKILL');
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPanel(url: string): Promise<Frame> {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Методсеть', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Открыть панель' }).click();
    const element = await page.waitForSelector('iframe[title="Методсеть"]');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('the panel has no frame');
    await frame.locator('[data-row]').first().waitFor();
    return frame;
  }

  /** Saves one meeting after another until the server is gone; returns ids of the acknowledged ones. */
  async function saveUntilKilled(frame: Frame, groupId: string, round: number, killAfter: number): Promise<string[]> {
    const acknowledged: string[] = [];
    const form = await call(frame, 'meetingForm', { groupId, meetingId: null, date: '2026-11-02' });
    const saves = (async () => {
      for (let number = 1; ; number += 1) {
        const { meetingId } = await call(frame, 'recordMeeting', {
          ...meetingOf(form, `${round}-${number}`),
          date: `2026-11-${String(1 + (number % 20)).padStart(2, '0')}`,
        });
        acknowledged.push(meetingId);
      }
    })().catch(() => undefined);
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(killAfter);
    server?.process.kill('SIGKILL');
    if (server !== undefined) await ended(server.process);
    await Promise.race([saves, new Promise((resolve) => setTimeout(resolve, 500))]);
    return acknowledged;
  }

  function meetingOf(form: ProcedureOutput<'meetingForm'>, mark: string): ProcedureInput<'recordMeeting'> {
    return {
      requestId: `trial-${mark}`,
      groupId: form.groupId,
      meetingId: null,
      version: null,
      date: form.date,
      number: mark,
      theme: `Проба ${mark}`,
      form: '',
      mode: '',
      place: '',
      chairId: form.chairId,
      secretaryId: form.secretaryId,
      presentIds: form.members.map(({ personId }) => personId),
      excusedIds: [],
      invited: '',
      agenda: [
        {
          kind: '',
          question: `О пробе ${mark}`,
          speakerId: null,
          speakerText: '',
          spoke: '',
          decided: 'Принять к сведению',
          recommended: '',
          votesFor: null,
          votesAgainst: null,
          votesAbstained: null,
        },
      ],
    };
  }

  it('keeps every acknowledged meeting with its questions, three kills in a row', async () => {
    const dataDir = path.join(folder, 'data');
    const acknowledged: string[] = [];
    for (const [round, killAfter] of [1, 4, 9].entries()) {
      server = await start(dataDir);
      const frame = await openPanel(server.url);
      const { groups } = await call(frame, 'openPage', {});
      const groupId = groups[0]?.id ?? '';
      acknowledged.push(...(await saveUntilKilled(frame, groupId, round, killAfter)));
    }
    server = await start(dataDir);
    const frame = await openPanel(server.url);
    const { groups } = await call(frame, 'openPage', {});
    const groupId = groups[0]?.id ?? '';
    const { meetings } = await call(frame, 'showGroup', { groupId });
    const kept = meetings.filter(({ theme }) => theme.startsWith('Проба'));
    expect(acknowledged.length).toBeGreaterThanOrEqual(14);
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    for (const { id, theme, date } of kept) {
      const { agenda } = await call(frame, 'meetingForm', { groupId, meetingId: id, date: date ?? '2026-11-02' });
      expect(agenda.map(({ question }) => question)).toEqual([theme.replace('Проба', 'О пробе')]);
    }
  });
});
