import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answers, type FakeGoogle, startFakeGoogle } from './fake-google';

const CREATED: Answers = {
  'POST /drive/v3/files': { body: { id: 'workbook-1' } },
  'POST /v1/projects': { body: { scriptId: 'script-1', parentId: 'workbook-1' } },
  'GET /v1/projects/script-1/content': {
    body: { scriptId: 'script-1', files: [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"UTC"}' }] },
  },
  'PUT /v1/projects/script-1/content': { body: { scriptId: 'script-1', files: [] } },
};

describe('npm run deploy, the real clasp against a stand-in for Google', () => {
  let folder = '';
  let project = '';
  let google: FakeGoogle | undefined;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'metodset-deploy-'));
    project = `.clasp.${path.basename(folder)}.json`;
  });

  afterEach(async () => {
    await google?.close();
    google = undefined;
    rmSync(folder, { recursive: true, force: true });
    rmSync(project, { force: true });
  });

  function deploy(env: Readonly<Record<string, string>>): Promise<{ code: number; output: string }> {
    return new Promise((resolve) => {
      const args = ['scripts/deploy.ts', '--project', project];
      const child = spawn('node_modules/.bin/tsx', args, { env: { ...process.env, ...env } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
        });
      }
      child.on('close', (code) => resolve({ code: code ?? -1, output }));
    });
  }

  it('without a login says how to log in and sends nothing', async () => {
    const { code, output } = await deploy({ HOME: folder });
    expect(code).toBe(1);
    expect(output).toContain('npx clasp login');
    expect(existsSync(project)).toBe(false);
  });

  it('makes the workbook with its bound project once, pushes the whole product, and says what to do next', async () => {
    google = await startFakeGoogle(CREATED);
    const manifest = readFileSync('appsscript/appsscript.json', 'utf8');
    const first = await deploy(google.env);
    expect(first.output).toContain('https://docs.google.com/spreadsheets/d/workbook-1/edit');
    expect(first.code).toBe(0);
    const put = google.requests.find((request) => request.method === 'PUT');
    const content = put?.body as { files: { name: string; type: string; source: string }[] } | undefined;
    const files = content?.files ?? [];
    const sent = files.map(({ name, type }) => `${name} ${type}`).sort();
    expect(sent.filter((file) => !file.startsWith('template-'))).toEqual([
      'appsscript JSON',
      'commands SERVER_JS',
      'documents SERVER_JS',
      'import SERVER_JS',
      'main SERVER_JS',
      'office SERVER_JS',
      'page-documents HTML',
      'page-forms HTML',
      'page-office HTML',
      'page-regulations HTML',
      'regulations SERVER_JS',
      'requests SERVER_JS',
      'sidebar HTML',
    ]);
    expect(sent).toContain('template-minutes HTML');
    expect(files.find(({ name }) => name === 'appsscript')?.source).toBe(manifest);
    expect(readFileSync('appsscript/appsscript.json', 'utf8')).toBe(manifest);

    const second = await deploy(google.env);
    expect(second.code).toBe(0);
    expect(google.requests.filter(({ path: where }) => where === '/drive/v3/files')).toHaveLength(1);
    // Two runs of the real clasp.
  }, 90_000);

  it('explains in Russian that the Apps Script API is switched off', async () => {
    const message =
      'User has not enabled the Apps Script API. Enable it by visiting script.google.com/home/usersettings';
    google = await startFakeGoogle({
      ...CREATED,
      'POST /v1/projects': { status: 403, body: { error: { code: 403, message, errors: [{ message }] } } },
    });
    const { code, output } = await deploy(google.env);
    expect(code).toBe(1);
    expect(output).toContain('Включите Apps Script API');
  });
});
