import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// `clasp show-file-status` needs neither a login nor the network and lists exactly what a push would send.
describe('what clasp would push', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'metodset-push-'));
  const clasp = path.resolve('node_modules/.bin/clasp');

  beforeAll(() => {
    for (const file of ['.clasp.json', '.claspignore']) copyFileSync(file, path.join(folder, file));
    mkdirSync(path.join(folder, 'appsscript/notes'), { recursive: true });
    copyFileSync('appsscript/appsscript.json', path.join(folder, 'appsscript/appsscript.json'));
    const pushed = [
      'main.js',
      'documents.js',
      'regulations.js',
      'import.js',
      'commands.js',
      'office.js',
      'requests.js',
      'sidebar.html',
      'page-documents.html',
      'page-forms.html',
      'page-office.html',
      'page-regulations.html',
      'template-minutes.html',
      'template-order.html',
    ];
    const strays = ['other.js', 'main.js.map', 'draft.html', 'notes/main.js', 'register.xlsx'];
    for (const file of [...pushed, ...strays]) writeFileSync(path.join(folder, 'appsscript', file), '');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the manifest, the bundle with what it evaluates on demand, the page with its parts and the templates, whatever else lies beside them', () => {
    const answer = execFileSync(clasp, ['show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(answer).filesToPush.sort()).toEqual([
      'appsscript/appsscript.json',
      'appsscript/commands.js',
      'appsscript/documents.js',
      'appsscript/import.js',
      'appsscript/main.js',
      'appsscript/office.js',
      'appsscript/page-documents.html',
      'appsscript/page-forms.html',
      'appsscript/page-office.html',
      'appsscript/page-regulations.html',
      'appsscript/regulations.js',
      'appsscript/requests.js',
      'appsscript/sidebar.html',
      'appsscript/template-minutes.html',
      'appsscript/template-order.html',
    ]);
  });
});
