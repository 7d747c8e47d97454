// Which file a paper is made of: the shipped template, the office's own, and the way back.
import { afterEach, expect, it, vi } from 'vitest';
import { driveDocuments } from '../../src/google/drive-documents';
import { memoryHost } from '../support/memory-host';
import { smallRegister } from '../support/small-register';

afterEach(() => vi.unstubAllGlobals());

/** Drive with one template file of ours, «O»; the shipped one is «S». */
function documentsOfDrive() {
  const made: object[] = [];
  const asked: string[] = [];
  vi.stubGlobal('Utilities', {
    base64Encode: (bytes: number[]) => Buffer.from(bytes).toString('base64'),
    base64Decode: (text: string) => [...Buffer.from(text, 'base64')],
    newBlob: () => ({}),
    sleep: () => undefined,
  });
  const shipped = { getContent: () => Buffer.from('S').toString('base64') };
  vi.stubGlobal('HtmlService', { createHtmlOutputFromFile: () => shipped });
  vi.stubGlobal('Drive', {
    Files: {
      list: () => ({ files: made.slice(0, 1) }),
      create: (metadata: object) => {
        made.push({ ...metadata, id: 'own-1', webViewLink: 'https://docs/own-1' });
        return made[0];
      },
      export: (id: string) => {
        asked.push(id);
        return { getBytes: () => [...Buffer.from('O')] };
      },
    },
  });
  const { properties, cache } = memoryHost(smallRegister());
  return { documents: driveDocuments(properties, cache), made, asked };
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

it('a new template is a Google document made once, not in use until it is taken', () => {
  const { documents, made } = documentsOfDrive();
  const file = { name: 'Шаблон', bytes: new Uint8Array([83]), content: '', key: 'newTemplate:plan:1' };
  expect(documents.newTemplate(file)).toMatchObject({ fileId: 'own-1', url: 'https://docs/own-1', name: 'Шаблон' });
  expect(documents.newTemplate(file).fileId).toBe('own-1');
  expect(made).toEqual([expect.objectContaining({ mimeType: 'application/vnd.google-apps.document' })]);
  expect(text(documents.exportTemplate('plan').bytes)).toBe('S');
  expect(text(documents.exportFile('own-1'))).toBe('O');
});

it('a taken one is exported once and kept; giving it up brings the shipped one back at once', () => {
  const { documents, asked } = documentsOfDrive();
  documents.takeTemplate('plan', 'own-1');
  expect(text(documents.exportTemplate('plan').bytes)).toBe('O');
  expect(documents.exportTemplate('plan').source).toBe('own');
  expect(asked).toEqual(['own-1']);
  documents.takeTemplate('plan', null);
  expect(documents.exportTemplate('plan')).toEqual({ bytes: new Uint8Array([83]), source: 'builtIn' });
  expect(text(documents.shippedTemplate('plan'))).toBe('S');
});
