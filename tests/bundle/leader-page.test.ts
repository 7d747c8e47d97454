// The page for leaders as Google runs it: the built bundle, in the name of the owner, for visitors without a name.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createDemoWorkbook } from '../../src/local/demo/create-demo-workbook';
import type { Installation } from '../../src/local/installation';
import { SheetsService } from '../../src/local/sheets';
import { docxText } from '../golden/docx-text';
import { answerOf, builtBundle, METHODIST, runWell, TODAY } from '../support/built-installation';

const { open } = builtBundle();

async function office(serviceUrl = () => 'https://script.example/exec'): Promise<Installation> {
  const sheets = SheetsService.inMemory({ spreadsheetId: 'workbook', title: 'Реестр' });
  createDemoWorkbook({ id: 'novosibirsk-2022', today: TODAY, sheets });
  const installation = await open({ workbook: sheets, serviceUrl });
  await runWell(installation, 'install', 'menu');
  return installation;
}

interface Links {
  readonly people: readonly {
    readonly personId: string;
    readonly groups: readonly { readonly groupId: string; readonly role: string }[];
  }[];
}

const LIST = { query: '', offset: 0 };

async function firstLeader(installation: Installation) {
  const { people } = await answerOf<Links>(installation, 'listLinks', LIST);
  return people.find(({ groups }) => groups[0]?.role.startsWith('руководитель'));
}

async function leaderLink(installation: Installation): Promise<string> {
  const leader = await firstLeader(installation);
  const input = { personIds: [leader?.personId], sendByMail: false, requestId: 'r1' };
  const made = await answerOf<{ readonly links: readonly { readonly url: string }[] }>(
    installation,
    'makeLinks',
    input,
  );
  return made.links[0]?.url.split('?link=')[1] ?? '';
}

const get = (installation: Installation, parameter: object) =>
  installation.runFunction('doGet', [{ parameter, parameters: {} }], { via: 'web', user: METHODIST });

const visit = (installation: Installation, name: string, args: readonly unknown[], visitor = '') =>
  installation.runFunction(name, args, { via: 'web', user: METHODIST, visitor });

describe('the page for leaders', () => {
  it('is the page of the sidebar with the link, made for phones', async () => {
    const installation = await office();
    const link = await leaderLink(installation);
    const report = await get(installation, { link });
    const { content } = (report as { readonly result: { readonly content: string } }).result;
    expect(content).toContain(`<head><script>window.metodsetLink="${link}"</script>`);
    expect(content).toContain('<div id="app">');
    const secret = installation.properties.value.script?.['links.secret'] ?? '';
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const signed = link.slice(0, -44);
    const hmac = createHmac('sha256', secret).update(`metodset personal link\n${signed}`).digest('base64url');
    expect(link).toBe(`${signed}.${hmac}`);
    expect(content).not.toContain(METHODIST);
    expect(report).toMatchObject({
      result: {
        title: 'Методсеть',
        metaTags: [{ name: 'viewport', content: 'width=device-width, initial-scale=1' }],
      },
    });
    const { calls } = report.record;
    expect(calls.filter(({ service }) => service.startsWith('Sheets'))).toEqual([]);
    expect(JSON.stringify([report.record.log, installation.properties.value])).not.toContain(link);
  });

  it.each([
    ['no link', {}],
    ['an empty one', { link: '' }],
    ['a forged one', { link: `m1.L-abc234._041f.page.20270831.1.${'A'.repeat(43)}` }],
    ['markup', { link: '</script><script>alert(1)</script>' }],
    ['an object', { link: { length: 3 } }],
  ])('is a dull page without data for %s', async (_title, parameter) => {
    const installation = await office();
    await leaderLink(installation);
    const report = await get(installation, parameter);
    const { content } = (report as { readonly result: { readonly content: string } }).result;
    expect(content).toContain('Ссылка не действует: попросите у методиста новую.');
    expect(content).not.toMatch(/script|alert|metodist/);
  });

  it('answers its link, and no visitor without one, whichever function is called', async () => {
    const installation = await office();
    const link = await leaderLink(installation);
    const opened = await visit(installation, 'rpc', [{ procedure: 'openPage', input: {}, link }]);
    expect(opened).toMatchObject({ result: { ok: true, data: { user: { role: 'leader' }, notices: [], issues: [] } } });
    const triggers = installation.triggers.all();
    const letters = installation.mail.outbox.letters.length;
    for (const visitor of ['', 'stranger@example.org']) {
      const bare = await visit(installation, 'rpc', [{ procedure: 'openPage', input: {} }], visitor);
      expect(bare).toMatchObject({ result: { ok: false, error: { code: 'NOT_ALLOWED' } } });
      for (const name of ['install', 'checkNow', 'checkNorms', 'openPanel', 'about', 'onOpen', 'daily']) {
        const forged = { triggerUid: 'guess', authMode: 'FULL' };
        const { record } = await visit(installation, name, [forged], visitor);
        expect(
          record.calls.filter(({ method }) => /batchUpdate|create|sendEmail/i.test(method)),
          name,
        ).toEqual([]);
      }
    }
    const empty = await visit(installation, 'rpc', [{ procedure: 'openPage', input: {}, link: '' }], METHODIST);
    expect(empty).toMatchObject({ result: { ok: false, error: { code: 'LINK_REFUSED' } } });
    expect(installation.triggers.all()).toEqual(triggers);
    expect(installation.mail.outbox.letters).toHaveLength(letters);
  });

  it('gives the leader the minutes of the own meeting as a file of Word, and nobody else', async () => {
    const installation = await office();
    const link = await leaderLink(installation);
    const asked = async <T>(procedure: string, input: object) => {
      const report = await visit(installation, 'rpc', [{ procedure, input, link }]);
      return (report as unknown as { readonly result: { readonly data: T } }).result.data;
    };
    type Group = { readonly meetings: readonly { readonly id: string; readonly status: string }[] };
    const leader = await firstLeader(installation);
    const { meetings } = await asked<Group>('showGroup', { groupId: leader?.groups[0]?.groupId });
    const meetingId = meetings.find(({ status }) => status === 'held')?.id;
    type Made = { readonly documentId: string; readonly fileName: string };
    const { documentId, fileName } = await asked<Made>('makeMinutes', { meetingId });
    type Saved = { readonly fileName: string; readonly base64: string };
    const saved = await asked<Saved>('downloadPaper', { documentId });
    expect(saved.fileName).toBe(fileName);
    expect(docxText(Buffer.from(saved.base64, 'base64'))).toContain('ПРОТОКОЛ');
    const bare = await visit(installation, 'rpc', [{ procedure: 'downloadPaper', input: { documentId } }]);
    expect(bare).toMatchObject({ result: { ok: false, error: { code: 'NOT_ALLOWED' } } });
  });

  it('makes links to the deployed page only, which it knows once somebody has opened it', async () => {
    let url = 'https://script.example/dev';
    const installation = await office(() => url);
    const deployed = async () =>
      (await answerOf<{ readonly deployed: boolean }>(installation, 'listLinks', LIST)).deployed;
    await get(installation, {});
    expect(await deployed()).toBe(false);
    url = 'https://script.example/exec';
    await get(installation, {});
    url = 'https://script.example/dev';
    expect(await deployed()).toBe(true);
    expect(await leaderLink(installation)).toMatch(/^m1\./);
  });

  it('leaves the daily check to the trigger of the owner', async () => {
    const installation = await office();
    const [trigger] = installation.triggers.all();
    const report = await visit(installation, 'daily', [{ triggerUid: trigger?.id }]);
    expect(report.record.calls.map(({ method }) => method)).toContain('batchUpdate');
  });
});
