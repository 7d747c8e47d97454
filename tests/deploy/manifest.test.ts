import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('appsscript/appsscript.json', 'utf8'));
const schema = JSON.parse(readFileSync('tests/schemas/appsscript.schema.json', 'utf8'));
const validate = new Ajv({ strict: false }).compile(schema);

describe('the manifest appsscript.json', () => {
  it('fits the schema of Apps Script manifests', () => {
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it('asks for exactly the frozen scopes: a new one would stop the daily trigger of every installation', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });

  it('enables Sheets v4 and Drive v3 and nothing else', () => {
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    });
  });

  it('runs the page for leaders in the name of its owner for whoever has the address: links say who it is', () => {
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
    expect(manifest.executionApi).toBeUndefined();
  });

  it.each([
    ['a runtime that Google has switched off', { ...manifest, runtimeVersion: 'RHINO' }],
    ['an unknown key', { ...manifest, libraries: [] }],
    ['a scope that is no address', { ...manifest, oauthScopes: ['spreadsheets'] }],
    ['no time zone', { ...manifest, timeZone: undefined }],
  ])('the schema refuses %s', (_fault, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});
