// The bundle that goes to Google, run by the local runtime: the adapters meet the services they were written for.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScripts } from '../../scripts/server';
import { buildTemplates } from '../../scripts/templates';
import { type Installation, openInstallation } from '../../src/local/installation';
import { SheetsService } from '../../src/local/sheets/sheets-service';
import { memoryHost, memoryHostOf } from '../support/memory-host';
import { recordInput } from '../support/record-meeting-input';
import { smallRegister } from '../support/small-register';

const METHODIST = 'metodist@ensk.ru';
const LEADER = 'ivanova@school.ru';

let folder = '';
let scripts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metodset-'));
  scripts = await buildScripts();
  mkdirSync(join(folder, 'bundle'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'bundle', name), text);
  for (const [name, text] of Object.entries(scripts)) write(name, text);
  write('sidebar.html', '<p>Панель</p>');
  write('appsscript.json', readFileSync('appsscript/appsscript.json', 'utf8'));
  for (const { name, bytes } of await buildTemplates()) {
    write(`template-${name}.html`, Buffer.from(bytes).toString('base64'));
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;

async function installationOf(sheets: SheetsService): Promise<Installation> {
  made += 1;
  return openInstallation({
    dataDir: join(folder, `data-${made}`),
    bundleDir: join(folder, 'bundle'),
    workbook: sheets,
    today: '2026-11-22',
    frozenClock: true,
    user: METHODIST,
    documentLink: (id) => `/documents/${id}`,
  });
}

const smallWorkbook = (mailEnabled = false) => {
  const register = smallRegister();
  const { sheets } = memoryHost({ ...register, settings: { ...register.settings, mailEnabled } });
  return sheets;
};

/** Runs an entry point; fails the test when the run failed. */
async function run(
  installation: Installation,
  name: string,
  via: 'menu' | 'rpc' | 'trigger' | 'simple',
  args: readonly unknown[] = [],
  user = METHODIST,
): Promise<{ readonly result: unknown; readonly calls: readonly string[] }> {
  const report = await installation.runFunction(name, args, { via, user });
  expect(report).toMatchObject({ ok: true });
  const calls = report.record.calls.map(({ service, method }) => `${service}.${method}`);
  return { result: report.ok ? report.result : undefined, calls };
}

const api = (calls: readonly string[]) => calls.filter((call) => /^(Sheets|Drive)\./.test(call));

describe('the bundle on the local runtime', () => {
  it('opens with a menu alone: no service that needs consent', async () => {
    const installation = await installationOf(smallWorkbook());
    const { calls } = await run(installation, 'onOpen', 'simple');
    expect(calls).toEqual(['Ui.addMenu']);
    await installation.close();
  });

  it('makes a register of an empty workbook and one trigger, and does it once', async () => {
    const installation = await installationOf(SheetsService.inMemory({ spreadsheetId: 'book', title: 'Реестр' }));
    const first = await run(installation, 'install', 'menu');
    expect(api(first.calls)).toEqual([
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.batchUpdate',
      'Drive.Files.list',
      'Drive.Files.create',
    ]);
    expect(installation.triggers.all()).toEqual([expect.objectContaining({ handler: 'daily', user: METHODIST })]);
    const second = await run(installation, 'install', 'menu');
    expect(api(second.calls)).toEqual([
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.Values.batchGet',
      'Sheets.Spreadsheets.get',
    ]);
    expect(installation.triggers.all()).toHaveLength(1);
    await installation.close();
  });

  it('checks, mails and notes the statuses within six calls', async () => {
    const installation = await installationOf(smallWorkbook(true));
    // Nobody is written to on Sunday, 22 November.
    await installation.advanceTo('2026-11-23');
    const { calls } = await run(installation, 'daily', 'trigger');
    expect(api(calls)).toHaveLength(5);
    expect(calls.filter((call) => call === 'MailApp.sendEmail')).toHaveLength(4);
    const page = await run(installation, 'rpc', 'rpc', [{ procedure: 'openPage', input: {} }]);
    expect(api(page.calls)).toEqual(['Sheets.Spreadsheets.Values.batchGet']);
    expect(page.result).toMatchObject({ ok: true, data: { installed: true, today: '2026-11-23' } });
    await installation.close();
  });

  it('saves a meeting in one read and one write and makes its minutes in three calls besides the template', async () => {
    const sheets = smallWorkbook();
    const installation = await installationOf(sheets);
    await run(installation, 'install', 'menu');
    const input = { ...recordInput(memoryHost(smallRegister())), meetingId: null, version: null };
    const saved = await run(installation, 'rpc', 'rpc', [{ procedure: 'recordMeeting', input }], LEADER);
    expect(saved.result).toMatchObject({ ok: true });
    expect(api(saved.calls)).toEqual(['Sheets.Spreadsheets.Values.batchGet', 'Sheets.Spreadsheets.batchUpdate']);

    const { meetingId } = (saved.result as { data: { meetingId: string } }).data;
    const request = { procedure: 'makeMinutes', input: { meetingId } };
    const minutes = await run(installation, 'rpc', 'rpc', [request]);
    expect(api(minutes.calls)).toEqual([
      'Sheets.Spreadsheets.Values.batchGet',
      'Drive.Files.export',
      'Drive.Files.create',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(minutes.result).toMatchObject({
      ok: true,
      data: { existed: false, fileName: expect.stringMatching(/^2026-10-28 Протокол № 2 .+\.docx$/) },
    });
    const { url, fileName } = (minutes.result as { data: { url: string; fileName: string } }).data;
    expect(url).toMatch(/^\/documents\/[\w-]+$/);
    const again = await run(installation, 'rpc', 'rpc', [request]);
    expect(again.result).toMatchObject({ ok: true, data: { existed: true, url } });
    expect(api(again.calls)).toEqual(['Sheets.Spreadsheets.Values.batchGet', 'Drive.Files.get']);

    // A person tidies the folder of documents up.
    const documents = join(folder, `data-${made}`, 'documents');
    renameSync(join(documents, fileName), join(documents, 'Старый протокол.docx'));
    const anew = await run(installation, 'rpc', 'rpc', [request]);
    expect(anew.result).toMatchObject({ ok: true, data: { existed: false, fileName } });
    expect(api(anew.calls).filter((call) => call.startsWith('Drive.'))).toEqual([
      'Drive.Files.get',
      'Drive.Files.list',
      'Drive.Files.create',
    ]);
    expect(existsSync(join(documents, fileName))).toBe(true);
    const { url: newUrl } = (anew.result as { data: { url: string } }).data;
    expect(newUrl).not.toBe(url);
    expect((await run(installation, 'rpc', 'rpc', [request])).result).toMatchObject({
      data: { existed: true, url: newUrl },
    });
    await installation.close();
  });

  it('gives another user the shipped template: files of drive.file belong to whoever made them', async () => {
    const installation = await installationOf(smallWorkbook());
    await run(installation, 'install', 'menu');
    const request = { procedure: 'makeMinutes', input: { meetingId: 'З-01' } };
    const { result } = await run(installation, 'rpc', 'rpc', [request], LEADER);
    expect(result).toMatchObject({
      ok: true,
      data: { warnings: expect.arrayContaining([expect.stringContaining('по бланку из программы')]) },
    });
    await installation.close();
  });

  it('does not speak of an own template where there has never been one', async () => {
    const installation = await installationOf(smallWorkbook());
    const request = { procedure: 'makeMinutes', input: { meetingId: 'З-01' } };
    const { result } = await run(installation, 'rpc', 'rpc', [request]);
    expect(result).toMatchObject({ ok: true, data: { existed: false } });
    expect(JSON.stringify(result)).not.toContain('Ваш бланк');
    await installation.close();
  });

  it('puts the text of now into the file that a failed run left', async () => {
    const sheets = smallWorkbook();
    const installation = await installationOf(sheets);
    const request = { procedure: 'makeMinutes', input: { meetingId: 'З-01' } };
    const broken = Object.assign(sheets, {
      batchUpdate: () => {
        throw new Error('Service unavailable');
      },
    });
    expect((await run(installation, 'rpc', 'rpc', [request])).result).toMatchObject({ ok: false });
    Reflect.deleteProperty(broken, 'batchUpdate');
    memoryHostOf(sheets).type('meetings', 'З-01', 'number', '7');
    const again = await run(installation, 'rpc', 'rpc', [request]);
    expect(api(again.calls)).toEqual([
      'Sheets.Spreadsheets.Values.batchGet',
      'Drive.Files.list',
      'Drive.Files.update',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(again.result).toMatchObject({
      ok: true,
      data: { existed: false, fileName: expect.stringContaining('Протокол № 7') },
    });
    await installation.close();
  });

  it('reads what is left of a register when a sheet was deleted or renamed', async () => {
    const sheets = smallWorkbook();
    const byTitle = (title: string) => sheets.workbook.sheets.find((sheet) => sheet.title === title)?.sheetId;
    sheets.batchUpdate(sheets.spreadsheetId, {
      requests: [
        { deleteSheet: { sheetId: byTitle('Уведомления') } },
        {
          updateSheetProperties: {
            properties: { sheetId: byTitle('Объединения'), title: 'Группы' },
            fields: 'title',
          },
        },
      ],
    });
    const installation = await installationOf(sheets);
    const { result } = await run(installation, 'rpc', 'rpc', [{ procedure: 'openPage', input: {} }]);
    expect(result).toMatchObject({ ok: true, data: { groups: [{ id: 'О-01' }, { id: 'О-02' }] } });
    await run(installation, 'daily', 'trigger');
    await installation.close();
  });

  it('alerts in Russian when a menu command is refused', async () => {
    const installation = await installationOf(smallWorkbook());
    const { calls } = await run(installation, 'checkNow', 'menu', [], LEADER);
    expect(calls).toContain('Ui.alert');
    expect(api(calls)).not.toContain('Sheets.Spreadsheets.batchUpdate');
    await installation.close();
  });

  it('remembers nothing of an installation that was refused', async () => {
    const installation = await installationOf(smallWorkbook());
    const { calls } = await run(installation, 'install', 'menu', [], LEADER);
    expect(calls).toContain('Ui.alert');
    expect(calls.filter((call) => /^Properties\.set/.test(call))).toEqual([]);
    const allowed = await run(installation, 'install', 'menu');
    expect(allowed.calls.filter((call) => /^Properties\.set/.test(call)).length).toBeGreaterThan(2);
    await installation.close();
  });

  it('ends a failed daily run with a number on the page and no personal data in the log', async () => {
    const sheets = smallWorkbook();
    const installation = await installationOf(sheets);
    await run(installation, 'install', 'menu');
    const broken = Object.assign(sheets, {
      valuesBatchGet: () => {
        throw new Error('Иванова Мария, ivanova@school.ru');
      },
    });
    const report = await installation.runFunction('daily', [], { via: 'trigger', user: METHODIST });
    expect(report).toMatchObject({ ok: false });
    Reflect.deleteProperty(broken, 'valuesBatchGet');
    // What the service itself said stands among the calls of the local run; the script repeats it nowhere.
    const { calls: _calls, ...said } = report.record;
    expect(JSON.stringify([said, report.ok || report.error])).not.toMatch(/Иванова|ivanova/);
    expect(JSON.stringify(said)).toContain('PLATFORM_FAILED');
    const { result } = await run(installation, 'rpc', 'rpc', [{ procedure: 'openPage', input: {} }]);
    expect(JSON.stringify(result)).toMatch(/не удалась \(номер ошибки R-/);
    await installation.close();
  });
});
